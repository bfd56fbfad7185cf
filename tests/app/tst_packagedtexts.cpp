// SPDX-License-Identifier: MIT
// What is packaged beside the program knows each of its options, and no other.
#include "app/configfile.h"
#include "app/options.h"
#include "app/optiontable.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &file)
{
    QFile text{QStringLiteral(SOURCE_DIR "/") + file};
    if (!text.open(QIODevice::ReadOnly))
        qWarning().noquote() << "not readable:" << file;
    return QString::fromUtf8(text.readAll()).replace(u"\\-"_s, u"-"_s);
}

QStringList namesIn(const QString &text, const QString &pattern)
{
    QStringList names;
    const QRegularExpression expression{pattern, QRegularExpression::MultilineOption};
    for (const auto &match : expression.globalMatch(text))
        names.append(match.captured(1));
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList options(auto predicate)
{
    QStringList names;
    for (const OptionRow &row : optionTable()) {
        if (predicate(row))
            names.append(QString::fromLatin1(row.name));
    }
    names.sort();
    return names;
}

bool isAny(const OptionRow &)
{
    return true;
}

bool isSetting(const OptionRow &row)
{
    return row.where == Where::Anywhere;
}

// How the unit starts the host says the others.
bool isInFile(const OptionRow &row)
{
    const QLatin1StringView name{row.name};
    return isSetting(row) && name != "host"_L1 && name != "window"_L1 && name != "data-dir"_L1;
}

}

class TestPackagedTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionIsThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("names");
        const auto add = [](const QString &file, const QString &pattern, const QStringList &names) {
            QTest::newRow(qPrintable(file)) << file << pattern << names;
        };
        const QStringList all = options(isAny);
        add(u"packaging/man/hubbub.1"_s, uR"(^\.TP\n\.B[IR]? --([a-z-]+))"_s, all);
        add(u"packaging/man/hubbub-host.conf.5"_s, uR"(^\.BR ([a-z-]+) " = ")"_s,
            options(isSetting));
        add(u"packaging/linux/host.conf"_s, u"^#([a-z-]+) ="_s, options(isInFile));
        add(u"packaging/completions/hubbub.bash"_s, u"--([a-z][a-z-]*)"_s, all);
        add(u"packaging/completions/hubbub.zsh"_s, uR"(^    '(?:\([^)]*\))?\*?--([a-z-]+)\[)"_s,
            all);
        add(u"packaging/completions/hubbub.fish"_s, u" -l ([a-z-]+) "_s, all);
        add(u"README.md"_s, u"(?:^\\| |`, )`--([a-z-]+)"_s, all);
    }

    void everyOptionIsThere()
    {
        QFETCH(QString, file);
        QFETCH(QString, pattern);
        QFETCH(QStringList, names);
        QCOMPARE(namesIn(contentOf(file), pattern), names);
    }

    // Whoever takes away the # gets what is so anyway.
    void theConfigurationHasTheDefaults()
    {
        QString text = contentOf(u"packaging/linux/host.conf"_s);
        text.replace(QRegularExpression{u"^#([a-z-]+ =)"_s, QRegularExpression::MultilineOption},
                     u"\\1"_s);
        const ConfigFile file = readConfig(text);
        QVERIFY(!file.badLine);
        for (const OptionRow &row : optionTable()) {
            if (isInFile(row) && row.defaultValue)
                QCOMPARE(file.values.value(QString::fromLatin1(row.name)),
                         QString::fromLatin1(row.defaultValue));
        }
    }

    // As it is installed, nothing is said.
    void theConfigurationIsComments()
    {
        const ConfigFile file = readConfig(contentOf(u"packaging/linux/host.conf"_s));
        QVERIFY(!file.badLine && file.values.isEmpty());
    }

    // Software centres show the newest release of the list.
    void theNewestReleaseIsThisVersion()
    {
        const QString text = contentOf(u"packaging/linux/chat.hubbub.Hubbub.metainfo.xml"_s);
        const QRegularExpression release{u"<release version=\"([^\"]+)\""_s};
        QCOMPARE(u"hubbub %1\n"_s.arg(release.match(text).captured(1)), versionText());
    }
};

QTEST_GUILESS_MAIN(TestPackagedTexts)
#include "tst_packagedtexts.moc"
