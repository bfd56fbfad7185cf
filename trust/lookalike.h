// SPDX-License-Identifier: MIT
// Which names look alike, by the tables of UTS 39 (Unicode's confusables).
#pragma once

#include <QStringList>

// Two names that share a key are equal, but for capitals, or look alike.
QStringList lookalikeKeys(const QString &name);
bool looksLike(const QString &a, const QString &b);
