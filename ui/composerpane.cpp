// SPDX-License-Identifier: MIT
#include "ui/composerpane.h"

#include "ui/completionpopup.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/emojipicker.h"
#include "ui/postingrules.h"
#include "ui/spellmarks.h"
#include "ui/typingline.h"
#include "ui/words.h"

#include "client/markup.h"

#include <QVBoxLayout>

using namespace std::chrono_literals;
using Client::Room;
using Client::Timeline;
using Client::TimelineEntry;

namespace {

constexpr auto restTime = 1s;
constexpr qsizetype excerptLength = 200; // more is out of sight in any window

QString excerpt(const QString &text)
{
    return Client::markup(text).text.left(excerptLength).simplified();
}

bool isStanding(const TimelineEntry &entry)
{
    return entry.state == TimelineEntry::State::Posted && !entry.message.deleted.value_or(false);
}

}

ComposerPane::ComposerPane(const Look &look, QWidget *parent)
    : QWidget(parent), m_typing(new TypingLine(look)), m_composer(new Composer(look))
{
    setFocusProxy(m_composer);
    m_typing->setContentsMargins(14, 0, 14, 0);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_typing);
    column->addWidget(m_composer);

    connect(m_composer, &Composer::submitted, this, &ComposerPane::submit);
    connect(m_composer, &Composer::written, this, &ComposerPane::tellWritten);
    connect(m_composer, &Composer::escaped, this, &ComposerPane::leave);
    connect(m_composer, &Composer::lastRequested, this, &ComposerPane::editLast);
    connect(&m_composer->emojiPicker(), &EmojiPicker::recentChanged, this,
            &ComposerPane::recentEmojiChanged);
    connect(&m_rest, &QTimer::timeout, this, &ComposerPane::keepDraft);
    setRoom(nullptr);
}

void ComposerPane::setRoom(Room *room)
{
    if (m_room) {
        keepDraft();
        if (!m_composer->text().isEmpty())
            emit typingChanged(m_room->id(), false);
        m_room->disconnect(this);
        m_room->typing().disconnect(this);
        m_room->timeline().disconnect(this);
    }
    m_room = room;
    setRoster(room ? &room->roster() : nullptr);
    setVisible(room);
    begin(room ? m_drafts.of(room->id()) : Draft{});
    if (room)
        showRoom();
}

void ComposerPane::showRoom()
{
    connect(m_room, &Room::changed, this, &ComposerPane::refreshRules);
    connect(&m_room->typing(), &Client::Typing::changed, this, &ComposerPane::refreshTyping);
    connect(&m_room->timeline(), &Timeline::inserted, this, &ComposerPane::refreshRules);
    connect(&m_room->timeline(), &Timeline::changed, this, &ComposerPane::refreshRules);
    refreshTyping();
    refreshRules();
}

void ComposerPane::setDrafts(const QHash<Protocol::RoomId, QString> &drafts)
{
    m_drafts.restore(drafts);
}

void ComposerPane::setRecentEmoji(const QStringList &emoji)
{
    m_composer->emojiPicker().setRecent(emoji);
}

void ComposerPane::setHabits(bool enterSends, bool replaceSmileys)
{
    m_composer->setHabits(enterSends, replaceSmileys);
}

void ComposerPane::setSpelling(Spelling *spelling)
{
    m_composer->setSpelling(spelling);
    setRoster(m_room ? &m_room->roster() : nullptr);
}

void ComposerPane::setRoster(const Client::Roster *roster)
{
    m_composer->completion().setRoster(roster);
    if (auto *marks = m_composer->edit().spellMarks())
        marks->setRoster(roster);
}

void ComposerPane::setOnline(bool online)
{
    m_online = online;
}

void ComposerPane::setSelf(const Protocol::MemberId &self)
{
    m_self = self;
    m_composer->completion().setSelf(self);
    refreshTyping();
}

bool ComposerPane::isBlocked() const
{
    return m_composer->isBlocked();
}

ComposerPane::Draft ComposerPane::draft() const
{
    return m_editing ? m_aside : Draft{.text = m_composer->text(), .replyTo = m_replyTo};
}

void ComposerPane::keepDraft()
{
    m_rest.stop();
    if (!m_room)
        return;
    const Draft now = draft();
    if (m_drafts.keep(m_room->id(), now))
        emit draftChanged(m_room->id(), now.text);
}

