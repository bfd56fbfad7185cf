// SPDX-License-Identifier: MIT
// The window with made-up content and no host: to look at, and to take pictures of.
#include "support/conversation.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/hostbar.h"
#include "ui/hostingactions.h"
#include "ui/look.h"
#include "ui/roomlistmodel.h"
#include "ui/sidebar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Conversation;
using Client::Room;
using Protocol::Error;
using Protocol::ErrorCode;

namespace {

struct Line
{
    const char *name;
    int minutes;
    QString text;
};

QList<Line> talk()
{
    return {
        {"Ben", -1500, u"Good night everybody."_s},
        {"Ben", 0, u"Morning! The projector in the big room is fixed."_s},
        {"Ben", 1, u"Somebody had put the cable into the wrong socket."_s},
        {"Chloë Dubois", 3,
         u"Thanks. Slides are at https://files.example/talk/slides.pdf (12 MB), "
         "notes at http://192.168.1.9:8080/notes."_s},
        {"Ann", 4, u"Got them 👍🏽 👩‍👩‍👧‍👦"_s},
        {"Ann", 4, u"Who brings lunch?"_s},
        {"李小龙", 9, u"我来带午饭。会议室三点开始,请大家准时到,别忘了带上笔记本电脑。"_s},
        {"ليلى", 12, u"صباح الخير! سأصل بعد عشر دقائق، الطريق مزدحم جدا اليوم.\nOK?"_s},
        {"Ben", 20,
         u"A longer one, because somebody always writes one: the plan for today is to go through "
         u"the "
         "list in the order in which it was written, to stop at noon whatever happens, and to "
         "leave "
         "the two hard questions for the afternoon, when Chloë is back from the station.\n\nThen:\n"
         "  1. what we keep\n  2. what we drop\n  3. who writes it down"_s},
        {"A person with a name of thirty-two", 21,
         u"averyveryverylongwordwithoutanyblankthatnobodywouldwritebuteverybodypastes/"
         u"averyveryverylo"
         "ngwordwithoutanyblank"_s},
        {"Ann", 23, u"Fine with me."_s},
        {"Zoë", 31, u"See you there"_s},
    };
}

void fill(Room &room, int extra)
{
    QList<Protocol::TextPosted> messages;
    qint64 seq = 1;
    for (int i = 0; i < extra; ++i, ++seq)
        messages.append(message(seq, u"Earlier message number %1"_s.arg(seq), member(u"Ben"_s),
                                noon(-3000 + i)));
    const auto lines = talk();
    for (const Line &line : lines) {
        const QString name = QString::fromUtf8(line.name);
        messages.append(
            message(seq++, line.text, name == u"Ann" ? self() : member(name), noon(line.minutes)));
    }
    room.timeline().insertPage(messages, self().id);
}

// What messages may have about them.
void addRichTalk(Room &room)
{
    qint64 seq = room.timeline().newest() + 1;
    const auto put = [&](Protocol::TextPosted message) {
        message.seq = seq++;
        room.timeline().insert(message, self().id);
    };
    const auto said = [](const QString &name, int minutes, const QString &text) {
        return message(0, text, name == u"Ann" ? self() : member(name), noon(minutes));
    };
    auto code =
        said(u"Ben"_s, 33,
             u"This is **bold**, _slanted_, ~~wrong~~ and `code()`:\n```\nint main()\n{\n"
             "    return tea ? 0 : 418; // a comment that is long enough to be broken at the "
             "edge of the panel, wherever that may be\n}\n```\n> said before\n> on two "
             "lines\n- milk\n- [sugar](https://a.example/sugar)"_s);
    code.reactions = QList<Protocol::Reaction>{
        {.emoji = u"👍"_s, .count = 3, .mine = true, .by = {self(), member(u"Zoë"_s)}},
        {.emoji = u"🎉"_s, .count = 1, .by = {member(u"Zoë"_s)}}};
    put(code);
    auto call = said(u"Zoë"_s, 34, u"@Ann and @Ben, can you look?"_s);
    call.mentions = QList{self(), member(u"Ben"_s)};
    call.pinned = true;
    put(call);
    auto reply = said(u"Ann"_s, 35, u"Yes, in a minute."_s);
    reply.replyTo = seq - 1;
    reply.edited = noon(36);
    put(reply);
    put(said(u"Ben"_s, 36, u"/me puts the *kettle* on"_s));
    auto gone = said(u"Zoë"_s, 37, {});
    gone.deleted = true;
    put(gone);
    auto arabic = said(u"ليلى"_s, 38, u"> قالت\nشكرا جزيلا"_s);
    arabic.edited = noon(39);
    put(arabic);
}

void addTroubles(Room &room)
{
    const qint64 seq = room.timeline().newest() + 20;
    room.timeline().insertPage({message(seq, u"After the gap"_s, member(u"Ben"_s), noon(40))},
                               self().id);
    auto refused = draft(u"This one was not taken."_s, u"n1"_s);
    auto pending = draft(u"This one waits for the host."_s, u"n2"_s);
    refused.time = pending.time = noon(41);
    room.timeline().addPending(refused);
    room.timeline().refuse(*refused.nonce, {.code = ErrorCode::RateExceeded, .retryAfter = 3000});
    room.timeline().addPending(pending);
}

void addMembers(Room &room, int count)
{
    room.roster().put(self());
    for (const Line &line : talk())
        if (QString::fromUtf8(line.name) != u"Ann"_s)
            room.roster().put(member(QString::fromUtf8(line.name)));
    for (int i = room.roster().count(); i < count; ++i) {
        auto guest = member(u"guest-k%1x"_s.arg(i));
        guest.guest = true;
        room.roster().put(guest);
    }
}

class Demo
{
public:
    explicit Demo(const QCommandLineParser &options)
    {
        const QString theme = options.value(u"theme"_s);
        if (theme != "system"_L1)
            m_look.choose(theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
        m_look.setTextSize(options.value(u"text-size"_s).toInt());
        const QStringList size = options.value(u"size"_s).split(u'x');
        m_window.resize(size.value(0).toInt(), size.value(1).toInt());
        const QString page = options.value(u"page"_s);
        page.startsWith("start"_L1) ? showStart(page) : showChat(page);
        m_window.show();
    }

    ChatWindow &window() { return m_window; }

private:
    void showStart(const QString &page)
    {
        if (page == "start-busy"_L1)
            m_window.startPage().setStatus({.state = Client::Status::State::Connecting});
        if (page == "start-error"_L1)
            m_window.startPage().setStatus({.error = Error{ErrorCode::Unreachable}});
    }

    void showChat(const QString &page)
    {
        m_window.add(&m_page);
        m_window.turnTo(&m_page);
        m_page.sidebar().hostBar().setPlace(u"Ann's room"_s);
        m_page.setSelf(self());
        m_page.setStatus({.state = Client::Status::State::Online});
        for (Room *room : {&m_lobby, &m_long, &m_empty, &m_other, &m_arabic})
            m_page.sidebar().rooms().add(room);
        for (Room *room : {&m_lobby, &m_long, &m_empty})
            enter(*room, 0);
        addOthers();
        fill(m_lobby, 1000);
        fill(m_long, 0);
        page == "rich"_L1 ? addRichTalk(m_lobby) : addTroubles(m_lobby);
        addMembers(m_lobby, 30);
        m_empty.timeline().markStart();
        const HostCard card{.place = u"Ann's room"_s,
                            .addresses = {u"http://192.168.1.20:7478/"_s},
                            .people = page == "empty"_L1 ? 0 : 4};
        m_page.setHosting(card);
        m_window.hosting().setCard(card);
        if (page != "rooms"_L1)
            m_page.showRoom(page == "empty"_L1       ? &m_empty
                                : page == "plain"_L1 ? &m_long
                                                     : &m_lobby);
        if (page == "members"_L1)
            press(u"Details"_s);
        if (page == "lost"_L1)
            m_page.setStatus({.state = Client::Status::State::Waiting, .retryIn = 9000});
        if (page == "error"_L1)
            m_page.showError({.code = ErrorCode::BadRoomName});
        if (page == "new-room"_L1)
            press(u"New room…"_s);
        if (page == "invite"_L1)
            press(u"Invite others…"_s);
        if (page == "quit"_L1)
            m_window.close();
    }

    void addOthers()
    {
        m_rooms.setSelf(self().id);
        const auto put = [this](const QString &id, const Protocol::RoomFacts &facts,
                                const QList<Protocol::Member> &with, const QString &text) {
            Room *room = m_rooms.put(Protocol::RoomId{id}, facts, with);
            enter(*room, 0);
            if (!text.isEmpty())
                receive(*room, message(1, text, with.value(1, member(u"Ben"_s))));
            m_page.sidebar().rooms().add(room);
            return room;
        };
        const auto with = [](const QString &name) { return QList{self(), member(name)}; };
        using Kind = Protocol::RoomKind;
        put(u"r_6"_s, {.name = {}, .kind = Kind::Direct}, with(u"Ben"_s), u"Lunch at one?"_s);
        put(u"r_7"_s, {.name = {}, .kind = Kind::Direct}, with(u"李小龙"_s), u"明天见"_s);
        put(u"r_8"_s, {.name = u"board"_s, .kind = Kind::Private}, {}, {})
            ->typing()
            .put(member(u"Chloë Dubois"_s));
        put(u"r_9"_s, {.name = u"notices"_s, .posting = Protocol::Posting::Moderators}, {},
            u"The lift is out of order until Friday."_s);
        put(u"r_10"_s, {.name = {}, .kind = Kind::Group},
            {self(), member(u"Ben"_s), member(u"Zoë"_s)}, {});
        using Protocol::Availability;
        const std::pair<QString, Availability> people[] = {{u"Ben"_s, Availability::Online},
                                                           {u"李小龙"_s, Availability::Busy},
                                                           {u"Zoë"_s, Availability::Away}};
        for (const auto &[name, availability] : people)
            m_people.put({.id = member(name).id, .name = name, .availability = availability});
        m_page.setPeople(&m_people);
    }

    void press(const QString &text)
    {
        for (QAction *action : m_window.findChildren<QAction *>())
            if (action->text() == text)
                action->trigger();
    }

    Look m_look;
    Room m_lobby{Protocol::RoomId{u"r_1"_s}, u"lobby"_s};
    Room m_long{Protocol::RoomId{u"r_2"_s}, u"A room whose name is rather long for a list"_s};
    Room m_empty{Protocol::RoomId{u"r_3"_s}, u"tea"_s};
    Room m_other{Protocol::RoomId{u"r_4"_s}, u"workshop 2"_s};
    Room m_arabic{Protocol::RoomId{u"r_5"_s}, u"غرفة الشاي"_s};
    Client::RoomList m_rooms;
    Client::People m_people;
    ChatWindow m_window{
        m_look,
        {.name = u"Ann"_s,
         .hosts = {u"hubbub://192.168.1.20:7478/"_s, u"hubbub://library.local:7478/reading"_s}}};
    ChatPage m_page{m_look};
};

}

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({
        {u"theme"_s, u"light, dark or system"_s, u"theme"_s, u"light"_s},
        {u"size"_s, u"of the window"_s, u"size"_s, u"1000x700"_s},
        {u"text-size"_s, u"in pixels"_s, u"text-size"_s, u"14"_s},
        {u"page"_s,
         u"start, start-busy, start-error, chat, rich, plain, empty, rooms, members, lost, error, "
         u"invite, new-room, "
         "quit"_s,
         u"page"_s, u"chat"_s},
        {u"rtl"_s, u"from right to left"_s},
        {u"shot"_s, u"write a picture and stop"_s, u"file"_s},
        {u"after"_s, u"ms before the picture"_s, u"after"_s, u"400"_s},
    });
    options.process(application);
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Demo demo{options};
    QObject::connect(&demo.window(), &ChatWindow::quitRequested, &application, &QApplication::quit);
    if (options.isSet(u"shot"_s)) {
        QTimer::singleShot(options.value(u"after"_s).toInt(), &application, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            (shown ? shown : &demo.window())->grab().save(options.value(u"shot"_s));
            QCoreApplication::exit();
        });
    }
    return QApplication::exec();
}
