// SPDX-License-Identifier: MIT
// A row of the preferences: a sentence, and a switch, a choice or a number.
#pragma once

#include "ui/preferences.h"

#include <QWidget>

class Label;

class PreferenceRowView : public QWidget
{
    Q_OBJECT

public:
    PreferenceRowView(const PreferenceRow &row, const PreferenceOffer &offer,
                      QWidget *parent = nullptr);

    const PreferenceRow &row() const { return m_row; }
    void fill(const Preferences &preferences);
    bool fits(const QString &words) const; // all of them, wherever they stand

signals:
    void chosen(int value);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; // the sentence belongs to its switch

private:
    QWidget *makeSwitch();
    QWidget *makeChoice(const PreferenceOffer &offer);
    QWidget *makeNumber();

    const PreferenceRow &m_row;
    void (*m_set)(QWidget *control, int value) = nullptr; // by what makes the control
    QWidget *m_control;
};
