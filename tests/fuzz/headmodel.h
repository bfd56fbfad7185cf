// SPDX-License-Identifier: MIT
// A request head as RFC 9112 has it, without its indulgences: once more, in regular expressions.
#pragma once

#include <QMultiHash>
#include <QRegularExpression>
#include <QStringList>

namespace Fuzz {

using namespace Qt::StringLiterals;

inline QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression{QRegularExpression::anchoredPattern(pattern)};
}

// All lines but the empty one at the end. Sizes are another matter.
inline bool isInOrder(QStringList lines)
{
    static const auto requestLine = whole(
        uR"(([\w!#$%&'*+.^`|~-]+) (?:/[!-"$-~]*|(\*)|(?i:https?)://[\w.~%:[\]-]+(?:[/?][!-"$-~]*)?) HTTP/1\.[01])"_s);
    static const auto field =
        whole(uR"(([\w!#$%&'*+.^`|~-]+):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*?)[ \t]*)"_s);
    static const auto host = whole(uR"([\w.~%:[\]-]+)"_s);
    static const auto length = whole(u"[0-9]+"_s);

    const auto request = requestLine.match(lines.takeFirst());
    if (!request.hasMatch() || (request.hasCaptured(2) && request.captured(1) != "OPTIONS"_L1))
        return false;
    QMultiHash<QString, QString> values;
    for (const QString &line : std::as_const(lines)) {
        const auto match = field.match(line);
        if (!match.hasMatch())
            return false;
        values.insert(match.captured(1).toLower(), match.captured(2));
    }
    const auto lengths = values.values(u"content-length"_s);
    return values.count(u"host"_s) == 1 && host.match(values[u"host"_s]).hasMatch()
        && (lengths.isEmpty()
            || (lengths.size() == 1 && length.match(lengths[0]).hasMatch()
                && !values.contains(u"transfer-encoding"_s)));
}

}
