// SPDX-License-Identifier: MIT
// Systems that say it by their colours alone.
#include "app/systemlook.h"

void watchSystemLook(QObject *, const std::function<void(const SystemLook &)> &)
{ }
