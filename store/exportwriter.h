// SPDX-License-Identifier: MIT
// How a room is written down. No words but those of its members: whoever reads it may have any
// language.
#pragma once

#include "store/records.h"

#include <QIODevice>

#include <memory>

class ExportWriter
{
public:
    explicit ExportWriter(QIODevice &to) : m_to(to) { }
    virtual ~ExportWriter() = default;
    Q_DISABLE_COPY_MOVE(ExportWriter)

    virtual void begin(const RoomRecord &room) = 0;
    virtual void add(const Protocol::TextPosted &text,
                     const QList<Protocol::EarlierText> &edits) = 0;
    virtual void end() = 0;

    bool hasFailed() const { return m_failed; }

protected:
    void put(const QByteArray &bytes) { m_failed |= m_to.write(bytes) != bytes.size(); }
    void put(const QString &text) { put(text.toUtf8()); }

private:
    QIODevice &m_to;
    bool m_failed = false;
};

std::unique_ptr<ExportWriter> jsonExport(QIODevice &to);
std::unique_ptr<ExportWriter> textExport(QIODevice &to);
std::unique_ptr<ExportWriter> htmlExport(QIODevice &to);
