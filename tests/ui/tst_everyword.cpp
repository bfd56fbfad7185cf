// SPDX-License-Identifier: MIT
// Every word of the window goes through tr(): in a language in which all of them are in brackets,
// none may stand without.
#include "support/conversation.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/emojipicker.h"
#include "ui/hostbar.h"
#include "ui/hostingactions.h"
#include "ui/look.h"
#include "ui/preferenceactions.h"
#include "ui/roomdialogs.h"
#include "ui/roomlistmodel.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace Conversation;
using Client::Room;
using Client::Status;
using Protocol::RoomId;

namespace {

class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
};

// What is on a widget, where a person finds it.
QStringList wordsOn(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.windowTitle()};
    for (const char *property : {"text", "placeholderText", "title"}) {
        const bool typed = property == QByteArray{"text"} && widget.inherits("QLineEdit");
        if (!typed)
            words.append(widget.property(property).toString());
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            words.append(tabs->tabText(tab));
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item)
            words.append(box->itemText(item));
    }
    for (const QAction *action : widget.actions())
        words << action->text() << action->toolTip();
    return words;
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

// Names, and what is typed in every language as it stands.
bool isContent(const QString &text)
{
    static const QStringList names{u"Ann"_s, u"Ann's room"_s, u"lobby"_s, u"# lobby"_s,
                                   emojiName(u"😀"_s)};
    static const QRegularExpression operators{u"^(after|before|has|is|hubbub):\\S+$"_s};
    QString plain = text;
    plain.remove(QChar{0x2068}).remove(QChar{0x2069}); // what keeps names of either direction apart
    return names.contains(plain) || operators.match(plain).hasMatch();
}

bool isKeys(const QString &text)
{
    static const QRegularExpression keys{
        u"^((Ctrl|Alt|Shift|Meta|F\\d+|[A-Z]|Up|Down|Left|Right|Home|End|PgUp|PgDown|Esc|Return|"
        "Enter|Tab|Space|Backspace|Ins|Del|[^a-z])[+,/ ]*)+$"_s};
    QString plain = text;
    plain.remove(QChar{0x2068}).remove(QChar{0x2069});
    return keys.match(plain).hasMatch();
}

bool isBare(const QString &text)
{
    return hasLetters(text) && !text.contains(u'⟦') && !isKeys(text) && !isContent(text);
}

}

class tst_EveryWord : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }

    void init()
    {
        m_look = std::make_unique<Look>();
        m_lobby = std::make_unique<Room>(RoomId{u"r_lobby"_s}, u"lobby"_s);
        m_window = std::make_unique<ChatWindow>(*m_look, StartValues{.name = u"Ann"_s});
        m_window->show();
    }

    void cleanup()
    {
        if (m_page)
            m_window->remove(m_page.get());
        m_page.reset();
        m_window.reset();
        m_lobby.reset();
    }

    void ofTheFirstPage() { QCOMPARE(bare(), QString{}); }

    void ofTheConversation()
    {
        goIn();
        QCOMPARE(bare(), QString{});
        m_page->setStatus({.state = Status::State::Waiting, .retryIn = 5000});
        QCOMPARE(bare(), QString{});
        host();
        QCOMPARE(bare(), QString{});
    }

    void ofEveryDialog_data()
    {
        QTest::addColumn<QString>("action");
        for (const QString &action :
             {u"Preferences…"_s, u"Keyboard shortcuts"_s, u"Invite others…"_s,
              u"Go to a room or person"_s, u"Find in this room"_s, u"Find everywhere"_s,
              u"Details"_s, u"Stop hosting…"_s})
            QTest::newRow(qPrintable(action)) << action;
    }

    void ofEveryDialog()
    {
        QFETCH(QString, action);
        goIn();
        host();
        const auto actions = m_window->findChildren<QAction *>();
        const auto found = std::ranges::find(actions, u'⟦' + action + u'⟧', &QAction::text);
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(bare(), QString{});
    }

    void ofRoomDialogs_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < int(std::size(dialogs)); ++which)
            QTest::addRow("%d", which) << which;
    }

    void ofRoomDialogs()
    {
        QFETCH(int, which);
        goIn();
        Wishes wishes;
        RoomDialogs rooms{wishes, m_window.get()};
        rooms.setLinks({*Protocol::parseLink(u"hubbub://192.168.1.2:7478"_s)});
        dialogs[which](rooms, m_lobby.get());
        QCOMPARE(bare(), QString{});
    }

    void ofTheEmoji()
    {
        EmojiPicker picker{*m_look};
        picker.openAt({0, 0, 10, 10});
        QCOMPARE(bare(), QString{});
    }

private:
    void goIn()
    {
        m_page = std::make_unique<ChatPage>(*m_look);
        m_window->add(m_page.get());
        m_window->turnTo(m_page.get());
        m_page->sidebar().hostBar().setPlace(u"Ann's room"_s);
        m_page->setSelf(self());
        m_page->sidebar().rooms().add(m_lobby.get());
        ::enter(*m_lobby, 0);
        m_lobby->timeline().insertPage(page(1, 3), self().id);
        m_page->setStatus({.state = Status::State::Online});
        m_page->showRoom(m_lobby.get());
    }

    void host()
    {
        const HostCard card{.place = u"Ann's room"_s, .people = 2};
        m_page->setHosting(card);
        m_window->hosting().setCard(card);
    }

    static QString bare()
    {
        QStringList bare;
        for (const QWidget *widget : QApplication::allWidgets()) {
            for (const QString &words : wordsOn(*widget)) {
                if (isBare(words))
                    bare.append(QLatin1StringView{widget->metaObject()->className()} + u": "_s
                                + words);
            }
        }
        return bare.join(u"; "_s);
    }

    static constexpr void (*dialogs[])(RoomDialogs &, Room *) = {
        [](RoomDialogs &rooms, Room *) { rooms.makeRoom(); },
        [](RoomDialogs &rooms, Room *) { rooms.useInvitation(); },
        [](RoomDialogs &rooms, Room *room) {
            rooms.showMenu(room, {10, 10});
        },
        [](RoomDialogs &rooms, Room *room) { rooms.showSettings(room); },
        [](RoomDialogs &rooms, Room *room) { rooms.addPeople(room); },
        [](RoomDialogs &rooms, Room *room) { rooms.invite(room); },
        [](RoomDialogs &rooms, Room *room) { rooms.leave(room); },
    };

    Brackets m_brackets;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<Room> m_lobby;
    std::unique_ptr<ChatWindow> m_window;
    std::unique_ptr<ChatPage> m_page; // none on the first page
};

QTEST_MAIN(tst_EveryWord)
#include "tst_everyword.moc"
