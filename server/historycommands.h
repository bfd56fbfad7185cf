// SPDX-License-Identifier: MIT
// Commands about what was written: pages, changes, edits, pins, who has seen it, searching.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class HistoryCommands : public CommandHandler
{
public:
    explicit HistoryCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::FetchHistory &command, Ref ref);
    void on(const Protocol::FetchChanges &command, Ref ref);
    void on(const Protocol::FetchEdits &command, Ref ref);
    void on(const Protocol::FetchPins &command, Ref ref);
    void on(const Protocol::FetchSeen &command, Ref ref);
    void on(const Protocol::Search &command, Ref ref);

private:
    Protocol::Result<HistoryQuery> queryOf(const Protocol::FetchHistory &command,
                                           const Room &room) const;
    SearchQuery queryOf(const Protocol::Search &command) const;
    QList<SearchQuery::Place> placesFor(const Protocol::Search &command) const;
};

}
