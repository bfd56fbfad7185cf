// SPDX-License-Identifier: MIT
// The log category of store/.
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcStore)
