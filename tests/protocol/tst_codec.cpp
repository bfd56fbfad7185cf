// SPDX-License-Identifier: MIT
// What is on the wire: one golden frame for each kind, and what becomes of frames that are not so.
#include "protocol/codec.h"

#include "protocol/jsonwriter.h"
#include "protocol/limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

// What is not in the table is no message, though it has a field of that name.
static_assert(!std::is_constructible_v<Message, RoomFacts>);
static_assert(std::is_constructible_v<Message, Hello>);

namespace {

QByteArray goldenOf(std::string_view kind)
{
    QFile file{QStringLiteral(TESTS_DIR "/protocol/golden/%1.json")
                   .arg(QLatin1StringView{kind.data(), qsizetype(kind.size())})};
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray{};
}

QJsonObject parsed(const QByteArray &frame)
{
    return QJsonDocument::fromJson(frame).object();
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

struct Field
{
    QString name;
    bool optional = false;
};

// The fields of a kind, as its struct lists them.
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

// All words of an enum, each written and read again; and what is none of them.
template <Worded E>
void checkWords(const QString &before, const QString &after, auto valueIn)
{
    QList<E> values;
    for (const std::string_view word : Words<E>::words) {
        const QString text = QString::fromLatin1(word.data(), qsizetype(word.size()));
        const QByteArray frame = (before + text + after).toUtf8();
        const Decoded decoded = decode(frame);
        QVERIFY2(decoded.message, frame);
        QCOMPARE(encode(*decoded.message, decoded.ref), frame);
        QVERIFY(!values.contains(valueIn(*decoded.message)));
        values += valueIn(*decoded.message);
    }
    for (const QString &word : {u""_s, u"nobody"_s, u"Member"_s, u"PUBLIC"_s, u" online"_s}) {
        const Decoded decoded = decode((before + word + after).toUtf8());
        QVERIFY2(!decoded.message, qPrintable(word));
        QCOMPARE(decoded.message.error().code, ErrorCode::BadMessage);
        const QString field = before.section(u'"', -3, -3);
        QCOMPARE(decoded.message.error().detail, u"field: "_s + field);
    }
}

QList<Field> fieldsOf(const Message &message)
{
    FieldLister lister;
    std::visit([&](const auto &body) { body.fields(body, lister); }, message);
    return lister.fields;
}

ErrorCode codeOf(const Decoded &decoded)
{
    return decoded.message.error().code;
}

const QByteArray post = R"({"type":"text.post","ref":7,"room":"r","nonce":"n","message":"hi"})";

}

class TestCodec : public QObject
{
    Q_OBJECT

private:
    static void eachKind()
    {
        QTest::addColumn<QByteArray>("frame");
        for (const Kind &kind : kinds)
            QTest::newRow(kind.name.data()) << goldenOf(kind.name);
    }

private slots:
    void everyKindHasAGoldenFrame_data() { eachKind(); }
    void everyKindHasAGoldenFrame()
    {
        QFETCH(QByteArray, frame);
        const Decoded decoded = decode(frame);
        QVERIFY2(decoded.message, frame);
        QCOMPARE(kinds[decoded.message->index()].name, std::string_view{QTest::currentDataTag()});
        QCOMPARE(encode(*decoded.message, decoded.ref), frame);
    }

    void aGoldenFrameHasEveryField_data() { eachKind(); }
    void aGoldenFrameHasEveryField()
    {
        QFETCH(QByteArray, frame);
        for (const Field &field : fieldsOf(*decode(frame).message))
            QVERIFY2(parsed(frame).contains(field.name), qPrintable(field.name));
    }

