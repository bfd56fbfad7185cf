// SPDX-License-Identifier: MIT
// Reads a struct's fields from a JSON object: kinds are checked, unknown fields are ignored.
#pragma once

#include "protocol/id.h"
#include "protocol/time.h"
#include "protocol/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <cmath>
#include <optional>
#include <string_view>

namespace Protocol {

class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) { }

    template <class T>
    void operator()(std::string_view name, T &value)
    {
        if (!read(at(name), value))
            fail(name);
    }

    // null and absent are the same: not given.
    template <class T>
    void operator()(std::string_view name, std::optional<T> &value)
    {
        const QJsonValue json = at(name);
        if (!json.isUndefined() && !json.isNull() && !read(json, value.emplace()))
            fail(name);
    }

    // The first field that was missing or of the wrong kind; empty if all is well.
    std::string_view failed() const { return m_failed; }

private:
    QJsonValue at(std::string_view name) const
    {
        return m_object.value(QLatin1StringView{name.data(), qsizetype(name.size())});
    }

    void fail(std::string_view name)
    {
        if (m_failed.empty())
            m_failed = name;
    }

    static bool read(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }

    template <Worded E>
    static bool read(const QJsonValue &json, E &value)
    {
        const auto word = fromWord<E>(json.toString().toStdString());
        value = word.value_or(E{});
        return word.has_value();
    }

    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }

    // Whole numbers that a double holds exactly; a browser has no others.
    static bool read(const QJsonValue &json, qint64 &value)
    {
        const double number = json.toDouble(NAN);
        if (!(std::abs(number) <= 9007199254740991.0) || number != std::floor(number))
            return false;
        value = qint64(number);
        return true;
    }

    static bool read(const QJsonValue &json, Time &value)
    {
        const auto time = fromRfc3339(json.toString());
        value = time.value_or(Time{});
        return time.has_value();
    }

    template <class Tag>
    static bool read(const QJsonValue &json, Id<Tag> &value)
    {
        value = Id<Tag>{json.toString()};
        return json.isString() && !value.isEmpty();
    }

    template <class T>
    static bool read(const QJsonValue &json, QList<T> &list)
    {
        const QJsonArray array = json.toArray();
        list.reserve(array.size());
        for (const QJsonValue item : array) {
            if (!read(item, list.emplaceBack()))
                return false;
        }
        return json.isArray();
    }

    template <class T>
    requires requires(T &value, JsonReader &reader) { T::fields(value, reader); }
    static bool read(const QJsonValue &json, T &value)
    {
        const QJsonObject object = json.toObject();
        JsonReader reader{object};
        T::fields(value, reader);
        return json.isObject() && reader.failed().empty();
    }

    const QJsonObject &m_object;
    std::string_view m_failed;
};

}
