// SPDX-License-Identifier: MIT
// Joins the window, the hosts that one is at and a host in the same process. The one place that
// knows all.
#include "app/desktop.h"

#include "app/account.h"
#include "app/complaint.h"
#include "app/desk.h"
#include "app/headless.h"
#include "app/hostthread.h"
#include "app/identitydesk.h"
#include "app/installedspelling.h"
#include "app/joinways.h"
#include "app/networkcheck.h"
#include "app/options.h"
#include "app/quitsignals.h"
#include "app/seats.h"
#include "app/settings.h"
#include "app/singleinstance.h"
#include "app/sleepinhibitor.h"
#include "app/terminal.h"
#include "app/translations.h"
#include "client/finder.h"
#include "ui/chatwindow.h"
#include "ui/hostingactions.h"
#include "ui/look.h"
#include "ui/networkdialog.h"
#include "ui/preferenceactions.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// The last hosts that the first page offers.
constexpr qsizetype hostsKept = 5;

// Not a cache folder, which systems empty: what is not sent yet is there and nowhere else.
QString keptFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/hubbub/client"_s;
}

// Not an exit code: in another language, in the same process.
constexpr int startAgain = -1;

QString chosenLanguage()
{
    return languageCode(Settings{Settings::standardPath()}.preferences().language);
}

class Desktop : public QObject
{
public:
    explicit Desktop(const Options &options);
    ~Desktop() override;

    void begin();
    void answerCall(const QString &link); // of another start
    Options again() const;                // to begin with once more, where it is now

private:
    StartValues startValues() const;
    void offer(const StartValues &values);
    void wireWindow();
    void wireHost();

    void askForHost();
    void checkNetwork();
    void signIn(const Protocol::Link &link, const QString &name, const QString &code = {});
    void follow(const Protocol::Link &link, const QString &name);
    void remember(const Seat *seat);
    void startHosting(const QString &place, const QString &name);
    void enterOwnHost(const Server::HostStatus &status);
    void showHosting(const Server::HostStatus &status);
    void endHosting();

    Options m_options;
    Settings m_settings{Settings::standardPath()};
    Look m_look;
    std::unique_ptr<Spelling> m_spelling{installedSpelling(m_settings)}; // null: none
    HostThread m_host;
    std::unique_ptr<SleepInhibitor> m_awake; // while it hosts
    JoinWays m_ways;                         // into it, while it hosts
    Client::Finder m_finder;                 // of hosts, while the first page is seen
    ChatWindow m_window;
    Seats m_seats{m_settings, m_look, m_window, keptFolder()};
    Desk m_desk{m_settings, m_look, m_seats, m_window};
    IdentityDesk m_identityDesk{m_seats.identity(), m_window};
    QuitSignals m_signals;
    QString m_name; // as the person typed it last
};

Desktop::Desktop(const Options &options)
    : m_options(options), m_finder(options.host.interfaces), m_window(m_look, {}),
      m_name(startValues().name)
{
    offer(startValues());
    m_window.startPage().setFinder(&m_finder);
    m_window.restoreGeometry(m_settings.get(Keys::geometry));
    m_window.setPaneWidths({.sidebar = m_settings.get(Keys::sidebarWidth),
                            .details = m_settings.get(Keys::detailsWidth)});
    m_window.setSpelling(m_spelling.get());
    wireWindow();
    wireHost();
}

Desktop::~Desktop()
{
    m_settings.set(Keys::geometry, m_window.saveGeometry());
    m_settings.set(Keys::sidebarWidth, m_window.paneWidths().sidebar);
    m_settings.set(Keys::detailsWidth, m_window.paneWidths().details);
}

void Desktop::begin()
{
    m_seats.rejoin(m_name);
    if (m_options.serve)
        startHosting(m_options.host.place, m_name);
    else if (m_options.link)
        follow(*m_options.link, m_name);
    if (!m_desk.startsHidden())
        m_window.show();
}

void Desktop::answerCall(const QString &link)
{
    m_window.bringUp();
    if (link == SingleInstance::hosting)
        startHosting(m_settings.get(Keys::place), m_name);
    else if (const auto parsed = Protocol::parseLink(link))
        follow(*parsed, m_name);
}

// The hosts that one is at are joined again anyway.
Options Desktop::again() const
{
    Options options = m_options;
    options.serve = m_host.isHosting();
    options.link = {};
    return options;
}

// The last hosts, but for those that one is at.
StartValues Desktop::startValues() const
{
    QStringList hosts = m_settings.get(Keys::hosts);
    hosts.removeIf([this](const QString &host) {
        const auto link = Protocol::parseLink(host);
        return link && m_seats.find(*link);
    });
    const QString name = m_settings.get(Keys::name);
    return {.name = name.isEmpty() ? accountName() : name,
            .place = m_settings.get(Keys::place),
            .address = hosts.value(0),
            .hosts = hosts};
}

void Desktop::offer(const StartValues &values)
{
    QList<Protocol::Link> known;
    for (const QString &host : values.hosts) {
        if (const auto link = Protocol::parseLink(host))
            known.append(*link);
    }
    m_finder.setKnown(known);
    m_window.startPage().setValues(values);
}

