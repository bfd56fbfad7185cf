// SPDX-License-Identifier: MIT
// What a look at the network has found, with the one step that mends each thing.
#pragma once

#include "lan/advice.h"

#include <QDialog>

class Label;
class QVBoxLayout;

class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NetworkDialog(QWidget *parent); // looking, so far

    void setAdvice(const QList<Advice> &advice);

private:
    QWidget *row(const Advice &advice);

    Label *m_title;
    QVBoxLayout *m_rows;
};
