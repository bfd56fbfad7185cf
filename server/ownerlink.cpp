// SPDX-License-Identifier: MIT
#include "server/ownerlink.h"

#include "protocol/link.h"

#include <QFile>
#include <QHostAddress>
#include <QSaveFile>

#include <algorithm>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

QString pathIn(const QString &folder)
{
    return folder + u"/owner-link"_s;
}

// One that reaches the host from elsewhere, if there is one.
QUrl bestOf(const QList<QUrl> &urls)
{
    const auto far = std::ranges::find_if(
        urls, [](const QUrl &url) { return !QHostAddress{url.host()}.isLoopback(); });
    return far == urls.end() ? urls.value(0) : *far;
}

}

QString ownerLink(const HostStatus &status)
{
    if (status.ownerSecret.isEmpty())
        return {};
    const QUrl url = bestOf(status.urls);
    return toString({.host = url.host(),
                     .port = quint16(url.port()),
                     .key = status.key,
                     .owner = status.ownerSecret});
}

Result<> keepOwnerLink(const QString &folder, const QString &link)
{
    QSaveFile file{pathIn(folder)};
    if (!file.open(QFile::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(link.toUtf8() + '\n') < 0 || !file.commit())
        return Error{.code = ErrorCode::FolderUnusable, .detail = file.errorString()};
    return {};
}

void forgetOwnerLink(const QString &folder)
{
    QFile::remove(pathIn(folder));
}

}
