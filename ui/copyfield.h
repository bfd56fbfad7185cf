// SPDX-License-Identifier: MIT
// Something to pass on, and a button that copies it.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

class CopyField : public QWidget
{
    Q_OBJECT

public:
    explicit CopyField(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

private:
    QLineEdit *m_words;
    QPushButton *m_copy;
};
