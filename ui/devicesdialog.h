// SPDX-License-Identifier: MIT
// One's own devices at a host: the list, and a code that makes another one of them.
#pragma once

#include "ui/wishdialog.h"

#include "client/actions.h"

class CodeBox;
class DeviceList;
class Wishes;

class DevicesDialog : public WishDialog
{
    Q_OBJECT

public:
    DevicesDialog(Wishes &wishes, const Client::Actions &actions, QWidget *parent);

private:
    void addList();
    void submit() override;
    void fetch();
    void look(int secondsLeft);
    void take(const Protocol::DevicesPage &page);
    void askToRemove(const Protocol::Device &device);

    Wishes &m_wishes;
    CodeBox *m_code;
    DeviceList *m_list;
    qsizetype m_count = 0; // of devices
};
