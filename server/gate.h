// SPDX-License-Identifier: MIT
// Judges a request before anything is done for it: whom it was addressed to, which page sent it,
// and whether a WebSocket upgrade is in order.
#pragma once

#include "server/handshake.h"
#include "server/hostrule.h"
#include "server/httpresponse.h"
#include "server/origins.h"

#include <variant>

namespace Server {

struct Route;

class Gate
{
public:
    Gate(HostRule hostRule, Origins origins);

    // Where only TLS will do: what came in another way is sent there. Else it is judged as below.
    void requireTls() { m_requiresTls = true; }
    std::optional<HttpResponse> judgeWay(const RequestHead &head, bool isSafe) const;

    // A Host that is not ours is answered 403 and not 421: a client must not try again elsewhere.
    // Origin is asked of all but GET and HEAD, which any page may send, and not read the answer.
    std::optional<HttpResponse> judge(const RequestHead &head) const;

    static bool isUpgrade(const RequestHead &head);
    std::variant<Handshake, HttpResponse> judgeUpgrade(const RequestHead &head) const;

private:
    std::optional<HttpResponse> judgeSite(const RequestHead &head, bool minding) const;

    HostRule m_hostRule;
    Origins m_origins;
    bool m_requiresTls = false;
};

}
