// SPDX-License-Identifier: MIT
#include "ui/preferencesdialog.h"

#include "ui/label.h"
#include "ui/preferencerow.h"
#include "ui/rowsarea.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Section = PreferenceRow::Section;

PreferencesDialog::PreferencesDialog(const Preferences &preferences, Language spoken,
                                     const PreferenceOffer &offer, bool atHost, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_spoken(spoken), m_restart(makeRestart()),
      m_search(new QLineEdit),
      m_nothing(new Label("secondary", tr("No preference has these words.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Find a preference"));
    m_search->setAccessibleName(tr("Find a preference"));
    m_search->setClearButtonEnabled(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(makeRows(offer, atHost), 1);
    column->addWidget(m_restart);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::find);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill(preferences);
    find({});
    resize(std::min(520, parent->window()->width()), 620);
}

QWidget *PreferencesDialog::makeRows(const PreferenceOffer &offer, bool atHost)
{
    auto *inside = new QWidget;
    inside->setProperty("role", u"panel"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    for (const auto section :
         {Section::Appearance, Section::Messages, Section::Notifications, Section::StartAndClose})
        m_parts.append(makeSection(section, offer, *column));
    m_parts.append(makeKeyboard(*column));
    m_parts.append(makeYou(atHost, *column));
    column->addWidget(m_nothing);
    column->addStretch();
    return new RowsArea(inside);
}

PreferencesDialog::Part
PreferencesDialog::makeSection(Section section, const PreferenceOffer &offer, QVBoxLayout &column)
{
    Part part{.heading = new Label("heading", sectionName(section)), .rows = {}, .more = nullptr};
    part.heading->setContentsMargins(0, 12, 0, 2);
    column.addWidget(part.heading);
    for (const PreferenceRow &row : preferenceTable()) {
        if (row.section != section || !isOffered(row.needs, offer))
            continue;
        auto *view = new PreferenceRowView(row, offer);
        column.addWidget(view);
        part.rows.append(view);
        connect(view, &PreferenceRowView::chosen, this, [this, &row](int value) {
            row.set(m_preferences, value);
            showRestart();
            emit changed(m_preferences);
        });
    }
    if (section == Section::Notifications)
        column.addWidget(part.more = makeTestButton(), 0, Qt::AlignLeading);
    return part;
}

// They have a dialog of their own.
PreferencesDialog::Part PreferencesDialog::makeKeyboard(QVBoxLayout &column)
{
    auto *heading = new Label("heading", tr("Keyboard"));
    auto *button = new QPushButton(tr("Keyboard shortcuts…"));
    heading->setContentsMargins(0, 12, 0, 2);
    button->setAutoDefault(false);
    column.addWidget(heading);
    column.addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, &PreferencesDialog::shortcutsRequested);
    return {.heading = heading, .rows = {}, .more = button, .words = button->text()};
}

// These too.
PreferencesDialog::Part PreferencesDialog::makeYou(bool atHost, QVBoxLayout &column)
{
    auto *heading = new Label("heading", tr("You"));
    heading->setContentsMargins(0, 12, 0, 2);
    auto *buttons = new QWidget;
    auto *lines = new QVBoxLayout(buttons);
    lines->setContentsMargins({});
    Part part{.heading = heading, .rows = {}, .more = buttons, .words = heading->text()};
    const auto add = [&](const QString &words, void (PreferencesDialog::*wish)()) {
        auto *button = new QPushButton(words);
        button->setAutoDefault(false);
        lines->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, wish);
        part.words += u' ' + words;
    };
    if (atHost)
        add(tr("Your devices…"), &PreferencesDialog::devicesRequested);
    add(tr("Save your identity…"), &PreferencesDialog::saveIdentityRequested);
    add(tr("Use another identity…"), &PreferencesDialog::openIdentityRequested);
    column.addWidget(heading);
    column.addWidget(buttons);
    return part;
}

QWidget *PreferencesDialog::makeTestButton()
{
    auto *button = new QPushButton(tr("Send a test notification"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &PreferencesDialog::testNoticeRequested);
    return button;
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_preferences = preferences;
    for (const Part &part : m_parts) {
        for (PreferenceRowView *row : part.rows)
            row->fill(preferences);
    }
    showRestart();
}

// Words that are on the screen already stay as they are.
QWidget *PreferencesDialog::makeRestart()
{
    auto *strip = new QWidget;
    auto *sentence =
        new Label("secondary", tr("Hubbub speaks another language after its next start."));
    sentence->setWrapped();
    auto *button = new QPushButton(tr("Start again now"));
    button->setAutoDefault(false);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addWidget(sentence, 1);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, &PreferencesDialog::restartRequested);
    return strip;
}

void PreferencesDialog::showRestart()
{
    m_restart->setVisible(m_preferences.language != m_spoken);
}

void PreferencesDialog::find(const QString &words)
{
    bool found = false;
    for (const Part &part : m_parts) {
        bool here = part.words.contains(words.trimmed(), Qt::CaseInsensitive);
        for (PreferenceRowView *row : part.rows) {
            row->setVisible(row->fits(words));
            here |= row->fits(words);
        }
        part.heading->setVisible(here);
        if (part.more)
            part.more->setVisible(here);
        found |= here;
    }
    m_nothing->setVisible(!found);
}
