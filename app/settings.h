// SPDX-License-Identifier: MIT
// What the program remembers: one row per key, its type and its default. The only QSettings.
#pragma once

#include "ui/panewidths.h"
#include "ui/preferences.h"
#include "ui/shortcuts.h"

#include <QSettings>
#include <QStringList>

template <class T>
struct Key
{
    const char *name;
    T standard = {};
};

namespace Keys {

inline const Key<QString> name{"person/name"};
inline const Key<QString> place{"host/place"};
inline const Key<QStringList> hosts{"hosts/last"}; // links, newest first
// Who we are there, by the host's key or, of one on this computer, by "HOST:PORT".
inline const Key<QVariantHash> tokens{"hosts/tokens"};
inline const Key<QVariantHash> keys{"hosts/keys"};     // "HOST:PORT" -> the key that was seen there
inline const Key<QVariantHash> names{"hosts/names"};   // "HOST:PORT" -> what we are called there
inline const Key<QVariantHash> clocks{"hosts/clocks"}; // "HOST:PORT" -> ms off, put away
inline const Key<QStringList> joined{"hosts/joined"};  // links of those that one is at, as listed
inline const Key<QString> shown{"hosts/shown"};        // "HOST:PORT" of the one in the window
inline const Key<QVariantHash> drafts{"rooms/drafts"}; // "HOST:PORT room" -> what is not sent yet
inline const Key<QVariantHash> levels{"rooms/levels"}; // "HOST:PORT room" -> all, mentions, nothing
inline const Key<QStringList> emoji{"rooms/emoji"};    // used last, the newest first
inline const Key<QString> dictionary{"rooms/dictionary"}; // "de_DE", or off; empty: as the system
inline const Key<QByteArray> geometry{"window/geometry"};
inline const Key<int> sidebarWidth{"window/sidebarWidth", PaneWidths{}.sidebar};
inline const Key<int> detailsWidth{"window/detailsWidth", PaneWidths{}.details};
inline const Key<bool> toldOfTray{"window/toldOfTray"}; // that closing is not quitting

}

// Readable by its owner alone: it holds tokens.
class Settings
{
public:
    explicit Settings(const QString &path);

    template <class T>
    T get(const Key<T> &key) const
    {
        return m_settings.value(key.name, QVariant::fromValue(key.standard)).template value<T>();
    }

    template <class T>
    void set(const Key<T> &key, const T &value)
    {
        m_settings.setValue(key.name, QVariant::fromValue(value));
    }

    Preferences preferences() const; // by ui/preferences.h's table
    void set(const Preferences &preferences);
    KeyChoices shortcuts() const; // by ui/commands.h's table; only what somebody has chosen
    void set(const KeyChoices &choices);

    static QString folder();
    static QString standardPath();

private:
    QSettings m_settings;
};
