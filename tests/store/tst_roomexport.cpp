// SPDX-License-Identifier: MIT
// A room written down: everything that is in it, nothing that could do harm.
#include "store/roomexport.h"

#include "support/drafts.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Support;
using namespace Protocol;

class TestRoomExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    static MessageQuery message(qint64 seq)
    {
        return {.room = lobby, .seq = seq, .reader = {.member = anna.id}};
    }

    QByteArray exported(ExportFormat format, const QString &room = lobby.text())
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return exportRoom(m_folder.path(), room, format, buffer) ? buffer.data() : QByteArray{};
    }

    Result<> attempt(const QString &room)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return exportRoom(m_folder.path(), room, ExportFormat::Text, buffer);
    }

    // 1 is edited, pinned and liked, 2 replies to it a day later, 3 is deleted.
    void converse()
    {
        Draft reply = draft(u"<script>alert(\"1\")</script> & שלום\nsecond line"_s);
        reply.replyTo = 1;
        reply.time = noon + std::chrono::days{1};
        reply.from.name = u"<b>Ann</b>"_s;
        QVERIFY(m_store->append({draft(u"frist"_s), reply, draft(u"secret"_s)}));
        QVERIFY(m_store->edit({.message = message(1), .time = noon, .text = u"first"_s}));
        QVERIFY(m_store->pin({.message = message(1), .on = true, .time = noon}));
        QVERIFY(m_store->react({.message = message(1),
                                .member = {.id = MemberId{u"p_x"_s}, .name = u"\"x\""_s},
                                .emoji = u"👍"_s,
                                .on = true,
                                .time = noon}));
        QVERIFY(m_store->erase({.message = message(3)}));
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        QVERIFY(m_store->open());
    }

    void cleanup() { m_store.reset(); }

    void jsonHasItAll()
    {
        converse();
        const QJsonObject room = QJsonDocument::fromJson(exported(ExportFormat::Json)).object();
        QCOMPARE(room["room"_L1].toString(), lobby.text());
        QCOMPARE(room["name"_L1].toString(), u"name of r_lobby"_s);
        const QJsonArray messages = room["messages"_L1].toArray();
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[0]["message"_L1].toString(), u"first"_s);
        QCOMPARE(messages[0]["edits"_L1][0]["message"_L1].toString(), u"frist"_s);
        QCOMPARE(messages[0]["pinned"_L1].toBool(), true);
        QCOMPARE(messages[0]["reactions"_L1][0]["count"_L1].toInt(), 1);
        QCOMPARE(messages[1]["replyTo"_L1].toInt(), 1);
        QCOMPARE(messages[2]["deleted"_L1].toBool(), true);
    }

    void anEmptyRoomIsValidJson()
    {
        QVERIFY(m_store->save({.id = lobby, .facts = {.name = u"lobby"_s}}));
        const auto room = QJsonDocument::fromJson(exported(ExportFormat::Json)).object();
        QCOMPARE(room["messages"_L1].toArray().size(), 0);
        QVERIFY(room.contains("messages"_L1));
    }

    void textHasALineForEachMessage()
    {
        converse();
        const QString text = QString::fromUtf8(exported(ExportFormat::Text));
        QVERIFY(text.startsWith(u"name of r_lobby\n"_s));
        QVERIFY(text.contains(u"== 2026-01-31 ==\n12:00 #1 <Anna> 📌 ✎ first\n"_s));
        QVERIFY(text.contains(u"    ✎ frist\n    👍 1\n"_s));
        QVERIFY(text.contains(u"== 2026-02-01 ==\n12:00 #2 <<b>Ann</b>> ↪#1 "_s));
        QVERIFY(text.contains(u"\n    second line\n"_s)); // no line of ours
        QVERIFY(text.contains(u"#3 <Anna> ✗\n"_s));
        QVERIFY(!text.contains(u"secret"_s));
    }

    void htmlIsEscapedEverywhere()
    {
        converse();
        RoomFacts facts{.name = u"<i>\"lobby\"</i>%2"_s, .topic = u"<u>&</u>"_s};
        QVERIFY(m_store->save({.id = lobby, .facts = facts}));
        const QByteArray html = exported(ExportFormat::Html);
        for (const char *tag :
             {"<script", "<b>Ann", "<i>", "<u>", "title=\"\"x", "http:", "https:"})
            QVERIFY2(!html.contains(tag), tag);
        QVERIFY(html.contains("<title>&lt;i&gt;&quot;lobby&quot;&lt;/i&gt;%2</title>"));
        QVERIFY(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; שלום\n"));
        QVERIFY(html.contains("<article id=\"m2\">"));
        QVERIFY(html.contains("href=\"#m1\">↪ #1</a>"));
        QVERIFY(html.contains("<del>✎ "));
        QVERIFY(html.contains("👍 1</li>"));
        QVERIFY(html.contains("<h2>2026-02-01</h2>"));
        QVERIFY(html.contains("dir=\"auto\""));
        QVERIFY(html.contains("prefers-color-scheme: dark"));
        QVERIFY(html.endsWith("</html>\n"));
    }

    void everyMessageIsThere_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("json") << ExportFormat::Json << QByteArray{"\"seq\":"};
        QTest::newRow("text") << ExportFormat::Text << QByteArray{" <Anna> "};
        QTest::newRow("html") << ExportFormat::Html << QByteArray{"<article"};
    }

    void everyMessageIsThere()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QByteArray, mark);
        QVERIFY(m_store->append(drafts(1234))); // the host runs
        QCOMPARE(exported(format).count(mark), 1234);
    }

    void aRoomIsCalledByNameOrId()
    {
        QVERIFY(m_store->append({draft(u"x"_s)}));
        QVERIFY(!exported(ExportFormat::Text, u"name of r_lobby"_s).isEmpty());
        QCOMPARE(attempt(u"elsewhere"_s).error().code, ErrorCode::NoSuchRoom);
        for (const auto &id : {u"r_1"_s, u"r_2"_s})
            QVERIFY(m_store->save(
                {.id = RoomId{id}, .facts = {.name = u"twin"_s, .kind = RoomKind::Private}}));
        QCOMPARE(attempt(u"twin"_s).error().code, ErrorCode::NoSuchRoom);
        QVERIFY(attempt(u"r_2"_s));
    }

    void whatCannotBeReadOrWrittenIsSaid()
    {
        QVERIFY(m_store->append({draft(u"x"_s)}));
        QBuffer readOnly;
        readOnly.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!exportRoom(m_folder.path(), lobby.text(), ExportFormat::Text, readOnly));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto nowhere = exportRoom(u"/nowhere"_s, u"x"_s, ExportFormat::Text, buffer);
        QCOMPARE(nowhere.error().code, ErrorCode::FolderUnusable);
    }
};

QTEST_GUILESS_MAIN(TestRoomExport)
#include "tst_roomexport.moc"
