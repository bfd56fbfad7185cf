// SPDX-License-Identifier: MIT
// A program that was built without Hunspell.
#include "app/installedspelling.h"

std::unique_ptr<Spelling> installedSpelling(Settings &)
{
    return {};
}
