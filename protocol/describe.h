// SPDX-License-Identifier: MIT
// The protocol's table as Markdown, for docs/protocol.md, and as JSON Schema (draft 2020-12), for
// docs/protocol.schema.json; a test keeps them equal.
#pragma once

#include <QByteArray>
#include <QString>

namespace Protocol {

QString describeKinds();
QString describeCodes();
QString describeCloseCodes();
QString describeLimits();

QByteArray describeSchema();

}
