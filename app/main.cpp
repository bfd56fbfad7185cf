// SPDX-License-Identifier: MIT
// hubbub: reads its options and becomes a host, a window, or both.
#include "app/complaint.h"
#include "app/desktop.h"
#include "app/display.h"
#include "app/errand.h"
#include "app/findhosts.h"
#include "app/headless.h"
#include "app/joinways.h"
#include "app/networkcheck.h"
#include "app/options.h"
#include "app/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

int refuse(const QString &sentence)
{
    complain(sentence + u'\n');
    return int(ExitCode::WrongUsage);
}

int run(const Options &options, int argc, char **argv)
{
    if (isErrand(options))
        return runErrand(options, argc, argv);
    if (options.find)
        return runFind(options, argc, argv);
    if (options.showJoin)
        return showJoin(options.host, argc, argv);
    if (options.checkNetwork)
        return checkNetwork(options.host, argc, argv);
    if (options.headless())
        return runHeadless(options, argc, argv);
    if (!hasDisplay())
        return refuse(u"There is no display for a window; `hubbub --host` hosts without one."_s);
    return runDesktop(options, argc, argv);
}

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"hubbub"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBBUB_VERSION));
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"_s);

    const Surroundings surroundings = systemSurroundings();
    const auto parsed = parseOptions(decoded(argc, argv), surroundings);
    if (const auto *complaint = std::get_if<Complaint>(&parsed))
        return refuse(complaint->text);
    const Options &options = std::get<Options>(parsed);
    if (options.help || options.version) {
        print(options.help ? helpText(surroundings) : versionText());
        return 0;
    }
    return run(options, argc, argv);
}
