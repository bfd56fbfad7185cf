// SPDX-License-Identifier: MIT
// The protocol's table as Markdown, for docs/protocol.md; a test keeps the two equal.
#pragma once

#include <QString>

namespace Protocol {

QString describeKinds();
QString describeCodes();
QString describeCloseCodes();
QString describeLimits();

}
