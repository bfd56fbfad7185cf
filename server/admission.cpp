// SPDX-License-Identifier: MIT
#include "server/admission.h"

#include "protocol/limits.h"
#include "server/peer.h"
#include "server/steadyclock.h"

#include <QObject>

#include <algorithm>

namespace Server {

class Admission::Place : public QObject
{
public:
    Place(std::shared_ptr<Count> count, const QHostAddress &address, QObject *holder)
        : QObject(holder), m_count(std::move(count)), m_address(address)
    {
        ++m_count->all;
        ++m_count->byAddress[address];
    }

    ~Place() override
    {
        --m_count->all;
        if (--m_count->byAddress[m_address] == 0)
            m_count->byAddress.remove(m_address);
    }

private:
    std::shared_ptr<Count> m_count;
    QHostAddress m_address;
};

Admission::Admission(int most, int mostPerAddress)
    : m_most(most), m_mostPerAddress(mostPerAddress),
      m_pace(RateLimiter{mostPerAddress > 0 ? Limits::connectionRate : 0, Limits::connectionBurst}),
      m_count(std::make_shared<Count>())
{ }

Admission::Verdict Admission::admit(const QHostAddress &address, QObject *holder)
{
    const QHostAddress from = normalised(address);
    if (m_mostPerAddress > 0 && m_count->byAddress.value(from) >= m_mostPerAddress)
        return Verdict::TooManyFromThere;
    if (m_most > 0 && m_count->all >= m_most)
        return Verdict::Full;
    if (m_pace.take(from, steadyMilliseconds()) > 0)
        return Verdict::TooManyFromThere;
    new Place(m_count, from, holder);
    return Verdict::Admitted;
}

void Admission::hand(QObject *from, QObject *to)
{
    const auto children = from->children();
    for (QObject *child : children) {
        if (auto *place = dynamic_cast<Place *>(child))
            place->setParent(to);
    }
}

int mostConnections(int wanted, int descriptors)
{
    const int possible = std::max(1, descriptors - Limits::reservedDescriptors);
    return wanted > 0 ? std::min(wanted, possible) : possible;
}

}
