// SPDX-License-Identifier: MIT
// A label that shows plain text, whatever is in it, in one of the style sheet's roles.
#pragma once

#include <QLabel>

class Label : public QLabel
{
    Q_OBJECT

public:
    // Roles: title, heading, secondary, small, error, address; or none.
    explicit Label(const char *role = nullptr, const QString &text = {}, QWidget *parent = nullptr);

    void setElided(); // one line that gives way; the whole text is in the tooltip
    void setWrapped();
    void say(const QString &text); // shown only while it says something

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_elided = false;
};

class QFrame;
QFrame *hairline(Qt::Orientation orientation, QWidget *parent);

class QToolButton;
// 32 by 32, with a name for those who do not see it.
QToolButton *iconButton(const QString &name, QWidget *parent);
