// SPDX-License-Identifier: MIT
// Walks the table of the protocol: whatever is wrong with a command, whoever adds one, the answer
// is a refusal with the right code and nothing has happened; a room that is not for the asker
// cannot be told from one that does not exist.
#include "protocol/message.h"
#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;

namespace {

QString nameOf(const Protocol::Kind &kind)
{
    return QString::fromLatin1(kind.name.data(), qsizetype(kind.name.size()));
}

QJsonObject goldenOf(const QString &kind)
{
    QFile file{QStringLiteral(TESTS_DIR "/protocol/golden/%1.json").arg(kind)};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden frame of %s", qPrintable(kind));
    return QJsonDocument::fromJson(file.readAll()).object();
}

struct Field
{
    QString name;
    bool optional;
};

class FieldLister
{
public:
    template <class T>
    void operator()(std::string_view name, const T &)
    {
        fields.append({QString::fromLatin1(name.data(), qsizetype(name.size())), false});
    }

    template <class T>
    void operator()(std::string_view name, const std::optional<T> &)
    {
        fields.append({QString::fromLatin1(name.data(), qsizetype(name.size())), true});
    }

    QList<Field> fields = {};
};

template <class... Rows>
QHash<QString, QList<Field>> fieldsOf(std::type_identity<std::variant<Rows...>>)
{
    QHash<QString, QList<Field>> all;
    (
        [&] {
            FieldLister lister;
            Rows prototype;
            Rows::fields(prototype, lister);
            all.insert(nameOf(Rows::kind), lister.fields);
        }(),
        ...);
    return all;
}

// Of every kind that a text may be, and of none of those that numbers, lists and choices are.
const QJsonValue wrongKinds[] = {QJsonObject{{u"a"_s, 1}}, 1.5,
                                 QJsonArray{QJsonValue{QJsonArray{}}}};

bool takesText(const QJsonValue &golden)
{
    return golden.isString();
}

}

class TestEveryCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_asker = nullptr;
    QString m_lobby;
    QString m_secret; // a private room of somebody else, with a message

    // A new asker: a refusal too many ends the old one.
    void come() { m_asker = m_stage->memberOf(u"lobby"_s, u"Zoe"_s); }

    static void commands(bool withRoomOnly = false)
    {
        QTest::addColumn<QString>("type");
        const auto fields = fieldsOf(std::type_identity<Protocol::AnyKind>{});
        for (const Protocol::Kind &kind : Protocol::kinds) {
            const bool hasRoom = std::ranges::any_of(
                fields[nameOf(kind)], [](const Field &field) { return field.name == u"room"_s; });
            if (kind.direction == Protocol::Direction::ToHost && kind.name != "hello"
                && (hasRoom || !withRoomOnly))
                QTest::newRow(kind.name.data()) << nameOf(kind);
        }
    }

    // In order, but for the room, which is the lobby.
    QJsonObject wellFormed(const QString &type) const
    {
        QJsonObject object = goldenOf(type);
        if (object.contains(u"room"_s))
            object[u"room"] = m_lobby;
        return object;
    }

    QJsonObject inRoom(const QString &type, const QString &room) const
    {
        QJsonObject object = goldenOf(type);
        object[u"room"] = room;
        if (type == u"room.join"_s) { // one way in at a time
            object.remove(u"name"_s);
            object.remove(u"invite"_s);
        }
        return object;
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_lobby = m_stage->idOf(u"lobby"_s);
        auto *owner = m_stage->signedIn(u"Olga"_s);
        const auto made =
            ask(owner, u"room.create"_s, {{u"kind"_s, u"private"_s}, {u"name"_s, u"Secret"_s}});
        m_secret = made[u"room"].toString();
        QVERIFY(!m_secret.isEmpty());
        const auto posted = [owner] { return owner->ofType(u"text.posted"_s).size() == 1; };
        owner->say(
            command(u"text.post"_s,
                    {{u"room"_s, m_secret}, {u"nonce"_s, u"n"_s}, {u"message"_s, u"psst"_s}}));
        QTRY_VERIFY(posted());
        come();
    }

    void cleanup() { m_stage.reset(); }

    void aMissingFieldIsRefused_data() { commands(); }
    void aMissingFieldIsRefused()
    {
        QFETCH(QString, type);
        const auto fields = fieldsOf(std::type_identity<Protocol::AnyKind>{})[type];
        for (const Field &field : fields) {
            if (field.optional)
                continue;
            QJsonObject object = wellFormed(type);
            object.remove(field.name);
            const auto answer = ask(m_asker, object);
            QCOMPARE(codeOf(answer), u"bad_message"_s);
            QCOMPARE(answer[u"detail"].toString(), u"field: "_s + field.name);
        }
    }

    void aFieldOfTheWrongKindIsRefused_data() { commands(); }
    void aFieldOfTheWrongKindIsRefused()
    {
        QFETCH(QString, type);
        const auto fields = fieldsOf(std::type_identity<Protocol::AnyKind>{})[type];
        for (const Field &field : fields) {
            for (const QJsonValue &wrong : wrongKinds) {
                QJsonObject object = wellFormed(type);
                object[field.name] = wrong;
                QCOMPARE(codeOf(ask(m_asker, object)), u"bad_message"_s);
            }
        }
    }

    // Texts of 17 KiB, of nothing, of overrides and controls: never taken for a good command that
    // does something, never the end of the connection.
    void anOddTextIsAnswered_data() { commands(); }
    void anOddTextIsAnswered()
    {
        QFETCH(QString, type);
        const QString odd[] = {QString{17 * 1024, u'a'}, u""_s, u"\u202e\u2066"_s,
                               QString{QChar{7}} + u"x"_s, u"\u200b"_s};
        const auto fields = fieldsOf(std::type_identity<Protocol::AnyKind>{})[type];
        for (const Field &field : fields) {
            if (!takesText(wellFormed(type)[field.name]))
                continue;
            for (const QString &text : odd) {
                QJsonObject object = wellFormed(type);
                object[field.name] = text;
                const auto answer = ask(m_asker, object);
                QVERIFY2(!answer.isEmpty(), qPrintable(field.name + u": no answer"_s));
                QVERIFY(!m_asker->closedWith);
                QCOMPARE_NE(answer[u"code"].toString(), u"storage"_s);
            }
        }
    }

    void aStrangersRoomIsNone_data() { commands(true); }
    void aStrangersRoomIsNone()
    {
        QFETCH(QString, type);
        auto unknown = ask(m_asker, inRoom(type, u"r_there_is_none"_s));
        auto foreign = ask(m_asker, inRoom(type, m_secret));
        unknown.remove(u"ref"_s);
        foreign.remove(u"ref"_s);
        QCOMPARE(foreign, unknown);
        QCOMPARE(codeOf(foreign), u"no_room"_s);
    }

    void whoIsNotSignedInIsRefused_data() { commands(); }
    void whoIsNotSignedInIsRefused()
    {
        QFETCH(QString, type);
        QCOMPARE(codeOf(ask(m_stage->native(), wellFormed(type))), u"login"_s);
    }

    // Whoever may not moderate is told so, and nothing changes.
    void aMemberIsNoModerator_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("fields");
        QTest::newRow("room.edit") << u"room.edit"_s << QJsonObject{{u"topic"_s, u"mine"_s}};
        QTest::newRow("members.add")
            << u"members.add"_s << QJsonObject{{u"members"_s, QJsonArray{u"p_x"_s}}};
        QTest::newRow("member.remove")
            << u"member.remove"_s << QJsonObject{{u"member"_s, u"p_x"_s}};
        QTest::newRow("role.set") << u"role.set"_s
                                  << QJsonObject{{u"member"_s, u"p_x"_s}, {u"role"_s, u"owner"_s}};
        QTest::newRow("invite.make") << u"invite.make"_s << QJsonObject{};
        QTest::newRow("invite.revoke")
            << u"invite.revoke"_s << QJsonObject{{u"invite"_s, u"i_x"_s}};
        QTest::newRow("invites.fetch") << u"invites.fetch"_s << QJsonObject{};
    }
    void aMemberIsNoModerator()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, fields);
        m_stage->memberOf(u"tea"_s, u"Theo"_s); // who made it
        auto *member = m_stage->memberOf(u"tea"_s, u"Mia"_s);
        fields[u"room"] = m_stage->idOf(u"tea"_s);
        QCOMPARE(codeOf(ask(member, command(type, fields))), u"forbidden"_s);
        m_stage->settle();
        QVERIFY(member->ofType(u"room.changed"_s).isEmpty());
        QVERIFY(member->ofType(u"member.added"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEveryCommand)
#include "tst_everycommand.moc"
