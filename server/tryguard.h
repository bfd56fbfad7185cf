// SPDX-License-Identifier: MIT
// Slows down who guesses a secret, by address: some tries are free, then each waits twice as long
// as the one before.
#pragma once

#include "protocol/result.h"

#include <QHash>
#include <QHostAddress>

namespace Server {

class TryGuard
{
public:
    // `now` in ms of a steady clock. RateExceeded.
    Protocol::Result<> mayTry(const QHostAddress &address, qint64 now);
    void failed(const QHostAddress &address, qint64 now);
    void succeeded(const QHostAddress &address);

private:
    struct Tries
    {
        int failed = 0;
        qint64 until = 0;  // the next one
        qint64 forget = 0; // nothing wrong came since long
    };

    void forgetOld(qint64 now);

    QHash<QHostAddress, Tries> m_tries;
};

}
