// SPDX-License-Identifier: MIT
#include "store/logging.h"

Q_LOGGING_CATEGORY(lcStore, "hubbub.store", QtInfoMsg)
