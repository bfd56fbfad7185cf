// SPDX-License-Identifier: MIT
// How many sockets and files the system lets this program have open at once.
#pragma once

namespace Server {

// Asks for as many as it can get, and returns how many there are now.
int raiseDescriptorLimit();

// Those not in use now, whoever has the others. QTcpServer without any neither says so nor rests:
// it tries again and again.
int descriptorsLeft();

}
