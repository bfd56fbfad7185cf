// SPDX-License-Identifier: MIT
#include "app/account.h"

#include <pwd.h>
#include <unistd.h>

// The GECOS field begins with the full name; what follows are office and telephones.
QString accountName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}
