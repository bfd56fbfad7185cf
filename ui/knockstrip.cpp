// SPDX-License-Identifier: MIT
#include "ui/knockstrip.h"

#include "ui/label.h"
#include "ui/moderationwords.h"
#include "ui/wishes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Client::Moderation;

KnockStrip::KnockStrip(Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_wishes(wishes), m_words(new Label), m_admit(new QPushButton(tr("Let in"))),
      m_turnAway(new QPushButton(tr("Turn away")))
{
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setWrapped();
    for (QPushButton *button : {m_admit, m_turnAway})
        button->setProperty("role", u"flat"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_admit);
    row->addWidget(m_turnAway);
    connect(m_admit, &QPushButton::clicked, this, [this] { judge(true); });
    connect(m_turnAway, &QPushButton::clicked, this, [this] { judge(false); });
    hide();
}

void KnockStrip::setModeration(const Moderation *moderation)
{
    m_moderation = moderation;
    if (moderation) {
        connect(moderation, &Moderation::newcomersChanged, this, &KnockStrip::refresh);
        connect(moderation, &Moderation::knocked, this, [this] {
            QAccessibleEvent alert{this, QAccessible::Alert};
            QAccessible::updateAccessibility(&alert);
        });
    }
    refresh();
}

QString KnockStrip::words() const
{
    return isHidden() ? QString{} : m_words->text();
}

// The first of them; the next one follows when something has become of that one.
void KnockStrip::refresh()
{
    const auto waiting = m_moderation ? m_moderation->newcomers() : QList<Protocol::Newcomer>{};
    setVisible(!waiting.isEmpty());
    if (waiting.isEmpty())
        return;
    const QString first = newcomerText(waiting.first());
    const int more = int(waiting.size()) - 1;
    const QString words = tr("%1 would like to come in.").arg(first);
    m_words->setText(more > 0 ? words + u' ' + tr("%n more wait.", nullptr, more) : words);
    setAccessibleName(m_words->text());
    m_admit->setAccessibleName(tr("Let in %1").arg(first));
    m_turnAway->setAccessibleName(tr("Turn away %1").arg(first));
}

void KnockStrip::judge(bool admitted)
{
    const auto waiting = m_moderation ? m_moderation->newcomers() : QList<Protocol::Newcomer>{};
    if (waiting.isEmpty())
        return;
    emit m_wishes.judgeRequested(
        waiting.first().id, admitted, [strip = QPointer(this)](const Protocol::Result<> &outcome) {
            // Somebody else was quicker, or they have gone.
            if (strip && !outcome && outcome.error().code != Protocol::ErrorCode::NoSuchMember)
                emit strip->failed(outcome.error());
        });
}
