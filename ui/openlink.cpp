// SPDX-License-Identifier: MIT
#include "ui/openlink.h"

#include "ui/richtext.h"
#include "ui/roompane.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

void openLink(const QUrl &url, const QString &words, QWidget *parent)
{
    if (tellsWhereTo(words, url)) {
        QDesktopServices::openUrl(url);
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, RoomPane::tr("Open this link?"),
                        RoomPane::tr("“%1” leads to").arg(words), QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(url.toDisplayString());
    auto *open = question->addButton(RoomPane::tr("Open"), QMessageBox::AcceptRole);
    QObject::connect(open, &QAbstractButton::clicked, question,
                     [url] { QDesktopServices::openUrl(url); });
    question->open();
}
