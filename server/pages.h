// SPDX-License-Identifier: MIT
// The browser's pages and what belongs to them, read once at the start: a fixed table, so that no
// path of a URL is ever looked up in a file system.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Server {

struct Page
{
    QByteArray contentType = {};
    QByteArray body = {};
    QByteArray tag = {}; // for ETag, quotes and all
};

class Pages
{
public:
    // Of *.html, *.css, *.js and *.svg in the folder; those that are missing are just not there.
    explicit Pages(const QString &folder = QStringLiteral(":/web"));

    const Page *index() const { return at("index.html"); } // null if it is missing
    const Page *room() const { return at("room.html"); }
    const Page *file(const QByteArray &path) const; // "/static/NAME" or "/favicon.ico"

private:
    const Page *at(const QByteArray &name) const;

    QHash<QByteArray, Page> m_pages; // by file name
};

}
