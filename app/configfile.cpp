// SPDX-License-Identifier: MIT
#include "app/configfile.h"

ConfigFile readConfig(const QString &text)
{
    ConfigFile file;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0) {
            file.badLine = int(i + 1);
            return file;
        }
        file.values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return file;
}
