// SPDX-License-Identifier: MIT
// host.conf: `name = value` a line, # begins a comment.
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

struct ConfigFile
{
    QMap<QString, QString> values = {};
    std::optional<int> badLine = {}; // the first that is not of this form, counted from 1
};

ConfigFile readConfig(const QString &text);
