// SPDX-License-Identifier: MIT
// For those who moderate a host: somebody waits at its gate, and may be let in from here.
#pragma once

#include "client/moderation.h"

#include <QPointer>
#include <QWidget>

class Label;
class QPushButton;
class Wishes;

class KnockStrip : public QWidget
{
    Q_OBJECT

public:
    explicit KnockStrip(Wishes &wishes, QWidget *parent = nullptr);

    void setModeration(const Client::Moderation *moderation); // null: nobody waits
    QString words() const;

signals:
    void failed(const Protocol::Error &error);

private:
    void refresh();
    void judge(bool admitted);

    Wishes &m_wishes;
    QPointer<const Client::Moderation> m_moderation;
    Label *m_words;
    QPushButton *m_admit;
    QPushButton *m_turnAway;
};
