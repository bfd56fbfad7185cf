// SPDX-License-Identifier: MIT
#include "server/requesthead.h"

#include "protocol/limits.h"

#include <algorithm>

namespace Server {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

// Wider than RFC 3986 by { } | and the like, which browsers send in a query as they are.
bool isTargetCharacter(char c)
{
    return c > ' ' && c < '\x7f' && c != '#';
}

bool isAuthorityCharacter(char c)
{
    return isAlphanumeric(c) || QByteArrayView("-._~%:[]").contains(c);
}

template <class Predicate>
bool consistsOf(QByteArrayView text, Predicate predicate)
{
    return !text.isEmpty() && std::ranges::all_of(text, predicate);
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// Of spaces and tabs only: QByteArrayView::trimmed() takes more.
QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isHttpVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && isDigit(text[5]) && text[6] == '.'
        && isDigit(text[7]);
}

}

QByteArrayList RequestHead::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const HeadField &field : fields) {
        if (field.name == name)
            found += field.value;
    }
    return found;
}

bool RequestHead::lists(QByteArrayView name, QByteArrayView item) const
{
    const auto items = values(name).join(',').split(',');
    return std::ranges::any_of(items, [&](const QByteArray &one) {
        return withoutBlanks(one).compare(item, Qt::CaseInsensitive) == 0;
    });
}

HeadReader::State HeadReader::read(QByteArrayView soFar)
{
    for (; m_state == State::Incomplete && m_scanned < soFar.size(); ++m_scanned)
        step(soFar);
    if (m_state == State::Incomplete && m_scanned >= Limits::headBytes)
        fail(HttpStatus::HeadTooLarge);
    return m_state;
}

void HeadReader::step(QByteArrayView soFar)
{
    const char c = soFar[m_scanned];
    const qsizetype column = m_scanned - m_lineStart;
    const bool afterReturn = column > 0 && soFar[m_scanned - 1] == '\r';
    if (m_scanned >= Limits::headBytes)
        fail(HttpStatus::HeadTooLarge);
    else if (afterReturn && c == '\n')
        endLine(soFar.sliced(m_lineStart, column - 1));
    else if (afterReturn || (isControl(c) && c != '\r') || (m_lines == 0 && c < 0))
        fail(HttpStatus::BadRequest);
    else if (column >= Limits::headLineBytes && c != '\r')
        fail(HttpStatus::HeadTooLarge);
}

void HeadReader::endLine(QByteArrayView line)
{
    m_lineStart = m_scanned + 1;
    ++m_lines;
    if (m_lines == 1)
        readRequestLine(line);
    else if (line.isEmpty())
        finish();
    else if (m_lines > Limits::headLines)
        fail(HttpStatus::HeadTooLarge);
    else
        readField(line);
}

void HeadReader::readRequestLine(QByteArrayView line)
{
    const auto parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !consistsOf(parts[0], isTokenCharacter) || !isHttpVersion(parts[2]))
        return fail(HttpStatus::BadRequest);
    m_head.method = parts[0];
    if (!readTarget(parts[1]))
        return fail(HttpStatus::BadRequest);
    if (!parts[2].startsWith("HTTP/1.") || parts[2].back() > '1')
        return fail(HttpStatus::VersionNotSupported);
    m_head.minorVersion = parts[2].back() - '0';
}

bool HeadReader::readTarget(QByteArrayView target)
{
    if (!consistsOf(target, isTargetCharacter))
        return false;
    if (!target.startsWith('/') && target != "*")
        return readWholeUrl(target);
    const qsizetype mark = target.indexOf('?');
    m_head.path = target.first(mark < 0 ? target.size() : mark).toByteArray();
    m_head.query = mark < 0 ? QByteArray{} : target.sliced(mark + 1).toByteArray();
    return target != "*" || m_head.method == "OPTIONS";
}

// As a proxy sends it: http://host:port/path. The host in it counts, not the Host line.
bool HeadReader::readWholeUrl(QByteArrayView target)
{
    const qsizetype colon = target.indexOf("://");
    const QByteArray scheme = target.first(std::max<qsizetype>(colon, 0)).toByteArray().toLower();
    if (scheme != "http" && scheme != "https")
        return false;
    const QByteArrayView rest = target.sliced(colon + 3);
    const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    m_head.host = authority.toByteArray();
    const QByteArray path = rest.sliced(authority.size()).toByteArray();
    return consistsOf(authority, isAuthorityCharacter)
        && readTarget(path.startsWith('/') ? path : '/' + path);
}

void HeadReader::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !consistsOf(line.first(colon), isTokenCharacter))
        return fail(HttpStatus::BadRequest);
    m_head.fields.append({.name = line.first(colon).toByteArray().toLower(),
                          .value = withoutBlanks(line.sliced(colon + 1)).toByteArray()});
}

void HeadReader::finish()
{
    if (!readHost() || !readLength())
        return fail(HttpStatus::BadRequest);
    m_head.size = m_scanned + 1;
    m_state = State::Complete;
}

bool HeadReader::readHost()
{
    const QByteArrayList hosts = m_head.values("host");
    if (hosts.size() != 1 || !consistsOf(hosts[0], isAuthorityCharacter))
        return false;
    if (m_head.host.isEmpty())
        m_head.host = hosts[0];
    return true;
}

// Two lengths, or a length beside chunks, are how requests are smuggled past a proxy.
bool HeadReader::readLength()
{
    const QByteArrayList lengths = m_head.values("content-length");
    if (lengths.isEmpty())
        return true;
    if (lengths.size() > 1 || !consistsOf(lengths[0], isDigit) || m_head.has("transfer-encoding"))
        return false;
    bool fits = false;
    const qint64 length = lengths[0].toLongLong(&fits);
    m_head.contentLength = fits ? length : std::numeric_limits<qint64>::max();
    return true;
}

void HeadReader::fail(HttpStatus fault)
{
    m_fault = fault;
    m_state = State::Bad;
}

}