    void whatIsWrittenIsWhatAnyParserReads_data() { eachKind(); }
    void whatIsWrittenIsWhatAnyParserReads()
    {
        QFETCH(QByteArray, frame);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(frame, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const Decoded again = decode(document.toJson()); // other order, other spacing
        QVERIFY(again.message);
        QCOMPARE(encode(*again.message, again.ref), frame);
    }

    void aMissingFieldIsNamed_data() { eachKind(); }
    void aMissingFieldIsNamed()
    {
        QFETCH(QByteArray, frame);
        for (const Field &field : fieldsOf(*decode(frame).message)) {
            QJsonObject object = parsed(frame);
            object.remove(field.name);
            const Decoded decoded = decode(written(object));
            QCOMPARE(bool(decoded.message), field.optional);
            if (!field.optional) {
                QCOMPARE(codeOf(decoded), ErrorCode::BadMessage);
                QCOMPARE(decoded.message.error().detail, u"field: "_s + field.name);
            }
        }
    }

    void nullIsAsGoodAsAbsent_data() { eachKind(); }
    void nullIsAsGoodAsAbsent()
    {
        QFETCH(QByteArray, frame);
        for (const Field &field : fieldsOf(*decode(frame).message)) {
            QJsonObject object = parsed(frame);
            object[field.name] = QJsonValue::Null;
            QCOMPARE(bool(decode(written(object)).message), field.optional);
        }
    }

    void aFieldOfTheWrongKindIsRefused_data() { eachKind(); }
    void aFieldOfTheWrongKindIsRefused()
    {
        QFETCH(QByteArray, frame);
        const QList<QJsonValue> values{true, 12, u"text"_s, QJsonArray{1},
                                       QJsonObject{{u"x"_s, 1}}};
        for (const Field &field : fieldsOf(*decode(frame).message)) {
            const QJsonValue right = parsed(frame)[field.name];
            for (const QJsonValue &wrong : values) {
                QJsonObject object = parsed(frame);
                object[field.name] = wrong;
                const Decoded decoded = decode(written(object));
                if (wrong.type() != right.type())
                    QVERIFY2(!decoded.message && codeOf(decoded) == ErrorCode::BadMessage,
                             written(object));
            }
        }
    }

    void unknownFieldsAreIgnored_data() { eachKind(); }
    void unknownFieldsAreIgnored()
    {
        QFETCH(QByteArray, frame);
        QJsonObject object = parsed(frame);
        object[u"ofNextYear"_s] = QJsonObject{{u"version"_s, QJsonArray{1, u"x"_s}}};
        const Decoded decoded = decode(written(object));
        QVERIFY(decoded.message);
        QCOMPARE(encode(*decoded.message, decoded.ref), frame);
    }

    void anyTextSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << uR"("quoted" \ and 'single' / slashes)"_s;
        QTest::newRow("lines") << u"a\nb\r\nc\td"_s;
        QString controls;
        for (char16_t c = 0; c < 0x20; ++c)
            controls += QChar{c};
        QTest::newRow("controls") << controls + u"\u007f\u0080\u009f"_s;
        QTest::newRow("separators of lines") << u"a\u2028b\u2029c"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈"_s;
        QTest::newRow("right to left") << u"שלום \u202eabc\u202c"_s;
        QTest::newRow("byte order mark") << u"a\ufeffb"_s;
        QTest::newRow("byte order mark before it") << u"\ufeff\ufeffa"_s;
        QTest::newRow("looks like JSON") << u"{\"type\":\"ack\"}\\u0041"_s;
        QTest::newRow("markup") << u"<script>alert('&amp;')</script>"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("long") << QString(Limits::textBytes, u'\\');
    }

    void anyTextSurvives()
    {
        QFETCH(QString, text);
        const PostText command{.room = RoomId{u"r"_s}, .nonce = Nonce{u"n"_s}, .text = text};
        const QByteArray frame = encode(command);
        QCOMPARE(parsed(frame)[u"message"_s].toString(), text);
        const Decoded decoded = decode(frame);
        QVERIFY(decoded.message);
        QCOMPARE(std::get<PostText>(*decoded.message).text, text);
    }

