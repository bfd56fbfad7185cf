// SPDX-License-Identifier: MIT
#include "ui/networkdialog.h"

#include "ui/label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using enum Advice::Level;

namespace {

QString mark(Advice::Level level)
{
    return level == Good ? u"✓"_s : level == Doubt ? u"?"_s : u"!"_s;
}

Label *paragraph(const char *role, const QString &text)
{
    auto *label = new Label(role, text);
    label->setWrapped();
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}

NetworkDialog::NetworkDialog(QWidget *parent)
    : QDialog(parent), m_title(new Label("heading", tr("Looking at the network…"))),
      m_rows(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check the network"));
    resize(520, 460);
    m_title->setWrapped();
    m_rows->setSpacing(10);
    m_rows->addStretch();
    auto *list = new QWidget;
    list->setLayout(m_rows);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

void NetworkDialog::setAdvice(const QList<Advice> &advice)
{
    const auto is = [&](Advice::Level level) {
        return std::ranges::any_of(advice, [=](const Advice &a) { return a.level == level; });
    };
    m_title->setText(is(Bad)         ? tr("Something is in the way.")
                         : is(Doubt) ? tr("This may be in the way.")
                                     : tr("Nothing is in the way."));
    while (m_rows->count() > 1)
        delete std::unique_ptr<QLayoutItem>
        {
            m_rows->takeAt(0)
            } -> widget();
    for (const Advice &each : advice)
        m_rows->insertWidget(m_rows->count() - 1, row(each));
}

QWidget *NetworkDialog::row(const Advice &advice)
{
    auto *row = new QWidget;
    auto *sign = new Label(advice.level == Bad ? "error" : "secondary", mark(advice.level));
    sign->setFixedWidth(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(nullptr, advice.text));
    if (!advice.step.isEmpty())
        words->addWidget(paragraph("secondary", advice.step));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return row;
}
