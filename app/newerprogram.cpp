// SPDX-License-Identifier: MIT
#include "app/newerprogram.h"

#include "trust/pins.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSysInfo>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
constexpr qint64 manifestBytes = 64 * 1024; // of thirty files; more is none of ours

QUrl pageOf(const Protocol::Link &link)
{
    QUrl url = Protocol::socketUrl(link);
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    url.setPath(u"/"_s);
    url.setQuery(QString{});
    return url;
}

bool hasKey(const QNetworkReply &reply, const QString &key)
{
    const auto certificate = reply.sslConfiguration().peerCertificate();
    return !key.isEmpty() && keyFingerprint(certificate.publicKey().toDer()) == key;
}

// As the manifest calls it; other systems build from source.
QString system()
{
    const QString type = QSysInfo::productType();
    return type == "windows"_L1 || type == "macos"_L1 ? type : u"linux"_s;
}

bool hasOurs(const QByteArray &manifest)
{
    const auto files = QJsonDocument::fromJson(manifest)[u"files"].toArray();
    return std::any_of(files.begin(), files.end(), [](const QJsonValue &file) {
        return file[u"system"].toString() == system();
    });
}

}

NewerProgram::NewerProgram(const QString &ours, QObject *parent) : QObject(parent), m_ours(ours)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // hosts are on this network
    m_network.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
}

void NewerProgram::look(const Protocol::Link &link, const QString &key, const QString &version)
{
    const bool later = QVersionNumber::fromString(version) > QVersionNumber::fromString(m_ours);
    if (!later || std::exchange(m_asked, true))
        return;
    m_asking = true;
    const QUrl page = pageOf(link);
    QNetworkReply *reply =
        m_network.get(QNetworkRequest{page.resolved(QUrl{u"downloads/manifest.json"_s})});
    connect(reply, &QNetworkReply::sslErrors, reply, [reply, key] {
        if (hasKey(*reply, key))
            reply->ignoreSslErrors();
    });
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > manifestBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, version, page] { take(reply, version, page); });
}

void NewerProgram::take(QNetworkReply *reply, const QString &version, const QUrl &page)
{
    m_asking = false;
    reply->deleteLater();
    const bool whole =
        reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= manifestBytes;
    if (whole && hasOurs(reply->readAll()))
        emit offered(version, page);
}
