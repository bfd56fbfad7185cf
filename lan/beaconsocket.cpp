// SPDX-License-Identifier: MIT
#include "lan/beaconsocket.h"

#include "protocol/limits.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

// The rest in the next turn of the loop: whoever floods the network must not stop it.
constexpr int readAtOnce = 64;

const QHostAddress &group4()
{
    static const QHostAddress address{QLatin1StringView{Protocol::beaconGroup4}};
    return address;
}

const QHostAddress &group6()
{
    static const QHostAddress address{QLatin1StringView{Protocol::beaconGroup6}};
    return address;
}

}

BeaconSocket::BeaconSocket(Port kind, const NetworkScope &scope, quint16 port, QObject *parent)
    : QObject(parent), m_scope(scope), m_port(port), m_hears(kind == Port::Shared),
      m_ipv4(open(QHostAddress::AnyIPv4, kind)), m_ipv6(open(QHostAddress::AnyIPv6, kind))
{
    attend();
}

BeaconSocket::~BeaconSocket() = default;

QUdpSocket *BeaconSocket::open(const QHostAddress &address, Port kind)
{
    auto *socket = new QUdpSocket(this);
    connect(socket, &QUdpSocket::readyRead, this, [this, socket] { read(socket); });
    if (kind == Port::Shared)
        socket->bind(address, m_port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    else
        socket->bind(address);
    return socket;
}

// Networks come and go: a cable, a Wi-Fi that was out of reach.
void BeaconSocket::attend()
{
    QSet<uint> present;
    for (const QNetworkInterface &network : networksIn(m_scope)) {
        const uint index = uint(network.index());
        present.insert(index);
        if (m_hears && !m_networks.contains(index)) {
            m_ipv4->joinMulticastGroup(group4(), network);
            m_ipv6->joinMulticastGroup(group6(), network);
        }
    }
    m_networks = present;
}

QStringList BeaconSocket::shout(const QByteArray &datagram)
{
    attend();
    QStringList names;
    for (const QNetworkInterface &network : networksIn(m_scope)) {
        shoutOn(network, datagram);
        if (!network.flags().testFlag(QNetworkInterface::IsLoopBack))
            names.append(network.humanReadableName());
    }
    return names;
}

void BeaconSocket::shoutOn(const QNetworkInterface &network, const QByteArray &datagram)
{
    for (const QHostAddress &address : broadcastsOf(network))
        m_ipv4->writeDatagram(datagram, address, m_port);
    m_ipv4->setMulticastInterface(network);
    m_ipv4->writeDatagram(datagram, group4(), m_port);
    m_ipv6->setMulticastInterface(network);
    m_ipv6->writeDatagram(datagram, group6(), m_port);
}

void BeaconSocket::send(const QByteArray &datagram, const QHostAddress &to, quint16 port)
{
    const bool isIpv4 = to.protocol() == QAbstractSocket::IPv4Protocol;
    (isIpv4 ? m_ipv4 : m_ipv6)->writeDatagram(datagram, to, port);
}

void BeaconSocket::send(const QByteArray &datagram, const QHostAddress &to)
{
    send(datagram, to, m_port);
}

void BeaconSocket::read(QUdpSocket *socket)
{
    for (int i = 0; i < readAtOnce && socket->hasPendingDatagrams(); ++i)
        take(socket->receiveDatagram(Limits::beaconBytes + 1));
}

void BeaconSocket::take(const QNetworkDatagram &datagram)
{
    if (datagram.data().size() <= Limits::beaconBytes
        && m_networks.contains(datagram.interfaceIndex()))
        emit received(datagram.data(), datagram.senderAddress(), quint16(datagram.senderPort()));
}
