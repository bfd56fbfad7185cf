// SPDX-License-Identifier: MIT
#include "ui/lostnamedialog.h"

#include "ui/codebox.h"
#include "ui/label.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include "client/tidy.h"

#include <QVBoxLayout>

LostNameDialog::LostNameDialog(const Protocol::Person &person, const Client::Moderation &moderation,
                               Wishes &wishes, QWidget *parent)
    : WishDialog(tr("A code for %1").arg(isolated(Client::tidyName(person.name))),
                 tr("Make a code"), parent),
      m_wishes(wishes), m_member(person.id),
      m_code(new CodeBox(tr("On the new device they choose “I have a code from my other device” "
                            "where they join this host, and type the code.")))
{
    stays();
    auto *words =
        new Label("secondary",
                  tr("For somebody who has lost their device and stands outside with a new one. "
                     "Whoever types the code is %1 from then on, with all their rooms and "
                     "messages: give it to nobody else. The log keeps that you made it.")
                      .arg(isolated(Client::tidyName(person.name))));
    words->setWrapped();
    body().addWidget(words);
    body().addWidget(m_code);
    body().addStretch();
    resize(std::min(460, parent->window()->width()), 320);
    connect(&moderation, &Client::Moderation::codeMade, m_code, &CodeBox::tell);
}

void LostNameDialog::submit()
{
    emit m_wishes.lostNameCodeWanted(m_member, wait([] {}));
}
