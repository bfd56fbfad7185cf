// SPDX-License-Identifier: MIT
// The command line, the environment and host.conf become one value, or one sentence.
#include "app/options.h"

#include "app/optiontable.h"
#include "trust/joincode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Server::Endpoint;

class TestOptions : public QObject
{
    Q_OBJECT

    Surroundings m_around;
    QMap<QString, QString> m_files;

    std::optional<Options> parse(const QStringList &arguments)
    {
        const auto parsed = parseOptions(arguments, m_around);
        if (const auto *complaint = std::get_if<Complaint>(&parsed))
            qWarning().noquote() << complaint->text;
        const auto *options = std::get_if<Options>(&parsed);
        return options ? std::optional{*options} : std::nullopt;
    }

    QString complaintOf(const QStringList &arguments)
    {
        const auto parsed = parseOptions(arguments, m_around);
        const auto *complaint = std::get_if<Complaint>(&parsed);
        return complaint ? complaint->text : QString{};
    }

private slots:
    void init()
    {
        m_files.clear();
        m_around = {.dataFolder = u"/data"_s, .readFile = [this](const QString &path) {
                        return m_files.contains(path) ? std::optional{m_files.value(path)}
                                                      : std::nullopt;
                    }};
    }

    void nothingSaidMeansTheWindow()
    {
        const auto options = parse({});
        QVERIFY(options);
        QVERIFY(!options->headless() && !options->serve && !options->link);
    }

    void aCertificateOfOnesOwnNeedsItsKey()
    {
        const auto both = parse({u"--tls-cert"_s, u"a.pem"_s, u"--tls-key"_s, u"b.pem"_s});
        QCOMPARE(both->host.certificateFile, u"a.pem"_s);
        QCOMPARE(both->host.keyFile, u"b.pem"_s);
        QVERIFY(complaintOf({u"--tls-cert"_s, u"a.pem"_s}).contains(u"need each other"));
        QVERIFY(complaintOf({u"--tls-key"_s, u"b.pem"_s}).contains(u"need each other"));
    }

    void theWayMayBeSaidInThreeWords()
    {
        const auto options = parse({joinCode(u"192.168.1.20"_s, Protocol::defaultPort)});
        QCOMPARE(options->link->host, u"192.168.1.20"_s);
    }

    // What a window that is there already can do as well, and what asks for a host of its own kind.
    void hostingHereIsThatAlone()
    {
        QVERIFY(parse({u"--host"_s, u"--window"_s})->hostHere);
        QVERIFY(!parse({u"--host"_s})->hostHere);
        QVERIFY(!parse({u"--host"_s, u"--window"_s, u"--no-history"_s})->hostHere);
        QVERIFY(!parse({u"--host"_s, u"--window"_s, u"localhost:1"_s})->hostHere);
        QVERIFY(!parse({u"--window"_s, u"localhost:1"_s})->hostHere);
    }

    void thePasswordIsTheFirstLineOfItsFile()
    {
        m_files[u"/etc/secret"_s] = u" Eichhörnchen 7 \nnothing\n"_s;
        const auto options = parse({u"--host"_s, u"--password-file"_s, u"/etc/secret"_s});
        QVERIFY(options && options->host.password == u"Eichhörnchen 7"_s);
        QVERIFY(!parse({u"--host"_s})->host.password);
        m_files[u"/etc/secret"_s] = u"\nsecond line"_s;
        for (const auto &file : {u"/etc/secret"_s, u"/etc/none"_s})
            QVERIFY(complaintOf({u"--host"_s, u"--password-file"_s, file}).contains(file));
    }

    void guestsAreLetInOrNotOrAsItWasSet()
    {
        QVERIFY(!parse({u"--host"_s})->host.guests);
        QCOMPARE(parse({u"--host"_s, u"--guests"_s, u"off"_s})->host.guests, false);
        QCOMPARE(parse({u"--host"_s, u"--guests"_s, u"on"_s})->host.guests, true);
        QVERIFY(!complaintOf({u"--host"_s, u"--guests"_s, u"maybe"_s}).isEmpty());
    }

