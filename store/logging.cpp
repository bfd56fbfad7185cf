#include "store/logging.h"
