// SPDX-License-Identifier: MIT
// A strip over the whole window for what went wrong in the background and lasts: it stays until
// somebody puts it away.
#pragma once

#include <QWidget>

class Label;
class Look;
class QToolButton;

class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(const Look &look, QWidget *parent = nullptr);

    void say(const QString &sentence); // one more, once
    QString words() const;             // what is to be read

private:
    void refresh();
    void restyle();

    const Look &m_look;
    Label *m_words;
    QToolButton *m_dismiss;
    QStringList m_sentences;
};
