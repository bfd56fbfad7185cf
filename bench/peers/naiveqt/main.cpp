// SPDX-License-Identifier: MIT
// The chat server that one writes after an evening with the manual of QtWebSockets: rooms by path,
// JSON read and written anew, sendTextMessage() to each member.
#include <cstdio>
#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace {

using Room = QSet<QWebSocket *>;

void tell(const Room &room, const QString &text)
{
    const auto said = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject event{{u"message"_s, said[u"message"]}};
    const auto json = QString::fromUtf8(QJsonDocument{event}.toJson(QJsonDocument::Compact));
    for (QWebSocket *member : room)
        member->sendTextMessage(json);
}

void enter(Room &room, QWebSocket *member)
{
    room.insert(member);
    QObject::connect(member, &QWebSocket::textMessageReceived, member,
                     [&room](const QString &text) { tell(room, text); });
    QObject::connect(member, &QWebSocket::disconnected, member, [&room, member] {
        room.remove(member);
        member->deleteLater();
    });
}

}

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    QWebSocketServer server{u"naive"_s, QWebSocketServer::NonSecureMode};
    QHash<QString, std::shared_ptr<Room>> rooms; // never forgotten
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        while (QWebSocket *member = server.nextPendingConnection()) {
            auto &room = rooms[member->requestUrl().path()];
            if (!room)
                room = std::make_shared<Room>();
            enter(*room, member);
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("Listening on 127.0.0.1:%d\n", server.serverPort());
    std::fflush(stdout);
    return app.exec();
}
