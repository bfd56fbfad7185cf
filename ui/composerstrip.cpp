// SPDX-License-Identifier: MIT
#include "ui/composerstrip.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int stripHeight = 44;
constexpr int barWidth = 3;

}

ComposerStrip::ComposerStrip(const Look &look, QWidget *parent)
    : QFrame(parent), m_look(look), m_title(new Label("accent")), m_excerpt(new Label("small")),
      m_close(iconButton(tr("Leave (Esc)"), this))
{
    m_title->setElided();
    m_excerpt->setElided();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_excerpt);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(barWidth + 10, 0, 3, 0);
    row->addLayout(words, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &ComposerStrip::closeRequested);
    connect(&look, &Look::changed, this, &ComposerStrip::restyle);
    restyle();
}

void ComposerStrip::tell(const QString &title, const QString &excerpt)
{
    m_title->setText(title);
    m_excerpt->setText(excerpt);
    setAccessibleName(title);
    setAccessibleDescription(excerpt);
    show();
}

void ComposerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme().accent);
    const QRect bar{0, 6, barWidth, rect().height() - 12};
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
}

void ComposerStrip::restyle()
{
    setFixedHeight(m_look.theme().scaled(stripHeight));
    m_close->setIcon(tintedIcon(u"close"_s, m_look.theme().text));
}
