// SPDX-License-Identifier: MIT
// What is known of a host, and the six words that people compare to be sure that it is theirs.
#pragma once

#include <QDialog>
#include <QStringList>

struct HostFacts
{
    QString place = {};
    QString address = {};   // "192.168.1.20:7478"
    QStringList words = {}; // none: it is on this computer, and nobody is in between
};

class AboutHostDialog : public QDialog
{
    Q_OBJECT

public:
    AboutHostDialog(const HostFacts &facts, QWidget *parent);
};
