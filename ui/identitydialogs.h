// SPDX-License-Identifier: MIT
// Two small dialogs: the identity of this installation into a file, and another one out of it.
#pragma once

#include "ui/wishdialog.h"

class FileField;
class QLineEdit;

class SaveIdentityDialog : public WishDialog
{
    Q_OBJECT

public:
    // `folder`: where the file goes unless somebody says otherwise
    SaveIdentityDialog(const QString &folder, QWidget *parent);

signals:
    void saveRequested(const QString &file, const QString &passphrase,
                       const Client::Answered &answered);

private:
    void submit() override;

    FileField *m_file;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
};

class OpenIdentityDialog : public WishDialog
{
    Q_OBJECT

public:
    explicit OpenIdentityDialog(QWidget *parent);

signals:
    void openRequested(const QString &file, const QString &passphrase,
                       const Client::Answered &answered);

private:
    void submit() override;

    FileField *m_file;
    QLineEdit *m_passphrase;
};
