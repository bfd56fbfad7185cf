// SPDX-License-Identifier: MIT
// What history costs with full durability, on the disk that has the temporary folder (TMPDIR).
#include "store/storethread.h"

#include <benchmark/benchmark.h>
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const RoomId room{u"r_8Kx2mQ1a"_s};

class FreshStore
{
public:
    FreshStore() : m_store({.folder = m_folder.path(), .durability = Durability::Full})
    {
        if (!m_store.open())
            qFatal("no store in %s", qPrintable(m_folder.path()));
    }

    Store *operator->() { return &m_store; }

    // As many texts, each with a nonce that was never there.
    QList<Draft> drafts(qint64 count)
    {
        QList<Draft> list;
        for (qint64 i = 0; i < count; ++i) {
            const QString number = QString::number(++m_made);
            list.append({.room = room,
                         .roomName = u"tea"_s,
                         .from = {.id = MemberId{u"p_4FaZ90bb"_s}, .name = u"Ann"_s},
                         .nonce = Nonce{u"nonce-"_s + number},
                         .id = MessageId{u"m_"_s + number},
                         .time = Time{std::chrono::milliseconds{1'769'860'800'123 + m_made}},
                         .text = QString{64, u'x'}});
        }
        return list;
    }

private:
    QTemporaryDir m_folder;
    Store m_store;
    qint64 m_made = 0;
};

constexpr int signIns = 1'000;

SignIn newcomer(qint64 number)
{
    const QString id = QString::number(number);
    return {.newcomer = {.id = MemberId{u"p_"_s + id}, .name = id},
            .newDigest = "digest " + id.toLatin1(),
            .time = Time{std::chrono::milliseconds{1'769'860'800'123}}};
}

// Argument: texts in one commit.
void append(benchmark::State &state)
{
    FreshStore store;
    for (auto _ : state) {
        state.PauseTiming();
        const auto drafts = store.drafts(state.range(0));
        state.ResumeTiming();
        if (!store->append(drafts))
            return state.SkipWithError("not stored");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(append)->ArgName("commit")->Arg(1)->Arg(16)->Arg(256)->UseRealTime();

constexpr int kept = 20'000;

void read(benchmark::State &state, const HistoryQuery &query)
{
    FreshStore store;
    for (int i = 0; i < kept; i += 1'000)
        (void)store->append(store.drafts(1'000));
    for (auto _ : state) {
        const auto slice = store->history(query);
        if (!slice || slice->messages.size() != query.limit)
            return state.SkipWithError("not the page that was asked for");
    }
    state.SetItemsProcessed(state.iterations() * query.limit);
}

void newestPage(benchmark::State &state)
{
    read(state, {.room = room, .limit = 100});
}
BENCHMARK(newestPage);

void pageBefore(benchmark::State &state)
{
    read(state, {.room = room, .before = kept / 2, .limit = 100});
}
BENCHMARK(pageBefore);

// A host starts and everybody comes back: one by one, and as a StoreThread does it.
void signInApart(benchmark::State &state)
{
    FreshStore store;
    qint64 number = 0;
    for (auto _ : state) {
        for (int i = 0; i < signIns; ++i) {
            if (!store->signIn(newcomer(++number)))
                return state.SkipWithError("not signed in");
        }
    }
    state.SetItemsProcessed(state.iterations() * signIns);
}
BENCHMARK(signInApart)->UseRealTime();

void signInTogether(benchmark::State &state)
{
    QTemporaryDir folder;
    StoreThread store{{.folder = folder.path()}};
    QObject context;
    qint64 number = 0;
    int answered = 0;
    const auto note = [&](const auto &answer) { answered += bool(answer); };
    store.ask(
        &context, [](Store &opened) { return opened.open(); }, note);
    for (auto _ : state) {
        answered = 0;
        for (int i = 0; i < signIns; ++i) {
            store.ask(
                &context,
                [question = newcomer(++number)](Store &opened) { return opened.signIn(question); },
                note);
        }
        while (answered < signIns)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    state.SetItemsProcessed(state.iterations() * signIns);
}
BENCHMARK(signInTogether)->UseRealTime();

// Somebody comes back with a cursor.
void resume(benchmark::State &state)
{
    read(state, {.room = room, .after = kept / 2, .limit = 100});
}
BENCHMARK(resume);

}
