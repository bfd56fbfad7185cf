#include "ui/logging.h"
