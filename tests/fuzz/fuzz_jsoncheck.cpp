// SPDX-License-Identifier: MIT
// What the check passes is JSON to Qt too and keeps the limits; what Qt writes within the limits
// passes.
#include "protocol/jsoncheck.h"

#include "fuzz/fuzz.h"
#include "protocol/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Protocol;
using Fuzz::must;

namespace {

struct Shape
{
    int depth = 0;
    int keys = 0;             // in all
    int mostKeys = 0;         // of one object
    qsizetype longestKey = 0; // bytes
    bool isUnicode = true;
    bool hasTwins = false; // Qt takes a byte order mark off a key when it is asked for its name
};

void measure(const QJsonValue &value, int depth, Shape &shape);

void measure(const QJsonObject &object, int depth, Shape &shape)
{
    shape.keys += int(object.size());
    shape.hasTwins |= object.keys().removeDuplicates() > 0;
    shape.mostKeys = std::max(shape.mostKeys, int(object.size()));
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        shape.longestKey = std::max(shape.longestKey, entry.key().toUtf8().size());
        shape.isUnicode &= entry.key().isValidUtf16();
        measure(entry.value(), depth, shape);
    }
}

void measure(const QJsonValue &value, int depth, Shape &shape)
{
    if (value.isObject() || value.isArray())
        shape.depth = std::max(shape.depth, ++depth);
    if (value.isObject())
        return measure(value.toObject(), depth, shape);
    for (const QJsonValue item : value.toArray())
        measure(item, depth, shape);
    shape.isUnicode &= value.toString().isValidUtf16();
}

// Qt takes no document that is a word or a number alone.
QByteArray wrapped(QByteArrayView text)
{
    return '[' + text.toByteArray() + ']';
}

Shape shapeOf(const QJsonDocument &wrapped)
{
    Shape shape;
    measure(wrapped.array().first(), 0, shape);
    return shape;
}

bool keepsLimits(const Shape &shape)
{
    return shape.depth <= Limits::jsonDepth && shape.mostKeys <= Limits::jsonKeys
        && shape.longestKey <= Limits::jsonKeyLength;
}

// As the text has them, whether or not they are twice in an object.
int colonsOutsideTexts(QByteArrayView text)
{
    int colons = 0;
    bool isInside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isInside && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            isInside = !isInside;
        else if (text[i] == ':' && !isInside)
            ++colons;
    }
    return colons;
}

void checkPassed(QByteArrayView text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(wrapped(text), &error);
    if (error.error
        == QJsonParseError::IllegalNumber) // one that no double holds: JSON, but not Qt's
        return;
    must(error.error == QJsonParseError::NoError && document.array().size() == 1,
         "what passes is one document to Qt");
    const Shape shape = shapeOf(document);
    must(keepsLimits(shape), "what passes keeps the limits");
    must(shape.isUnicode, "what passes is Unicode");
    must(shape.keys == colonsOutsideTexts(text), "no key is there twice");
    must(bool(checkJson(" \t\r\n" + text.toByteArray() + " \n")),
         "space around makes no difference");
    must(!checkJson(text.toByteArray() + '}') && !checkJson(text.toByteArray() + ",1"),
         "one document is all");
}

// Qt's lenience aside, whatever it reads it also writes; in its own hand it is JSON without doubt.
void checkWritten(QByteArrayView text)
{
    const auto document = QJsonDocument::fromJson(wrapped(text));
    if (document.array().size() != 1)
        return;
    const Shape shape = shapeOf(document);
    if (!shape.isUnicode || shape.hasTwins)
        return;
    QByteArray written = document.toJson(QJsonDocument::Compact);
    const auto checked = checkJson(written.sliced(1).chopped(1));
    must(bool(checked) == keepsLimits(shape), "what Qt writes passes if it keeps the limits");
}

}

void fuzz(QByteArrayView bytes)
{
    const auto text = Fuzz::exactly(bytes);
    const auto checked = checkJson(text);
    if (checked)
        checkPassed(bytes);
    else
        must(checked.error().code == ErrorCode::BadJson
                 || checked.error().code == ErrorCode::BadText
                 || checked.error().code == ErrorCode::BadMessage,
             "a refusal says why");
    must(!checked || Fuzz::isUtf8(bytes), "what passes is UTF-8");
    checkWritten(bytes);
}
