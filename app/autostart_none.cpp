// SPDX-License-Identifier: MIT
// Systems where the program does not put itself among what is started.
#include "app/autostart.h"

bool canAutostart()
{
    return false;
}

void setAutostart(bool)
{ }
