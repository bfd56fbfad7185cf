// SPDX-License-Identifier: MIT
// The command line, the environment and host.conf as one value.
#pragma once

#include "protocol/link.h"
#include "server/hostconfig.h"

#include <QMap>

#include <functional>
#include <variant>

struct Options
{
    bool serve = false;    // --host
    bool window = false;   // --window; also when neither is said
    bool hostHere = false; // --host --window and no more: a window that is there can do it
    bool help = false;
    bool version = false;
    bool find = false;         // --find
    bool showJoin = false;     // --show-join
    bool checkNetwork = false; // --check-network
    // Things to do with the data folder instead of hosting; at most one of the three.
    QString backup = {};       // --backup: the file to make
    QString restore = {};      // --restore: the file to take
    QString exportRoom = {};   // --export
    QString exportTo = {};     // --to; empty: the terminal
    QString passwordFile = {}; // --password-file
    Server::HostConfig host = {};
    std::optional<Protocol::Link> link = {}; // to open at the start

    bool headless() const { return serve && !window; }
};

// What is wrong, as one sentence for a terminal.
struct Complaint
{
    QString text;
};

using ParsedOptions = std::variant<Options, Complaint>;

// What surrounds a command line; a value, so that tests can make it up.
struct Surroundings
{
    QMap<QString, QString> environment = {}; // the HUBBUB_… ones
    QString dataFolder = {};                 // when none is named
    // The text of a file; nothing if it cannot be read.
    std::function<std::optional<QString>(const QString &path)> readFile = {};
};

Surroundings systemSurroundings();

// `arguments` without the program's name. The command line goes before the environment, that before
// host.conf, that before the default. Pure.
ParsedOptions parseOptions(const QStringList &arguments, const Surroundings &surroundings);

QString helpText(const Surroundings &surroundings);
QString versionText();
