// SPDX-License-Identifier: MIT
#include "server/downloadlist.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Server {

namespace {

// One descriptor each while they are handed out.
constexpr qsizetype filesAtMost = 32;
constexpr qint64 pieceBytes = 1024 * 1024;

struct Kind
{
    QLatin1StringView suffix;
    QLatin1StringView system;
};

constexpr Kind kinds[] = {
    {".deb"_L1, "linux"_L1},     {".rpm"_L1, "linux"_L1},     {".AppImage"_L1, "linux"_L1},
    {".exe"_L1, "windows"_L1},   {".msi"_L1, "windows"_L1},   {".dmg"_L1, "macos"_L1},
    {".flatpak"_L1, "linux"_L1}, {".tar.gz"_L1, "source"_L1},
};

QString systemOf(const QString &name)
{
    const auto kind =
        std::ranges::find_if(kinds, [&](const Kind &one) { return name.endsWith(one.suffix); });
    return kind == std::end(kinds) ? QString{} : QString{kind->system};
}

bool isPackage(const QString &name)
{
    static const QRegularExpression plain{u"\\A[A-Za-z0-9][A-Za-z0-9._+~-]*\\z"_s};
    return plain.match(name).hasMatch() && !systemOf(name).isEmpty();
}

QByteArray hashOf(const QString &path, const std::atomic_bool &stops)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() || stops)
            return {};
        hash.addData(piece);
    }
    return hash.result().toHex();
}

// Empty for one that cannot be read, or is being written just now.
QByteArray hashOf(const Download &download, const QString &path, const QList<Download> &known,
                  const std::atomic_bool &stops)
{
    for (const Download &other : known) {
        if (other.isOf(download))
            return other.sha256;
    }
    const QByteArray hash = hashOf(path, stops);
    return describe(path).isOf(download) ? hash : QByteArray{};
}

}

Download describe(const QString &path)
{
    const QFileInfo info{path};
    return {.name = info.fileName(),
            .size = info.size(),
            .modified = info.lastModified().toMSecsSinceEpoch(),
            .system = systemOf(info.fileName())};
}

QList<Download> downloadsIn(const QString &folder, const QList<Download> &known,
                            const std::atomic_bool &stops)
{
    QStringList names =
        QDir{folder}.entryList(QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name);
    names.removeIf([](const QString &name) { return !isPackage(name); });
    QList<Download> found;
    for (const QString &name : std::as_const(names).first(std::min(names.size(), filesAtMost))) {
        const QString path = folder + u'/' + name;
        Download download = describe(path);
        download.sha256 = hashOf(download, path, known, stops);
        if (stops)
            return {};
        if (!download.sha256.isEmpty())
            found.append(download);
    }
    return found;
}

}
