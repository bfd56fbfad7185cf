// SPDX-License-Identifier: MIT
// Systems whose tray shows the notifications.
#include "app/notices.h"

std::unique_ptr<Notices> systemNotices()
{
    return {};
}
