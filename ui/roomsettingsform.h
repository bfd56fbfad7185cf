// SPDX-License-Identifier: MIT
// The fields of a room's settings; below each, what it means as it stands.
#pragma once

#include "protocol/room.h"

#include <QWidget>

#include <functional>

class Label;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

class RoomSettingsForm : public QWidget
{
    Q_OBJECT

public:
    // Without the rules only what the room is called, and what it is about, can be changed.
    RoomSettingsForm(const Protocol::RoomFacts &facts, bool rules, QWidget *parent = nullptr);

    Protocol::RoomFacts facts() const; // names as they were typed
    void editTopic();                  // begin there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // turns of the wheel

private:
    using Sentence = std::function<QString(const Protocol::RoomFacts &)>;

    void addWords();
    void addRules();
    void addHistory();
    void addKeeping();
    QList<std::pair<qint64, QString>> postingChoices() const;
    void takePosting(Protocol::RoomFacts &facts) const;
    QComboBox *choice(const QString &title, const QList<std::pair<qint64, QString>> &values,
                      qint64 value);
    QSpinBox *number(const QString &title, qint64 value, qint64 most);
    void addRow(const QString &title, const QList<QWidget *> &fields, const Sentence &sentence);
    void refresh();

    const Protocol::RoomFacts m_before;
    QVBoxLayout *m_column;
    QList<std::pair<Label *, Sentence>> m_sentences;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_topic = nullptr;
    // Only with the rules:
    QComboBox *m_posting = nullptr;
    QComboBox *m_slowMode = nullptr;
    QComboBox *m_history = nullptr;
    QSpinBox *m_historyLast = nullptr;
    QSpinBox *m_keepDays = nullptr;
    QSpinBox *m_keepCount = nullptr;
    QCheckBox *m_receipts = nullptr;
    QCheckBox *m_archived = nullptr;
};