    void theFiguresAreForThisComputerOrForAnybodyOrForNobody()
    {
        using enum Server::MetricsFor;
        QVERIFY(parse({u"--host"_s})->host.metrics == ThisComputer);
        QVERIFY(parse({u"--host"_s, u"--metrics"_s, u"any"_s})->host.metrics == Anybody);
        QVERIFY(parse({u"--host"_s, u"--metrics"_s, u"off"_s})->host.metrics == Nobody);
        QVERIFY(!complaintOf({u"--host"_s, u"--metrics"_s, u"all"_s}).isEmpty());
    }

    void packagesAreHandedOutFromAFolder()
    {
        QVERIFY(parse({u"--host"_s})->host.downloads.isEmpty());
        QCOMPARE(parse({u"--host"_s, u"--downloads"_s, u"/srv/hubbub"_s})->host.downloads,
                 u"/srv/hubbub"_s);
        QVERIFY(!complaintOf({u"--host"_s, u"--downloads"_s, u""_s}).isEmpty());
    }

    void thereIsOneThingToDoAtATime()
    {
        QCOMPARE(parse({u"--backup"_s, u"a.hubbub"_s})->backup, u"a.hubbub"_s);
        QCOMPARE(parse({u"--restore"_s, u"a.hubbub"_s})->restore, u"a.hubbub"_s);
        const auto exported = parse({u"--export"_s, u"tea"_s, u"--to"_s, u"tea.html"_s});
        QCOMPARE(exported->exportRoom, u"tea"_s);
        QCOMPARE(exported->exportTo, u"tea.html"_s);
        QVERIFY(complaintOf({u"--backup"_s, u"a"_s, u"--restore"_s, u"b"_s}).contains(u"Only one"));
        QVERIFY(complaintOf({u"--host"_s, u"--backup"_s, u"a"_s}).contains(u"Only one"));
        QVERIFY(complaintOf({u"--host"_s, u"--find"_s}).contains(u"Only one"));
        QVERIFY(complaintOf({u"--host"_s, u"--show-join"_s}).contains(u"Only one"));
        QVERIFY(parse({u"--find"_s})->find);
        QCOMPARE(
            parse({u"--interface"_s, u"eth0"_s, u"--interface"_s, u"wlan0"_s})->host.interfaces,
            (QStringList{u"eth0"_s, u"wlan0"_s}));
        QVERIFY(complaintOf({u"--to"_s, u"a.txt"_s}).contains(u"--export"));
        QVERIFY(complaintOf({u"--export"_s, u"a"_s, u"--to"_s, u"a.doc"_s}).contains(u".html"));
        QVERIFY(!complaintOf({u"--backup"_s, u""_s}).isEmpty());
    }

    void theDefaultsAreThoseOfTheHelp()
    {
        const auto host = parse({u"--host"_s})->host;
        QCOMPARE(host.listen, QList{Endpoint{}});
        QCOMPARE(host.listen.first(), (Endpoint{QHostAddress::Any, 7478}));
        QCOMPARE(host.store.folder, u"/data"_s);
        QVERIFY(host.store.durability == Durability::Full);
        QVERIFY(host.announce && host.store.keepHistory && !host.portable);
        QCOMPARE(host.messageRate, 20);
        QCOMPARE(host.connectionsPerAddress, 64);
        QCOMPARE(host.connections, 0);
        QCOMPARE(host.batchTick.count(), 2);
        const QString help = helpText(m_around);
        for (const QString &word : {u"default: 20"_s, u"default: 64"_s, u"default: /data"_s,
                                    u"default: [::]:7478"_s, u"default: full"_s, u"default: 2)"_s})
            QVERIFY2(help.contains(word), qPrintable(word));
    }

