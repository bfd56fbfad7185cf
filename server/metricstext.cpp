// SPDX-License-Identifier: MIT
#include "server/metricstext.h"

#include <QLocale>

namespace Server {

namespace {

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray labelOf(const Sample &sample)
{
    if (!sample.label)
        return {};
    return '{' + QByteArray{sample.label} + "=\"" + escaped(sample.value) + "\"}";
}

}

void MetricsText::gauge(const char *name, const char *help, double number)
{
    gauges(name, help, {{.number = number}});
}

void MetricsText::counter(const char *name, const char *help, double number)
{
    counters(name, help, {{.number = number}});
}

void MetricsText::gauges(const char *name, const char *help, const QList<Sample> &samples)
{
    family(name, "gauge", help, samples);
}

void MetricsText::counters(const char *name, const char *help, const QList<Sample> &samples)
{
    family(name, "counter", help, samples);
}

void MetricsText::family(const char *name, const char *type, const char *help,
                         const QList<Sample> &samples)
{
    const QByteArray named{name};
    m_text += "# HELP " + named + ' ' + help + "\n# TYPE " + named + ' ' + type + '\n';
    for (const Sample &sample : samples)
        m_text += named + labelOf(sample) + ' '
            + QByteArray::number(sample.number, 'f', QLocale::FloatingPointShortest) + '\n';
}

}
