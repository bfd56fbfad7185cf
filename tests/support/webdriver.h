// SPDX-License-Identifier: MIT
// A real Chromium, driven over the WebDriver protocol. What fails is a failure of the running test.
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;

class WebDriver
{
public:
    static constexpr QChar enter{u'\uE007'}; // WebDriver's sign for the key

    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(driver()).isEmpty() && !browser().isEmpty();
    }

    ~WebDriver()
    {
        if (!m_session.isEmpty())
            remove({});
        m_process.kill();
        m_process.waitForFinished();
    }

    bool start()
    {
        m_process.start(driver(), {u"--port=0"_s});
        if (!readPort())
            return false;
        const QJsonObject reply = post({}, {{u"capabilities"_s, capabilities()}}).toObject();
        m_session = reply.value("sessionId"_L1).toString();
        return !m_session.isEmpty();
    }

    void open(const QUrl &url) { post(u"/url"_s, {{u"url"_s, url.toString(QUrl::FullyEncoded)}}); }

    QUrl url() { return QUrl{get(u"/url"_s).toString()}; }
    QString title() { return get(u"/title"_s).toString(); }
    void reload() { post(u"/refresh"_s); }

    // To whatever has the focus. Characters beyond the BMP have no keys: use script().
    void type(const QString &keys)
    {
        const QJsonObject active = get(u"/element/active"_s).toObject();
        post(u"/element/%1/value"_s.arg(idOf(active)), {{u"text"_s, keys}});
    }

    void click(const QString &selector)
    {
        const QJsonObject found =
            post(u"/element"_s, {{u"using"_s, u"css selector"_s}, {u"value"_s, selector}})
                .toObject();
        post(u"/element/%1/click"_s.arg(idOf(found)));
    }

    // The body of a function; its arguments are `arguments[0]` and so on.
    QJsonValue script(const QString &body, const QJsonArray &arguments = {})
    {
        return post(u"/execute/sync"_s, {{u"script"_s, body}, {u"args"_s, arguments}});
    }

    QByteArray screenshot()
    {
        return QByteArray::fromBase64(get(u"/screenshot"_s).toString().toLatin1());
    }

    QString window() { return get(u"/window"_s).toString(); }

    void switchTo(const QString &window) { post(u"/window"_s, {{u"handle"_s, window}}); }

    // Opens one beside the others, and goes there.
    QString newWindow()
    {
        const QJsonObject made = post(u"/window/new"_s, {{u"type"_s, u"tab"_s}}).toObject();
        const QString handle = made.value("handle"_L1).toString();
        switchTo(handle);
        return handle;
    }

    // Gives the windows that are left.
    QStringList closeWindow()
    {
        QStringList left;
        for (const QJsonValue handle : remove(u"/window"_s).toArray())
            left += handle.toString();
        return left;
    }

    // What a phone's screen would be; and whether the page is to be dark.
    void show(QSize size, bool dark = false)
    {
        execute(u"Emulation.setDeviceMetricsOverride"_s,
                {{u"width"_s, size.width()},
                 {u"height"_s, size.height()},
                 {u"deviceScaleFactor"_s, 1},
                 {u"mobile"_s, size.width() < 600}});
        const QJsonObject scheme{{u"name"_s, u"prefers-color-scheme"_s},
                                 {u"value"_s, dark ? u"dark"_s : u"light"_s}};
        execute(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray{scheme}}});
    }

    // A command of Chromium's own protocol.
    void execute(const QString &command, const QJsonObject &parameters)
    {
        post(u"/goog/cdp/execute"_s, {{u"cmd"_s, command}, {u"params"_s, parameters}});
    }

    // Warnings and errors of the pages since the last call.
    QStringList log()
    {
        QStringList lines;
        const QJsonArray entries = post(u"/se/log"_s, {{u"type"_s, u"browser"_s}}).toArray();
        for (const QJsonValue entry : entries)
            lines += entry.toObject().value("message"_L1).toString();
        return lines;
    }

private:
    static constexpr int startDeadline = 20'000; // ms
    static constexpr int callDeadline = 30'000;

    static QString driver() { return u"chromedriver"_s; }

    static QString browser()
    {
        const QString debian = QStandardPaths::findExecutable(u"chromium"_s);
        return debian.isEmpty() ? QStandardPaths::findExecutable(u"google-chrome"_s) : debian;
    }

    // A browser that asks nobody on the network about anything.
    QJsonObject capabilities() const
    {
        const QStringList flags{u"--headless"_s,
                                u"--no-sandbox"_s,
                                u"--disable-gpu"_s,
                                u"--disable-dev-shm-usage"_s,
                                u"--disable-quic"_s,
                                u"--no-first-run"_s,
                                u"--disable-background-networking"_s,
                                u"--disable-component-update"_s,
                                u"--disable-sync"_s,
                                u"--lang=en"_s,
                                u"--window-size=1100,800"_s,
                                u"--user-data-dir="_s + m_profile.path()};
        const QJsonObject options{{u"binary"_s, browser()},
                                  {u"args"_s, QJsonArray::fromStringList(flags)}};
        const QJsonObject logging{{u"browser"_s, u"ALL"_s}};
        return {
            {u"alwaysMatch"_s,
             QJsonObject{{u"goog:chromeOptions"_s, options}, {u"goog:loggingPrefs"_s, logging}}}};
    }

    bool readPort()
    {
        const QRegularExpression port{u"successfully on port (\\d+)"_s};
        const QDeadlineTimer deadline{startDeadline};
        QString said;
        while (!deadline.hasExpired()) {
            if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
                return false;
            said += QString::fromUtf8(m_process.readAllStandardOutput());
            if (const auto match = port.match(said); match.hasMatch()) {
                m_root = u"http://127.0.0.1:%1/session"_s.arg(match.captured(1));
                return true;
            }
        }
        return false;
    }

    static QString idOf(const QJsonObject &element)
    {
        return element.value("element-6066-11e4-a52e-4f735466cecf"_L1).toString();
    }

    QJsonValue get(const QString &path) { return call("GET", path); }
    QJsonValue remove(const QString &path) { return call("DELETE", path); }

    QJsonValue post(const QString &path, const QJsonObject &body = {})
    {
        return call("POST", path, QJsonDocument{body}.toJson());
    }

    QJsonValue call(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        const QString session = m_session.isEmpty() ? QString{} : u'/' + m_session;
        QNetworkRequest request{QUrl{m_root + session + path}};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray{"application/json"});
        request.setTransferTimeout(callDeadline);
        const std::unique_ptr<QNetworkReply> reply{
            m_network.sendCustomRequest(request, method, body)};
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray answer = reply->readAll();
        if (reply->error() != QNetworkReply::NoError)
            QTest::qFail(
                (method + ' ' + path.toUtf8() + ": " + reply->errorString().toUtf8() + answer)
                    .constData(),
                __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer).object().value("value"_L1);
    }

    QTemporaryDir m_profile;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_root;
    QString m_session;
};

}
