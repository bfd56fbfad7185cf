// SPDX-License-Identifier: MIT
#include "ui/devicesdialog.h"

#include "ui/devicelist.h"
#include "ui/label.h"
#include "ui/rowsarea.h"
#include "ui/wishes.h"

#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Client::Actions;

namespace {

// Far more digits than there are, of a host that is not ours.
constexpr qsizetype longestCode = 16;

// In two halves, which are easier to read out and to type.
QString spaced(const QString &code)
{
    const qsizetype half = (code.size() + 1) / 2;
    return code.left(half) + u'\u2009' + code.mid(half);
}

}

DevicesDialog::DevicesDialog(Wishes &wishes, const Actions &actions, QWidget *parent)
    : WishDialog(tr("Your devices"), tr("Link another device"), parent), m_wishes(wishes)
{
    stays();
    auto *words =
        new Label("secondary", tr("On all of them you are the same person at this host."));
    words->setWrapped();
    body().addWidget(words);
    addCode();
    addList();
    resize(std::min(460, parent->window()->width()), 440);
    connect(&actions, &Actions::deviceCodeMade, this, &DevicesDialog::tell);
    connect(&actions, &Actions::devicesFetched, this, &DevicesDialog::take);
    connect(&m_tick, &QTimer::timeout, this, &DevicesDialog::tellTime);
    fetch();
}

void DevicesDialog::addCode()
{
    m_codeBox = new QWidget;
    m_code = new Label("code");
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new Label("secondary",
                            tr("On the other device, choose “I have a code from my other device” "
                               "where you join this host, and type the code."));
    words->setWrapped();
    m_time = new Label("small");
    auto *column = new QVBoxLayout(m_codeBox);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_code);
    column->addWidget(words);
    column->addWidget(m_time);
    m_codeBox->hide();
    body().addWidget(m_codeBox);
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

void DevicesDialog::tell(const Protocol::DeviceCode &code)
{
    m_code->setText(spaced(code.code.left(longestCode)));
    m_code->setAccessibleName(tr("Code %1").arg(code.code.left(longestCode)));
    m_ends.setRemainingTime(std::chrono::seconds{std::clamp<qint64>(code.seconds, 0, 86'400)});
    m_codeBox->show();
    m_tick.start(1s);
    tellTime();
}

// Nobody tells when somebody has used it: now and then the list does.
void DevicesDialog::tellTime()
{
    const int seconds = int((m_ends.remainingTime() + 999) / 1000);
    const QString left = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar{u'0'});
    m_time->setText(tr("It works once, for %1 more.").arg(left));
    if (seconds <= 0)
        endCode();
    else if (seconds % 3 == 0)
        emit m_wishes.devicesWanted([](const Protocol::Result<> &) {});
}

void DevicesDialog::endCode()
{
    m_tick.stop();
    m_codeBox->hide();
}

void DevicesDialog::take(const Protocol::DevicesPage &page)
{
    if (page.devices.size() > std::exchange(m_count, page.devices.size()))
        endCode(); // it has been used
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
