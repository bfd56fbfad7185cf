// SPDX-License-Identifier: MIT
// Goes to a room or a person, or does what a menu does, by a few letters of the name.
#pragma once

#include "ui/switchermodel.h"

#include <QDialog>

class Label;
class Look;
class QLineEdit;
class QListView;

class Switcher : public QDialog
{
    Q_OBJECT

public:
    // The model becomes the switcher's.
    Switcher(const Look &look, SwitcherModel *model, QWidget *parent);

signals:
    void chosen(const Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void find(const QString &words);
    void fit();
    void choose(const QModelIndex &index);

    SwitcherModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_nothing;
};
