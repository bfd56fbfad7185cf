// SPDX-License-Identifier: MIT
#include "server/logging.h"

namespace Server {

Q_LOGGING_CATEGORY(lcServer, "hubbub.server", QtInfoMsg)

}
