// SPDX-License-Identifier: MIT
#include "ui/aboutroomdialog.h"

#include "ui/label.h"
#include "ui/roomwords.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

AboutRoomDialog::AboutRoomDialog(const Client::Room &room, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About this room"));
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    const auto say = [column](const char *role, const QString &text) {
        auto *label = new Label(role, text);
        label->setWrapped();
        column->addWidget(label);
    };
    say("heading", isolated(room.name()));
    if (!room.facts().topic.isEmpty())
        say(nullptr, isolated(room.facts().topic));
    const auto sentences = ruleSentences(room.facts());
    setAccessibleDescription(sentences.join(u' '));
    for (const QString &sentence : sentences)
        say("secondary", sentence);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignRight);
}