void Desktop::wireWindow()
{
    connect(&m_window.startPage(), &StartPage::joinRequested, this, &Desktop::signIn);
    connect(&m_window.startPage(), &StartPage::hostingRequested, this, &Desktop::startHosting);
    connect(&m_window, &ChatWindow::anotherWanted, this, &Desktop::askForHost);
    connect(&m_window, &ChatWindow::networkCheckWanted, this, &Desktop::checkNetwork);
    connect(&m_window.hosting(), &HostingActions::stopRequested, &m_host, &HostThread::stop);
    connect(&m_seats, &Seats::elsewhereWanted, this, &Desktop::follow);
    connect(&m_seats, &Seats::entered, this, &Desktop::remember);
    // Not quit(), which asks the window, which asked already.
    const auto quit = [] { QApplication::exit(int(ExitCode::Stopped)); };
    connect(&m_window, &ChatWindow::quitRequested, this, quit);
    connect(&m_signals, &QuitSignals::received, this, quit);
    connect(&m_window.preferenceActions(), &PreferenceActions::restartRequested, this,
            [] { QApplication::exit(startAgain); });
}

void Desktop::wireHost()
{
    connect(&m_host, &HostThread::started, this, &Desktop::enterOwnHost);
    connect(&m_host, &HostThread::statusChanged, this, &Desktop::showHosting);
    connect(&m_host, &HostThread::stopped, this, &Desktop::endHosting);
    connect(&m_host, &HostThread::failed, this, [this](const Protocol::Error &error) {
        m_window.startPage().setStatus({.error = error});
    });
}

void Desktop::askForHost()
{
    offer(startValues());
    m_window.showStart();
}

void Desktop::checkNetwork()
{
    auto *dialog = new NetworkDialog{&m_window};
    auto *check = new NetworkCheck{m_options.host, dialog};
    connect(check, &NetworkCheck::finished, dialog,
            [dialog](const NetworkFindings &findings) { dialog->setAdvice(adviceOn(findings)); });
    dialog->open();
    check->start();
}

void Desktop::signIn(const Protocol::Link &link, const QString &name, const QString &code)
{
    m_name = name;
    m_settings.set(Keys::name, name);
    if (m_window.page() && !m_seats.find(link)) // the first page shows how it goes
        askForHost();
    m_seats.join(link, name, code);
}

// Nobody typed it: if nothing answers there, one sees where that is.
void Desktop::follow(const Protocol::Link &link, const QString &name)
{
    signIn(link, name);
    m_window.startPage().setAddress(Protocol::toString(link));
}

void Desktop::remember(const Seat *seat)
{
    if (m_seats.isOwn(seat))
        return;
    QStringList hosts = m_settings.get(Keys::hosts);
    const QString link = seat->linkToRemember();
    hosts.removeAll(link);
    hosts.prepend(link);
    m_settings.set(Keys::hosts, QStringList{hosts.first(std::min(hostsKept, hosts.size()))});
}

void Desktop::startHosting(const QString &place, const QString &name)
{
    if (m_host.isHosting())
        return m_seats.showOwn();
    if (m_seats.isFull())
        return m_window.startPage().tellFull(Seats::most);
    m_name = name;
    m_settings.set(Keys::name, name);
    m_settings.set(Keys::place, place);
    m_options.host.place = place;
    m_options.host.isOurs = true;
    m_host.start(m_options.host);
}

// Like anybody else, over the loopback: one way into a room, always used.
void Desktop::enterOwnHost(const Server::HostStatus &status)
{
    m_awake = inhibitSleep(SleepInhibitor::Asker::Window);
    if (m_options.serve)
        printAddresses(status);
    if (const auto link = Protocol::parseLink(status.urls.value(0).toString())) {
        Protocol::Link own = *link;
        own.owner = status.ownerSecret;
        m_seats.joinOwn(own, m_name);
    }
    showHosting(status);
}

void Desktop::showHosting(const Server::HostStatus &status)
{
    if (!status.listening)
        return;
    if (m_ways.words.isEmpty())
        m_ways = joinWays(status.urls, status.key);
    const HostCard card{.place = status.place,
                        .addresses = m_ways.pages,
                        .link = m_ways.links.value(0),
                        .code = m_ways.code,
                        .words = m_ways.words,
                        .people = std::max(0, status.people - 1)};
    m_window.hosting().setCard(card);
    m_seats.setHosting(card);
    m_desk.setHosting(card.people);
}

void Desktop::endHosting()
{
    m_awake.reset();
    m_ways = {};
    m_window.hosting().setCard({});
    m_desk.setHosting({});
    m_seats.leaveOwn();
}

int refuse(const QString &sentence)
{
    complain(sentence + u'\n');
    return int(ExitCode::AlreadyRunning);
}

// The window that is there already does it.
int handOver(const SingleInstance &instance, const Options &options)
{
    if (options.serve && !options.hostHere)
        return refuse(u"Hubbub is running already; its window can host."_s);
    const QString link = options.link ? Protocol::toString(*options.link) : QString{};
    if (!instance.handOver(options.hostHere ? QString{SingleInstance::hosting} : link))
        return refuse(u"Hubbub is running already, but it does not answer."_s);
    return 0;
}

}

int runDesktop(const Options &options, int argc, char **argv)
{
    QApplication application{argc, argv};
    QApplication::setApplicationDisplayName(u"Hubbub"_s);
    QApplication::setDesktopFileName(u"chat.hubbub.Hubbub"_s);
    QApplication::setQuitOnLastWindowClosed(false); // the window asks first, see quitRequested
    SingleInstance instance{Settings::folder()};
    if (!instance.isFirst())
        return handOver(instance, options);
    Options now = options;
    for (;;) {
        Translations translations;
        QApplication::setLayoutDirection(translations.use(chosenLanguage()).textDirection());
        Desktop desktop{now};
        QObject::connect(&instance, &SingleInstance::called, &desktop, &Desktop::answerCall);
        desktop.begin();
        const int code = application.exec();
        if (code != startAgain)
            return code;
        now = desktop.again();
    }
}
