// SPDX-License-Identifier: MIT
// What stands out in a plain text. The text itself is never turned into markup, so nothing in it
// can become more than text: there are only places, and what they mean.
#pragma once

#include <QList>
#include <QUrl>

struct LinkSpan
{
    int start = 0;
    int length = 0;
    QUrl url = {}; // http or https, and what is to be seen is where it goes

    friend bool operator==(const LinkSpan &, const LinkSpan &) = default;
};

QList<LinkSpan> linksIn(const QString &text);
