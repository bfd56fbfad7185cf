// SPDX-License-Identifier: MIT
// Who this installation is: its key, made silently when it is first asked for.
#pragma once

#include "client/answered.h"
#include "client/clientconfig.h"

#include <QObject>

class InstalledIdentity : public QObject
{
    Q_OBJECT

public:
    explicit InstalledIdentity(QString folder); // empty: nothing is kept, and there is no key

    std::optional<Client::Identity> identity();

public slots:
    void save(const QString &file, const QString &passphrase, const Client::Answered &answered);
    void open(const QString &file, const QString &passphrase, const Client::Answered &answered);

signals:
    void changed(const Client::Identity &identity);

private:
    const QString m_folder;
    std::optional<Client::Identity> m_identity; // once asked for
};
