// SPDX-License-Identifier: MIT
#include "app/account.h"

QString accountName()
{
    return qEnvironmentVariable("USERNAME");
}
