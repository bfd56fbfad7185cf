// SPDX-License-Identifier: MIT
#include "app/optiontable.h"

#include "app/errand.h"
#include "protocol/names.h"
#include "server/origins.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

using Wrong = std::optional<QString>;

Wrong setSwitch(bool &target, const QString &value, bool meaning)
{
    const QString word = value.toLower();
    const bool yes = QStringList{u"on"_s, u"yes"_s, u"true"_s, u"1"_s}.contains(word);
    if (!yes && !QStringList{u"off"_s, u"no"_s, u"false"_s, u"0"_s}.contains(word))
        return u"on or off is needed"_s;
    target = yes == meaning;
    return {};
}

template <auto Field>
Wrong takeSwitch(Options &options, const QString &value)
{
    return setSwitch(options.*Field, value, true);
}

// `meaning` is false for a switch whose name says "no".
template <auto Field, bool meaning>
Wrong takeHostSwitch(Options &options, const QString &value)
{
    return setSwitch(options.host.*Field, value, meaning);
}

template <auto Field, int most>
Wrong takeNumber(Options &options, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return u"a whole number from 0 to %1 is needed"_s.arg(most);
    options.host.*Field = std::remove_reference_t<decltype(options.host.*Field)>{number};
    return {};
}

template <auto Field>
Wrong takeWord(Options &options, const QString &value)
{
    if (value.isEmpty())
        return u"it is empty"_s;
    options.host.*Field += value;
    return {};
}

Wrong takeOrigin(Options &options, const QString &value)
{
    if (!Server::Origins::isPattern(value))
        return u"example.org, .example.org, http://example.org:8080 or * is needed"_s;
    options.host.allowedOrigins += value;
    return {};
}

Wrong takePlace(Options &options, const QString &value)
{
    const auto place = Protocol::cleanRoomName(value);
    if (!place)
        return u"a name of at most %1 visible characters is needed"_s.arg(Limits::roomNameLength);
    options.host.place = *place;
    return {};
}

Wrong takeDataFolder(Options &options, const QString &value)
{
    options.host.store.folder = value;
    return value.isEmpty() ? Wrong{u"it is empty"_s} : Wrong{};
}

template <auto Field>
Wrong takeFile(Options &options, const QString &value)
{
    options.host.*Field = value;
    return value.isEmpty() ? Wrong{u"it is empty"_s} : Wrong{};
}

template <auto Field>
Wrong takeText(Options &options, const QString &value)
{
    options.*Field = value;
    return value.isEmpty() ? Wrong{u"it is empty"_s} : Wrong{};
}

Wrong takeApproval(Options &options, const QString &)
{
    options.host.approveNewcomers = true;
    return {};
}

Wrong takeGuests(Options &options, const QString &value)
{
    return setSwitch(options.host.guests.emplace(), value, true);
}

Wrong takeExportFile(Options &options, const QString &value)
{
    if (!formatOf(value))
        return u"a file that ends in .html, .json or .txt is needed"_s;
    options.exportTo = value;
    return {};
}

Wrong takeNoHistory(Options &options, const QString &value)
{
    return setSwitch(options.host.store.keepHistory, value, false);
}

Wrong takeMetrics(Options &options, const QString &value)
{
    using enum Server::MetricsFor;
    static const QMap<QString, Server::MetricsFor> audiences{
        {u"loopback"_s, ThisComputer}, {u"any"_s, Anybody}, {u"off"_s, Nobody}};
    if (!audiences.contains(value))
        return u"loopback, any or off is needed"_s;
    options.host.metrics = audiences[value];
    return {};
}

// "[::]" and "*" mean every address, IPv4 too.
Wrong takeListen(Options &options, const QString &value)
{
    const bool star = value.startsWith("*:"_L1);
    const QUrl url{"tcp://"_L1 + (star ? "[::]"_L1 + value.sliced(1) : value), QUrl::StrictMode};
    const QString host = url.host() == "localhost"_L1 ? u"127.0.0.1"_s : url.host();
    const QHostAddress address =
        host == "::"_L1 ? QHostAddress{QHostAddress::Any} : QHostAddress{host};
    const bool more =
        !url.path().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment();
    if (address.isNull() || url.port() < 0 || more)
        return u"ADDRESS:PORT is needed, such as 192.168.1.20:7478 or [::]:7478"_s;
    options.host.listen += {address, quint16(url.port())};
    return {};
}

Wrong takeDurability(Options &options, const QString &value)
{
    if (value != "full"_L1 && value != "normal"_L1)
        return u"full or normal is needed"_s;
    options.host.store.durability = value == "full"_L1 ? Durability::Full : Durability::Normal;
    return {};
}

Wrong takeNothing(Options &, const QString &)
{
    return {};
}

using Server::HostConfig;

