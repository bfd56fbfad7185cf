// SPDX-License-Identifier: MIT
// What ufw lets in, by the comments in its user.rules: "### tuple ### allow tcp 7478 ...".
#pragma once

#include <QByteArray>

// From anywhere; a rule that holds for some addresses alone does not count.
bool ufwLetsIn(const QByteArray &rules, quint16 port);
