// SPDX-License-Identifier: MIT
// The order of names as people expect it: by their language, capitals or not.
#pragma once

#include <QString>

namespace Client {

// Negative, zero or positive.
inline int compareNames(const QString &a, const QString &b)
{
    return QString::localeAwareCompare(a.toCaseFolded(), b.toCaseFolded());
}

}
