// SPDX-License-Identifier: MIT
#include "client/logging.h"

Q_LOGGING_CATEGORY(lcClient, "hubbub.client", QtInfoMsg)
