// SPDX-License-Identifier: MIT
#include "ui/devicelist.h"

#include "ui/label.h"
#include "ui/words.h"

#include "client/tidy.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Protocol::Device;

DeviceList::DeviceList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void DeviceList::setDevices(const QList<Device> &devices)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Device &device : devices)
        m_rows->addWidget(row(device));
    if (!devices.isEmpty())
        return;
    auto *none = new Label("secondary",
                           tr("This host knows you by a token, and none of your devices by a key: "
                              "the way to it is not encrypted."));
    none->setWrapped();
    m_rows->addWidget(none);
}

QString DeviceList::nameOf(const Device &device)
{
    return device.name ? isolated(Client::tidyName(*device.name)) : tr("Without a name");
}

QString DeviceList::words(const Device &device)
{
    const QDate today = QDate::currentDate();
    const QString added = QLocale{}.toString(localTime(device.added).date(), QLocale::ShortFormat);
    const QString since = tr("yours since %1").arg(added);
    if (device.current.value_or(false))
        return tr("This device") + u" · "_s + since;
    return tr("here last: %1").arg(whenText(device.seen, today)) + u" · "_s + since;
}

QWidget *DeviceList::row(const Device &device)
{
    auto *row = new QWidget;
    auto *name = new Label(nullptr, nameOf(device));
    auto *more = new Label("small", words(device));
    name->setElided();
    more->setWrapped();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(name);
    column->addWidget(more);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(column, 1);
    if (device.current.value_or(false))
        return row;
    auto *remove = new QPushButton(tr("Remove"));
    remove->setProperty("role", u"smallDanger"_s);
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Remove %1").arg(nameOf(device)));
    connect(remove, &QPushButton::clicked, this, [this, device] { emit removeRequested(device); });
    line->addWidget(remove);
    return row;
}
