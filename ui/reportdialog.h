// SPDX-License-Identifier: MIT
// Shows a message to those who moderate the host, with a word why.
#pragma once

#include "ui/wishdialog.h"

#include "protocol/id.h"

class QLineEdit;
class Wishes;

class ReportDialog : public WishDialog
{
    Q_OBJECT

public:
    ReportDialog(const Protocol::RoomId &room, qint64 seq, Wishes &wishes, QWidget *parent);

protected:
    void submit() override;

private:
    Wishes &m_wishes;
    const Protocol::RoomId m_room;
    const qint64 m_seq;
    QLineEdit *m_reason;
};
