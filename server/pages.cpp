// SPDX-License-Identifier: MIT
#include "server/pages.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace Server {

namespace {

struct FileKind
{
    QLatin1StringView suffix;
    const char *contentType;
};

constexpr FileKind kinds[] = {
    {QLatin1StringView{"html"}, "text/html; charset=utf-8"},
    {QLatin1StringView{"css"}, "text/css; charset=utf-8"},
    {QLatin1StringView{"js"}, "text/javascript; charset=utf-8"},
    {QLatin1StringView{"svg"}, "image/svg+xml"},
};

QByteArray tagOf(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

const char *contentTypeOf(const QFileInfo &info)
{
    for (const FileKind &kind : kinds) {
        if (info.suffix() == kind.suffix)
            return kind.contentType;
    }
    return nullptr;
}

}

Pages::Pages(const QString &folder)
{
    QDirIterator files{folder, QDir::Files};
    while (files.hasNext()) {
        QFile file{files.next()};
        const char *contentType = contentTypeOf(files.fileInfo());
        if (!contentType || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray body = file.readAll();
        m_pages.insert(files.fileName().toUtf8(),
                       {.contentType = contentType, .body = body, .tag = tagOf(body)});
    }
}

const Page *Pages::file(const QByteArray &path) const
{
    constexpr QByteArrayView folder = "/static/";
    if (path == "/favicon.ico")
        return at("icon.svg");
    const QByteArray name = path.startsWith(folder) ? path.mid(folder.size()) : QByteArray{};
    return name.endsWith(".html") ? nullptr : at(name);
}

const Page *Pages::at(const QByteArray &name) const
{
    const auto page = m_pages.constFind(name);
    return page == m_pages.cend() ? nullptr : &*page;
}

}
