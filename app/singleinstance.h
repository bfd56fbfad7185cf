// SPDX-License-Identifier: MIT
// One window per person and settings: the second start hands its link to the first, and goes.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // By a folder that this person's programs share, and nobody else's.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    bool isFirst() const { return m_first; }
    // To the first one. False if it does not answer.
    bool handOver(const QString &link) const;

    static constexpr int longestLink = 4096;
    static constexpr QLatin1StringView hosting{"--host"}; // in place of a link: host, please

signals:
    void called(const QString &link); // another one was started; empty: without a link

private:
    void listen();
    void serve();

    QString m_address;
    QLockFile m_lock; // outlives no process, unlike a socket's file
    QLocalServer m_server;
    bool m_first = false;
};
