// SPDX-License-Identifier: MIT
#include "ui/searchhint.h"

#include "ui/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SearchHint::SearchHint(QWidget *parent) : QScrollArea(parent)
{
    // The words before the colon are the host's and are not translated.
    const std::pair<QString, QString> rows[] = {
        {u"\"%1\""_s.arg(tr("green tea")), tr("these words, one after the other")},
        {u"from:"_s + tr("Anna"), tr("what Anna wrote")},
        {u"in:"_s + tr("Kitchen"), tr("what was written in that room")},
        {u"after:2026-01-31"_s, tr("later than that day")},
        {u"before:2026-03-01"_s, tr("earlier than that day")},
        {u"has:link"_s, tr("what holds the address of a page")},
        {u"is:pinned"_s, tr("what is pinned")},
    };
    auto *content = new QWidget;
    content->setProperty("role", u"panel"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(0);
    auto *lead = new Label("small",
                           tr("Finds messages that hold all words, whole and in any "
                              "order. Names and filters narrow it down:"));
    lead->setWrapped();
    column->addWidget(lead);
    for (const auto &[example, meaning] : rows) {
        column->addSpacing(10);
        column->addWidget(new Label("term", example));
        auto *words = new Label("small", meaning);
        words->setWrapped();
        column->addWidget(words);
    }
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}
