// SPDX-License-Identifier: MIT
// The file by which desktops of the freedesktop kind start a program. Pure.
#pragma once

#include <QString>

QByteArray autostartEntry(const QString &program);
