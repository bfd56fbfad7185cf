// SPDX-License-Identifier: MIT
// Goes to a room or a person by a few letters of the name.
#pragma once

#include "ui/switchermodel.h"

#include <QDialog>

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
    void find(const QString &words);
    void choose(const QModelIndex &index);

    SwitcherModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
};
