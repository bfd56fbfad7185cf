// SPDX-License-Identifier: MIT
// Answers requests that are not upgrades. Knows no sockets: a head in, an answer out.
#pragma once

#include "server/gate.h"
#include "server/pages.h"

namespace Server {

class HttpResponder
{
public:
    HttpResponder(Gate gate, Pages pages);

    void requireTls() { m_gate.requireTls(); }

    const Gate &gate() const { return m_gate; }
    HttpResponse answer(const RequestHead &head) const;

private:
    HttpResponse show(const Page *page, const RequestHead &head) const;

    Gate m_gate;
    Pages m_pages;
};

}