// As if nothing was started, with this in the field.
void ComposerPane::begin(const Draft &draft)
{
    m_editing = 0;
    m_replyTo = 0;
    m_composer->setStrip({}, {});
    m_composer->setText(draft.text);
    if (draft.replyTo)
        startReply(draft.replyTo);
}

const TimelineEntry *ComposerPane::posted(qint64 seq) const
{
    const auto row = m_room ? m_room->timeline().rowOf(seq) : std::nullopt;
    const auto *entry = row ? &m_room->timeline().at(*row) : nullptr;
    return entry && isStanding(*entry) ? entry : nullptr;
}

void ComposerPane::startReply(qint64 seq)
{
    const auto *entry = posted(seq);
    if (!entry || isBlocked())
        return;
    if (m_editing)
        begin({.text = m_aside.text});
    m_replyTo = seq;
    const auto &message = entry->message;
    m_composer->setStrip(entry->own ? tr("Reply to yourself")
                                    : tr("Reply to %1").arg(isolated(message.from.name)),
                         excerpt(message.text));
    setFocus();
}

// Before all of them nothing moves, behind the last one nobody is answered.
void ComposerPane::replyNext(int step)
{
    if (!m_room || m_editing || isBlocked())
        return;
    const Timeline &timeline = m_room->timeline();
    const auto from = m_replyTo ? timeline.rowOf(m_replyTo) : std::nullopt;
    for (int row = from.value_or(timeline.count()) + step; row >= 0 && row < timeline.count();
         row += step) {
        if (!isStanding(timeline.at(row)))
            continue;
        startReply(timeline.at(row).message.seq);
        return emit replyMoved(m_replyTo);
    }
    if (step > 0)
        leave();
}

void ComposerPane::startEdit(qint64 seq)
{
    const auto *entry = posted(seq);
    if (!entry || !entry->own || isBlocked())
        return;
    const Draft aside = draft();
    m_replyTo = 0;
    m_editing = seq;
    m_aside = aside;
    m_composer->setText(entry->message.text);
    m_composer->setStrip(tr("Edit your message"), excerpt(entry->message.text));
    emit editStarted(seq);
    m_composer->setWait(0);
    setFocus();
}

void ComposerPane::editLast()
{
    if (!m_room || m_editing || m_replyTo)
        return;
    const Timeline &timeline = m_room->timeline();
    for (int row = timeline.count() - 1; row >= 0; --row) {
        if (timeline.at(row).own && isStanding(timeline.at(row)))
            return startEdit(timeline.at(row).message.seq);
    }
}

void ComposerPane::leave()
{
    begin(m_editing ? m_aside : Draft{.text = m_composer->text()});
    refreshRules();
}

void ComposerPane::submit(const QString &text)
{
    if (m_editing)
        return submitEdit(text);
    const qint64 replyTo = m_replyTo;
    begin({});
    keepDraft();
    if (replyTo)
        emit replyRequested(m_room->id(), replyTo, text);
    else
        emit postRequested(m_room->id(), text);
}

// An edit is sent once or not at all: unlike a new text it waits for no connection.
void ComposerPane::submitEdit(const QString &text)
{
    const qint64 seq = m_editing;
    const auto *entry = posted(seq);
    if (entry && !m_online) {
        m_composer->setText(text);
        return m_composer->showError(tr("Offline. Edit it when the connection is back."));
    }
    leave();
    if (entry && entry->message.text != text)
        emit editRequested(m_room->id(), seq, text);
}

void ComposerPane::tellWritten()
{
    m_rest.start();
    if (!m_editing)
        emit typingChanged(m_room->id(), !m_composer->text().isEmpty());
}

void ComposerPane::refreshTyping()
{
    if (!m_room)
        return;
    auto members = m_room->typing().members();
    members.removeIf([this](const Protocol::Member &member) { return member.id == m_self; });
    m_typing->setMembers(members);
}

void ComposerPane::setSilence(const QString &reason)
{
    m_silence = reason;
    if (m_room)
        refreshRules();
}

void ComposerPane::refreshRules()
{
    m_composer->setPlaceholder(tr("Message to %1").arg(isolated(m_room->name())));
    m_composer->setBlocked(m_silence.isEmpty() ? reasonAgainstPosting(*m_room) : m_silence);
    m_composer->setWait(m_editing ? 0 : slowWait(*m_room));
}
