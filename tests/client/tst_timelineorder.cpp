// SPDX-License-Identifier: MIT
// Whatever comes in whatever order: one sequence, nothing twice, gaps where something is missing.
#include "client/timeline.h"

#include "support/messages.h"
#include "support/timelinemirror.h"

#include <QTest>

#include <random>
#include <set>

using namespace Client;
using namespace Support;
using namespace Protocol;

namespace {

using State = TimelineEntry::State;

// The host's side: messages 1 to 120, every third of them ours.
TextPosted hosted(qint64 seq)
{
    return seq % 3 ? message(seq) : message(seq, ann, nonce(int(seq)));
}

struct Chaos
{
    explicit Chaos(unsigned seed) : random(seed)
    {
        for (int seq = 3; seq <= last; seq += 3)
            pending.insert(seq);
        for (const int seq : pending)
            timeline.addPending(draft(seq));
    }

    int upTo(int most) { return std::uniform_int_distribution{1, most}(random); }

    void step()
    {
        const int seq = upTo(last);
        const int length = upTo(3) == 1 ? upTo(20) : 1;
        QList<TextPosted> page;
        for (int s = seq; s < std::min(seq + length, last + 1); ++s) {
            page.append(hosted(s));
            held.insert(s);
            pending.erase(s);
        }
        if (page.size() == 1)
            timeline.insert(page.first(), ann.id);
        else
            timeline.insertPage(page, ann.id);
    }

    // What must stand there, worked out anew from what was given.
    bool isRight() const
    {
        int row = 0;
        qint64 before = 0;
        for (const int seq : held) {
            if (before && seq != before + 1 && !is(row++, State::Gap, before))
                return false;
            if (!is(row++, State::Posted, seq))
                return false;
            before = seq;
        }
        for (const int seq : pending) {
            if (row >= timeline.count() || timeline.at(row++).message.nonce != nonce(seq))
                return false;
        }
        return row == timeline.count();
    }

    bool is(int row, State state, qint64 seq) const
    {
        return row < timeline.count() && timeline.at(row).state == state
            && timeline.at(row).message.seq == seq;
    }

    static constexpr int last = 120;
    std::mt19937 random;
    std::set<int> held;
    std::set<int> pending;
    Timeline timeline;
    TimelineMirror mirror{timeline};
};

}

class TestTimelineOrder : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderOfMessagesAndPagesGivesTheSame()
    {
        const unsigned first = std::random_device{}();
        for (unsigned seed = first; seed != first + 50; ++seed) {
            Chaos chaos{seed};
            for (int step = 0; step < 150; ++step) {
                chaos.step();
                QVERIFY2(chaos.isRight(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
            QVERIFY2(chaos.mirror.isTrue(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
};

QTEST_APPLESS_MAIN(TestTimelineOrder)
#include "tst_timelineorder.moc"
