// SPDX-License-Identifier: MIT
// Other keys for one command: pressed, looked at, taken. Says at once what stands in the way.
#pragma once

#include "ui/shortcuts.h"

#include <QDialog>

class KeyField;
class Label;
class QCheckBox;
class QPushButton;

class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(Shortcuts &shortcuts, Command command, QWidget *parent);

private:
    QLayout *makeOthers();
    QLayout *makeEnd();
    void press(const QKeySequence &keys);
    void wantStandard();
    void tell(const QString &sentence, const char *role);
    void refresh();
    void use();
    KeyList wanted() const; // with those that stay
    QString holders() const;

    Shortcuts &m_shortcuts;
    const Command m_command;
    KeyList m_new; // none: nothing to take yet
    KeyField *m_field;
    QCheckBox *m_also;
    Label *m_sentence;
    QPushButton *m_use;
};
