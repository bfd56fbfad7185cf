// SPDX-License-Identifier: MIT
// Commands as objects, each with a ref of its own, and their answers.
#pragma once

#include "support/fakeconnection.h"

#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;

inline QJsonObject command(const QString &type, QJsonObject fields = {})
{
    fields[u"type"] = type;
    return fields;
}

inline QJsonObject answerTo(const FakeConnection *connection, qint64 ref)
{
    for (const QJsonObject &object : connection->objects) {
        if (object[u"ref"].toInteger() == ref)
            return object;
    }
    return {};
}

// An empty object if no answer comes.
inline QJsonObject ask(FakeConnection *connection, QJsonObject command)
{
    static qint64 ref = 1000;
    command[u"ref"] = ++ref;
    connection->say(command);
    (void)QTest::qWaitFor([&] { return !answerTo(connection, ref).isEmpty(); }, 2000);
    return answerTo(connection, ref);
}

inline QJsonObject ask(FakeConnection *connection, const QString &type, QJsonObject fields = {})
{
    return ask(connection, command(type, std::move(fields)));
}

// What came of it: the code of a refusal, else the type of the reply.
inline QString codeOf(const QJsonObject &answer)
{
    return answer[u"type"] == u"refusal"_s ? answer[u"code"].toString()
                                           : answer[u"type"].toString();
}

}
