// SPDX-License-Identifier: MIT
#include "ui/abouthostdialog.h"

#include "ui/copyfield.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutHostDialog::AboutHostDialog(const HostFacts &facts, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About this host"));
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    const auto say = [column](const char *role, const QString &text) {
        auto *label = new Label(role, text);
        label->setWrapped();
        column->addWidget(label);
    };
    say("heading", isolated(facts.place));
    say("secondary", isolated(facts.address));
    column->addSpacing(4);
    if (facts.words.isEmpty()) {
        say(nullptr, tr("It runs on this computer. What you write does not leave it on the way."));
    } else {
        say(nullptr,
            tr("What you write to it is encrypted on the way. The host itself can read "
               "it."));
        say("secondary", tr("Whoever has the same six words for a host is at this one:"));
        auto *words = new CopyField(facts.words.join(u' '));
        words->setLayoutDirection(Qt::LeftToRight);
        column->addWidget(words);
    }
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignRight);
}
