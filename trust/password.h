// SPDX-License-Identifier: MIT
// A password as it may be kept: Argon2id, with its salt. Each call takes some 20 ms and 19 MiB.
#pragma once

#include <QString>

QString passwordHash(const QString &password); // empty: there is not enough memory
bool isPassword(const QString &password, const QString &hash);
