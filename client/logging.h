// SPDX-License-Identifier: MIT
// The log of client/: ids, never texts or tokens.
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcClient)
