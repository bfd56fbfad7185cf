// SPDX-License-Identifier: MIT
#include "ui/moderationmenu.h"

#include "ui/lostnamedialog.h"
#include "ui/moderationwords.h"
#include "ui/roomwords.h"
#include "ui/sendawaydialog.h"
#include "ui/wishes.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

using Protocol::HostRole;
using Protocol::Person;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ModerationMenu)
};

void addMuting(QMenu &menu, const Person &person, Wishes &wishes)
{
    const auto mute = [&wishes, id = person.id](qint64 seconds) {
        return [&wishes, id, seconds] { emit wishes.muteRequested(id, seconds); };
    };
    if (person.muted && *person.muted > Protocol::now()) {
        menu.addAction(Words::tr("Let them write again"), &wishes, mute(0));
        return;
    }
    QMenu *times = menu.addMenu(Words::tr("Let them only read"));
    for (const qint64 seconds : {600, 3600, 86'400, 7 * 86'400})
        times->addAction(Words::tr("For %1").arg(durationText(seconds)), &wishes, mute(seconds));
}

void addRoles(QMenu &menu, const Person &person, Wishes &wishes)
{
    QMenu *roles = menu.addMenu(Words::tr("Role on this host"));
    const HostRole present = person.role.value_or(HostRole::Member);
    for (const HostRole role :
         {HostRole::Guest, HostRole::Member, HostRole::Moderator, HostRole::Owner}) {
        QAction *action =
            roles->addAction(roleText(role), &wishes, [&wishes, id = person.id, role] {
                emit wishes.hostRoleRequested(id, role);
            });
        action->setCheckable(true);
        action->setChecked(role == present);
        action->setEnabled(role != present);
    }
}

}

void addModeration(QMenu &menu, const Person &person, bool lasting, const Client::Moderation &mine,
                   Wishes &wishes, QWidget *window)
{
    const bool lower = mine.outranks(person.role);
    if (!lower && !mine.owns())
        return;
    menu.addSeparator();
    if (mine.owns() && lasting)
        addRoles(menu, person, wishes);
    if (!lower)
        return;
    if (mine.owns() && lasting)
        menu.addAction(Words::tr("They lost their device…"), window,
                       [person, moderation = QPointer(&mine), &wishes, window] {
                           if (moderation)
                               (new LostNameDialog(person, *moderation, wishes, window))->open();
                       });
    addMuting(menu, person, wishes);
    using Way = SendAwayDialog::Way;
    for (const Way way : {Way::Kick, Way::Ban})
        menu.addAction(way == Way::Kick ? Words::tr("Send away…")
                                        : Words::tr("Ban from this host…"),
                       window, [person, &wishes, window, way] {
                           (new SendAwayDialog(way, person, wishes, window))->open();
                       });
}
