// SPDX-License-Identifier: MIT
// What somebody who hosts passes on, for people to type and for phones to scan.
#include "ui/hostpanel.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/qrpicture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class tst_HostPanel : public QObject
{
    Q_OBJECT

    static QStringList addresses(const HostPanel &panel)
    {
        QStringList texts;
        for (const auto *label : panel.findChildren<Label *>())
            if (label->property("role") == u"address"_s)
                texts.append(label->text());
        return texts;
    }

private slots:
    void addressesStandInTheirOrder()
    {
        Look look;
        HostPanel panel{look};
        panel.setCard({.addresses = {u"http://192.168.1.20:7478/"_s, u"http://10.0.0.2:7478/"_s}});
        QCOMPARE(addresses(panel),
                 (QStringList{u"http://192.168.1.20:7478/"_s, u"http://10.0.0.2:7478/"_s}));
    }

    void whatIsPassedOnIsCopied()
    {
        Look look;
        HostPanel panel{look};
        panel.setCard({.addresses = {u"http://192.168.1.20:7478/"_s},
                       .link = u"hubbub://192.168.1.20:7478/#k=abc"_s,
                       .code = u"amber pilot tulip"_s,
                       .words = {u"one"_s, u"two"_s}});
        QStringList copied;
        for (auto *button : panel.findChildren<QPushButton *>()) {
            button->click();
            copied.append(QGuiApplication::clipboard()->text());
        }
        QCOMPARE(copied,
                 (QStringList{u"http://192.168.1.20:7478/"_s, u"amber pilot tulip"_s,
                              u"hubbub://192.168.1.20:7478/#k=abc"_s}));
        QVERIFY(std::ranges::any_of(panel.findChildren<Label *>(), [](const Label *label) {
            return label->text().contains(u"one two"_s);
        }));
    }

    // It is made anew for those who hold the mouse over it only when something else is to be said.
    void whoComesAndGoesChangesNothing()
    {
        Look look;
        HostPanel panel{look};
        panel.setCard({.addresses = {u"http://192.168.1.20:7478/"_s}, .people = 1});
        const QPointer button = panel.findChild<QPushButton *>();
        panel.setCard({.addresses = {u"http://192.168.1.20:7478/"_s}, .people = 2});
        QVERIFY(button);
    }

    void thereIsACodeOfTheFirst()
    {
        if (qrModules(u"x"_s).size == 0)
            QSKIP("built without the library");
        Look look;
        HostPanel panel{look};
        panel.show();
        panel.setCard({.addresses = {u"http://192.168.1.20:7478/"_s}});
        const auto &code = *panel.findChild<QrPicture *>();
        QVERIFY(code.isVisible());
        QVERIFY(code.accessibleName().contains(u"http://192.168.1.20:7478/"_s));
        panel.setCard({});
        QVERIFY(!code.isVisible());
    }

    void theCodeIsDarkOnWhite()
    {
        const QrModules modules = qrModules(u"http://192.168.1.20:7478/"_s);
        if (modules.size == 0)
            QSKIP("built without the library");
        QrPicture code;
        code.setText(u"http://192.168.1.20:7478/"_s);
        code.resize(code.sizeHint());
        const QImage image = code.grab().toImage();
        const int module = image.width() / (modules.size + 8);
        for (int i = 0; i < modules.size; ++i) {
            const int at = (i + 4) * module + module / 2;
            const QColor expected = modules.at(i, i) ? Qt::black : Qt::white;
            QCOMPARE(image.pixelColor(at, at), expected);
        }
        QCOMPARE(image.pixelColor(image.width() / 2, module), QColor{Qt::white}); // the quiet zone
    }

    void aTextThatIsTooLongHasNoCode()
    {
        QCOMPARE(qrModules(QString{10'000, u'x'}).size, 0);
        QrPicture code;
        code.setText(QString{10'000, u'x'});
        QVERIFY(code.isHidden());
    }
};

QTEST_MAIN(tst_HostPanel)
#include "tst_hostpanel.moc"
