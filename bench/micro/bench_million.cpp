// SPDX-License-Identifier: MIT
// A room with a million messages: how long its members wait for a page and for a search. With a
// folder as second argument it only makes the room there.
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const RoomId room{u"r_8Kx2mQ1a"_s};
const MemberId reader{u"p_0"_s};
constexpr qint64 start = 1'700'000'000'000;
constexpr int rounds = 1'000;

// In words as of a language: the first in nearly every message, the last in nearly none.
QString textOf(qint64 number, QRandomGenerator &random)
{
    QString text = u"the"_s;
    for (int i = 0; i < 10; ++i) {
        const double place = random.generateDouble();
        text += u" word%1"_s.arg(int(20'000 * place * place * place));
    }
    if (number % 1'000 == 0)
        text += u" 我们在北京见面 https://example.org/%1"_s.arg(number);
    return text;
}

bool fill(Store &store, qint64 count)
{
    QRandomGenerator random{7};
    for (qint64 done = 0; done < count;) {
        QList<Draft> drafts;
        for (int i = 0; i < 1'000 && done < count; ++i, ++done) {
            const QString number = QString::number(done);
            const QString author = QString::number(done % 200);
            drafts.append({.room = room,
                           .roomName = u"tea"_s,
                           .from = {.id = MemberId{u"p_"_s + author}, .name = u"Ann "_s + author},
                           .nonce = Nonce{u"nonce-"_s + number},
                           .id = MessageId{u"m_"_s + number},
                           .time = Time{std::chrono::milliseconds{start + done * 30'000}},
                           .text = textOf(done, random)});
        }
        if (!store.append(drafts))
            return false;
        while (store.tend()) { }
    }
    return true;
}

void measure(const char *name, const std::function<bool()> &question)
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!question())
            qFatal("%s: no answer", name);
        times.append(timer.nsecsElapsed());
    }
    std::ranges::sort(times);
    std::printf("%-44s p50 %8.3f ms   p99 %8.3f ms\n", name, double(times[rounds / 2]) / 1e6,
                double(times[rounds * 99 / 100]) / 1e6);
    std::fflush(stdout);
}

void measurePages(Store &store, qint64 count)
{
    const auto any = [count] { return QRandomGenerator::global()->bounded(count) + 1; };
    const auto page = [&](HistoryQuery query) {
        query.room = room;
        query.limit = 100;
        return bool(store.history(query));
    };
    measure("newest page", [&] { return page({}); });
    measure("page before any message", [&] { return page({.before = any()}); });
    measure("page after any message", [&] { return page({.after = any()}); });
    measure("page around any message", [&] { return page({.around = any()}); });
    measure("page around any date", [&] {
        return page({.date = Time{std::chrono::milliseconds{start + any() * 30'000}}});
    });
}

void measureSearches(Store &store, qint64 count)
{
    const auto search = [&](const QString &text, bool anywhere = false, bool ranked = false) {
        SearchQuery query{.text = text,
                          .places = {{.room = room, .name = u"tea"_s}},
                          .reader = reader,
                          .ranked = ranked,
                          .limit = 50};
        if (anywhere)
            query.before = QRandomGenerator::global()->bounded(count) + 1;
        return bool(store.search(query));
    };
    measure("search: commonest word, newest", [&] { return search(u"the"_s); });
    measure("search: commonest word, from anywhere", [&] { return search(u"the"_s, true); });
    measure("search: two common words", [&] { return search(u"the word1"_s, true); });
    measure("search: a rare word", [&] { return search(u"word19000"_s); });
    measure("search: exact words", [&] { return search(u"\"the word7\""_s, true); });
    measure("search: Chinese, two characters", [&] { return search(u"北京"_s); });
    measure("search: links", [&] { return search(u"has:link"_s, true); });
    measure("search: commonest word, rare author", [&] { return search(u"the from:p_9"_s, true); });
    measure("search: nobody's", [&] { return search(u"the from:nobody"_s, true); });
    measure("search: filters only", [&] { return search(u"in:tea from:nobody"_s, true); });
    measure("search: a rare word, ranked", [&] { return search(u"word19000"_s, false, true); });
    measure("search: commonest word, ranked", [&] { return search(u"the"_s, false, true); });
}

}

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    QLoggingCategory::setFilterRules(u"hubbub.*.info=false"_s);
    const qint64 count = argc > 1 ? app.arguments().at(1).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    Store store{{.folder = argc > 2 ? app.arguments().at(2) : folder.path(),
                 .durability = Durability::Normal}};
    if (count < 1 || !store.open() || !fill(store, count))
        return 1;
    if (argc > 2)
        return 0;
    std::printf("%lld messages\n", static_cast<long long>(count));
    measurePages(store, count);
    measureSearches(store, count);
    return 0;
}
