// SPDX-License-Identifier: MIT
#include "client/webaddress.h"

#include <algorithm>
#include <array>

namespace Client {

namespace {

// As long as browsers take without complaint.
constexpr qsizetype mostLength = 2'048;

constexpr std::array schemes{u"https://", u"http://", u"mailto:"};

qsizetype schemeLength(QStringView text)
{
    for (const char16_t *scheme : schemes) {
        if (text.startsWith(QStringView{scheme}))
            return QStringView{scheme}.size();
    }
    return 0;
}

bool endsIt(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'`'
        || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

}

qsizetype addressLength(QStringView text)
{
    const qsizetype scheme = schemeLength(text);
    if (scheme == 0)
        return 0;
    const QStringView most = text.left(mostLength);
    qsizetype end = std::find_if(most.begin() + scheme, most.end(), endsIt) - most.begin();
    const QStringView whole = text.left(end);
    qsizetype unopened = whole.count(u')') - whole.count(u'(');
    for (; end > scheme; --end) {
        const QChar last = text[end - 1];
        if (last == u')' && unopened > 0)
            --unopened;
        else if (!QStringView{u".,;:!?'*_~"}.contains(last))
            break;
    }
    return end > scheme ? end : 0;
}

}
