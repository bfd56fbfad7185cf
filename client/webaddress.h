// SPDX-License-Identifier: MIT
// Where an address ends that begins a text. Pure; linear in what it takes.
#pragma once

#include <QStringView>

namespace Client {

// Of http, https or mailto; without what is likelier the sentence's: "see https://a.b/c." 0: none.
qsizetype addressLength(QStringView text);

}
