// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/configfile.h"
#include "app/optiontable.h"
#include "client/linkof.h"

#include <QCommandLineParser>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const OptionRow &row)
{
    return QString::fromLatin1(row.name);
}

QString environmentName(const OptionRow &row)
{
    return "HUBBUB_"_L1 + nameOf(row).toUpper().replace(u'-', u'_');
}

// The command line, read as Qt reads it, without an application object.
std::optional<Complaint> read(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const OptionRow &row : optionTable())
        parser.addOption({nameOf(row), QString{}, QString::fromLatin1(row.value ? row.value : "")});
    if (!parser.parse(QStringList{u"hubbub"_s} + arguments))
        return Complaint{parser.errorText()};
    if (parser.positionalArguments().size() > 1)
        return Complaint{
            u"One link at the most, not “%1”."_s.arg(parser.positionalArguments().at(1))};
    return {};
}

// Asks the sources in their order what they say of an option, and takes it into the options.
class Collector
{
public:
    Collector(const QCommandLineParser &parser, const Surroundings &surroundings)
        : m_parser(parser), m_environment(surroundings.environment)
    { }

    std::optional<Complaint> readFile(const QString &path, const Surroundings &surroundings)
    {
        const auto text = surroundings.readFile ? surroundings.readFile(path) : std::nullopt;
        if (!text)
            return {};
        const ConfigFile file = readConfig(*text);
        if (file.badLine)
            return Complaint{
                u"%1, line %2: `name = value` is needed."_s.arg(path).arg(*file.badLine)};
        for (const QString &name : file.values.keys()) {
            if (std::ranges::none_of(optionTable(), [&](auto &row) {
                    return nameOf(row) == name && row.where == Where::Anywhere;
                }))
                return Complaint{u"%1: there is no option `%2`."_s.arg(path, name)};
        }
        m_file = file.values;
        return {};
    }

    std::optional<Complaint> take(const OptionRow &row, Options &options) const
    {
        const auto [values, where] = given(row);
        for (const QString &value : values) {
            if (const auto wrong = row.take(options, value))
                return Complaint{
                    u"%1 cannot be “%2”: %3."_s.arg(where, value.simplified(), *wrong)};
        }
        return {};
    }

    QString value(const OptionRow &row) const
    {
        const QStringList values = given(row).values;
        return values.isEmpty() ? QString{} : values.last();
    }

private:
    struct Given
    {
        QStringList values = {};
        QString where = {}; // for a complaint
    };

    Given given(const OptionRow &row) const
    {
        const QString name = nameOf(row);
        if (m_parser.isSet(name))
            return {row.value ? m_parser.values(name) : QStringList{u"on"_s}, "--"_L1 + name};
        if (row.where == Where::CommandLine)
            return {};
        if (const auto it = m_environment.find(environmentName(row)); it != m_environment.end())
            return {divided(row, *it), it.key()};
        if (const auto it = m_file.find(name); it != m_file.end())
            return {divided(row, *it), u"%1 in the configuration"_s.arg(name)};
        return {};
    }

    static QStringList divided(const OptionRow &row, const QString &text)
    {
        if (!row.repeatable)
            return {text.trimmed()};
        QStringList values = text.split(u',', Qt::SkipEmptyParts);
        for (QString &value : values)
            value = value.trimmed();
        return values;
    }

    const QCommandLineParser &m_parser;
    QMap<QString, QString> m_environment;
    QMap<QString, QString> m_file;
};

const OptionRow &row(QLatin1StringView name)
{
    return *std::ranges::find_if(optionTable(),
                                 [&](auto &row) { return name == QLatin1StringView{row.name}; });
}

// A file that was named must be there; the usual one may be missing.
std::optional<Complaint> readConfigFile(Collector &collector, const Surroundings &surroundings,
                                        const QString &folder)
{
    const QString named = collector.value(row("config"_L1));
    if (!named.isEmpty() && (!surroundings.readFile || !surroundings.readFile(named)))
        return Complaint{u"%1 cannot be read."_s.arg(named)};
    return collector.readFile(named.isEmpty() ? folder + "/host.conf"_L1 : named, surroundings);
}

std::optional<Complaint> takeLink(Options &options, const QStringList &positional)
{
    if (positional.isEmpty())
        return {};
    const auto link = Client::linkOf(positional.first());
    if (!link)
        return Complaint{u"“%1” is neither a link nor an address."_s.arg(positional.first())};
    options.link = *link;
    return {};
}