constexpr OptionRow table[] = {
    {"host", nullptr, nullptr, "host a chat, without a window or a display",
     takeSwitch<&Options::serve>},
    {"window", nullptr, nullptr, "with --host: a window too", takeSwitch<&Options::window>},
    {"listen", "ADDRESS:PORT", "[::]:7478", "where to listen; port 0 is any free one", takeListen,
     true},
    {"data-dir", "DIR", "", "where rooms, members and history are kept", takeDataFolder},
    {"place", "NAME", nullptr, "what people see as the host's name; else the machine's", takePlace},
    {"allow-host", "NAME", nullptr, "another name by which browsers may reach this host",
     takeWord<&HostConfig::allowedHosts>, true},
    {"allow-origin", "PATTERN", nullptr,
     "pages that may connect: a.org, .a.org (its parts), http://a.org:80 or *", takeOrigin, true},
    {"require-tls", nullptr, nullptr, "let nobody in over a connection that others could read",
     takeHostSwitch<&HostConfig::requireTls, true>},
    {"tls-cert", "FILE", nullptr, "a certificate of your own, PEM; else the host makes one",
     takeFile<&HostConfig::certificateFile>},
    {"tls-key", "FILE", nullptr, "the key of that certificate, PEM",
     takeFile<&HostConfig::keyFile>},
    {"no-announce", nullptr, nullptr, "do not announce this host on the network",
     takeHostSwitch<&HostConfig::announce, false>},
    {"interface", "NAME", nullptr, "announce, and look for hosts, on this network alone: eth0",
     takeWord<&HostConfig::interfaces>, true},
    {"no-history", nullptr, nullptr, "store no messages; they are gone when they have been sent",
     takeNoHistory},
    {"durability", "full|normal", "full",
     "full survives a power cut; normal spares slow disks and survives a crash", takeDurability},
    {"password-file", "FILE", nullptr,
     "ask who comes for the first time for the password in the first line of this file",
     takeText<&Options::passwordFile>},
    {"approve-newcomers", nullptr, nullptr,
     "let in who comes for the first time when somebody who moderates says so", takeApproval},
    {"guests", "on|off", nullptr, "let in who does not sign in; else as it was set from the window",
     takeGuests},
    {"message-rate", "N", "20", "messages a second per member; 0 is no limit",
     takeNumber<&HostConfig::messageRate, 1'000'000>},
    {"connections-per-address", "N", "64", "connections from one address; 0 is no limit",
     takeNumber<&HostConfig::connectionsPerAddress, 1'000'000>},
    {"connections", "N", "0", "connections in all; 0 is as many as the system allows",
     takeNumber<&HostConfig::connections, 1'000'000>},
    {"batch-tick", "MS", "2", "how long a busy room gathers messages; 0 is not at all",
     takeNumber<&HostConfig::batchTick, 1'000>},
    {"metrics", "loopback|any|off", "loopback",
     "who may read /metrics: programs on this computer, anybody, or nobody", takeMetrics},
    {"downloads", "DIR", nullptr,
     "packages of Hubbub to hand out; else share/hubbub/downloads of the installation",
     takeFile<&HostConfig::downloads>},
    {"portable-sockets", nullptr, nullptr,
     "serve every connection by Qt's WebSockets, as under TLS and on other systems",
     takeHostSwitch<&HostConfig::portable, true>},
    {"find", nullptr, nullptr, "list the hosts on this network", takeSwitch<&Options::find>, false,
     Where::CommandLine},
    {"check-network", nullptr, nullptr, "say what may keep others from this computer",
     takeSwitch<&Options::checkNetwork>, false, Where::CommandLine},
    {"show-join", nullptr, nullptr, "say how others join the host of this data folder",
     takeSwitch<&Options::showJoin>, false, Where::CommandLine},
    {"backup", "FILE", nullptr,
     "put a copy of all that is kept into a new file; a host may be running",
     takeText<&Options::backup>, false, Where::CommandLine},
    {"restore", "FILE", nullptr,
     "host what is in a backup from now on; what was there before is put aside",
     takeText<&Options::restore>, false, Where::CommandLine},
    {"export", "ROOM", nullptr, "write down all messages of a room, by its name or id",
     takeText<&Options::exportRoom>, false, Where::CommandLine},
    {"to", "FILE", nullptr,
     "with --export: a new file, .html, .json or .txt; else text on the terminal", takeExportFile,
     false, Where::CommandLine},
    {"config", "FILE", "", "the file of options, one `name = value` a line", takeNothing, false,
     Where::NotInFile},
    {"version", nullptr, nullptr, "say which version this is", takeSwitch<&Options::version>, false,
     Where::CommandLine},
    {"help", nullptr, nullptr, "say all this", takeSwitch<&Options::help>, false,
     Where::CommandLine},
};

}

std::span<const OptionRow> optionTable()
{
    return table;
}
