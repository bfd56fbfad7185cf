// SPDX-License-Identifier: MIT
// Log lines of the host: ids and addresses, never texts or secrets.
#pragma once

#include <QLoggingCategory>

namespace Server {

Q_DECLARE_LOGGING_CATEGORY(lcServer)

}
