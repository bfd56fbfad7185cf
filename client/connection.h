// SPDX-License-Identifier: MIT
// One live socket to a host: envelopes in and out, kept alive, given up when the other end is gone.
#pragma once

#include "client/timing.h"
#include "protocol/closecode.h"
#include "protocol/envelope.h"
#include "protocol/error.h"
#include "trust/pins.h"

#include <QTimer>

class QSslError;
class QWebSocket;
class QUrl;

namespace Client {

// GUI thread. May be opened again and again; lost() comes at most once for each time.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(const Timing &timing, QObject *parent = nullptr);
    ~Connection() override;

    // Lets go of an earlier socket. By wss: nothing is said to a host with another key than the
    // expected one; if none is, to any, and hostKey() is worth remembering unless isVouchedFor().
    void open(const QUrl &url, const ExpectedKey &expected = {});
    void close();                              // says goodbye; nothing is reported any more
    void giveUp(const Protocol::Error &error); // as if it were lost

    bool isOpen() const { return m_open; }
    bool isBusy() const { return m_socket != nullptr; }  // open, or about to be
    const QString &hostKey() const { return m_hostKey; } // its fingerprint; empty without TLS
    bool isVouchedFor() const { return m_vouchedFor; }   // by those whom the system trusts
    std::chrono::milliseconds roundTrip() const
    {
        return m_roundTrip;
    } // of the last ping; 0 at first

    void send(const Protocol::Message &message, Protocol::Ref ref);
    void probe(); // is anybody there? A doubtful connection gets connectDeadline to show it

signals:
    void opened();
    void received(const Protocol::Envelope &envelope);
    void roundTripMeasured();
    void lost(Protocol::CloseCode code, const Protocol::Error &error);

private:
    void watch(QWebSocket *socket);
    void judge(const QList<QSslError> &doubts);
    void greet();
    void read(const QString &text);
    void heard();
    void end(Protocol::CloseCode code, const Protocol::Error &error);
    QWebSocket *release();

    const Timing m_timing;
    QWebSocket *m_socket = nullptr;
    ExpectedKey m_expected;
    QString m_hostKey;
    bool m_vouchedFor = false;
    QTimer m_ping;
    QTimer m_deadline; // for the handshake, then for any sign of life
    bool m_open = false;
    int m_notUnderstood = 0;
    std::chrono::milliseconds m_roundTrip{0};
};

}
