// SPDX-License-Identifier: MIT
// How many connections there may be, in all and from one address, and how fast they may come.
#pragma once

#include "server/addressmeter.h"

#include <memory>

class QObject;

namespace Server {

class Admission
{
public:
    enum class Verdict
    {
        Admitted,
        Full,
        TooManyFromThere
    };

    Admission(int most, int mostPerAddress); // 0 = no limit

    // The place is a child of `holder` and is given back when it is deleted, at the latest with it.
    Verdict admit(const QHostAddress &address, QObject *holder);
    // The place that `from` holds is `to`'s from now on.
    static void hand(QObject *from, QObject *to);

    int connections() const { return m_count->all; }
    int most() const { return m_most; }

private:
    struct Count
    {
        int all = 0;
        QHash<QHostAddress, int> byAddress = {};
    };
    class Place;

    int m_most;
    int m_mostPerAddress;
    AddressMeter m_pace;
    std::shared_ptr<Count> m_count; // places may outlive us
};

// What is asked for, as far as there are descriptors; 0 asks for as many as there are.
int mostConnections(int wanted, int descriptors);

}
