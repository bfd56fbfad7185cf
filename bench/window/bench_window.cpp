// SPDX-License-Identifier: MIT
// What a reader waits for: bench_window [MESSAGES] appends at 1,000 a second, scrolls through a
// room of that many from end to start, and changes the width, each frame painted. Prints a table.
#include "ui/look.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using Client::Timeline;

namespace {

constexpr int pageMessages = 100;
const Protocol::MemberId self{u"p_self"_s};

// As people write: mostly a line, now and then more, with marks, links, code and emoji.
QString textOf(qint64 seq)
{
    static const QStringList texts{
        u"On my way. Who has the key to the workshop?"_s,
        u"Merci ! Je prends aussi le **tournevis** dynamométrique."_s,
        u"👍"_s,
        u"The crane at berth 4 is out until Thursday. The inspector wants the *whole* log since "
        "spring, so please put what you have into `berth-4/` today, also the hand-written pages: a "
        "photo is enough. Until then heavy lifts go over berth 2, by appointment only."_s,
        u"太好了，十二点一起去？"_s,
        u"See https://tides.example/harbour/2026/november for the tides"_s,
        u"```\nfor (qint64 seq = first; seq <= last; ++seq)\n    fetch(seq);\n```"_s,
        u"صباح الخير! الاجتماع في الساعة العاشرة في القاعة الكبيرة."_s};
    return texts[seq % texts.size()];
}

Protocol::TextPosted message(qint64 seq)
{
    const auto name = QString::number(seq / 3 % 12);
    return {.room = Protocol::RoomId{u"r"_s},
            .seq = seq,
            .id = Protocol::MessageId{u"m%1"_s.arg(seq)},
            .from = {.id = Protocol::MemberId{name}, .name = u"Member "_s + name},
            .time = Protocol::Time{std::chrono::seconds{1'790'000'000 + seq * 20}},
            .text = textOf(seq)};
}

QList<Protocol::TextPosted> page(qint64 first, qint64 last)
{
    QList<Protocol::TextPosted> messages;
    for (qint64 seq = std::max<qint64>(1, first); seq <= last; ++seq)
        messages.append(message(seq));
    return messages;
}

double mebibytes()
{
    QFile file{u"/proc/self/status"_s};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(file.readAll());
    return text.section(u"VmRSS:"_s, 1).simplified().section(u' ', 0, 0).toDouble() / 1024;
}

struct Times
{
    QList<double> ms = {};

    double at(double share) const
    {
        QList<double> sorted = ms;
        std::ranges::sort(sorted);
        return sorted.isEmpty()
            ? 0
            : sorted[std::min(sorted.size() - 1, qsizetype(share * sorted.size()))];
    }
};

struct Window
{
    explicit Window(qint64 last)
    {
        timeline.insertPage(page(last - 5 * pageMessages + 1, last), self);
        model.setTimeline(&timeline);
        view.resize(800, 700);
        view.show();
        QObject::connect(&view, &TimelineView::seen, &timeline, &Timeline::keepAround);
        QObject::connect(
            &view, &TimelineView::olderWanted, &view, [this] { older(); }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }

    void older()
    {
        if (!timeline.reachesStart())
            timeline.insertPage(page(timeline.oldest() - pageMessages, timeline.oldest() - 1),
                                self);
    }

    // The step, and what it brings about.
    void turn(Times &times, auto step)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        QCoreApplication::processEvents();
        times.ms.append(double(timer.nsecsElapsed()) / 1e6);
    }

    // The same, and a paint in any case.
    void frame(Times &times, auto step)
    {
        turn(times, [&] {
            step();
            view.viewport()->repaint();
        });
    }

    Look look;
    Timeline timeline;
    TimelineModel model;
    TimelineView view{look, model};
};

QTextStream out{stdout};

void report(const QString &what, const Times &times)
{
    out << u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(what)
               .arg(times.ms.size())
               .arg(times.at(0.5), 0, 'f', 2)
               .arg(times.at(0.99), 0, 'f', 2)
               .arg(times.at(1), 0, 'f', 2);
    out.flush();
}

// What has come in a millisecond, its layout and its repaint, if it is time for one.
void append(int messages)
{
    Window window{1'000};
    Times times;
    QElapsedTimer clock;
    clock.start();
    for (int posted = 0; posted < messages; QThread::msleep(1)) {
        window.turn(times, [&] {
            for (; posted < clock.elapsed() && posted < messages; ++posted)
                window.timeline.insert(message(1'001 + posted), self);
        });
    }
    times.ms.removeIf([](double ms) { return ms < 0.2; }); // nothing to paint yet
    report(u"appending at 1,000 messages/s: a repaint"_s, times);
}

void scroll(qint64 messages)
{
    Window window{messages};
    Times times;
    const double before = mebibytes();
    double most = before;
    for (int frames = 0; window.view.strip().visible().front().row > 0; ++frames) {
        window.frame(times, [&] {
            auto *bar = window.view.verticalScrollBar();
            bar->setValue(bar->value() - bar->pageStep());
        });
        if (frames % 1'000 == 0)
            most = std::max(most, mebibytes());
    }
    report(u"scrolling through %L1 messages, page by page: a frame"_s.arg(messages), times);
    out << u"memory grew by %1 MiB\n"_s.arg(most - before, 0, 'f', 1);
}

void widen()
{
    Window window{10'000};
    for (int i = 0; i < 50; ++i)
        window.older();
    Times times;
    for (int i = 0; i < 200; ++i)
        window.frame(times, [&] { window.view.resize(i % 2 ? 800 : 700 + i % 90, 700); });
    report(u"a new width, %1 messages held"_s.arg(window.timeline.count()), times);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    const qint64 messages = argc > 1 ? QByteArray{argv[1]}.toLongLong() : 1'000'000;
    out << "| what | times | p50 ms | p99 ms | max ms |\n| --- | --: | --: | --: | --: |\n";
    append(int(std::min<qint64>(messages, 10'000)));
    scroll(messages);
    widen();
    return 0;
}
