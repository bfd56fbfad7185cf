// SPDX-License-Identifier: MIT
// Writes what monitoring reads: Prometheus' text format 0.0.4.
#pragma once

#include <QByteArray>
#include <QList>

namespace Server {

struct Sample
{
    const char *label = nullptr; // null: there is none
    QByteArray value = {};       // of the label; never what somebody outside has said
    double number = 0;
};

// Names end in their unit, in seconds and bytes, and those of counters in "_total".
class MetricsText
{
public:
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

    void gauge(const char *name, const char *help, double number);
    void counter(const char *name, const char *help, double number);
    void gauges(const char *name, const char *help, const QList<Sample> &samples);
    void counters(const char *name, const char *help, const QList<Sample> &samples);

    const QByteArray &text() const { return m_text; }

private:
    void family(const char *name, const char *type, const char *help, const QList<Sample> &samples);

    QByteArray m_text;
};

}
