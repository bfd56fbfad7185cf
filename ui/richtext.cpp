// SPDX-License-Identifier: MIT
#include "ui/richtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Blanks end a link; so do brackets that quote it, and everything that cannot be seen.
bool endsLink(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format
        || u"<>\"`"_s.contains(c);
}

// "See http://a.b/c(d)." - the full stop is the sentence's, the bracket is the link's own.
qsizetype withoutTail(QStringView link)
{
    qsizetype closing = link.count(u')') - link.count(u'(');
    qsizetype end = link.size();
    for (; end > 0; --end) {
        const QChar last = link[end - 1];
        if (last == u')' && closing > 0)
            --closing;
        else if (!u".,;:!?'*]}"_s.contains(last))
            break;
    }
    return end;
}

// user@host is left as text: http://bank.example@evil.example shows one host and goes to another.
bool isPlainWebLink(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

// Where the next "http://" or "https://" begins that is not the tail of a word, or -1.
qsizetype nextStart(const QString &text, qsizetype from)
{
    for (auto at = text.indexOf("http"_L1, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf("http"_L1, at + 1, Qt::CaseInsensitive)) {
        const QStringView rest = QStringView{text}.sliced(at + 4);
        const bool schemed =
            rest.startsWith("://"_L1) || rest.startsWith("s://"_L1, Qt::CaseInsensitive);
        if (schemed && (at == 0 || !text[at - 1].isLetterOrNumber()))
            return at;
    }
    return -1;
}

}

QList<LinkSpan> linksIn(const QString &text)
{
    QList<LinkSpan> links;
    for (auto start = nextStart(text, 0); start >= 0;) {
        const auto stop = std::find_if(text.begin() + start, text.end(), endsLink) - text.begin();
        const auto length = withoutTail(QStringView{text}.sliced(start, stop - start));
        const QUrl url{text.sliced(start, length), QUrl::StrictMode};
        if (isPlainWebLink(url))
            links.append({int(start), int(length), url});
        start = nextStart(text, stop);
    }
    return links;
}
