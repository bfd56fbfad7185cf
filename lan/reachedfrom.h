// SPDX-License-Identifier: MIT
// Proof that the way in is open: others have come by it.
#pragma once

#include <QtGlobal>

// How many addresses of other computers are connected to this TCP port now. 0 also where the
// system does not tell. Any thread; quick.
int reachedFrom(quint16 port);
