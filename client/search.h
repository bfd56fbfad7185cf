// SPDX-License-Identifier: MIT
// One search at a host: what was found so far, and more of it when somebody looks.
#pragma once

#include "client/requests.h"

namespace Client {

// GUI thread.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(Requests &requests, QObject *parent = nullptr);

    void setOnline(bool online) { m_online = online; } // a search without a connection fails

    const QString &query() const { return m_command.query; }
    int count() const { return int(m_found.size()); }
    const Protocol::TextPosted &at(int row) const { return m_found.at(row); }
    bool searching() const { return bool(m_underWay); }
    bool hasMore() const { return m_command.before.has_value(); }

public slots:
    // In one room or in all; the best ones of late, or by date. The one before is forgotten.
    void start(const QString &query, std::optional<Protocol::RoomId> room = {},
               bool ranked = false);
    void fetchMore();
    void clear();

signals:
    void aboutToReset();
    void reset();
    void aboutToInsert(int first, int last);
    void inserted();
    void changed(); // searching, hasMore
    void failed(const Protocol::Error &error);

private:
    void ask();
    void take(const Protocol::SearchPage &page);

    Requests &m_requests;
    Protocol::Search m_command;
    bool m_online = false;
    Protocol::Ref m_underWay;
    QList<Protocol::TextPosted> m_found;
};

}
