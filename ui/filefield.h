// SPDX-License-Identifier: MIT
// The name of a file, to type or to choose.
#pragma once

#include <QWidget>

class QLineEdit;

class FileField : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Open,
        Save, // asks before it takes the name of one that is there
    };

    FileField(Purpose purpose, const QString &name, const QString &file, QWidget *parent = nullptr);

    QString file() const; // without blanks around it

private:
    void choose();

    const Purpose m_purpose;
    QLineEdit *m_file;
};
