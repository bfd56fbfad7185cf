// SPDX-License-Identifier: MIT
#include "ui/codefield.h"

#include "ui/label.h"

#include "protocol/limits.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Keyboards of other scripts have digits of their own.
QString latinDigits(const QString &digits)
{
    QString latin;
    for (const QChar digit : digits)
        latin += QChar(u'0' + digit.digitValue());
    return latin;
}

}

CodeField::CodeField(QWidget *parent)
    : QWidget(parent), m_opener(new QPushButton(tr("I have a code from my other device"))),
      m_rest(new QWidget), m_code(new QLineEdit), m_error(new Label("error"))
{
    m_opener->setProperty("role", u"flat"_s);
    m_opener->setCheckable(true);
    m_code->setAccessibleName(tr("Code from your other device"));
    m_code->setPlaceholderText(u"1234 5678"_s);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_error->setWrapped();
    m_error->hide();
    auto *words = new Label("small", tr("You are the same person as there, by the same name."));
    words->setWrapped();
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins({});
    rest->setSpacing(4);
    rest->addWidget(m_code);
    rest->addWidget(m_error);
    rest->addWidget(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_opener, 0, Qt::AlignLeading);
    column->addWidget(m_rest);
    setOpen(false);
    connect(m_opener, &QPushButton::toggled, this, &CodeField::setOpen);
    connect(m_code, &QLineEdit::textEdited, m_error, [this] { m_error->say({}); });
    connect(m_code, &QLineEdit::returnPressed, this, &CodeField::submitted);
}

void CodeField::setOpen(bool open)
{
    m_rest->setVisible(open);
    if (open)
        m_code->setFocus();
    else
        m_code->clear();
    m_error->say({});
}

std::optional<QString> CodeField::checkedCode()
{
    if (!m_opener->isChecked())
        return QString{};
    QString code = m_code->text();
    code.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    const bool digits = std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
    if (digits && code.size() == Limits::codeDigits)
        return latinDigits(code);
    say(tr("The code has %n digits.", nullptr, Limits::codeDigits));
    return {};
}

void CodeField::say(const QString &error)
{
    m_opener->setChecked(true);
    m_error->say(error);
    m_code->setFocus();
}

void CodeField::clear()
{
    m_opener->setChecked(false);
}
