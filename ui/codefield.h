// SPDX-License-Identifier: MIT
// A field for the code of another device, behind a button, since few people have one.
#pragma once

#include <QWidget>

#include <optional>

class Label;
class QLineEdit;
class QPushButton;

class CodeField : public QWidget
{
    Q_OBJECT

public:
    explicit CodeField(QWidget *parent = nullptr);

    // The digits alone; empty: there is none. None: what is there is no code, and it says so.
    std::optional<QString> checkedCode();
    void say(const QString &error);
    void clear(); // and closed

signals:
    void submitted();

private:
    void setOpen(bool open);

    QPushButton *m_opener;
    QWidget *m_rest;
    QLineEdit *m_code;
    Label *m_error;
};
