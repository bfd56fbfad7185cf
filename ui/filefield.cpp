// SPDX-License-Identifier: MIT
#include "ui/filefield.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

FileField::FileField(Purpose purpose, const QString &name, const QString &file, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_file(new QLineEdit(file))
{
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a file"));
    m_file->setAccessibleName(name);
    m_file->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    setFocusProxy(m_file);
    connect(choose, &QPushButton::clicked, this, &FileField::choose);
}

QString FileField::file() const
{
    return m_file->text().trimmed();
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_file->accessibleName(), file());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool saves = m_purpose == Purpose::Save;
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->selectFile(file());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}