    void modesAreChosenByTwoSwitches()
    {
        QVERIFY(parse({u"--host"_s})->headless());
        QVERIFY(!parse({u"--host"_s, u"--window"_s})->headless());
        QVERIFY(parse({u"--host"_s, u"--window"_s})->serve);
        QVERIFY(!parse({u"--window"_s})->serve);
    }

    void allIsTaken()
    {
        const auto options = parse({u"--host"_s,
                                    u"--listen"_s,
                                    u"192.168.1.20:80"_s,
                                    u"--listen=[::1]:0"_s,
                                    u"--data-dir"_s,
                                    u"/srv/chat"_s,
                                    u"--place"_s,
                                    u"Big Kitchen"_s,
                                    u"--allow-host"_s,
                                    u"chat.example"_s,
                                    u"--allow-host"_s,
                                    u"other.example"_s,
                                    u"--allow-origin"_s,
                                    u"*"_s,
                                    u"--no-announce"_s,
                                    u"--no-history"_s,
                                    u"--durability"_s,
                                    u"normal"_s,
                                    u"--message-rate"_s,
                                    u"0"_s,
                                    u"--connections-per-address"_s,
                                    u"7"_s,
                                    u"--connections"_s,
                                    u"100"_s,
                                    u"--batch-tick"_s,
                                    u"0"_s,
                                    u"--portable-sockets"_s});
        QVERIFY(options);
        const auto &host = options->host;
        QCOMPARE(host.listen,
                 (QList<Endpoint>{{QHostAddress{u"192.168.1.20"_s}, 80},
                                  {QHostAddress{QHostAddress::LocalHostIPv6}, 0}}));
        QCOMPARE(host.store.folder, u"/srv/chat"_s);
        QCOMPARE(host.place, u"Big Kitchen"_s);
        QCOMPARE(host.allowedHosts, (QStringList{u"chat.example"_s, u"other.example"_s}));
        QCOMPARE(host.allowedOrigins, QStringList{u"*"_s});
        QVERIFY(!host.announce && !host.store.keepHistory && host.portable);
        QVERIFY(host.store.durability == Durability::Normal);
        QCOMPARE(host.messageRate, 0);
        QCOMPARE(host.connectionsPerAddress, 7);
        QCOMPARE(host.connections, 100);
        QCOMPARE(host.batchTick.count(), 0);
    }

