// SPDX-License-Identifier: MIT
// The question whether another key is right.
#include "ui/keypage.h"

#include "ui/label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class tst_KeyPage : public QObject
{
    Q_OBJECT

    static bool says(const KeyPage &page, const QString &words)
    {
        return std::ranges::any_of(page.findChildren<Label *>(), [&](const Label *label) {
            return label->text().contains(words);
        });
    }

private slots:
    void init()
    {
        page = std::make_unique<KeyPage>();
        page->setChange({.address = u"192.168.1.20"_s,
                         .before = {u"acorn"_s, u"amber"_s},
                         .shown = {u"tulip"_s, u"wagon"_s}});
        page->show();
    }

    void itSaysWhereAndWhichWords()
    {
        QVERIFY(says(*page, u"192.168.1.20"_s));
        QVERIFY(says(*page, u"acorn amber"_s));
        QVERIFY(says(*page, u"tulip wagon"_s));
    }

    // Whoever hits a key without reading does the safe thing.
    void enterAndEscapeRefuse()
    {
        QSignalSpy refused{page.get(), &KeyPage::refused};
        QSignalSpy trusted{page.get(), &KeyPage::trusted};
        page->activateWindow();
        QTRY_VERIFY(page->focusWidget());
        QTest::keyClick(page->focusWidget(), Qt::Key_Space);
        QCOMPARE(refused.size(), 1);
        QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(refused.size(), 2);
        QVERIFY(trusted.isEmpty());
    }

    void onlyTheOtherButtonTrusts()
    {
        QSignalSpy trusted{page.get(), &KeyPage::trusted};
        page->findChildren<QPushButton *>().last()->click();
        QCOMPARE(trusted.size(), 1);
    }

    void aNarrowWindowShowsAllOfIt()
    {
        page->resize(380, 480);
        for (const auto *button : page->findChildren<QPushButton *>())
            QVERIFY(button->width() >= button->sizeHint().width());
    }

private:
    std::unique_ptr<KeyPage> page;
};

QTEST_MAIN(tst_KeyPage)
#include "tst_keypage.moc"
