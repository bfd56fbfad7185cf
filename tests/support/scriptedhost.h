// SPDX-License-Identifier: MIT
// A host that does as it should until a test tells it otherwise. A real socket on loopback; nothing
// of server/ is in it.
#pragma once

#include "protocol/codec.h"
#include "protocol/link.h"

#include <QPointer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <map>

namespace Support {

using namespace Protocol;
using namespace Qt::StringLiterals;

class ScriptedHost : public QObject
{
public:
    struct Room
    {
        RoomId id;
        QString name;
        QList<TextPosted> messages = {};
        QList<Member> present = {};
        RoomFacts facts = {}; // but for the name
        QList<Member> with = {};
        std::optional<Role> role = {}; // the client's; given when it joins
        qint64 read = 0;
        qint64 mentions = 0;
        qint64 revision = 0;
    };

    ScriptedHost()
    {
        m_server.setSupportedSubprotocols({QString{subprotocol}});
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] { accept(); });
        listen();
        addRoom(u"lobby"_s);
    }

    ~ScriptedHost() override { drop(); }

    Link link(const QString &room = {}) const
    {
        return {.host = u"127.0.0.1"_s, .port = m_port, .room = room};
    }

    void listen()
    {
        if (!m_server.listen(QHostAddress::LocalHost, m_port))
            qFatal("cannot listen");
        m_port = m_server.serverPort();
    }

    // As if the cable were cut; newcomers find nobody until it listens again.
    void stop()
    {
        m_server.close();
        drop();
    }

    void drop()
    {
        if (QWebSocket *socket = m_socket)
            socket->abort();
    }

    void close(CloseCode code)
    {
        if (m_socket)
            m_socket->close(QWebSocketProtocol::CloseCode(code));
    }

    Room &addRoom(const QString &name) { return addRoom(name, RoomId{u"r_"_s + name}); }

    Room &addRoom(const QString &name, const RoomId &id)
    {
        return rooms.insert_or_assign(name, Room{.id = id, .name = name}).first->second;
    }

    Room &room(const QString &name) { return rooms.at(name); }

    Room *room(const RoomId &id)
    {
        for (auto &[name, candidate] : rooms) {
            if (candidate.id == id)
                return &candidate;
        }
        return nullptr;
    }

    // Stored, and sent if anybody is there.
    TextPosted say(Room &room, const Member &from, const QString &text,
                   std::optional<Nonce> nonce = {})
    {
        const auto message = store(room, from, text, std::move(nonce));
        send(message);
        return message;
    }

    TextPosted store(Room &room, const Member &from, const QString &text,
                     std::optional<Nonce> nonce = {})
    {
        const qint64 seq = room.messages.size() + 1;
        room.messages.append({.room = room.id,
                              .seq = seq,
                              .id = MessageId{u"m_%1"_s.arg(seq)},
                              .from = from,
                              .time = Protocol::now(),
                              .nonce = std::move(nonce),
                              .text = text});
        return room.messages.last();
    }

    // Of a stored message: how it is from now on. Told if anybody is there.
    void edit(Room &room, qint64 seq, const QString &text)
    {
        change(room, seq, [&](TextPosted &message) {
            message.text = text;
            message.edited = Protocol::now();
        });
    }

    void change(Room &room, qint64 seq, const std::function<void(TextPosted &)> &alter)
    {
        TextPosted &message = room.messages[seq - 1];
        alter(message);
        message.revision = ++room.revision;
        send(TextChanged{.room = room.id,
                         .seq = seq,
                         .revision = room.revision,
                         .mentions = message.mentions,
                         .everyone = message.everyone,
                         .edited = message.edited,
                         .deleted = message.deleted,
                         .pinned = message.pinned,
                         .text = message.text});
    }

    static RoomFacts factsOf(const Room &room)
    {
        RoomFacts facts = room.facts;
        facts.name = facts.kind == RoomKind::Direct ? QString{} : room.name;
        return facts;
    }

    RoomSummary summaryOf(const Room &room) const
    {
        RoomSummary summary{.room = room.id,
                            .facts = factsOf(room),
                            .newest = room.messages.size(),
                            .present = room.present.size(),
                            .role = room.role};
        if (!room.with.isEmpty())
            summary.with = room.with;
        if (!room.role)
            return summary;
        summary.read = room.read;
        summary.unread = room.messages.size() - room.read;
        summary.mentions = room.mentions;
        if (!room.messages.isEmpty())
            summary.last = room.messages.last();
        return summary;
    }

    RoomEntered enter(Room &room)
    {
        if (!room.role) {
            room.role = Role::Member;
            room.read = room.messages.size();
        }
        RoomEntered entered{.room = room.id,
                            .facts = factsOf(room),
                            .role = room.role,
                            .newest = room.messages.size(),
                            .revision = room.revision,
                            .read = room.read,
                            .present = room.present.size()};
        if (!room.with.isEmpty())
            entered.with = room.with;
        return entered;
    }

    void store(Room &room, const Member &from, int count)
    {
        for (int i = 0; i < count; ++i)
            store(room, from, u"text %1"_s.arg(room.messages.size() + 1));
    }

    void send(const Message &message, Ref ref = {})
    {
        sendRaw(QString::fromUtf8(encode(message, ref)));
    }

    void sendRaw(const QString &text)
    {
        if (m_socket)
            m_socket->sendTextMessage(text);
    }

    void sendBinary(const QByteArray &bytes)
    {
        if (m_socket)
            m_socket->sendBinaryMessage(bytes);
    }

    CloseCode lastCode() const { return m_lastCode; } // with which the client went

    void refuse(ErrorCode code, Ref ref, std::optional<Nonce> nonce = {})
    {
        send(Refusal{.code = wireName(code), .retryAfter = 5, .nonce = std::move(nonce)}, ref);
    }

    template <class M>
    QList<M> received() const
    {
        QList<M> list;
        for (const Message &message : heard) {
            if (const auto *body = std::get_if<M>(&message))
                list.append(*body);
        }
        return list;
    }

    // Sees each command first; true: it took care of it.
    std::function<bool(const Message &, Ref)> script;

    std::map<QString, Room> rooms;
    QList<Message> heard;
    std::function<Time()> clock; // empty: it does not say what time it is
    Epoch epoch{u"e1"_s};
    int visits = 0;
    int pageMessages = 100;
    int pageOthers = 100; // rooms, members
    QList<Person> people;
    Member self{.id = MemberId{u"p_self"_s}, .name = u"Ann"_s};

