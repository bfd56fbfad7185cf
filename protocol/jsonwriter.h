// SPDX-License-Identifier: MIT
// Writes fields as JSON straight into a buffer, in the order in which a struct lists them. One
// writer for every kind, the hot one too: QJsonDocument takes 4 µs for an event.
#pragma once

#include "protocol/id.h"
#include "protocol/time.h"
#include "protocol/words.h"

#include <QList>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace Protocol {

class JsonWriter
{
public:
    explicit JsonWriter(std::string &out) : m_out(out) { }

    // A field of an object; an absent optional leaves no trace.
    template <class T>
    void operator()(std::string_view name, const T &value)
    {
        key(name);
        write(value);
    }

    template <class T>
    void operator()(std::string_view name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }

    void write(const QString &text);
    void write(std::string_view ascii); // needs no escape
    void write(bool value) { m_out += value ? "true" : "false"; }
    void write(qint64 number) { m_out += std::to_string(number); }
    void write(Ref ref) { write(ref.number); }
    void write(Time time) { write(std::string_view{toRfc3339(time)}); }

    template <Worded E>
    void write(E value)
    {
        write(wordOf(value));
    }

    template <class Tag>
    void write(const Id<Tag> &id)
    {
        write(id.text());
    }

    template <class T>
    void write(const QList<T> &list)
    {
        m_out += '[';
        for (const T &item : list) {
            if (&item != &list.first())
                m_out += ',';
            write(item);
        }
        m_out += ']';
    }

    template <class T>
    requires requires(const T &value, JsonWriter &writer) { T::fields(value, writer); }
    void write(const T &value)
    {
        m_out += '{';
        T::fields(value, *this);
        m_out += '}';
    }

private:
    void key(std::string_view name);
    void writePlain(QStringView text);
    void writeEscaped(const QByteArray &utf8);

    std::string &m_out; // its push_back is inlined, QByteArray's is a call
};

}
