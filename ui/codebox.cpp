// SPDX-License-Identifier: MIT
#include "ui/codebox.h"

#include "ui/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Far more digits than there are, of a host that is not ours.
constexpr qsizetype longestCode = 16;

// In two halves, which are easier to read out and to type.
QString spaced(const QString &code)
{
    const qsizetype half = (code.size() + 1) / 2;
    return code.left(half) + u'\u2009' + code.mid(half);
}

}

CodeBox::CodeBox(const QString &words, QWidget *parent)
    : QWidget(parent), m_code(new Label("code")), m_time(new Label("small"))
{
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *label = new Label("secondary", words);
    label->setWrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_code);
    column->addWidget(label);
    column->addWidget(m_time);
    connect(&m_tick, &QTimer::timeout, this, &CodeBox::tellTime);
    hide();
}

void CodeBox::tell(const Protocol::DeviceCode &code)
{
    m_code->setText(spaced(code.code.left(longestCode)));
    m_code->setAccessibleName(tr("Code %1").arg(code.code.left(longestCode)));
    m_ends.setRemainingTime(std::chrono::seconds{std::clamp<qint64>(code.seconds, 0, 86'400)});
    show();
    m_tick.start(1s);
    tellTime();
}

void CodeBox::end()
{
    m_tick.stop();
    hide();
}

void CodeBox::tellTime()
{
    const int seconds = int((m_ends.remainingTime() + 999) / 1000);
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar{u'0'});
    m_time->setText(tr("It works once, for %1 more.").arg(left));
    if (seconds <= 0)
        end();
    emit ticked(seconds);
}