    void randomTextsSurvive()
    {
        auto *random = QRandomGenerator::global();
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i) {
                const char32_t c = random->bounded(i % 3 ? 0x180 : 0x110000);
                if (!QChar::isSurrogate(c))
                    text += QChar::fromUcs4(c);
            }
            std::string written;
            JsonWriter{written}.write(text);
            const auto json = QByteArray::fromStdString(written);
            const auto list = QJsonDocument::fromJson('[' + json + ']').array();
            QVERIFY2(list.size() == 1 && list.first().toString() == text, json);
        }
    }

    void halfACharacterNeverMakesBrokenUtf8()
    {
        const QByteArray frame = encode(RenameMember{.name = u"a"_s + QChar{0xd83d} + u"b"_s});
        QVERIFY(QUtf8StringView{frame}.isValidUtf8());
        QVERIFY(decode(frame).message);
    }

    void theRefTravels()
    {
        QCOMPARE(decode(post).ref, Ref{7});
        QCOMPARE(encode(Ack{}, Ref{9007199254740991}), R"({"type":"ack","ref":9007199254740991})");
        QCOMPARE(encode(Ack{}), R"({"type":"ack"})");
    }

    void aBadMessageStillHasItsRef_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<qint64>("ref");
        const auto row = [](const char *name, const char *frame, ErrorCode code, qint64 ref) {
            QTest::newRow(name) << QByteArray{frame} << code << ref;
        };
        using enum ErrorCode;
        row("unknown kind", R"({"type":"dance","ref":5})", UnknownCommand, 5);
        row("no type", R"({"ref":5})", BadMessage, 5);
        row("type is a number", R"({"type":5,"ref":5})", BadMessage, 5);
        row("a field is missing", R"({"type":"room.leave","ref":5})", BadMessage, 5);
        row("internal names", R"({"type":"chat.message","ref":5})", UnknownCommand, 5);
        row("the type of a row", R"({"type":"Text.Post","ref":5})", UnknownCommand, 5);
        row("no ref", R"({"type":"dance"})", UnknownCommand, 0);
        row("ref is a text", R"({"type":"dance","ref":"5"})", UnknownCommand, 0);
        row("ref is a fraction", R"({"type":"dance","ref":5.5})", UnknownCommand, 0);
        row("ref is huge", R"({"type":"dance","ref":1e300})", UnknownCommand, 0);
        row("ref is not exact", R"({"type":"dance","ref":9007199254740993})", UnknownCommand, 0);
        row("not JSON", R"({"type":"dance","ref":5)", BadJson, 0);
        row("array", R"([{"type":"ack"}])", BadMessage, 0);
        row("number", "12", BadMessage, 0);
        row("text", "\"hi\"", BadMessage, 0);
        row("null", "null", BadMessage, 0);
        row("nothing", "", BadJson, 0);
        row("number too large", R"({"type":"dance","x":1e999})", BadMessage, 0);
    }

    void aBadMessageStillHasItsRef()
    {
        QFETCH(QByteArray, frame);
        const Decoded decoded = decode(frame);
        QVERIFY(!decoded.message);
        QTEST(codeOf(decoded), "code");
        QTEST(decoded.ref.number, "ref");
    }

    void numbersAreWholeAndExact_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("zero") << QByteArray{"0"} << true;
        QTest::newRow("negative") << QByteArray{"-12"} << true;
        QTest::newRow("with a point") << QByteArray{"12.0"} << true;
        QTest::newRow("with an exponent") << QByteArray{"1e3"} << true;
        QTest::newRow("the largest") << QByteArray{"9007199254740991"} << true;
        QTest::newRow("one more") << QByteArray{"9007199254740992"} << false;
        QTest::newRow("fraction") << QByteArray{"1.5"} << false;
        QTest::newRow("huge") << QByteArray{"1e300"} << false;
        QTest::newRow("text") << QByteArray{"\"1\""} << false;
        QTest::newRow("truth") << QByteArray{"true"} << false;
    }

    void numbersAreWholeAndExact()
    {
        QFETCH(QByteArray, number);
        const auto frame = R"({"type":"history.fetch","room":"r","after":)" + number + '}';
        QTEST(bool(decode(frame).message), "accepted");
    }

    void everyWordOfAnEnumIsKnownAndNoOther()
    {
        checkWords<Availability>(
            uR"({"type":"presence.set","availability":")"_s, uR"("})"_s,
            [](const Message &message) { return std::get<SetPresence>(message).availability; });
        checkWords<Role>(uR"({"type":"role.set","room":"r","member":"p","role":")"_s, uR"("})"_s,
                         [](const Message &message) { return std::get<SetRole>(message).role; });
        checkWords<RoomKind>(
            uR"({"type":"room.create","kind":")"_s, uR"("})"_s,
            [](const Message &message) { return std::get<CreateRoom>(message).roomKind; });
        checkWords<Posting>(
            uR"({"type":"room.edit","room":"r","posting":")"_s, uR"("})"_s,
            [](const Message &message) { return *std::get<EditRoom>(message).posting; });
        checkWords<HistoryRule>(
            uR"({"type":"room.edit","room":"r","history":")"_s, uR"("})"_s,
            [](const Message &message) { return *std::get<EditRoom>(message).history; });
    }

    void anEmptyIdIsNone()
    {
        QVERIFY(!decode(R"({"type":"room.leave","room":""})").message);
        QVERIFY(!decode(R"({"type":"text.post","room":"r","nonce":"","message":"x"})").message);
    }

    void thePlainDialectIsTheTutorials_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("text"); // null: refused
        QTest::addColumn<ErrorCode>("code");
        const auto takes = [](const char *name, const char *frame, const QString &text) {
            QTest::newRow(name) << QByteArray{frame} << text << ErrorCode{};
        };
        const auto refuses = [](const char *name, const char *frame, ErrorCode code) {
            QTest::newRow(name) << QByteArray{frame} << QString{} << code;
        };
        takes("the tutorial's", R"({"message": "hi"})", u"hi"_s);
        takes("other keys", R"({"message":"hi","seq":12,"from":{"name":"root"},"type":"x"})",
              u"hi"_s);
        takes("as JavaScript writes it", R"({"message":"你好 {}[]:,"})", u"你好 {}[]:,"_s);
        takes("with blanks", " { \"message\" : \"hi\" } ", u"hi"_s);
        takes("an empty text", R"({"message":""})", u""_s);
        takes("an escaped quote at the end", "{\"message\":\"\\\"\"}", u"\""_s);
        takes("escapes", R"({"message":"\ud83d\ude00"})", u"😀"_s);
        refuses("no message", R"({"text":"hi"})", ErrorCode::BadMessage);
        refuses("null", R"({"message":null})", ErrorCode::BadMessage);
        refuses("number", R"({"message":1})", ErrorCode::BadMessage);
        refuses("object", R"({"message":{"a":"b"}})", ErrorCode::BadMessage);
        refuses("array", R"({"message":["hi"]})", ErrorCode::BadMessage);
        refuses("not an object", R"("hi")", ErrorCode::BadMessage);
        refuses("not JSON", "hi", ErrorCode::BadJson);
        refuses("cut", "{\"message\":\"}", ErrorCode::BadJson);
        refuses("a bare line break", "{\"message\":\"a\nb\"}", ErrorCode::BadJson);
        refuses("not UTF-8", "{\"message\":\"\xff\"}", ErrorCode::BadJson);
        refuses("half a character", R"({"message":"\ud83d"})", ErrorCode::BadText);
        refuses("twice", R"({"message":"a","message":"b"})", ErrorCode::BadMessage);
        refuses("twice, disguised", R"({"message":"a","mess\u0061ge":"b"})", ErrorCode::BadMessage);
    }

    void thePlainDialectIsTheTutorials()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QString, text);
        const auto decoded = decodePlain(frame);
        QCOMPARE(bool(decoded), !text.isNull());
        if (decoded)
            QCOMPARE(*decoded, text);
        else
            QTEST(decoded.error().code, "code");
    }

    void anEventOfAPostServesBothDialects()
    {
        QCOMPARE(*decodePlain(goldenOf("text.posted")),
                 std::get<TextPosted>(*decode(goldenOf("text.posted")).message).text);
    }

    void aRefusalSaysWhatHelps()
    {
        QCOMPARE(encode(refusal({.code = ErrorCode::TooLong, .limit = 16384}), Ref{7}),
                 R"({"type":"refusal","ref":7,"code":"too_long","limit":16384})");
        QCOMPARE(encode(refusal({.code = ErrorCode::RateExceeded, .retryAfter = 50})),
                 R"({"type":"refusal","code":"rate","retryAfter":50})");
        QCOMPARE(encode(refusal({.code = ErrorCode::BadMessage, .detail = u"field: room"_s})),
                 R"({"type":"refusal","code":"bad_message","detail":"field: room"})");
    }

    void encoding()
    {
        const Message event = *decode(goldenOf("text.posted")).message;
        QBENCHMARK
        {
            encode(event);
        }
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
