// SPDX-License-Identifier: MIT
// The table as JSON Schema: one definition for each kind, and for each struct that kinds share.
#include "protocol/describe.h"

#include "protocol/codec.h"
#include "protocol/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Protocol {

namespace {

QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, QString{"#/$defs/"_L1 + name}}};
}

template <class T>
struct IsId : std::false_type
{
};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type
{
};

class SchemaWriter
{
public:
    template <class... Rows>
    QJsonObject schema(std::type_identity<std::variant<Rows...>>)
    {
        (addKind<Rows>(), ...);
        m_parts[u"toHost"_s] = QJsonObject{{u"oneOf"_s, m_toHost}};
        m_parts[u"toClient"_s] = QJsonObject{{u"oneOf"_s, m_toClient}};
        return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
                {u"title"_s, subprotocol},
                {u"description"_s, u"One frame of the native dialect; see protocol.md"_s},
                {u"oneOf"_s, QJsonArray{reference(u"toHost"_s), reference(u"toClient"_s)}},
                {u"$defs"_s, m_parts}};
    }

private:
    // Collects the fields of a struct.
    struct Fields
    {
        template <class T>
        void operator()(std::string_view name, const T &)
        {
            properties[asText(name)] = writer.typeOf<T>();
            required += asText(name);
        }

        template <class T>
        void operator()(std::string_view name, const std::optional<T> &)
        {
            properties[asText(name)] = writer.typeOf<T>();
        }

        SchemaWriter &writer;
        QJsonObject properties = {};
        QJsonArray required = {};
    };

    template <class T>
    Fields fieldsOf()
    {
        Fields fields{*this};
        T prototype;
        T::fields(prototype, fields);
        return fields;
    }

    static QJsonObject object(const Fields &fields)
    {
        return {{u"type"_s, u"object"_s},
                {u"properties"_s, fields.properties},
                {u"required"_s, fields.required}};
    }

    template <class M>
    void addKind()
    {
        const QString name = asText(M::kind.name);
        Fields fields = fieldsOf<M>();
        fields.properties[u"type"_s] = QJsonObject{{u"const"_s, name}};
        fields.properties[u"ref"_s] = typeOf<qint64>();
        fields.required.prepend(u"type"_s);
        QJsonObject kind = object(fields);
        kind[u"description"_s] = asText(M::kind.purpose);
        m_parts[name] = kind;
        (ToHost<M> ? m_toHost : m_toClient).append(reference(name));
    }

    template <class T>
    QJsonObject part()
    {
        const QString name = partName<T>();
        if (!m_parts.contains(name))
            m_parts[name] = object(fieldsOf<T>());
        return reference(name);
    }

    template <Worded E>
    static QJsonObject oneOfWords()
    {
        QJsonArray words;
        for (const std::string_view word : Words<E>::words)
            words += asText(word);
        return {{u"enum"_s, words}};
    }

    template <class T>
    QJsonObject typeOf()
    {
        if constexpr (std::is_same_v<T, bool>)
            return {{u"type"_s, u"boolean"_s}};
        else if constexpr (std::is_same_v<T, qint64>)
            return {{u"type"_s, u"integer"_s}};
        else if constexpr (std::is_same_v<T, QString>)
            return {{u"type"_s, u"string"_s}};
        else if constexpr (std::is_same_v<T, Time>)
            return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
        else if constexpr (IsId<T>::value)
            return {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
        else if constexpr (Worded<T>)
            return oneOfWords<T>();
        else if constexpr (requires { typename T::value_type; })
            return {{u"type"_s, u"array"_s}, {u"items"_s, typeOf<typename T::value_type>()}};
        else
            return part<T>();
    }

    QJsonObject m_parts;
    QJsonArray m_toHost;
    QJsonArray m_toClient;
};

}

QByteArray describeSchema()
{
    return QJsonDocument{SchemaWriter{}.schema(std::type_identity<AnyKind>{})}.toJson();
}

}
