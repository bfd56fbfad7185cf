#include "server/logging.h"
