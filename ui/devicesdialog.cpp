// SPDX-License-Identifier: MIT
#include "ui/devicesdialog.h"

#include "ui/codebox.h"
#include "ui/devicelist.h"
#include "ui/label.h"
#include "ui/rowsarea.h"
#include "ui/wishes.h"

#include <QMessageBox>
#include <QVBoxLayout>

using Client::Actions;

DevicesDialog::DevicesDialog(Wishes &wishes, const Actions &actions, QWidget *parent)
    : WishDialog(tr("Your devices"), tr("Link another device"), parent), m_wishes(wishes),
      m_code(new CodeBox(tr("On the other device, choose “I have a code from my other device” "
                            "where you join this host, and type the code.")))
{
    stays();
    auto *words =
        new Label("secondary", tr("On all of them you are the same person at this host."));
    words->setWrapped();
    body().addWidget(words);
    body().addWidget(m_code);
    addList();
    resize(std::min(460, parent->window()->width()), 440);
    connect(&actions, &Actions::deviceCodeMade, m_code, &CodeBox::tell);
    connect(&actions, &Actions::devicesFetched, this, &DevicesDialog::take);
    connect(m_code, &CodeBox::ticked, this, &DevicesDialog::look);
    fetch();
}

void DevicesDialog::addList()
{
    m_list = new DeviceList;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_list);
    column->addStretch();
    body().addSpacing(4);
    body().addWidget(new RowsArea(content), 1);
    connect(m_list, &DeviceList::removeRequested, this, &DevicesDialog::askToRemove);
}

void DevicesDialog::fetch()
{
    emit m_wishes.devicesWanted(wait([] {})); // and stays
}

void DevicesDialog::submit()
{
    emit m_wishes.deviceCodeWanted(wait([] {}));
}

// Nobody tells when somebody has used it: now and then the list does.
void DevicesDialog::look(int secondsLeft)
{
    if (secondsLeft > 0 && secondsLeft % 3 == 0)
        emit m_wishes.devicesWanted([](const Protocol::Result<> &) {});
}

void DevicesDialog::take(const Protocol::DevicesPage &page)
{
    if (page.devices.size() > std::exchange(m_count, page.devices.size()))
        m_code->end(); // it has been used
    m_list->setDevices(page.devices);
}

void DevicesDialog::askToRemove(const Protocol::Device &device)
{
    const QString title = tr("Remove this device?");
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("%1 is not you any more, and its connection ends. What is on it "
                               "already stays there.")
                                .arg(DeviceList::nameOf(device)));
    box->setDefaultButton(QMessageBox::Cancel);
    box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(box, &QDialog::accepted, this, [this, id = device.id] {
        emit m_wishes.deviceRemoveRequested(id, wait([this] { fetch(); }));
    });
    box->open();
}
