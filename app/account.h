// SPDX-License-Identifier: MIT
// What the operating system calls the person in front of it.
#pragma once

#include <QString>

QString accountName(); // "Ann Example", else the log-in name, else empty
