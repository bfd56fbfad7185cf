// SPDX-License-Identifier: MIT
// Answers requests that are not upgrades. Knows no sockets: a head in, and whose, an answer out.
#pragma once

#include "server/gate.h"
#include "server/hostconfig.h"
#include "server/pages.h"

#include <functional>

namespace Server {

class Downloads;
struct Download;

class HttpResponder
{
public:
    HttpResponder(Gate gate, Pages pages);

    void requireTls() { m_gate.requireTls(); }
    void showMetricsTo(MetricsFor audience) { m_audience = audience; }
    void offerMetrics(std::function<QByteArray()> metrics) { m_metrics = std::move(metrics); }
    void offer(Downloads &downloads) { m_downloads = &downloads; } // must outlive it

    const Gate &gate() const { return m_gate; }
    HttpResponse answer(const RequestHead &head, const QHostAddress &peer = {}) const;

private:
    HttpResponse show(const Page *page, const RequestHead &head) const;
    HttpResponse metrics(const QHostAddress &peer) const;
    HttpResponse manifest() const;
    HttpResponse handOut(const QString &name, const RequestHead &head) const;

    Gate m_gate;
    Pages m_pages;
    MetricsFor m_audience = MetricsFor::ThisComputer;
    std::function<QByteArray()> m_metrics; // empty: there are none
    Downloads *m_downloads = nullptr;      // null: nothing is offered
};

}
