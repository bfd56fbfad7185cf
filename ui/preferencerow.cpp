// SPDX-License-Identifier: MIT
#include "ui/preferencerow.h"

#include "ui/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

PreferenceRowView::PreferenceRowView(const PreferenceRow &row, const PreferenceOffer &offer,
                                     QWidget *parent)
    : QWidget(parent), m_row(row), m_control(row.isSwitch()            ? makeSwitch()
                                                 : row.choices.empty() ? makeNumber()
                                                                       : makeChoice(offer))
{
    auto *sentence = new Label(nullptr, row.shownWords());
    sentence->setWrapped();
    m_control->setAccessibleName(row.shownWords());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(16);
    line->addWidget(sentence, 1);
    line->addWidget(m_control, 0, Qt::AlignVCenter);
    setFocusProxy(m_control);
}

QWidget *PreferenceRowView::makeSwitch()
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this, &PreferenceRowView::chosen);
    m_set = [](QWidget *control, int value) {
        static_cast<QCheckBox *>(control)->setChecked(value != 0);
    };
    return box;
}

QWidget *PreferenceRowView::makeChoice(const PreferenceOffer &offer)
{
    auto *choice = new QComboBox;
    for (int at = 0; at <= m_row.most; ++at) {
        if (isOffered(m_row.choices[size_t(at)].needs, offer))
            choice->addItem(m_row.shownChoice(at), at);
    }
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice] { emit chosen(choice->currentData().toInt()); });
    m_set = [](QWidget *control, int value) {
        auto *box = static_cast<QComboBox *>(control);
        const int at = box->findData(value);
        box->setCurrentIndex(at < 0 ? box->count() - 1 : at);
    };
    return choice;
}

QWidget *PreferenceRowView::makeNumber()
{
    auto *number = new QSpinBox;
    number->setRange(m_row.least, m_row.most);
    connect(number, &QSpinBox::valueChanged, this, &PreferenceRowView::chosen);
    m_set = [](QWidget *control, int value) { static_cast<QSpinBox *>(control)->setValue(value); };
    return number;
}

void PreferenceRowView::fill(const Preferences &preferences)
{
    const QSignalBlocker silent{m_control};
    m_set(m_control, m_row.get(preferences));
}

bool PreferenceRowView::fits(const QString &words) const
{
    QString all = sectionName(m_row.section) + u' ' + m_row.shownWords();
    for (int at = 0; at < int(m_row.choices.size()); ++at)
        all += u' ' + m_row.shownChoice(at);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        wanted, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void PreferenceRowView::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (auto *box = qobject_cast<QCheckBox *>(m_control))
        box->click();
}
