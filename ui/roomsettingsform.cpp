// SPDX-License-Identifier: MIT
#include "ui/roomsettingsform.h"

#include "ui/label.h"
#include "ui/roomwords.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Protocol::HistoryRule;
using Protocol::Posting;
using Protocol::RoomFacts;

namespace {

constexpr qint64 asItIs = -1;

// What somebody had chosen elsewhere is a choice here too.
QList<std::pair<qint64, QString>> slowModes(qint64 present)
{
    QList<qint64> seconds{5, 10, 30, 60, 300, 900, 3600, 6 * 3600};
    if (present > 0 && !seconds.contains(present))
        seconds.append(present);
    std::ranges::sort(seconds);
    QList<std::pair<qint64, QString>> modes;
    for (const qint64 each : seconds)
        modes.append({each, durationText(each)});
    return modes;
}

}

RoomSettingsForm::RoomSettingsForm(const RoomFacts &facts, bool rules, QWidget *parent)
    : QWidget(parent), m_before(facts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(4);
    addWords();
    if (rules)
        addRules();
    m_column->addStretch();
    setFocusProxy(m_name);
    refresh();
}

void RoomSettingsForm::addWords()
{
    m_name = new QLineEdit(m_before.name);
    m_topic = new QLineEdit(m_before.topic);
    const bool group = m_before.kind == Protocol::RoomKind::Group;
    m_name->setPlaceholderText(group ? tr("The names of its members") : QString{});
    addRow(tr("Name"), {m_name},
           [](const RoomFacts &) { return tr("Stands in everybody's list of rooms."); });
    addRow(tr("Topic"), {m_topic},
           [](const RoomFacts &) { return tr("What the room is about; stands beside its name."); });
}

void RoomSettingsForm::addRules()
{
    m_posting = choice(tr("Who writes"), postingChoices(),
                       m_before.postingEnds ? asItIs : qint64(m_before.posting));
    addRow(tr("Who writes"), {m_posting}, postingSentence);
    QList<std::pair<qint64, QString>> modes{{0, tr("Off")}};
    m_slowMode = choice(tr("Slow mode"), modes + slowModes(m_before.slowMode), m_before.slowMode);
    addRow(tr("Slow mode"), {m_slowMode}, slowModeSentence);
    addHistory();
    addKeeping();
    m_receipts = new QCheckBox(tr("Show who has read"));
    m_receipts->setChecked(m_before.receipts);
    connect(m_receipts, &QCheckBox::toggled, this, &RoomSettingsForm::refresh);
    addRow(tr("Receipts"), {m_receipts}, receiptsSentence);
    m_archived = new QCheckBox(tr("Archive this room"));
    m_archived->setChecked(m_before.archived);
    connect(m_archived, &QCheckBox::toggled, this, &RoomSettingsForm::refresh);
    addRow(tr("Archive"), {m_archived}, archivedSentence);
}

