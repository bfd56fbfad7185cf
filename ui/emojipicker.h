// SPDX-License-Identifier: MIT
// Emoji to choose from: those used last, then all; by a few letters of their names, by keyboard.
#pragma once

#include "client/emojitable.h"

#include <QFrame>
#include <QStringList>

class Label;
class Look;
class QLineEdit;
class QListWidget;

class EmojiPicker : public QFrame
{
    Q_OBJECT

public:
    explicit EmojiPicker(const Look &look, QWidget *parent = nullptr);

    void setRecent(const QStringList &emoji); // the newest first
    void openAt(const QRect &anchor);         // on the screen; above it, or below

    static constexpr int columns = 8;

signals:
    void recentChanged(const QStringList &emoji);
    void picked(const QString &emoji); // it is closed by then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void add(const QString &emoji);
    void choose();
    void move(int step);
    void tellName();

    const Look &m_look;
    QLineEdit *m_field;
    QListWidget *m_grid;
    Label *m_name;
    QStringList m_recent;
};

// Each emoji once: those whose names begin so, then those that hold it; all if there are no words.
QStringList emojiFor(const QString &words);
// Its first name, as people read it.
QString emojiName(const QString &emoji);
// With one more, used now.
QStringList recentWith(QStringList recent, const QString &emoji);
