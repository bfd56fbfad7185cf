// SPDX-License-Identifier: MIT
#include "ui/keydialog.h"

#include "ui/keyfield.h"
#include "ui/keyrules.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(Shortcuts &shortcuts, Command command, QWidget *parent)
    : QDialog(parent), m_shortcuts(shortcuts), m_command(command), m_field(new KeyField),
      m_also(new QCheckBox(tr("Keep the keys that it has"))), m_sentence(new Label("secondary")),
      m_use(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keys"));
    setMinimumWidth(340);
    const QString keys = shortcuts.shownKeys(command);
    auto *title = new Label("heading", shortcuts.words(command));
    title->setWrapped();
    m_sentence->setWrapped();
    m_also->setHidden(keys.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(
        new Label("secondary",
                  keys.isEmpty() ? tr("It has no keys now.") : tr("Now: %1").arg(isolated(keys))));
    column->addWidget(m_field);
    column->addWidget(m_also);
    column->addWidget(m_sentence);
    column->addLayout(makeOthers());
    column->addSpacing(8);
    column->addStretch();
    column->addLayout(makeEnd());
    connect(m_field, &KeyField::pressed, this, &KeyDialog::press);
    connect(m_also, &QCheckBox::toggled, this, &KeyDialog::refresh);
    refresh();
    m_field->setFocus();
}

QLayout *KeyDialog::makeOthers()
{
    auto *none = new QPushButton(tr("Remove its keys"));
    auto *standard = new QPushButton(tr("Set back"));
    none->setDisabled(m_shortcuts.keys(m_command).isEmpty());
    standard->setEnabled(m_shortcuts.isChanged(m_command));
    standard->setToolTip(::shownKeys(Shortcuts::standard(m_command)));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {none, standard}) {
        button->setAutoDefault(false);
        button->setProperty("role", u"small"_s);
        row->addWidget(button);
    }
    row->addStretch();
    connect(none, &QPushButton::clicked, this, [this] {
        m_shortcuts.set(m_command, {});
        accept();
    });
    connect(standard, &QPushButton::clicked, this, &KeyDialog::wantStandard);
    return row;
}

QLayout *KeyDialog::makeEnd()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_use->setProperty("role", u"primary"_s);
    m_use->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_use);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &KeyDialog::use);
    return row;
}

void KeyDialog::press(const QKeySequence &keys)
{
    m_field->showKeys(keys);
    m_new = obstacleOf(keys) == KeyObstacle::None ? KeyList{keys} : KeyList{};
    refresh();
    if (obstacleOf(keys) == KeyObstacle::Field)
        tell(tr("These keys do something in the field where you write."), "error");
    else if (m_new.isEmpty())
        tell(tr("These keys are for writing. Press them with Ctrl or Alt, or take a key from F1 "
                "on."),
             "error");
}

// At once, unless others would lose theirs by it.
void KeyDialog::wantStandard()
{
    m_also->setChecked(false);
    m_new = Shortcuts::standard(m_command);
    if (m_new.isEmpty() || holders().isEmpty())
        return use();
    m_field->setText(isolated(::shownKeys(m_new)));
    refresh();
    m_use->setFocus();
}

void KeyDialog::refresh()
{
    const QString holders = this->holders();
    m_use->setDisabled(m_new.isEmpty());
    m_use->setText(holders.isEmpty() ? tr("Use these keys") : tr("Take them"));
    if (holders.isEmpty())
        tell({}, "secondary");
    else
        tell(tr("%1 has these keys now, and would be without them.").arg(holders), "secondary");
}

void KeyDialog::tell(const QString &sentence, const char *role)
{
    m_sentence->setProperty("role", QString::fromLatin1(role));
    m_sentence->style()->polish(m_sentence);
    m_sentence->say(sentence);
    m_field->setAccessibleDescription(sentence);
    QAccessibleEvent alert{m_sentence, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void KeyDialog::use()
{
    m_shortcuts.set(m_command, wanted());
    accept();
}

KeyList KeyDialog::wanted() const
{
    KeyList keys = m_also->isChecked() ? m_shortcuts.keys(m_command) : KeyList{};
    for (const QKeySequence &one : m_new) {
        if (!keys.contains(one))
            keys.append(one);
    }
    return keys;
}

// Those that are somebody else's.
QString KeyDialog::holders() const
{
    QStringList names;
    for (const QKeySequence &one : m_new) {
        const auto holder = m_shortcuts.holder(one);
        if (holder && *holder != m_command)
            names.append(tr("“%1”").arg(m_shortcuts.words(*holder)));
    }
    return QLocale{}.createSeparatedList(names);
}
