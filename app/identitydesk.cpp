// SPDX-License-Identifier: MIT
#include "app/identitydesk.h"

#include "app/installedidentity.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/identitydialogs.h"
#include "ui/preferenceactions.h"
#include "ui/roomdialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

// Not every computer has the first one.
QString folderForFiles()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo{documents}.isDir() ? documents : QDir::homePath();
}

}

IdentityDesk::IdentityDesk(InstalledIdentity &identity, ChatWindow &window)
    : m_identity(identity), m_window(window)
{
    const PreferenceActions *wishes = &window.preferenceActions();
    connect(wishes, &PreferenceActions::saveIdentityRequested, this, &IdentityDesk::save);
    connect(wishes, &PreferenceActions::openIdentityRequested, this, &IdentityDesk::open);
    connect(wishes, &PreferenceActions::devicesRequested, this, &IdentityDesk::showDevices);
}

void IdentityDesk::save(QWidget *over)
{
    auto *dialog = new SaveIdentityDialog(folderForFiles(), over);
    connect(dialog, &SaveIdentityDialog::saveRequested, &m_identity, &InstalledIdentity::save);
    dialog->open();
}

void IdentityDesk::open(QWidget *over)
{
    auto *dialog = new OpenIdentityDialog(over);
    connect(dialog, &OpenIdentityDialog::openRequested, &m_identity, &InstalledIdentity::open);
    dialog->open();
}

void IdentityDesk::showDevices(QWidget *over)
{
    if (ChatPage *page = m_window.page())
        page->dialogs().showDevices(over);
}
