// SPDX-License-Identifier: MIT
// Who types in a room, and the field to write there: a new text, an answer, or another wording.
#pragma once

#include "ui/drafts.h"

#include "client/room.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class Composer;
class Look;
class Spelling;
class TypingLine;

class ComposerPane : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerPane(const Look &look, QWidget *parent = nullptr);

    void setRoom(Client::Room *room);       // null: none; every room keeps its draft
    void setSilence(const QString &reason); // why one may write nowhere here; empty: one may
    void setDrafts(const QHash<Protocol::RoomId, QString> &drafts); // of rooms without one
    void setOnline(bool online);
    void setSelf(const Protocol::MemberId &self);
    bool isBlocked() const;
    void setRecentEmoji(const QStringList &emoji);
    void setHabits(bool enterSends, bool replaceSmileys);
    void setSpelling(Spelling *spelling); // must live as long; null: nobody knows
    void keepDraft();                     // tells it now, if it changed

public slots:
    void startReply(qint64 seq);
    void startEdit(qint64 seq);
    void replyNext(int step); // to the message before or after the one that is answered
    void editLast();          // of one's own
    void leave();             // what was started, back to what was written before

signals:
    void postRequested(const Protocol::RoomId &room, const QString &text);
    void replyRequested(const Protocol::RoomId &room, qint64 replyTo, const QString &text);
    void editRequested(const Protocol::RoomId &room, qint64 seq, const QString &text);
    void editStarted(qint64 seq);
    void replyMoved(qint64 seq); // by keyboard
    void typingChanged(const Protocol::RoomId &room, bool typing);
    void recentEmojiChanged(const QStringList &emoji);                    // the newest first
    void draftChanged(const Protocol::RoomId &room, const QString &text); // after some rest

private:
    using Draft = Drafts::Draft;

    const Client::TimelineEntry *posted(qint64 seq) const; // null: not held, or deleted
    Draft draft() const;
    void showRoom();
    void setRoster(const Client::Roster *roster);
    void begin(const Draft &draft);
    void submit(const QString &text);
    void submitEdit(const QString &text);
    void tellWritten();
    void refreshTyping();
    void refreshRules();

    QPointer<Client::Room> m_room;
    TypingLine *m_typing;
    Composer *m_composer;
    Drafts m_drafts;
    Protocol::MemberId m_self;
    QTimer m_rest; // since the last key
    QString m_silence;
    qint64 m_replyTo = 0;
    qint64 m_editing = 0;
    Draft m_aside; // while an old message is edited
    bool m_online = true;
};
