// SPDX-License-Identifier: MIT
// A link that is understood can be passed on, and leads where it says.
#include "protocol/link.h"

#include "fuzz/fuzz.h"
#include "protocol/names.h"

using namespace Protocol;
using namespace Qt::StringLiterals;
using Fuzz::must;

namespace {

void checkParts(const Link &link)
{
    must(!link.host.isEmpty() && link.port != 0, "a link leads to a host");
    must(std::ranges::none_of(link.host,
                              [](QChar c) {
                                  return c.isSpace() || "/?#@[]\\"_L1.contains(c)
                                      || c.category() == QChar::Other_Control;
                              }),
         "a host is a name or an address");
    if (link.room.isEmpty())
        return;
    const auto room = cleanRoomName(link.room);
    must(room && *room == link.room, "a room's name is clean");
}

void checkPassedOn(const Link &link)
{
    const QString text = toString(link);
    const auto again = parseLink(text);
    must(bool(again), "a link is understood by the next one too");
    must(again->host == link.host && again->port == link.port && again->room == link.room
             && again->invite == link.invite && again->key == link.key,
         "and leads to the same place");
    must(toString(*again) == text, "and is passed on as it was");
    must(std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; }),
         "a link can be pasted anywhere");
}

void checkSocket(const Link &link)
{
    const QUrl url = socketUrl(link);
    must(url.isValid() && url.host() == link.host && url.port() == link.port
             && url.userInfo().isEmpty() && url.path() == "/ws"_L1 && !url.hasQuery(),
         "the socket is where the link leads");
    const bool plain = url.scheme() == "ws"_L1;
    must(plain || url.scheme() == "wss"_L1, "a socket of one kind or the other");
    must(!plain || !link.secure, "what is secure stays so");
    must(!plain || link.host.startsWith("127."_L1) || link.host == "localhost"_L1
             || link.host == "::1"_L1,
         "nothing leaves this computer in the clear");
}

}

void fuzz(QByteArrayView bytes)
{
    const QString text = Fuzz::asText(bytes);
    const auto link = parseLink(text);
    if (!link)
        return must(link.error().code == ErrorCode::BadLink, "a refusal says why");
    checkParts(*link);
    checkPassedOn(*link);
    checkSocket(*link);
}
