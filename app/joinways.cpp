// SPDX-License-Identifier: MIT
#include "app/joinways.h"

#include "app/complaint.h"
#include "app/terminal.h"
#include "app/terminalcode.h"
#include "protocol/link.h"
#include "server/host.h"
#include "server/urls.h"
#include "trust/joincode.h"
#include "trust/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QList<QUrl> urlsOf(const Server::HostConfig &config)
{
    QList<QUrl> urls;
    for (const Server::Endpoint &endpoint : config.listen) {
        if (endpoint.port != 0) // else nobody knows before it runs
            urls += Server::urlsOf(endpoint.address, endpoint.port);
    }
    return urls;
}

QString row(const QString &title, const QStringList &values)
{
    QString text;
    for (const QString &value : values)
        text += (text.isEmpty() ? title : QString{}).leftJustified(13) + value + u'\n';
    return text;
}

QString describe(const JoinWays &ways)
{
    QString text = row(u"Page"_s, ways.pages) + row(u"Link"_s, ways.links);
    if (!ways.code.isEmpty())
        text += row(u"Join code"_s, {ways.code});
    text += row(u"Six words"_s, {ways.words.join(u' ')});
    const QString code = terminalCode(ways.pages.value(0));
    return code.isEmpty() ? text : text + u'\n' + code;
}

}

JoinWays joinWays(const QList<QUrl> &urls, const QString &key)
{
    JoinWays ways{.words = sixWords(key)};
    for (const QUrl &url : urls) {
        if (QHostAddress{url.host()}.isLoopback())
            continue;
        const auto port = quint16(url.port());
        ways.pages += url.toString();
        ways.links += Protocol::toString({.host = url.host(), .port = port, .key = key});
        if (ways.code.isEmpty())
            ways.code = joinCode(url.host(), port);
    }
    return ways;
}

int showJoin(const Server::HostConfig &config, int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    if (!QFileInfo::exists(config.store.folder)) {
        complain(u"There is no host in %1: its key is made when it first runs.\n"_s.arg(
            config.store.folder));
        return int(ExitCode::FolderUnusable);
    }
    const auto key = Server::keyFor(config);
    if (!key) {
        complain(sentenceOf(key.error()) + u'\n');
        return int(exitCodeOf(key.error().code));
    }
    print(describe(joinWays(urlsOf(config), key->fingerprint)));
    return 0;
}
