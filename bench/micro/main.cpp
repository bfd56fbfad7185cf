// SPDX-License-Identifier: MIT
// Runs the benchmarks beside it; Qt finds its database driver only with an application.
#include <benchmark/benchmark.h>
#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    QLoggingCategory::setFilterRules(QStringLiteral("hubbub.*.info=false"));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
