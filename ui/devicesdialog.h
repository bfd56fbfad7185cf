// SPDX-License-Identifier: MIT
// One's own devices at a host: the list, and a code that makes another one of them.
#pragma once

#include "ui/wishdialog.h"

#include "client/actions.h"

#include <QDeadlineTimer>
#include <QTimer>

class DeviceList;
class Wishes;

class DevicesDialog : public WishDialog
{
    Q_OBJECT

public:
    DevicesDialog(Wishes &wishes, const Client::Actions &actions, QWidget *parent);

private:
    void addCode();
    void addList();
    void submit() override;
    void fetch();
    void tell(const Protocol::DeviceCode &code);
    void tellTime();
    void take(const Protocol::DevicesPage &page);
    void endCode();
    void askToRemove(const Protocol::Device &device);

    Wishes &m_wishes;
    QWidget *m_codeBox;
    Label *m_code;
    Label *m_time;
    DeviceList *m_list;
    QDeadlineTimer m_ends;
    QTimer m_tick;         // while there is a code
    qsizetype m_count = 0; // of devices
};