private:
    void accept()
    {
        QWebSocket *socket = m_server.nextPendingConnection();
        socket->setParent(this);
        m_socket = socket;
        ++visits;
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_lastCode = CloseCode(socket->closeCode());
            socket->deleteLater();
        });
        connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            const auto decoded = decode(text.toUtf8());
            if (!decoded.message)
                qFatal("the client sent what is no command");
            heard.append(*decoded.message);
            if (!script || !script(*decoded.message, decoded.ref))
                std::visit([&](const auto &body) { answer(body, decoded.ref); }, *decoded.message);
        });
    }

    void answer(const Hello &hello, Ref ref)
    {
        self.name = hello.name.value_or(u"guest-k3x9"_s);
        send(Welcome{.place = u"Ann's laptop"_s,
                     .version = u"1"_s,
                     .epoch = epoch,
                     .member = self,
                     .token = u"t-"_s + epoch.text(),
                     .time = clock ? std::optional{clock()} : std::nullopt},
             ref);
    }

    void answer(const JoinRoom &join, Ref ref)
    {
        Room *found = join.room ? room(*join.room) : nullptr;
        if (join.name)
            found = rooms.contains(*join.name) ? &room(*join.name) : &addRoom(*join.name);
        if (!found)
            return refuse(ErrorCode::NoSuchRoom, ref);
        send(enter(*found), ref);
    }

    void answer(const FetchHistory &fetch, Ref ref)
    {
        if (fetch.epoch && fetch.epoch != epoch)
            return refuse(ErrorCode::WrongEpoch, ref);
        const Room *asked = room(fetch.room);
        if (!asked)
            return refuse(ErrorCode::NoSuchRoom, ref);
        if (fetch.around || fetch.date || fetch.unread)
            return send(pageAround(*asked, fetch), ref);
        const qint64 all = asked->messages.size();
        const qint64 limit = std::min<qint64>(fetch.limit.value_or(pageMessages), pageMessages);
        const bool forward = fetch.after.has_value();
        const qint64 last = forward ? std::min(all, *fetch.after + limit)
                                    : std::min(all, fetch.before.value_or(all + 1) - 1);
        const qint64 first = forward ? *fetch.after : std::max<qint64>(0, last - limit);
        send(HistoryPage{.room = asked->id,
                         .epoch = epoch,
                         .messages = asked->messages.mid(first, last - first),
                         .more = forward ? last < all : first > 0},
             ref);
    }

    HistoryPage pageAround(const Room &asked, const FetchHistory &fetch) const
    {
        const qint64 all = asked.messages.size();
        qint64 place = fetch.around.value_or(asked.read + 1);
        for (qint64 seq = all; fetch.date && seq > 0; --seq) {
            if (asked.messages.at(seq - 1).time >= *fetch.date)
                place = seq;
        }
        const qint64 first = std::max<qint64>(0, place - 1 - pageMessages / 2);
        const qint64 last = std::min(all, first + pageMessages);
        return {.room = asked.id,
                .epoch = epoch,
                .messages = asked.messages.mid(first, last - first),
                .more = first > 0,
                .later = last < all};
    }

    void answer(const FetchChanges &fetch, Ref ref)
    {
        const Room *asked = room(fetch.room);
        std::map<qint64, TextPosted> changed;
        for (const TextPosted &message : asked->messages) {
            if (message.revision.value_or(0) > fetch.after)
                changed.emplace(*message.revision, message);
        }
        ChangesPage page{.room = fetch.room, .epoch = epoch};
        for (const auto &[revision, message] : changed) {
            page.more = page.messages.size() == pageMessages;
            if (!page.more)
                page.messages.append(message);
        }
        send(page, ref);
    }

    void answer(const FetchPeople &, Ref ref) { send(PeoplePage{.people = people}, ref); }

    void answer(const MarkRead &mark, Ref ref)
    {
        Room *asked = room(mark.room);
        asked->read = std::max(asked->read, mark.seq);
        send(ReadChanged{.room = asked->id,
                         .read = asked->read,
                         .unread = asked->messages.size() - asked->read},
             ref);
    }

    void answer(const CreateRoom &create, Ref ref)
    {
        const QString name = create.name.value_or(u"direct"_s);
        Room &made = addRoom(name);
        made.facts.kind = create.roomKind;
        for (const MemberId &id : create.members.value_or(QList<MemberId>{}))
            made.with.append({.id = id, .name = id.text()});
        send(enter(made), ref);
    }

    void answer(const LeaveRoom &leave, Ref ref)
    {
        if (Room *asked = room(leave.room))
            asked->role.reset();
        send(Ack{}, ref);
    }

    void answer(const FetchMembers &fetch, Ref ref)
    {
        const Room *asked = room(fetch.room);
        MembersPage page{.room = fetch.room};
        for (const Member &member : asked ? asked->present : QList<Member>{}) {
            if (fetch.after && member.id <= *fetch.after)
                continue;
            page.more = page.members.size() == pageOthers;
            if (!page.more)
                page.members.append(
                    {.id = member.id, .name = member.name, .guest = member.guest, .online = true});
        }
        send(page, ref);
    }

    void answer(const FetchRooms &fetch, Ref ref)
    {
        std::map<RoomId, const Room *> byId;
        for (const auto &[name, candidate] : rooms)
            byId.emplace(candidate.id, &candidate);
        RoomsPage page;
        for (auto next = fetch.after ? byId.upper_bound(*fetch.after) : byId.begin();
             next != byId.end(); ++next) {
            page.more = page.rooms.size() == pageOthers;
            if (!page.more)
                page.rooms.append(summaryOf(*next->second));
        }
        send(page, ref);
    }

    // Sending it twice posts it once: the stored event is the answer.
    void answer(const PostText &post, Ref ref)
    {
        Room *asked = room(post.room);
        if (!asked)
            return refuse(ErrorCode::NoSuchRoom, ref, post.nonce);
        for (const TextPosted &message : std::as_const(asked->messages)) {
            if (message.nonce == post.nonce)
                return send(message);
        }
        TextPosted posted = store(*asked, self, post.text, post.nonce);
        posted.replyTo = asked->messages.last().replyTo = post.replyTo;
        asked->read = posted.seq;
        send(posted);
    }

    void answer(const ToHost auto &, Ref ref) { send(Ack{}, ref); }
    void answer(const ToClient auto &, Ref) { qFatal("the client sent an event"); }

    QWebSocketServer m_server{u"scripted"_s, QWebSocketServer::NonSecureMode};
    quint16 m_port = 0;
    QPointer<QWebSocket> m_socket; // the latest
    CloseCode m_lastCode = CloseCode::NoCode;
};

}
