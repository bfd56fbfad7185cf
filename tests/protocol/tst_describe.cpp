// SPDX-License-Identifier: MIT
// docs/protocol.md says what the code does: its tables are those of the code, its frames are
// frames. HUBBUB_UPDATE_DOCS=1 writes the tables anew, and docs/protocol.schema.json.
#include "protocol/describe.h"

#include "protocol/codec.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

const QString page = QStringLiteral(SOURCE_DIR "/docs/protocol.md");
const QString schema = QStringLiteral(SOURCE_DIR "/docs/protocol.schema.json");

QString textOf(const QString &name)
{
    QFile file{name};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QString pageText()
{
    return textOf(page);
}

void write(const QString &name, const QString &text)
{
    QFile file{name};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
}

bool mayWrite()
{
    return qEnvironmentVariableIsSet("HUBBUB_UPDATE_DOCS");
}

// Between "<!-- generated: NAME -->" and "<!-- end -->".
QRegularExpression partOf(const QString &name)
{
    return QRegularExpression{u"(?<=<!-- generated: %1 -->\n\n).*?(?=\n<!-- end -->)"_s.arg(name),
                              QRegularExpression::DotMatchesEverythingOption};
}

void update(const QString &name, const QString &table)
{
    QString text = pageText();
    const auto part = partOf(name).match(text);
    text.replace(part.capturedStart(), part.capturedLength(), table);
    write(page, text);
}

// Lines of one that are not in the other.
QString difference(const QString &stale, const QString &fresh)
{
    QString text = u"docs/ is stale; HUBBUB_UPDATE_DOCS=1 writes it anew:\n"_s;
    const QStringList before = stale.split(u'\n');
    const QStringList after = fresh.split(u'\n');
    for (const QString &line : before)
        text += after.contains(line) ? QString{} : u"- "_s + line + u'\n';
    for (const QString &line : after)
        text += before.contains(line) ? QString{} : u"+ "_s + line + u'\n';
    return text;
}

QStringList exampleFrames()
{
    static const QRegularExpression blocks{u"```json\n(.*?)```"_s,
                                           QRegularExpression::DotMatchesEverythingOption};
    QStringList frames;
    for (auto block = blocks.globalMatch(pageText()); block.hasNext();)
        frames += block.next().captured(1).split(u'\n', Qt::SkipEmptyParts);
    return frames;
}

}

class TestDescribe : public QObject
{
    Q_OBJECT

private slots:
    void theTablesAreThoseOfTheCode_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("kinds") << describeKinds();
        QTest::newRow("codes") << describeCodes();
        QTest::newRow("close codes") << describeCloseCodes();
        QTest::newRow("limits") << describeLimits();
    }

    void theTablesAreThoseOfTheCode()
    {
        QFETCH(QString, table);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto part = partOf(name).match(pageText());
        QVERIFY2(part.hasMatch(), "docs/protocol.md has no such part");
        if (part.captured() != table && mayWrite())
            return update(name, table);
        QVERIFY2(part.captured() == table, qPrintable(difference(part.captured(), table)));
    }

    // That every golden frame is as the schema says is tried by schema.py.
    void theSchemaIsThatOfTheCode()
    {
        const QString fresh = QString::fromUtf8(describeSchema());
        const QString stale = textOf(schema);
        if (fresh != stale && mayWrite())
            return write(schema, fresh);
        QVERIFY2(fresh == stale, qPrintable(difference(stale, fresh)));
    }

    void theTablesAreWhole()
    {
        for (const Kind &kind : kinds)
            QVERIFY2(describeKinds().contains(u"| `%1` |"_s.arg(
                         QLatin1StringView{kind.name.data(), qsizetype(kind.name.size())})),
                     kind.name.data());
        QVERIFY(describeKinds().contains(u"`message` text"_s));
        QVERIFY(describeKinds().contains(u"`nonce`? text"_s));
        QVERIFY(describeCodes().contains(u"`too_long`"_s));
        QVERIFY(!describeCodes().contains(u"database"_s)); // never on the wire
        QVERIFY(describeCloseCodes().contains(u"| 4008 | slow | connect again |"_s));
        QVERIFY(describeLimits().contains(u"16384"_s));
    }

    void aTableIsATable_data() { theTablesAreThoseOfTheCode_data(); }
    void aTableIsATable()
    {
        QFETCH(QString, table);
        qsizetype columns = 0;
        for (const QString &line : table.split(u'\n')) {
            if (!line.startsWith(u'|'))
                columns = 0; // the next table may have others
            else if (line.startsWith(u"|---"_s))
                columns = line.count(u'|');
            else if (columns && line.startsWith(u'|'))
                QCOMPARE(line.count(u'|'), columns);
        }
        QVERIFY(table.contains(u"|---"_s));
    }

    void everyFrameOfThePageIsOne()
    {
        const QStringList frames = exampleFrames();
        QVERIFY(frames.size() >= 20);
        for (const QString &frame : frames) {
            const bool understood = decode(frame.toUtf8()).message || decodePlain(frame.toUtf8());
            QVERIFY2(understood, qPrintable(frame));
        }
    }

    void everyKindIsShownInAFrame()
    {
        QStringList missing;
        const QString frames = exampleFrames().join(u'\n');
        for (const Kind &kind : kinds) {
            const QLatin1StringView name{kind.name.data(), qsizetype(kind.name.size())};
            if (!frames.contains(u"\"type\":\"%1\""_s.arg(name)))
                missing += name;
        }
        QCOMPARE(missing, QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