// One thing at a time.
std::optional<Complaint> checkErrand(const Options &options)
{
    const auto errands = !options.backup.isEmpty() + !options.restore.isEmpty()
        + !options.exportRoom.isEmpty() + options.serve + options.find + options.showJoin
        + options.checkNetwork;
    if (errands > 1)
        return Complaint{u"Only one of --host, --find, --show-join, --check-network, --backup, "
                         "--restore and --export."_s};
    if (!options.exportTo.isEmpty() && options.exportRoom.isEmpty())
        return Complaint{u"--to needs --export ROOM."_s};
    if (options.host.certificateFile.isEmpty() != options.host.keyFile.isEmpty())
        return Complaint{u"--tls-cert and --tls-key need each other."_s};
    return {};
}

// Whoever may read the file may come in; it is not for the command line, which all can see.
std::optional<Complaint> readPassword(Options &options, const Surroundings &surroundings)
{
    const QString &path = options.passwordFile;
    if (path.isEmpty())
        return {};
    const auto text = surroundings.readFile ? surroundings.readFile(path) : std::nullopt;
    const QString password = text.value_or(QString{}).section(u'\n', 0, 0).trimmed();
    if (password.isEmpty() || password.toUtf8().size() > Limits::passwordBytes)
        return Complaint{
            u"%1 has no password of at most %2 bytes in its first line."_s.arg(path).arg(
                Limits::passwordBytes)};
    options.host.password = password;
    return {};
}

QString folderOf(const Collector &collector, const Surroundings &surroundings)
{
    const QString named = collector.value(row("data-dir"_L1));
    return named.isEmpty() ? surroundings.dataFolder : named;
}

}

Surroundings systemSurroundings()
{
    Surroundings surroundings{
        .dataFolder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/hubbub"_L1,
        .readFile = [](const QString &path) -> std::optional<QString> {
            QFile file{path};
            if (!file.open(QIODevice::ReadOnly))
                return {};
            return QString::fromUtf8(file.readAll());
        }};
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("HUBBUB_"_L1))
            surroundings.environment.insert(name, environment.value(name));
    }
    return surroundings;
}

ParsedOptions parseOptions(const QStringList &arguments, const Surroundings &surroundings)
{
    QCommandLineParser parser;
    if (const auto complaint = read(parser, arguments))
        return *complaint;

    Collector collector{parser, surroundings};
    if (const auto complaint =
            readConfigFile(collector, surroundings, folderOf(collector, surroundings)))
        return *complaint;

    Options options{.host = {.listen = {}}};
    for (const OptionRow &row : optionTable()) {
        if (const auto complaint = collector.take(row, options))
            return *complaint;
    }
    options.hostHere = options.serve && options.window && arguments.size() == 2;
    if (options.host.listen.isEmpty())
        options.host.listen = {Server::Endpoint{}};
    if (options.host.store.folder.isEmpty())
        options.host.store.folder = surroundings.dataFolder;
    if (const auto complaint = readPassword(options, surroundings))
        return *complaint;
    if (const auto complaint = checkErrand(options))
        return *complaint;
    if (const auto complaint = takeLink(options, parser.positionalArguments()))
        return *complaint;
    return options;
}

QString helpText(const Surroundings &surroundings)
{
    QString text =
        u"Usage: hubbub [options] [LINK]\n"
        u"Chat for the network you are on. LINK is hubbub://HOST:PORT/ROOM, the address\n"
        u"of a host's page, or HOST:PORT.\n\n"_s;
    for (const OptionRow &row : optionTable()) {
        QString left = "  --"_L1 + nameOf(row);
        if (row.value)
            left += u' ' + QString::fromLatin1(row.value);
        text += left + u'\n' + u"        "_s + QString::fromUtf8(row.help);
        const bool isFolder = nameOf(row) == "data-dir"_L1;
        const QString shown =
            isFolder ? surroundings.dataFolder : QString::fromLatin1(row.defaultValue);
        if (!shown.isEmpty())
            text += u" (default: %1)"_s.arg(shown);
        text += row.repeatable ? u"; may be repeated\n"_s : u"\n"_s;
    }
    return text
        + u"\nEach setting is also an environment variable (--message-rate: "
          u"HUBBUB_MESSAGE_RATE)\nand a line in host.conf in the data folder "
          u"(message-rate = 20).\n"_s;
}

QString versionText()
{
    return u"hubbub "_s + QStringLiteral(HUBBUB_VERSION) + u'\n';
}
