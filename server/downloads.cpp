// SPDX-License-Identifier: MIT
#include "server/downloads.h"

#include "server/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Server {

namespace {

QJsonObject described(const Download &file)
{
    return {{u"name"_s, file.name},
            {u"size"_s, file.size},
            {u"sha256"_s, QString::fromLatin1(file.sha256)},
            {u"system"_s, file.system}};
}

}

Downloads::Downloads(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_looker.setMaxThreadCount(1);
    connect(&m_hourly, &QTimer::timeout, this, &Downloads::look);
    if (m_folder.isEmpty())
        return;
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    m_hourly.start(1h);
    look();
}

Downloads::~Downloads()
{
    m_stops = true;
    m_looker.waitForDone();
}

QByteArray Downloads::manifest() const
{
    QJsonArray files;
    for (const Download &file : m_files)
        files.append(described(file));
    return QJsonDocument{
        {{u"version"_s, QCoreApplication::applicationVersion()}, {u"files"_s, files}}}
        .toJson(QJsonDocument::Compact);
}

const Download *Downloads::find(const QString &name) const
{
    const auto file = std::ranges::find(m_files, name, &Download::name);
    return file == m_files.cend() ? nullptr : &*file;
}

std::shared_ptr<QFile> Downloads::open(const Download &download)
{
    const QString path = m_folder + u'/' + download.name;
    auto file = m_open.value(download.name).lock();
    if (!file)
        file = std::make_shared<QFile>(path);
    const bool isOpen = file->isOpen() || file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen || QFileInfo{path}.isSymLink() || !describe(path).isOf(download)) {
        look();
        return {};
    }
    m_open.insert(download.name, file);
    return file;
}

void Downloads::look()
{
    if (std::exchange(m_looking, true))
        return;
    m_looker.start([this, known = m_files] {
        const auto files = downloadsIn(m_folder, known, m_stops);
        QMetaObject::invokeMethod(
            this, [this, files] { take(files); }, Qt::QueuedConnection);
    });
}

void Downloads::take(const QList<Download> &files)
{
    if (files.size() != m_files.size())
        qCInfo(lcServer) << "packages to hand out:" << files.size();
    m_looking = false;
    m_files = files;
    m_open.clear();
    emit looked();
}

QString installedDownloads()
{
    const QDir folder{QCoreApplication::applicationDirPath() + u"/../share/hubbub/downloads"_s};
    return folder.exists() ? folder.canonicalPath() : QString{};
}

}
