// SPDX-License-Identifier: MIT
// The browser page, in a real Chromium, against the real host.
#include "support/hostprocess.h"
#include "support/webdriver.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using Support::HostProcess;
using Support::WebDriver;

namespace {

constexpr int patience = 15'000; // ms

// Somebody else in a room, by the plain dialect: no page, no waiting.
class Somebody
{
public:
    Somebody(const HostProcess &host, const QString &room, const QString &name)
    {
        const QString path = u"/ws/chat/%1/?name=%2"_s.arg(encoded(room), encoded(name));
        QSignalSpy connected{&m_socket, &QWebSocket::connected};
        m_socket.open(host.socketUrl(path));
        if (!connected.wait(patience))
            qFatal("nobody answers at %s", qUtf8Printable(path));
    }

    // Returns when it is on its way back, which is when it was stored.
    void say(const QString &text)
    {
        QSignalSpy heard{&m_socket, &QWebSocket::textMessageReceived};
        const QJsonObject frame{{u"message"_s, text}};
        m_socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument{frame}.toJson(QJsonDocument::Compact)));
        while (!isHeard(heard, text)) {
            if (!heard.wait(patience))
                return QTest::qFail("what was said did not come back", __FILE__, __LINE__);
        }
    }

private:
    static QString encoded(const QString &text)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    }

    static bool isHeard(const QSignalSpy &heard, const QString &text)
    {
        return std::ranges::any_of(heard, [&](const QList<QVariant> &frame) {
            const auto bytes = frame.first().toString().toUtf8();
            return QJsonDocument::fromJson(bytes).object().value("message"_L1) == text;
        });
    }

    QWebSocket m_socket;
};

QStringList numbered(int from, int to)
{
    QStringList texts;
    for (int i = from; i <= to; ++i)
        texts += u"message %1"_s.arg(i);
    return texts;
}

// As a text area of messages would hold them.
QString lines(const QStringList &texts)
{
    return texts.isEmpty() ? QString{} : texts.join(u'\n') + u'\n';
}

}

class TestBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void twoWindowsOfARoomSeeWhatIsSaidInOne();
    void anotherRoomSeesNothingOfIt();
    void theFirstPageShowsTheRooms();
    void theProgramIsOfferedForOnesSystemFirst();
    void hostileWordsAreShownAsWords_data();
    void hostileWordsAreShownAsWords();
    void anAddressBecomesALinkThatTellsNothing();
    void whatWasSaidIsThereAfterAReload();
    void whatIsChangedElsewhereChangesHere();
    void aChosenNameSurvivesAReload();
    void whoComesAndGoesIsSeen();
    void thePageComesBackWhenTheHostDoes_data();
    void thePageComesBackWhenTheHostDoes();
    void whatWasMissedIsFetchedInOrder();
    void aTextWrittenWhileTheHostIsAwayOutlivesAReload();
    void aPageMadeForTheTutorialGetsEveryMessageInOrder();
    void aTextThatIsTooLongStaysWithASentence();
    void aRefusedTextSaysWhyAndCanBeDiscarded();
    void readingIsNotDisturbedByWhatArrives();
    void theTitleCountsWhatArrivedUnseen();
    void theRoomFitsAPhone();

private:
    void enter(const QString &room);
    void say(const QString &text);
    QString log();
    QString textOf(const QString &selector);
    int count(const QString &selector);
    bool isHidden(const QString &selector);

    QTemporaryDir m_packages;
    HostProcess m_host{{u"--message-rate"_s, u"0"_s, u"--downloads"_s, m_packages.path()}};
    WebDriver m_browser;
    QString m_window;
};

void TestBrowser::initTestCase()
{
    if (!WebDriver::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("chromium and chromedriver are needed here");
        QSKIP("There is no chromium with its chromedriver on this machine.");
    }
    for (const auto *name : {"Hubbub-1.0.exe", "hubbub_1.0_amd64.deb"}) {
        QFile package{m_packages.filePath(QString::fromLatin1(name))};
        QVERIFY(package.open(QFile::WriteOnly) && package.write("a program") > 0);
    }
    QVERIFY(m_host.start());
    QVERIFY(m_browser.start());
    m_window = m_browser.window();
}

