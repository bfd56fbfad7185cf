// SPDX-License-Identifier: MIT
// The guide in the window: every page and picture is there, and it says what is so.
#include "ui/guide.h"

#include "ui/commands.h"

#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

class TestGuide : public QObject
{
    Q_OBJECT

    static QString contentOf(const QString &file)
    {
        QFile page{file};
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString{};
    }

    static QString pathOf(const QTextBrowser &pages) { return pages.source().path(); }

private slots:
    void everyLinkAndPictureIsThere()
    {
        const QRegularExpression link{u"\\]\\(([^)]+)\\)"_s};
        QSet<QString> seen{u":/guide/guide/README.md"_s};
        QStringList waiting = seen.values();
        while (!waiting.isEmpty()) {
            const QString page = waiting.takeFirst();
            for (const auto &match : link.globalMatch(contentOf(page))) {
                const QString to = QDir::cleanPath(page + u"/../"_s + match.captured(1));
                QVERIFY2(QFile::exists(to), qPrintable(page + u" leads to "_s + to));
                if (to.endsWith(u".md"_s) && !seen.contains(to))
                    waiting.append(to);
                seen.insert(to);
            }
        }
        for (QDirIterator files{u":/guide"_s, QDir::Files, QDirIterator::Subdirectories};
             files.hasNext();)
            QVERIFY2(seen.contains(files.next()), qPrintable(files.filePath()));
    }

    // The first keys of each command; rooms 2 to 8 go without saying.
    void itHasTheKeysOfCommands()
    {
        const QString keys = contentOf(u":/guide/guide/shortcuts.md"_s);
        for (const CommandRow &row : commandTable()) {
            const QString first = QString::fromLatin1(row.keys).section(u"; "_s, 0, 0);
            const bool isRoom = row.command > Command::Room1 && row.command <= Command::Room8;
            QVERIFY2(isRoom || keys.contains(first), row.name);
        }
    }

    void onePageLeadsToAnotherAndBack()
    {
        QWidget window;
        window.resize(800, 600);
        Guide::showFor(&window);
        auto *guide = window.findChild<Guide *>();
        QTextBrowser &pages = guide->pages();
        const QString first = pathOf(pages);
        QVERIFY(!pages.toPlainText().isEmpty());
        const auto ways = guide->findChildren<QPushButton *>();
        QVERIFY(!ways[0]->isEnabled());
        pages.setSource(QUrl{u"host.md"_s});
        QVERIFY(pages.toPlainText().startsWith(u"Host"_s));
        ways[0]->click();
        QCOMPARE(pathOf(pages), first);
    }

    void aWindowHasOne()
    {
        QWidget window;
        Guide::showFor(&window);
        Guide::showFor(&window);
        QCOMPARE(window.findChildren<Guide *>().size(), 1);
    }

    void picturesFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a phone's width") << 380;
        QTest::newRow("wide") << 760;
    }

    void picturesFit()
    {
        QFETCH(int, width);
        QWidget window;
        window.resize(width, 600);
        Guide::showFor(&window);
        const QTextBrowser &pages = window.findChild<Guide *>()->pages();
        QTRY_VERIFY(pages.document()->size().width() > 0);
        QVERIFY(pages.toHtml().contains(u"<img"_s));
        QTRY_VERIFY(pages.document()->size().width() <= pages.viewport()->width());
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
