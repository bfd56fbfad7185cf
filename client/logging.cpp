#include "client/logging.h"
