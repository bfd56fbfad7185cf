// SPDX-License-Identifier: MIT
// Starting with the person's session.
#pragma once

bool canAutostart();
void setAutostart(bool on);
