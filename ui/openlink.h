// SPDX-License-Identifier: MIT
// Opens an address; asks first where the words that were chosen say another.
#pragma once

#include <QUrl>

class QWidget;

void openLink(const QUrl &url, const QString &words, QWidget *parent);
