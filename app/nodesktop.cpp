// SPDX-License-Identifier: MIT
// A build without the window (preset headless).
#include "app/desktop.h"

#include "app/complaint.h"
#include "app/terminal.h"

using namespace Qt::StringLiterals;

int runDesktop(const Options &, int, char **)
{
    complain(u"This build has no window; `hubbub --host` hosts.\n"_s);
    return int(ExitCode::WrongUsage);
}