// Each test is somebody who was never here before.
void TestBrowser::init()
{
    m_browser.open(m_host.url(u"/static/chat.css"_s));
    m_browser.script(u"localStorage.clear(); sessionStorage.clear();"_s);
}

void TestBrowser::cleanup()
{
    while (m_browser.window() != m_window)
        m_browser.switchTo(m_browser.closeWindow().last());
    // A host that is away is the one thing a browser may complain of.
    for (const QString &line : m_browser.log())
        QVERIFY2(line.contains("WebSocket connection to"_L1), qUtf8Printable(line));
}

void TestBrowser::enter(const QString &room)
{
    m_browser.open(m_host.url(u"/chat/"_s));
    m_browser.type(room + WebDriver::enter);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser.url().path(), u"/chat/%1/"_s.arg(room), patience);
}

void TestBrowser::say(const QString &text)
{
    m_browser.type(text + WebDriver::enter);
}

QString TestBrowser::log()
{
    return m_browser.script(u"return document.querySelector('#chat-log').value"_s).toString();
}

QString TestBrowser::textOf(const QString &selector)
{
    return m_browser
        .script(u"return document.querySelector(arguments[0])?.textContent"_s, {selector})
        .toString();
}

int TestBrowser::count(const QString &selector)
{
    return m_browser.script(u"return document.querySelectorAll(arguments[0]).length"_s, {selector})
        .toInt();
}

bool TestBrowser::isHidden(const QString &selector)
{
    return m_browser
        .script(u"return !document.querySelector(arguments[0]).checkVisibility()"_s, {selector})
        .toBool();
}

void TestBrowser::twoWindowsOfARoomSeeWhatIsSaidInOne()
{
    enter(u"tea"_s);
    const QString other = m_browser.newWindow();
    enter(u"tea"_s);
    m_browser.switchTo(m_window);
    say(u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"hello\n"_s, patience);
    m_browser.switchTo(other);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"hello\n"_s, patience);
}

void TestBrowser::anotherRoomSeesNothingOfIt()
{
    enter(u"room 1"_s);
    const QString other = m_browser.newWindow();
    enter(u"room 2"_s);
    m_browser.switchTo(m_window);
    say(u"for room 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"for room 1\n"_s, patience);
    m_browser.switchTo(other);
    say(u"for room 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"for room 2\n"_s, patience);
}

void TestBrowser::theFirstPageShowsTheRooms()
{
    Somebody anna{m_host, u"a/b ü"_s, u"Anna"_s};
    anna.say(u"hi"_s);
    m_browser.open(m_host.url());
    const auto link = u"#rooms a[href='/chat/a%2Fb%20%C3%BC/']"_s;
    QTRY_COMPARE_WITH_TIMEOUT(textOf(link), u"a/b ü1 here"_s, patience);
    m_browser.click(link);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"hi\n"_s, patience);
    Somebody{m_host, u"new one"_s, u"Ben"_s};
}

void TestBrowser::theProgramIsOfferedForOnesSystemFirst()
{
    m_browser.open(m_host.url());
    const auto name = u"#downloads-area li:first-of-type .name"_s;
    QTRY_COMPARE_WITH_TIMEOUT(textOf(name), u"hubbub_1.0_amd64.deb"_s, patience);
    QCOMPARE(count(u"#downloads-area li"_s), 2);
    const QByteArray sum = QCryptographicHash::hash("a program", QCryptographicHash::Sha256);
    QCOMPARE(textOf(u"#downloads-area li code"_s), QString::fromLatin1(sum.toHex()));
}

void TestBrowser::hostileWordsAreShownAsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("image") << u"<img src=x onerror=window.hacked=1>"_s;
    QTest::newRow("script") << u"</article><script>window.hacked=1</script>"_s;
    QTest::newRow("script address") << u"javascript:window.hacked=1"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp;"_s;
    QTest::newRow("template") << u"${window.hacked=1} {{window.hacked=1}}"_s;
    QTest::newRow("turned round") << u"\u202Egnp.exe\u2066"_s;
    QTest::newRow("many lines") << u"line\n"_s.repeated(3'000) + u"end"_s;
    QTest::newRow("emoji and scripts") << u"👩‍👩‍👧 مرحبا 你好"_s;
}

void TestBrowser::hostileWordsAreShownAsWords()
{
    QFETCH(QString, words);
    const QString room = u"hostile "_s + QString::fromLatin1(QTest::currentDataTag());
    enter(room);
    Somebody mallory{m_host, room, u"<img src=x onerror=hacked=1>"_s};
    mallory.say(words);
    QTRY_COMPARE_WITH_TIMEOUT(log(), words + u'\n', patience);
    QCOMPARE(textOf(u"#chat-log .text"_s), words);
    QCOMPARE(count(u"#chat-log :is(img, script, b, a)"_s), 0);
    QCOMPARE(textOf(u"#chat-log .name"_s), u"<img src=x onerror=hacked=1>"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"#members li"_s), 2, patience);
    QCOMPARE(count(u"#members img"_s), 0);
    QVERIFY(m_browser.script(u"return window.hacked === undefined"_s).toBool());
}

