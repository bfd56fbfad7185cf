// SPDX-License-Identifier: MIT
// A text that is taken can be shown, stored and sent, and stays as it is.
#include "protocol/text.h"

#include "fuzz/fuzz.h"
#include "protocol/codec.h"
#include "protocol/limits.h"

#include <QList>

#include <optional>

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

QString mended(QString text)
{
    while (text.startsWith(QChar{0xfeff}))
        text.remove(0, 1);
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

std::optional<ErrorCode> expectedFault(const QString &text)
{
    if (!text.isValidUtf16() || std::ranges::any_of(text.toUcs4(), isForbidden))
        return ErrorCode::BadText;
    if (!isVisible(text))
        return ErrorCode::EmptyText;
    return text.toUtf8().size() > Limits::textBytes ? std::optional{ErrorCode::TooLong}
                                                    : std::nullopt;
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

Result<QString> checked(const QString &given)
{
    const auto taken = checkedText(given);
    const QString text = mended(given);
    must((taken ? std::nullopt : std::optional{taken.error().code}) == expectedFault(text),
         "a text is refused for what it holds");
    must(!taken || *taken == text, "nothing is changed but line ends and byte order marks");
    return taken;
}

}

void fuzz(QByteArrayView bytes)
{
    const QString given = Fuzz::asText(bytes);
    if (const auto text = checked(given)) {
        const auto again = checked(*text);
        must(again && *again == *text, "a text that was taken stays as it is");
        must(sent(*text) == *text, "a text is heard as it was posted");
    }
    if (bytes.isEmpty() || bytes.size() % 32) // long texts take long
        return;
    const qsizetype times = Limits::textBytes / given.toUtf8().size();
    (void)checked(given.repeated(times)); // as long as may be
    (void)checked(given.repeated(times + 1));
}