    void everyAddressHasManySpellings_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        const QString any = QHostAddress{QHostAddress::Any}.toString();
        QTest::newRow("all") << u"[::]:7478"_s << any << 7478;
        QTest::newRow("star") << u"*:80"_s << any << 80;
        QTest::newRow("all IPv4") << u"0.0.0.0:80"_s << u"0.0.0.0"_s << 80;
        QTest::newRow("name") << u"localhost:80"_s << u"127.0.0.1"_s << 80;
        QTest::newRow("any port") << u"127.0.0.1:0"_s << u"127.0.0.1"_s << 0;
        QTest::newRow("IPv6") << u"[fd00::1]:65535"_s << u"fd00::1"_s << 65535;
    }

    void everyAddressHasManySpellings()
    {
        QFETCH(QString, value);
        QFETCH(QString, address);
        QFETCH(int, port);
        const auto options = parse({u"--host"_s, u"--listen"_s, value});
        QVERIFY(options);
        QCOMPARE(options->host.listen.first().address.toString(), address);
        QCOMPARE(int(options->host.listen.first().port), port);
    }

    void whatCannotBeIsComplainedOf_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const QStringList &arguments) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
        };
        for (const QString &listen :
             {u""_s, u"7478"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s, u"127.0.0.1:x"_s,
              u"127.0.0.1:65536"_s, u"127.0.0.1:-1"_s, u"chat.example:80"_s, u"::1:80"_s,
              u"[::1:80"_s, u"127.0.0.1:80/x"_s, u"127.0.0.1:80?x"_s, u"127.0.0.1:80#x"_s,
              u"me@127.0.0.1:80"_s, u"http://127.0.0.1:80"_s, u"1.2.3.4:80 5.6.7.8:80"_s})
            add({u"--listen"_s, listen});
        for (const QString &number :
             {u""_s, u"-1"_s, u"x"_s, u"1.5"_s, u"1e3"_s, u"99999999999"_s}) {
            for (const QString &option : {u"--message-rate"_s, u"--connections"_s,
                                          u"--connections-per-address"_s, u"--batch-tick"_s})
                add({option, number});
        }
        add({u"--batch-tick"_s, u"1001"_s});
        add({u"--durability"_s, u"most"_s});
        add({u"--durability"_s, u"FULL"_s});
        add({u"--place"_s, u""_s});
        add({u"--place"_s, QString(65, u'x')});
        add({u"--place"_s, u"a\nb"_s});
        add({u"--data-dir"_s, u""_s});
        add({u"--allow-host"_s, u""_s});
        add({u"--allow-origin"_s, u""_s});
        add({u"--allow-origin"_s, u"http://"_s});
        add({u"--allow-origin"_s, u"exam ple.org"_s});
        add({u"--config"_s, u"/no/such/file"_s});
        add({u"--unknown"_s});
        add({u"-x"_s});
        add({u"--host=on"_s});
        add({u"--listen"_s});
        add({u"one.example"_s, u"two.example"_s});
        add({u"not a link"_s});
        add({u"ftp://example.org/"_s});
    }

    void whatCannotBeIsComplainedOf()
    {
        QFETCH(QStringList, arguments);
        const QString complaint = complaintOf(arguments);
        QVERIFY(complaint.size() > 10);
        QVERIFY2(complaint.endsWith(u'.') && !complaint.contains(u'\n'), qPrintable(complaint));
        QVERIFY2(complaint.front().isUpper() || complaint.front() == u'-'
                     || complaint.front() == u'/' || complaint.front() == u'“',
                 qPrintable(complaint));
    }

    void theComplaintNamesOptionAndValue()
    {
        QCOMPARE(complaintOf({u"--message-rate"_s, u"fast"_s}),
                 u"--message-rate cannot be “fast”: a whole number from 0 to 1000000 is needed."_s);
        QVERIFY(complaintOf({u"--unknown"_s}).contains(u"unknown"_s));
    }

    void theCommandLineGoesFirst()
    {
        m_files[u"/data/host.conf"_s] = u"message-rate = 3\nplace = file\nconnections = 30\n"_s;
        m_around.environment = {{u"HUBBUB_MESSAGE_RATE"_s, u"2"_s},
                                {u"HUBBUB_PLACE"_s, u"environment"_s}};
        const auto options = parse({u"--message-rate"_s, u"1"_s});
        QVERIFY(options);
        QCOMPARE(options->host.messageRate, 1);
        QCOMPARE(options->host.place, u"environment"_s);
        QCOMPARE(options->host.connections, 30);
        QCOMPARE(options->host.connectionsPerAddress, 64);
    }

    void aListGoesAsAWhole()
    {
        m_files[u"/data/host.conf"_s] = u"listen = 127.0.0.1:1, 127.0.0.1:2\n"_s;
        QCOMPARE(parse({})->host.listen.size(), 2);
        QCOMPARE(parse({u"--listen"_s, u"127.0.0.1:3"_s})->host.listen.size(), 1);
        m_around.environment = {{u"HUBBUB_LISTEN"_s, u" 127.0.0.1:4 ,127.0.0.1:5,[::1]:6"_s}};
        QCOMPARE(parse({})->host.listen.size(), 3);
        QCOMPARE(parse({})->host.listen.last().port, 6);
    }

    void switchesHaveWordsElsewhere()
    {
        for (const QString &word : {u"on"_s, u"yes"_s, u"TRUE"_s, u"1"_s}) {
            m_around.environment = {{u"HUBBUB_NO_HISTORY"_s, word}, {u"HUBBUB_HOST"_s, word}};
            QVERIFY(!parse({})->host.store.keepHistory);
            QVERIFY(parse({})->headless());
        }
        m_around.environment = {{u"HUBBUB_NO_HISTORY"_s, u"off"_s}};
        QVERIFY(parse({})->host.store.keepHistory);
        QVERIFY(!parse({u"--no-history"_s})->host.store.keepHistory);
        m_around.environment = {{u"HUBBUB_NO_HISTORY"_s, u"perhaps"_s}};
        QVERIFY(complaintOf({}).contains(u"HUBBUB_NO_HISTORY"_s));
    }

    void theConfigurationLiesInTheDataFolder()
    {
        m_files[u"/srv/host.conf"_s] = u"place = Server\n"_s;
        QCOMPARE(parse({u"--data-dir"_s, u"/srv"_s})->host.place, u"Server"_s);
        m_around.environment = {{u"HUBBUB_DATA_DIR"_s, u"/srv"_s}};
        QCOMPARE(parse({})->host.place, u"Server"_s);
        QVERIFY(parse({u"--data-dir"_s, u"/elsewhere"_s})->host.place.isEmpty());
    }

    // Of two folders the later counts, for the configuration too.
    void theLastWordCounts()
    {
        m_files[u"/one/host.conf"_s] = u"place = One\n"_s;
        m_files[u"/two/host.conf"_s] = u"place = Two\n"_s;
        const auto options = parse({u"--data-dir"_s, u"/one"_s, u"--data-dir"_s, u"/two"_s,
                                    u"--message-rate=1"_s, u"--message-rate=2"_s});
        QCOMPARE(options->host.store.folder, u"/two"_s);
        QCOMPARE(options->host.place, u"Two"_s);
        QCOMPARE(options->host.messageRate, 2);
    }

    void anotherConfigurationMayBeNamed()
    {
        m_files[u"/data/host.conf"_s] = u"place = Data\n"_s;
        m_files[u"/etc/chat"_s] = u"place = Etc\n"_s;
        QCOMPARE(parse({u"--config"_s, u"/etc/chat"_s})->host.place, u"Etc"_s);
    }

    void aBadConfigurationIsComplainedOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("form") << u"place = x\nnonsense\n"_s << u"line 2"_s;
        QTest::newRow("unknown option") << u"colour = blue"_s << u"colour"_s;
        QTest::newRow("bad value") << u"message-rate = x"_s << u"message-rate"_s;
        QTest::newRow("not for a file") << u"help = on"_s << u"help"_s;
        QTest::newRow("not for a file either") << u"version = on"_s << u"version"_s;
        QTest::newRow("itself") << u"config = /x"_s << u"config"_s;
    }

    void aBadConfigurationIsComplainedOf()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        m_files[u"/data/host.conf"_s] = text;
        const QString complaint = complaintOf({});
        QVERIFY2(complaint.contains(names), qPrintable(complaint));
        QVERIFY(complaint.endsWith(u'.'));
    }

    // Packagers set HUBBUB_VERSION for reasons of their own.
    void whatIsAskedOnceIsNoVariable()
    {
        m_around.environment = {{u"HUBBUB_VERSION"_s, u"1.2.3"_s},
                                {u"HUBBUB_HELP"_s, u"on"_s},
                                {u"HUBBUB_ELSE"_s, u"x"_s}};
        const auto options = parse({});
        QVERIFY(options);
        QVERIFY(!options->help && !options->version);
    }

    void aLinkIsTaken()
    {
        const auto link = parse({u"hubbub://example.org:80/tea"_s})->link;
        QVERIFY(link);
        QCOMPARE(link->host, u"example.org"_s);
        QCOMPARE(link->port, 80);
        QCOMPARE(link->room, u"tea"_s);
    }

    void everyOptionIsInTheHelp()
    {
        const QString help = helpText(m_around);
        for (const OptionRow &row : optionTable())
            QVERIFY2(help.contains(u"  --"_s + QString::fromLatin1(row.name)), row.name);
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY(parse({u"--help"_s})->help);
        QVERIFY(parse({u"--version"_s})->version);
        QVERIFY(versionText().startsWith(u"hubbub "_s));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
