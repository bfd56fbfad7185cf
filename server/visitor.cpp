// SPDX-License-Identifier: MIT
#include "server/visitor.h"

namespace Server {

void Visitor::allow(std::chrono::milliseconds time)
{
    m_allowed = time.count();
    m_deadline.reset();
}

void Visitor::sweep(qint64 now)
{
    if (!m_deadline)
        m_deadline = now + m_allowed;
    else if (now >= *m_deadline)
        expire();
}

}
