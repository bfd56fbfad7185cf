// SPDX-License-Identifier: MIT
// The link whose opener becomes the first owner of a host, and the file where its operator finds
// it.
#pragma once

#include "protocol/result.h"
#include "server/hoststatus.h"

namespace Server {

QString ownerLink(const HostStatus &status); // empty: there is no secret to pass on

// For the operator's eyes alone. FolderUnusable.
Protocol::Result<> keepOwnerLink(const QString &folder, const QString &link);
void forgetOwnerLink(const QString &folder);

}
