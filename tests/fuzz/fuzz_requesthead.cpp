// SPDX-License-Identifier: MIT
// A head gets the same verdict however its bytes come in, and one that is good holds nothing bad.
#include "server/requesthead.h"

#include "fuzz/fuzz.h"
#include "fuzz/headmodel.h"
#include "protocol/limits.h"

using namespace Server;
using namespace Qt::StringLiterals;
using Fuzz::must;
using State = HeadReader::State;

namespace {

struct Reading
{
    HeadReader reader;
    qsizetype read = 0; // bytes, when the verdict was there
};

Reading read(QByteArrayView bytes, auto &&cut)
{
    Reading reading;
    while (reading.read < bytes.size() && reading.reader.state() == State::Incomplete) {
        reading.read += cut(bytes.size() - reading.read);
        reading.reader.read(Fuzz::exactly(bytes.first(reading.read)));
    }
    return reading;
}

bool isSame(const RequestHead &a, const RequestHead &b)
{
    const auto same = [](const HeadField &one, const HeadField &other) {
        return one.name == other.name && one.value == other.value;
    };
    return a.method == b.method && a.path == b.path && a.query == b.query && a.host == b.host
        && a.minorVersion == b.minorVersion && a.contentLength == b.contentLength
        && std::ranges::equal(a.fields, b.fields, same);
}

bool isSame(const HeadReader &a, const HeadReader &b)
{
    if (a.state() != b.state())
        return false;
    return a.state() == State::Complete
        ? a.head().size == b.head().size && isSame(a.head(), b.head())
        : a.state() == State::Bad ? a.fault() == b.fault()
                                  : true;
}

void checkVerdict(QByteArrayView bytes, State state)
{
    const QString text = QString::fromLatin1(bytes);
    const qsizetype end = text.indexOf("\r\n\r\n"_L1);
    if (end < 0 || end > Limits::headLineBytes)
        return must(end > 0 || state != State::Complete, "a head has an end");
    const QStringList lines = text.first(end).split("\r\n"_L1);
    const bool isGood = lines.size() <= Limits::headLines && Fuzz::isInOrder(lines);
    must(isGood == (state == State::Complete), "it is what the RFC says");
}

bool isPrintable(char c)
{
    return c > ' ' && c < '\x7f';
}

bool isTokenCharacter(char c)
{
    return isPrintable(c) && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
}

bool isValueCharacter(char c)
{
    return c < 0 || c == '\t' || c == ' ' || isPrintable(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isDelimiter(char c)
{
    return QByteArrayView("/?#@\\,").contains(c);
}

void checkField(const HeadField &field)
{
    must(isToken(field.name) && field.name == field.name.toLower(), "names are tokens, lower case");
    must(std::ranges::all_of(field.value, isValueCharacter), "values hold no controls");
    must(field.value == field.value.trimmed(), "values have no blanks around them");
}

void checkGood(const RequestHead &head)
{
    must(isToken(head.method), "the method is a token");
    must(head.path.startsWith('/') || (head.path == "*" && head.method == "OPTIONS"),
         "the path begins with a slash");
    must(std::ranges::all_of(head.path + head.query, isPrintable), "the target is printable");
    must(!head.path.contains('?') && !(head.path + head.query).contains('#'),
         "the target is cut where it should be");
    must(!head.host.isEmpty() && std::ranges::all_of(head.host, isPrintable)
             && std::ranges::none_of(head.host, isDelimiter),
         "the host is a host's name");
    must(head.values("host").size() == 1, "there is one Host line");
    must(head.values("content-length").size() <= 1 && head.contentLength.value_or(0) >= 0,
         "there is one length at the most");
    must(!head.contentLength || !head.has("transfer-encoding"), "nothing can be smuggled");
    must(head.fields.size() < Limits::headLines, "lines are limited");
    must(head.size <= Limits::headBytes, "bytes are limited");
    std::ranges::for_each(head.fields, checkField);
}

QByteArray written(const RequestHead &head)
{
    const QByteArray site = head.host == head.values("host").first() ? "" : "http://" + head.host;
    QByteArray bytes = head.method + ' ' + site + head.path
        + (head.query.isEmpty() ? "" : '?' + head.query) + " HTTP/1."
        + QByteArray::number(head.minorVersion) + "\r\n";
    for (const HeadField &field : head.fields)
        bytes += field.name + ':' + field.value + "\r\n";
    return bytes + "\r\n";
}

void checkWrittenAgain(const RequestHead &head)
{
    HeadReader again;
    again.read(written(head));
    must(again.state() == State::Complete && isSame(again.head(), head),
         "a head that is written again is read as the same");
}

}

void fuzz(QByteArrayView bytes)
{
    const auto [reader, all] = read(bytes, [](qsizetype left) { return left; });
    const auto [cut, some] = read(bytes, Fuzz::Cuts{bytes});
    const auto [dripped, least] = read(bytes, [](qsizetype) { return 1; });
    must(isSame(reader, cut) && isSame(reader, dripped), "cuts make no difference");
    checkVerdict(bytes, reader.state());
    if (reader.state() != State::Complete)
        return;
    must(reader.head().size == least, "what follows the head is not looked at");
    checkGood(reader.head());
    if (least < Limits::headLineBytes) // written again it may be longer
        checkWrittenAgain(reader.head());
}