void TestBrowser::anAddressBecomesALinkThatTellsNothing()
{
    enter(u"links"_s);
    Somebody anna{m_host, u"links"_s, u"Anna"_s};
    anna.say(u"(see https://example.org/a_(b)?c=d#e.) and HTTP://example.net, not ftp://x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"#chat-log a"_s), 2, patience);
    const auto link = m_browser.script(uR"(const a = document.querySelector('#chat-log a');
        return [a.textContent, a.href, a.target, a.rel].join(' '))"_s);
    QCOMPARE(link.toString(),
             u"https://example.org/a_(b)?c=d#e https://example.org/a_(b)?c=d#e "
             "_blank noopener noreferrer"_s);
}

void TestBrowser::whatWasSaidIsThereAfterAReload()
{
    const QStringList texts = numbered(1, 120);
    Somebody anna{m_host, u"history"_s, u"Anna"_s};
    for (const QString &text : texts)
        anna.say(text);
    enter(u"history"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log().endsWith(lines(texts.last(30))), patience);
    m_browser.reload();
    QTRY_VERIFY_WITH_TIMEOUT(log().endsWith(lines(texts.last(30))), patience);
    const auto shown = [this] {
        m_browser.script(u"document.querySelector('#chat-log').scrollTop = 0"_s);
        return m_browser.script(uR"(return [...document.querySelectorAll('#chat-log .text')]
            .map(text => text.textContent + '\n').join(''))"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown().toString(), lines(texts), patience);
    QCOMPARE(log(), lines(texts));
}

void TestBrowser::whatIsChangedElsewhereChangesHere()
{
    enter(u"changes"_s);
    for (const QString &text : {u"first"_s, u"second"_s, u"third"_s})
        say(text);
    QTRY_COMPARE_WITH_TIMEOUT(count(u".message:not(:has(.state))"_s), 3, patience);
    m_browser.script(uR"(
        const socket = new WebSocket(`ws://${location.host}/ws`, 'hubbub.v1');
        const tell = (type, fields) => socket.send(JSON.stringify({ type, ...fields }));
        socket.onopen = () => tell('hello', { token: localStorage.getItem('hubbub.token') });
        socket.onmessage = ({ data }) => {
            const { type, room } = JSON.parse(data);
            if (type === 'welcome')
                tell('room.join', { name: 'changes' });
            if (type !== 'room.entered')
                return;
            tell('text.edit', { room, seq: 1, message: 'another' });
            tell('text.delete', { room, seq: 2 });
        };)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"another\n\nthird\n"_s, patience);
    const auto shown = [this] { return textOf(u"#chat-log"_s).contains("another (edited)"_L1); };
    QVERIFY(shown());
    QCOMPARE(textOf(u".text.quiet"_s), u"Deleted."_s);
    m_browser.reload();
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"another\n\nthird\n"_s, patience);
    QVERIFY(shown());
}

