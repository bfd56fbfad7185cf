// SPDX-License-Identifier: MIT
#include "client/linkof.h"

#include "trust/joincode.h"

namespace Client {

// First: with dots or dashes between them three words are a name too.
Protocol::Result<Protocol::Link> linkOf(const QString &text)
{
    if (const auto address = addressOf(text))
        return Protocol::Link{.host = *address};
    return Protocol::parseLink(text);
}

}
