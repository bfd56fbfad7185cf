// SPDX-License-Identifier: MIT
#include "app/translations.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void oneIsNotMany()
    {
        QCOMPARE(people(1), u"1 people will be disconnected."_s);
        Translations translations;
        for (const QString &language : {u"en"_s, u"en_GB"_s, u"tlh"_s}) {
            translations.use(language);
            QCOMPARE(people(1), u"One person will be disconnected."_s);
            QCOMPARE(people(2), u"2 people will be disconnected."_s);
        }
    }

    void eachThatIsOfferedIsThere_data()
    {
        QTest::addColumn<QString>("code");
        for (int language = 1; language <= int(Language::Chinese); ++language) {
            const QString code = languageCode(Language(language));
            QTest::newRow(qPrintable(code)) << code;
        }
    }

    void eachThatIsOfferedIsThere()
    {
        QFETCH(QString, code);
        Translations translations;
        const QLocale spoken = translations.use(code);
        QCOMPARE(spoken.language(), QLocale{code}.language());
        QCOMPARE(spoken.textDirection(), code == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(QLocale{}.language(), spoken.language()); // numbers and days as well
        QVERIFY(code == u"en" || people(2) != u"2 people will be disconnected."_s);
        QLocale::setDefault(QLocale::c());
    }

    void whoseLanguageIsNotThereReadsEnglish()
    {
        Translations translations;
        QCOMPARE(translations.use(u"he"_s).textDirection(), Qt::LeftToRight);
    }

    void theyGoWithTheirOwner()
    {
        {
            Translations translations;
            translations.use(u"en"_s);
        }
        QCOMPARE(people(1), u"1 people will be disconnected."_s);
    }

    // As `cmake --build build/dev --target update_translations` would leave it.
    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo &file : QDir{folder}.entryInfoList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }

    void everyWordIsTranslated()
    {
        QFETCH(QString, file);
        const QTemporaryDir work;
        const QString copy = work.filePath(QFileInfo{file}.fileName());
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(update(copy));
        const QByteArray text = read(copy);
        QVERIFY(text.contains("<source>"));
        QVERIFY2(!text.contains("type=\"unfinished\""), "something is not translated");
        QCOMPARE(text.count("<message"), read(file).count("<message"));
    }

private:
    static bool update(const QString &file)
    {
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
        QStringList arguments = QStringLiteral(LUPDATE_OPTIONS).split(u' ');
        arguments << u"-source-language"_s << u"en"_s;
        if (file.endsWith("_en.ts"_L1))
            arguments << u"-pluralonly"_s;
        lupdate.start(QStringLiteral(LUPDATE), arguments << u"-ts"_s << file);
        return lupdate.waitForFinished() && lupdate.exitCode() == 0;
    }

    static QByteArray read(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    inline static const QString folder = QStringLiteral(SOURCE_DIR "/resources/translations");

    static QString people(int count)
    {
        return QCoreApplication::translate("ChatWindow", "%n people will be disconnected.", nullptr,
                                           count);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
