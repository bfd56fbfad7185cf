// SPDX-License-Identifier: MIT
// Shortcuts by the place of a key.
#include "ui/latinkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 xkb = 8;
constexpr quint32 codeOfK = 37; // of the kernel
constexpr quint32 codeOfA = 30;
constexpr int cyrillicEl = 0x041b; // where K is
constexpr int cyrillicEf = 0x0424; // where A is

void press(QWidget &widget, quint32 code, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event{QEvent::KeyPress, key, modifiers, code, 0, 0, QString{QChar{char16_t(key)}}};
    QCoreApplication::sendEvent(&widget, &event);
}

QAction *actionOf(QWidget &window, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, &window);
    action->setShortcut(keys);
    window.addAction(action);
    return action;
}

}

class tst_LatinKeys : public QObject
{
    Q_OBJECT

private slots:
    void keysAreKnownByTheirPlace()
    {
        QCOMPARE(latinKey(16), Qt::Key_Q);
        QCOMPARE(latinKey(codeOfA), Qt::Key_A);
        QCOMPARE(latinKey(codeOfK), Qt::Key_K);
        QCOMPARE(latinKey(50), Qt::Key_M);
        QCOMPARE(latinKey(51), Qt::Key_Comma);
        QCOMPARE(latinKey(53), Qt::Key_Slash);
        QCOMPARE(latinKey(15), std::nullopt); // Tab
        QCOMPARE(latinKey(28), std::nullopt); // Enter
        QCOMPARE(latinKey(0), std::nullopt);
        QCOMPARE(latinKey(quint32(-8)), std::nullopt);
    }

    void aShortcutIsFoundByThePlaceOfItsKey()
    {
        LatinKeys keys{xkb};
        qApp->installEventFilter(&keys);
        QWidget window;
        QLineEdit field{&window};
        QSignalSpy gone{actionOf(window, u"Go"_s, Qt::CTRL | Qt::Key_K), &QAction::triggered};
        press(field, codeOfK + xkb, cyrillicEl, Qt::ControlModifier);
        QCOMPARE(gone.count(), 1);
        press(field, codeOfK + xkb, cyrillicEl, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(gone.count(), 1);
        press(field, codeOfA + xkb, cyrillicEf, Qt::ControlModifier);
        QCOMPARE(gone.count(), 1);
    }

    void theKeysOfAFieldAreItsOwn()
    {
        LatinKeys keys{xkb};
        qApp->installEventFilter(&keys);
        QWidget window;
        QLineEdit field{u"words"_s, &window};
        QSignalSpy taken{actionOf(window, u"All"_s, Qt::CTRL | Qt::Key_A), &QAction::triggered};
        press(field, codeOfA + xkb, cyrillicEf, Qt::ControlModifier);
        QCOMPARE(field.selectedText(), u"words"_s);
        QCOMPARE(taken.count(), 0);
    }

    void whatIsWrittenIsLeftAlone()
    {
        LatinKeys keys{xkb};
        qApp->installEventFilter(&keys);
        QWidget window;
        QLineEdit field{&window};
        QSignalSpy gone{actionOf(window, u"Go"_s, Qt::Key_K), &QAction::triggered};
        press(field, codeOfK + xkb, cyrillicEl, Qt::NoModifier);
        QCOMPARE(field.text(), u"Л"_s);
        QCOMPARE(gone.count(), 0);
    }

    void aLatinLayoutIsRightAsItIs()
    {
        LatinKeys keys{xkb};
        qApp->installEventFilter(&keys);
        QWidget window;
        QLineEdit field{&window};
        QSignalSpy gone{actionOf(window, u"Go"_s, Qt::CTRL | Qt::Key_K), &QAction::triggered};
        press(field, codeOfK + xkb, Qt::Key_T, Qt::ControlModifier); // Dvorak: T is there
        QCOMPARE(gone.count(), 0);
    }
};

QTEST_MAIN(tst_LatinKeys)
#include "tst_latinkeys.moc"
