// SPDX-License-Identifier: MIT
// A text that is taken can be shown, stored and sent, and stays as it is.
#include "protocol/text.h"

#include "fuzz/fuzz.h"
#include "protocol/codec.h"
#include "protocol/limits.h"

#include <QList>

using namespace Protocol;
using namespace Qt::StringLiterals;
using Fuzz::must;

namespace {

// What a text may not hold, said once more in ranges of code points.
bool isForbidden(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0)
        || (c >= 0xd800 && c < 0xe000) || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

QString withOneLineEnd(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString withoutMarks(QString text)
{
    while (text.startsWith(QChar{0xfeff}))
        text.remove(0, 1);
    return text;
}

ErrorCode expectedRefusal(const QString &given)
{
    const QString text = withOneLineEnd(given);
    if (!text.isValidUtf16() || std::ranges::any_of(text.toUcs4(), isForbidden))
        return ErrorCode::BadText;
    return isVisible(text) ? ErrorCode::TooLong : ErrorCode::EmptyText;
}

// To the host, and from it to everybody.
QString sent(const QString &text)
{
    const Decoded command =
        decode(encode(PostText{.room = RoomId{u"r"_s}, .nonce = Nonce{u"n"_s}, .text = text}));
    const TextPosted event{.room = RoomId{u"r"_s},
                           .id = MessageId{u"m"_s},
                           .from = {.id = MemberId{u"p"_s}},
                           .text = text};
    const auto heard = decodePlain(encode(event));
    must(command.message && std::get<PostText>(*command.message).text == text && heard,
         "a text arrives");
    return *heard;
}

void checkTaken(const QString &given, const QString &text)
{
    must(text == withOneLineEnd(withoutMarks(given)),
         "nothing but line ends and byte order marks is changed");
    must(text.isValidUtf16() && std::ranges::none_of(text.toUcs4(), isForbidden),
         "a text holds nothing forbidden");
    must(isVisible(text), "a text shows something");
    must(text.toUtf8().size() <= Limits::textBytes, "a text is not too long");
    const auto again = checkedText(text);
    must(again && *again == text, "a text that was taken stays as it is");
    must(sent(text) == text, "a text is heard as it was posted");
}

}

void fuzz(QByteArrayView bytes)
{
    const QString given = Fuzz::asText(bytes);
    const auto text = checkedText(given);
    if (text)
        return checkTaken(given, *text);
    must(text.error().code == expectedRefusal(given), "a refusal says why");
    must(text.error().code != ErrorCode::TooLong || given.toUtf8().size() > Limits::textBytes,
         "only long texts are too long");
}
