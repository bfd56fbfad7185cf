// SPDX-License-Identifier: MIT
#include "app/installedidentity.h"

#include "trust/identityfile.h"

#include <QSysInfo>

using Protocol::ErrorCode;
using Protocol::Result;

InstalledIdentity::InstalledIdentity(QString folder) : m_folder(std::move(folder))
{ }

// One that could not be read may have been put back since.
std::optional<Client::Identity> InstalledIdentity::identity()
{
    if (m_folder.isEmpty())
        return {};
    if (!m_identity || !m_identity->key)
        m_identity = Client::Identity{deviceKeyIn(m_folder), QSysInfo::machineHostName()};
    return m_identity;
}

void InstalledIdentity::save(const QString &file, const QString &passphrase,
                             const Client::Answered &answered)
{
    const auto own = identity();
    if (!own)
        return answered(ErrorCode::IdentityNotKept);
    answered(own->key ? exportIdentity(file, *own->key, passphrase) : own->key.error());
}

void InstalledIdentity::open(const QString &file, const QString &passphrase,
                             const Client::Answered &answered)
{
    const auto key = importIdentity(file, passphrase);
    const auto kept = key ? replaceDeviceKey(m_folder, *key) : Result<>{key.error()};
    if (kept) {
        m_identity.reset();
        emit changed(*identity());
    }
    answered(kept);
}
