// SPDX-License-Identifier: MIT
#include "store/datafolder.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

}

DataFolder::DataFolder(const QString &path)
    : m_path(QDir::cleanPath(path)), m_lock(m_path + "/hubbub.lock"_L1)
{
    m_lock.setStaleLockTime(0); // a lock does not age
}

QString DataFolder::database() const
{
    return m_path + "/hubbub.sqlite"_L1;
}

Result<> DataFolder::take()
{
    if (auto made = make(); !made)
        return made;
    if (lock())
        return {};
    return Error{.code = m_lock.error() == QLockFile::LockFailedError ? ErrorCode::FolderInUse
                                                                      : ErrorCode::FolderUnusable,
                 .detail = m_path};
}

Result<> DataFolder::make() const
{
    const QFileInfo folder{m_path};
    if (folder.isDir())
        return {};
    QDir parent = folder.dir();
    if (!m_path.isEmpty() && parent.mkpath(u"."_s) && parent.mkdir(folder.fileName(), ownerOnly))
        return {};
    return Error{.code = ErrorCode::FolderUnusable, .detail = m_path};
}

// The kernel's lock on the file decides, not the process id in it: in a container, the id of a host
// that was killed is the id of the next one.
bool DataFolder::lock()
{
    return m_lock.tryLock() || (m_lock.removeStaleLockFile() && m_lock.tryLock());
}