void RoomSettingsForm::addHistory()
{
    m_history = choice(tr("What members can read"),
                       {{qint64(HistoryRule::All), tr("Everything")},
                        {qint64(HistoryRule::Joined), tr("From when they joined")},
                        {qint64(HistoryRule::Last), tr("The last messages")},
                        {qint64(HistoryRule::None), tr("Only while they are here")}},
                       qint64(m_before.history));
    m_historyLast = number(tr("How many messages"),
                           m_before.historyLast > 0 ? m_before.historyLast : 100, 1'000'000'000);
    m_historyLast->setMinimum(1);
    addRow(tr("What members can read"), {m_history, m_historyLast}, historySentence);
}

void RoomSettingsForm::addKeeping()
{
    m_keepDays = number(tr("Keep messages for"), m_before.keepDays, 36'500);
    m_keepDays->setSpecialValueText(tr("For good"));
    m_keepDays->setSuffix(tr(" days"));
    addRow(tr("Keep messages for"), {m_keepDays}, keepDaysSentence);
    m_keepCount = number(tr("Keep at most"), m_before.keepCount, 1'000'000'000);
    m_keepCount->setSpecialValueText(tr("Any number"));
    m_keepCount->setSuffix(tr(" messages"));
    addRow(tr("Keep at most"), {m_keepCount}, keepCountSentence);
}

// Besides the two rules there is the stricter one for a while, by its seconds.
QList<std::pair<qint64, QString>> RoomSettingsForm::postingChoices() const
{
    QList<std::pair<qint64, QString>> choices{{qint64(Posting::All), tr("All members")},
                                              {qint64(Posting::Moderators), tr("Moderators")}};
    for (const qint64 seconds : {600, 3600, 86'400})
        choices.append({seconds, tr("Moderators, for %1").arg(durationText(seconds))});
    if (m_before.postingEnds)
        choices.append({asItIs, tr("Moderators, until %1").arg(timeText(*m_before.postingEnds))});
    return choices;
}

// What is chosen of them, as a rule.
void RoomSettingsForm::takePosting(RoomFacts &facts) const
{
    const qint64 chosen = m_posting->currentData().toLongLong();
    if (chosen == asItIs)
        return;
    const bool timed = chosen > qint64(Posting::Moderators);
    facts.posting = timed ? Posting::Moderators : Posting(chosen);
    facts.postingEnds = {};
    if (timed)
        facts.postingEnds = Protocol::now() + std::chrono::seconds{chosen};
}

QComboBox *RoomSettingsForm::choice(const QString &title,
                                    const QList<std::pair<qint64, QString>> &values, qint64 value)
{
    auto *box = new QComboBox;
    box->setAccessibleName(title);
    for (const auto &[number, words] : values)
        box->addItem(words, number);
    box->setCurrentIndex(box->findData(value));
    connect(box, &QComboBox::currentIndexChanged, this, &RoomSettingsForm::refresh);
    return box;
}

QSpinBox *RoomSettingsForm::number(const QString &title, qint64 value, qint64 most)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(title);
    box->setRange(0, int(most));
    box->setGroupSeparatorShown(true);
    box->setStepType(QSpinBox::AdaptiveDecimalStepType);
    box->setValue(int(value));
    connect(box, &QSpinBox::valueChanged, this, &RoomSettingsForm::refresh);
    return box;
}

void RoomSettingsForm::addRow(const QString &title, const QList<QWidget *> &fields,
                              const Sentence &sentence)
{
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(fields.first());
    if (fields.first()->accessibleName().isEmpty() && !qobject_cast<QCheckBox *>(fields.first()))
        fields.first()->setAccessibleName(title);
    auto *words = new Label("small");
    words->setWrapped();
    if (!m_sentences.isEmpty())
        m_column->addSpacing(12);
    m_column->addWidget(label);
    for (QWidget *field : fields) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
        m_column->addWidget(field);
    }
    m_column->addWidget(words);
    m_sentences.append({words, sentence});
}

RoomFacts RoomSettingsForm::facts() const
{
    RoomFacts facts = m_before;
    facts.name = m_name->text();
    facts.topic = m_topic->text();
    if (!m_posting)
        return facts;
    takePosting(facts);
    facts.slowMode = m_slowMode->currentData().toLongLong();
    facts.history = HistoryRule(m_history->currentData().toInt());
    if (facts.history == HistoryRule::Last)
        facts.historyLast = m_historyLast->value();
    facts.keepDays = m_keepDays->value();
    facts.keepCount = m_keepCount->value();
    facts.receipts = m_receipts->isChecked();
    facts.archived = m_archived->isChecked();
    return facts;
}

// Whoever scrolls past a field does not mean to change it.
bool RoomSettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return false;
    event->ignore();
    return true;
}

void RoomSettingsForm::editTopic()
{
    m_topic->setFocus();
}

void RoomSettingsForm::refresh()
{
    if (m_historyLast)
        m_historyLast->setVisible(HistoryRule(m_history->currentData().toInt())
                                  == HistoryRule::Last);
    if (m_posting && !m_archived) // still being built
        return;
    const RoomFacts now = facts();
    for (const auto &[label, sentence] : std::as_const(m_sentences))
        label->setText(sentence(now));
}
