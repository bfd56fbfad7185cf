// SPDX-License-Identifier: MIT
// The program itself, as packages in a folder, for who comes without it or with another version.
#pragma once

#include "server/downloadlist.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QFile;

namespace Server {

// Host thread; the folder is looked through and hashed on a thread of its own, at the start, once
// an hour, and when a file is not what it was.
class Downloads : public QObject
{
    Q_OBJECT

public:
    // Without a folder, or with one that is not there, nothing is offered.
    explicit Downloads(const QString &folder, QObject *parent = nullptr);
    ~Downloads() override; // ends the hashing and waits for it

    QByteArray manifest() const;                     // JSON
    const Download *find(const QString &name) const; // null: not offered
    // Open for reading, shared by all who get it. Null: the file has changed; it is hashed anew.
    std::shared_ptr<QFile> open(const Download &download);

public slots:
    void look();

signals:
    void looked();

private:
    void take(const QList<Download> &files);

    const QString m_folder;
    QList<Download> m_files;
    QHash<QString, std::weak_ptr<QFile>> m_open;
    QTimer m_hourly;
    QThreadPool m_looker;
    bool m_looking = false;
    std::atomic_bool m_stops = false;
};

// Where packages of ours are put beside the program: /usr/share/hubbub/downloads.
QString installedDownloads();

}