void TestBrowser::aChosenNameSurvivesAReload()
{
    enter(u"names"_s);
    const auto name = [this] { return textOf(u"#name-line bdi"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(name().startsWith("guest-"_L1), patience);
    m_browser.click(u"#name-change"_s);
    m_browser.type(u"   Zoë  "_s + WebDriver::enter);
    QTRY_COMPARE_WITH_TIMEOUT(name(), u"Zoë"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#members .name"_s), u"Zoë"_s, patience);
    m_browser.reload();
    QTRY_COMPARE_WITH_TIMEOUT(name(), u"Zoë"_s, patience);
    say(u"it is me"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#chat-log .name"_s), u"Zoë"_s, patience);
}

void TestBrowser::whoComesAndGoesIsSeen()
{
    enter(u"door"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#members-toggle"_s), u"1 here"_s, patience);
    {
        Somebody anna{m_host, u"door"_s, u"Anna"_s};
        QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#members-toggle"_s), u"2 here"_s, patience);
        QVERIFY(textOf(u"#members ul"_s).contains("Anna"_L1));
    }
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#members-toggle"_s), u"1 here"_s, patience);
}

void TestBrowser::thePageComesBackWhenTheHostDoes_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("killed") << true;
    QTest::newRow("stopped") << false;
}

void TestBrowser::thePageComesBackWhenTheHostDoes()
{
    QFETCH(bool, killed);
    const QString room = u"survivors "_s + QString::fromLatin1(QTest::currentDataTag());
    enter(room);
    for (const QString &text : numbered(1, 5))
        say(text);
    QTRY_COMPARE_WITH_TIMEOUT(log(), lines(numbered(1, 5)), patience);
    say(u"message 6"_s); // may be on its way at the end
    if (killed)
        m_host.kill();
    else
        QVERIFY(m_host.stop());
    say(u"message 7"_s);
    say(u"message 8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isHidden(u"#banner"_s), patience);
    QVERIFY(count(u"#chat-log .clock"_s) >= 2);
    QVERIFY(m_host.start());
    QTRY_COMPARE_WITH_TIMEOUT(log(), lines(numbered(1, 8)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isHidden(u"#banner"_s), patience);
    QCOMPARE(count(u"#chat-log .clock"_s), 0);
    m_browser.reload();
    QTRY_COMPARE_WITH_TIMEOUT(log(), lines(numbered(1, 8)), patience);
}

void TestBrowser::whatWasMissedIsFetchedInOrder()
{
    enter(u"missed"_s);
    say(u"message 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"message 1\n"_s, patience);
    m_browser.script(uR"(window.Real = WebSocket;
        window.WebSocket = function (url) { return new Real(url + '/nowhere'); };)"_s);
    m_host.kill();
    QVERIFY(m_host.start());
    Somebody anna{m_host, u"missed"_s, u"Anna"_s};
    for (const QString &text : numbered(2, 150)) // more than a page
        anna.say(text);
    QCOMPARE(log(), u"message 1\n"_s);
    m_browser.script(u"window.WebSocket = Real"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), lines(numbered(1, 150)), patience);
}

void TestBrowser::aTextWrittenWhileTheHostIsAwayOutlivesAReload()
{
    enter(u"patience"_s);
    say(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"before\n"_s, patience);
    m_host.kill();
    say(u"meanwhile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"#chat-log .clock"_s), 1, patience);
    QVERIFY(m_host.start());
    m_browser.reload();
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"before\nmeanwhile\n"_s, patience);
}

void TestBrowser::aPageMadeForTheTutorialGetsEveryMessageInOrder()
{
    m_browser.open(m_host.url(u"/static/chat.css"_s)); // our origin, and no script of ours
    m_browser.script(uR"(
        window.received = '';
        window.chat = new WebSocket('ws://' + location.host + '/ws/chat/tutorial/');
        chat.onmessage = event => { received += JSON.parse(event.data).message + '\n'; };
        chat.onerror = () => { received += 'an error\n'; };)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser.script(u"return chat.readyState"_s).toInt(), 1, patience);
    m_browser.script(u"chat.send(JSON.stringify({ message: 'message 1' }))"_s);
    const auto received = [this] { return m_browser.script(u"return received"_s).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(received(), u"message 1\n"_s, patience);
    Somebody anna{m_host, u"tutorial"_s, u"Anna"_s};
    for (const QString &text : numbered(2, 200))
        anna.say(text);
    QTRY_COMPARE_WITH_TIMEOUT(received(), lines(numbered(1, 200)), patience);
}

void TestBrowser::aTextThatIsTooLongStaysWithASentence()
{
    enter(u"long"_s);
    m_browser.script(uR"(const input = document.querySelector('#chat-message-input');
        input.value = 'ü'.repeat(8193);
        input.dispatchEvent(new Event('input'));)"_s);
    QVERIFY(!isHidden(u"#composer-note"_s));
    m_browser.click(u"#chat-message-submit"_s);
    QCOMPARE(
        m_browser.script(u"return document.querySelector('#chat-message-input').value.length"_s),
        8193);
    QCOMPARE(count(u"#chat-log article"_s), 0);
    m_browser.type(u"\uE003"_s); // backspace: 16 KiB, which are taken
    QTRY_VERIFY_WITH_TIMEOUT(isHidden(u"#composer-note"_s), patience);
    m_browser.click(u"#chat-message-submit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"ü"_s.repeated(8192) + u'\n', patience);
}

void TestBrowser::aRefusedTextSaysWhyAndCanBeDiscarded()
{
    enter(u"refused"_s);
    say(u"\u2060"_s); // nothing that can be seen
    QTRY_VERIFY_WITH_TIMEOUT(textOf(u".refused .state"_s).contains("nothing to be seen"_L1),
                             patience);
    say(u"the next one passes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"the next one passes\n"_s, patience);
    m_browser.click(u".refused .state button:last-child"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u".refused"_s), 0, patience);
}

void TestBrowser::readingIsNotDisturbedByWhatArrives()
{
    Somebody anna{m_host, u"long talk"_s, u"Anna"_s};
    for (const QString &text : numbered(1, 60))
        anna.say(text);
    enter(u"long talk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log().endsWith(lines(numbered(31, 60))), patience);
    const auto place = [this] {
        return m_browser.script(uR"(const log = document.querySelector('#chat-log');
            return log.scrollHeight - log.scrollTop - log.clientHeight)"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(place().toInt() <= 1, patience); // at the end
    m_browser.script(u"document.querySelector('#chat-log').scrollTop -= 300"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isHidden(u"#jump"_s), patience);
    anna.say(u"message 61"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#jump"_s), u"↓ 1 new"_s, patience);
    QVERIFY(place().toInt() > 300);
    m_browser.click(u"#jump"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isHidden(u"#jump"_s), patience);
}

void TestBrowser::theTitleCountsWhatArrivedUnseen()
{
    enter(u"quiet"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser.title(), u"quiet – Hubbub"_s, patience);
    m_browser.script(uR"(new MutationObserver(() => { localStorage.title = document.title; })
            .observe(document.querySelector('title'), { childList: true });)"_s);
    m_browser.newWindow(); // hides the first until that is switched to, so it reports to this one
    m_browser.open(m_host.url(u"/static/chat.css"_s));
    Somebody anna{m_host, u"quiet"_s, u"Anna"_s};
    anna.say(u"psst"_s);
    anna.say(u"hey"_s);
    const auto title = [this] {
        return m_browser.script(u"return localStorage.title"_s).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"(2) quiet – Hubbub"_s, patience);
    m_browser.switchTo(m_window);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"#chat-log .unread"_s), u"New"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser.title(), u"quiet – Hubbub"_s, patience);
}

void TestBrowser::theRoomFitsAPhone()
{
    m_browser.show({380, 800});
    enter(u"phone"_s);
    Somebody anna{m_host, u"phone"_s, u"a name of thirty-two characters!"_s};
    anna.say(u"W"_s.repeated(500));
    QTRY_COMPARE_WITH_TIMEOUT(log(), u"W"_s.repeated(500) + u'\n', patience);
    const auto overflow = u"return document.documentElement.scrollWidth - innerWidth"_s;
    QCOMPARE(m_browser.script(overflow).toInt(), 0);
    m_browser.click(u"#members-toggle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"#members li"_s), 2, patience);
    QCOMPARE(m_browser.script(overflow).toInt(), 0);
    m_browser.show({1000, 700});
}

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
