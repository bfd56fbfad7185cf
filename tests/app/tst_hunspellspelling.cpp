// SPDX-License-Identifier: MIT
#include "app/hunspellspelling.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir{}.mkpath(QFileInfo{path}.path());
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// German by its code page, English by UTF-8, and what goes by another name or is half there.
struct Shelf
{
    Shelf()
    {
        write(path(u"de_DE.aff"_s), "SET ISO8859-1\n");
        write(path(u"de_DE.dic"_s), "2\nT\xfcr\nHaus\n");
        write(path(u"en_US.aff"_s),
              "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzu\nSFX S Y 1\nSFX S 0 s .\n");
        write(path(u"en_US.dic"_s), "4\nhouse/S\nmouse\ndon't\ncafé\n");
        write(path(u"fr_FR.dic"_s), "1\nmaison\n");
        QFile::link(path(u"de_DE.aff"_s), path(u"de_LU.aff"_s));
        QFile::link(path(u"de_DE.dic"_s), path(u"de_LU.dic"_s));
    }

    QString path(const QString &name) const { return folder.filePath(u"hunspell/"_s + name); }
    QString ownWords() const { return folder.filePath(u"config/words.txt"_s); }
    DictionaryList list() const { return dictionariesIn({folder.filePath(u"hunspell"_s)}); }

    QTemporaryDir folder;
};

// Reads its dictionary when first asked.
struct Reader
{
    Reader(const Shelf &shelf, const QString &language) : spelling(shelf.list(), shelf.ownWords())
    {
        spelling.setLanguage(language);
        QSignalSpy changed{&spelling, &Spelling::changed};
        spelling.isWrong(u"anything"_s);
        QTRY_COMPARE(changed.count(), 1);
    }

    HunspellSpelling spelling;
};

}

class tst_HunspellSpelling : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThereIsListed()
    {
        Shelf shelf;
        QCOMPARE(namesOf(shelf.list()), (QStringList{u"de_DE"_s, u"en_US"_s}));
        QVERIFY(dictionariesIn({shelf.folder.filePath(u"nowhere"_s)}).isEmpty());
    }

    void theDearestLanguageIsTaken_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("taken");
        QTest::newRow("itself") << QStringList{u"en-US"_s, u"de-DE"_s} << u"en_US"_s;
        QTest::newRow("by its other name") << QStringList{u"de-LU"_s} << u"de_DE"_s;
        QTest::newRow("of elsewhere") << QStringList{u"de-CH"_s} << u"de_DE"_s;
        QTest::newRow("the next") << QStringList{u"fr-FR"_s, u"en"_s} << u"en_US"_s;
        QTest::newRow("none") << QStringList{u"fr-FR"_s} << QString{};
    }

    void theDearestLanguageIsTaken()
    {
        QFETCH(QStringList, languages);
        QFETCH(QString, taken);
        Shelf shelf;
        QCOMPARE(suitable(shelf.list(), languages), taken);
    }

    void nothingIsReadBeforeAWordIsAskedAbout()
    {
        Shelf shelf;
        HunspellSpelling spelling{shelf.list(), shelf.ownWords()};
        spelling.setLanguage(u"en_US"_s);
        QSignalSpy changed{&spelling, &Spelling::changed};
        QVERIFY(!spelling.isWrong(u"hosue"_s));
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(spelling.isWrong(u"hosue"_s));
    }

    void wordsAreRightOrWrong()
    {
        Shelf shelf;
        Reader reader{shelf, u"en_US"_s};
        for (const QString &word : {u"house"_s, u"Houses"_s, u"don't"_s, u"don’t"_s, u"café"_s})
            QVERIFY2(!reader.spelling.isWrong(word), qPrintable(word));
        for (const QString &word : {u"hose"_s, u"mouses"_s, u"cafe"_s})
            QVERIFY2(reader.spelling.isWrong(word), qPrintable(word));
        QVERIFY(reader.spelling.suggestions(u"hosue"_s).contains(u"house"_s));
    }

    void anotherScriptIsNotJudged()
    {
        Shelf shelf;
        Reader reader{shelf, u"en_US"_s};
        QVERIFY(!reader.spelling.isWrong(u"дом"_s));
        QVERIFY(!reader.spelling.isWrong(u"房子"_s));
    }

    void aFileHasItsOwnEncoding()
    {
        Shelf shelf;
        Reader reader{shelf, u"de_DE"_s};
        QVERIFY(!reader.spelling.isWrong(u"Tür"_s));
        QVERIFY(reader.spelling.isWrong(u"Tur"_s));
        QVERIFY(reader.spelling.suggestions(u"Tur"_s).contains(u"Tür"_s));
    }

    void ownWordsAreKept()
    {
        Shelf shelf;
        Reader first{shelf, u"en_US"_s};
        QVERIFY(first.spelling.isWrong(u"hubbub"_s));
        first.spelling.learn(u"hubbub"_s);
        QVERIFY(!first.spelling.isWrong(u"hubbub"_s));
        Reader later{shelf, u"de_DE"_s};
        QVERIFY(!later.spelling.isWrong(u"hubbub"_s));
    }

    void anotherLanguageIsReadAnew()
    {
        Shelf shelf;
        Reader reader{shelf, u"en_US"_s};
        QSignalSpy chosen{&reader.spelling, &Spelling::languageChanged};
        reader.spelling.setLanguage(u"de_DE"_s);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!reader.spelling.isWrong(u"house"_s));
        QTRY_VERIFY(reader.spelling.isWrong(u"house"_s));
        reader.spelling.setLanguage(u"xx_XX"_s);
        QCOMPARE(reader.spelling.language(), QString{});
        QVERIFY(!reader.spelling.isWrong(u"house"_s));
        QVERIFY(reader.spelling.suggestions(u"house"_s).isEmpty());
    }
};

QTEST_MAIN(tst_HunspellSpelling)
#include "tst_hunspellspelling.moc"
