// SPDX-License-Identifier: MIT
// How loud a room is wanted is kept, for each host.
#include "app/roomlevels.h"
#include "app/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_RoomLevels : public QObject
{
    Q_OBJECT

private slots:
    void whatWasChosenIsKeptForEachHost()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hubbub.ini"_s);
        const Protocol::Link here{.host = u"tea.local"_s};
        const Protocol::Link there{.host = u"tea.local"_s, .port = 9000};
        const Protocol::RoomId a{u"r_a"_s};
        const Protocol::RoomId b{u"r_b"_s};
        {
            Settings settings{path};
            keepLevel(settings, here, a, RoomLevel::Nothing);
            keepLevel(settings, here, b, RoomLevel::All);
            keepLevel(settings, here, b, RoomLevel::Mentions);
            keepLevel(settings, there, a, RoomLevel::All);
        }
        const Settings settings{path};
        const RoomLevels levels{{a, RoomLevel::Nothing}, {b, RoomLevel::Mentions}};
        QCOMPARE(levelsAt(settings, here), levels);
        QCOMPARE(levelsAt(settings, there), (RoomLevels{{a, RoomLevel::All}}));
        QVERIFY(levelsAt(settings, {.host = u"elsewhere"_s}).isEmpty());
    }

    void whatIsNoLevelIsLeftOut()
    {
        const QTemporaryDir folder;
        Settings settings{folder.filePath(u"hubbub.ini"_s)};
        settings.set(Keys::levels, {{u"tea.local:7478 r_a"_s, u"deafening"_s}});
        QVERIFY(levelsAt(settings, {.host = u"tea.local"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RoomLevels)
#include "tst_roomlevels.moc"
