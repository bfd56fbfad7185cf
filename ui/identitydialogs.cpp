// SPDX-License-Identifier: MIT
#include "ui/identitydialogs.h"

#include "ui/filefield.h"
#include "ui/label.h"

#include "client/clientconfig.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Label *sentence(const QString &text)
{
    auto *words = new Label("secondary", text);
    words->setWrapped();
    return words;
}

QLineEdit *secret(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    return field;
}

void addField(QVBoxLayout &body, const QString &name, QWidget *field)
{
    auto *caption = new Label(nullptr, name);
    caption->setBuddy(field);
    body.addWidget(caption);
    body.addWidget(field);
}

}

SaveIdentityDialog::SaveIdentityDialog(const QString &folder, QWidget *parent)
    : WishDialog(tr("Save your identity"), tr("Save"), parent),
      m_file(
          new FileField(FileField::Purpose::Save, tr("File"), folder + u"/hubbub-identity.txt"_s)),
      m_passphrase(secret(tr("Passphrase"))), m_again(secret(tr("The passphrase again")))
{
    body().addWidget(sentence(tr("With this file you are the same person on another computer, or "
                                 "when this one is lost. Keep it safe: whoever has it and the "
                                 "passphrase is you.")));
    body().addSpacing(4);
    addField(body(), tr("File"), m_file);
    addField(body(), tr("Passphrase"), m_passphrase);
    addField(body(), tr("The passphrase again"), m_again);
    setMinimumWidth(std::min(460, parent->window()->width()));
    m_passphrase->setFocus();
}

void SaveIdentityDialog::submit()
{
    if (m_file->file().isEmpty())
        return say(tr("Choose a file."));
    if (m_passphrase->text().size() < Client::leastPassphrase)
        return say(
            tr("Choose a passphrase of at least %n characters.", nullptr, Client::leastPassphrase));
    if (m_passphrase->text() != m_again->text())
        return say(tr("These are two different passphrases."));
    emit saveRequested(m_file->file(), m_passphrase->text(), wait());
}

OpenIdentityDialog::OpenIdentityDialog(QWidget *parent)
    : WishDialog(tr("Use another identity"), tr("Use it"), parent),
      m_file(new FileField(FileField::Purpose::Open, tr("File"), {})),
      m_passphrase(secret(tr("Passphrase")))
{
    body().addWidget(sentence(tr("Take over an identity that you have saved. At every host you are "
                                 "who it was there. The identity of this computer is put aside, "
                                 "and not lost.")));
    body().addSpacing(4);
    addField(body(), tr("File"), m_file);
    addField(body(), tr("Passphrase"), m_passphrase);
    setMinimumWidth(std::min(460, parent->window()->width()));
    m_file->setFocus();
}

void OpenIdentityDialog::submit()
{
    if (m_file->file().isEmpty())
        return say(tr("Choose a file."));
    emit openRequested(m_file->file(), m_passphrase->text(), wait());
}
