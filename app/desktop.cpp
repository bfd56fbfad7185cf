// SPDX-License-Identifier: MIT
// Joins the window, the person's session and a host in the same process. The one place that knows
// all.
#include "app/desktop.h"

#include "app/account.h"
#include "app/complaint.h"
#include "app/desk.h"
#include "app/headless.h"
#include "app/hostthread.h"
#include "app/installedspelling.h"
#include "app/options.h"
#include "app/quitsignals.h"
#include "app/roomlevels.h"
#include "app/settings.h"
#include "app/singleinstance.h"
#include "app/terminal.h"
#include "app/translations.h"
#include "client/session.h"
#include "ui/chatwindow.h"
#include "ui/look.h"
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
    Client::ClientConfig clientConfig() const;
    void wireWishes();
    void wireRoomWishes();
    void wireSession();
    void wireHost();

    void signIn(const Protocol::Link &link, const QString &name);
    void startHosting(const QString &place, const QString &name);
    void enterOwnHost(const Server::HostStatus &status);
    void showHosting(const Server::HostStatus &status);
    void leaveHost();
    void rememberHost();
    void rememberTokens();
    QHash<Protocol::RoomId, QString> drafts() const;
    void tellLinks();
    void tellLevels();
    void setLevel(const Protocol::RoomId &room, RoomLevel level);
    void rememberDraft(const Protocol::RoomId &room, const QString &text);

    Options m_options;
    Settings m_settings{Settings::standardPath()};
    Look m_look;
    std::unique_ptr<Spelling> m_spelling{installedSpelling(m_settings)}; // null: none
    HostThread m_host;
    Client::Session m_session;
    ChatWindow m_window;
    Desk m_desk{m_settings, m_look, m_session, m_window};
    QuitSignals m_signals;
    QStringList m_addresses; // of a host of ours, for others
    QString m_name;          // as the person typed it last
};

Desktop::Desktop(const Options &options)
    : m_options(options), m_session(clientConfig()), m_window(m_look, startValues())
{
    m_name = startValues().name;
    m_window.restoreGeometry(m_settings.get(Keys::geometry));
    m_window.setDrafts(drafts());
    m_window.setRecentEmoji(m_settings.get(Keys::emoji));
    m_window.setPeople(&m_session.people());
    m_window.setSearch(&m_session.search());
    m_window.setActions(m_session.actions());
    m_window.setSpelling(m_spelling.get());
    wireWishes();
    wireRoomWishes();
    wireSession();
    wireHost();
}

Desktop::~Desktop()
{
    m_window.keepDraft();
    m_settings.set(Keys::geometry, m_window.saveGeometry());
    m_session.disconnect(this);
    m_session.disconnect(&m_window);
}

void Desktop::begin()
{
    if (!m_desk.startsHidden())
        m_window.show();
    if (m_options.serve)
        startHosting(m_options.host.place, m_name);
    else if (m_options.link)
        signIn(*m_options.link, m_name);
}

void Desktop::answerCall(const QString &link)
{
    m_window.bringUp();
    if (const auto parsed = Protocol::parseLink(link))
        signIn(*parsed, m_name);
}

Options Desktop::again() const
{
    Options options = m_options;
    options.serve = m_host.isHosting();
    options.link = m_session.status().state == Client::Status::State::Offline
        ? std::nullopt
        : std::optional{m_session.link()};
    return options;
}

StartValues Desktop::startValues() const
{
    const QStringList hosts = m_settings.get(Keys::hosts);
    const QString name = m_settings.get(Keys::name);
    return {.name = name.isEmpty() ? accountName() : name,
            .place = m_settings.get(Keys::place),
            .address = hosts.value(0),
            .hosts = hosts};
}

Client::ClientConfig Desktop::clientConfig() const
{
    Client::ClientConfig config{.name = startValues().name, .cacheFolder = keptFolder()};
    const QVariantHash tokens = m_settings.get(Keys::tokens);
    for (auto [host, token] : tokens.asKeyValueRange())
        config.tokens.insert(host, token.toString());
    return config;
}

// What the window wishes -> who can do it.
void Desktop::wireWishes()
{
    connect(&m_window, &ChatWindow::signInRequested, this, &Desktop::signIn);
    connect(&m_window, &ChatWindow::hostingRequested, this, &Desktop::startHosting);
    connect(&m_window, &ChatWindow::stopHostingRequested, &m_host, &HostThread::stop);
    connect(&m_window, &ChatWindow::leaveHostRequested, this, &Desktop::leaveHost);
    // Not quit(), which asks the window, which asked already.
    const auto quit = [] { QApplication::exit(int(ExitCode::Stopped)); };
    connect(&m_window, &ChatWindow::quitRequested, this, quit);
    connect(&m_signals, &QuitSignals::received, this, quit);
    connect(&m_window.preferenceActions(), &PreferenceActions::restartRequested, this,
            [] { QApplication::exit(startAgain); });

    connect(&m_window, &ChatWindow::retryRequested, &m_session, &Client::Session::retryNow);
    connect(&m_window, &ChatWindow::joinRequested, &m_session, &Client::Session::join);
    connect(&m_window, &ChatWindow::renameRequested, &m_session, &Client::Session::rename);
    connect(&m_window, &ChatWindow::postRequested, &m_session, &Client::Session::post);
    connect(&m_window, &ChatWindow::replyRequested, &m_session, &Client::Session::reply);
    connect(&m_window, &ChatWindow::editRequested, &m_session.actions(),
            &Client::Actions::editText);
    connect(&m_window, &ChatWindow::typingChanged, &m_session, &Client::Session::setTyping);
    connect(&m_window, &ChatWindow::draftChanged, this, &Desktop::rememberDraft);
    connect(&m_window, &ChatWindow::recentEmojiChanged, this,
            [this](const QStringList &emoji) { m_settings.set(Keys::emoji, emoji); });
    connect(&m_window, &ChatWindow::repostRequested, &m_session, &Client::Session::repost);
    connect(&m_window, &ChatWindow::discardRequested, &m_session, &Client::Session::discard);
    connect(&m_window, &ChatWindow::olderWanted, &m_session, &Client::Session::fetchOlder);
    connect(&m_window, &ChatWindow::gapWanted, &m_session,
            [this](const Protocol::RoomId &room, qint64 seq, bool laterEnd) {
                laterEnd ? m_session.fetchGap(room, seq) : m_session.fetchLater(room, seq);
            });
    connect(&m_window, &ChatWindow::placeWanted, &m_session, &Client::Session::goTo);
    connect(&m_window, &ChatWindow::unreadWanted, &m_session, &Client::Session::goToUnread);

    Client::Actions &actions = m_session.actions();
    connect(&m_window, &ChatWindow::reactRequested, &actions, &Client::Actions::react);
    connect(&m_window, &ChatWindow::pinRequested, &actions, &Client::Actions::pin);
    connect(&m_window, &ChatWindow::deleteRequested, &actions, &Client::Actions::deleteText);
}

void Desktop::wireRoomWishes()
{
    using Client::Session;
    const Wishes &wishes = m_window.wishes();
    connect(&wishes, &Wishes::joinRequested, &m_session, &Session::joinById);
    connect(&wishes, &Wishes::invitationUsed, &m_session, &Session::joinByInvite);
    connect(&wishes, &Wishes::createRequested, &m_session, &Session::create);
    const Client::Actions &actions = m_session.actions();
    connect(&wishes, &Wishes::leaveRequested, &m_session, &Session::leave);
    connect(&wishes, &Wishes::levelRequested, this, &Desktop::setLevel);
    connect(&wishes, &Wishes::editRequested, &actions, &Client::Actions::editRoom);
    connect(&wishes, &Wishes::invitesWanted, &actions, &Client::Actions::fetchInvites);
    connect(&wishes, &Wishes::inviteRequested, &actions, &Client::Actions::makeInvite);
    connect(&wishes, &Wishes::revokeRequested, &actions, &Client::Actions::revokeInvite);
    connect(&wishes, &Wishes::addRequested, &actions, &Client::Actions::addMembers);
    connect(&wishes, &Wishes::removeRequested, &actions, &Client::Actions::removeMember);
    connect(&wishes, &Wishes::roleRequested, &actions, &Client::Actions::setRole);
    connect(&wishes, &Wishes::placeWanted, &m_session, &Session::goTo);
    connect(&wishes, &Wishes::pinsWanted, &m_session, &Session::fetchPins);
    connect(&wishes, &Wishes::editsWanted, &actions, &Client::Actions::fetchEdits);
    connect(&wishes, &Wishes::pinRequested, &actions, &Client::Actions::pin);
    connect(&wishes, &Wishes::presenceRequested, &actions, &Client::Actions::setPresence);
}

// What happens at the host -> what the window shows and the settings keep.
void Desktop::wireSession()
{
    connect(&m_session, &Client::Session::statusChanged, &m_window, &ChatWindow::setStatus);
    connect(&m_session, &Client::Session::statusChanged, this,
            [this](const Client::Status &status) {
                if (status.state == Client::Status::State::Online)
                    rememberHost();
            });
    connect(&m_session, &Client::Session::selfChanged, this, [this] {
        m_window.setSelf(m_session.self());
        m_window.setPlace(m_session.place());
    });
    connect(&m_session, &Client::Session::roomAdded, &m_window, &ChatWindow::addRoom);
    connect(&m_session, &Client::Session::roomAboutToBeRemoved, &m_window, &ChatWindow::removeRoom);
    connect(&m_session, &Client::Session::joined, &m_window, &ChatWindow::showRoom);
    connect(&m_session, &Client::Session::failed, &m_window, &ChatWindow::showError);
    connect(&m_session.actions(), &Client::Actions::editsFetched, &m_window,
            &ChatWindow::showEdits);
    connect(&m_session, &Client::Session::placeFound, &m_window, &ChatWindow::showPlace);
    connect(&m_session, &Client::Session::cachePutAside, &m_window, &ChatWindow::tellPutAside);
    connect(&m_session, &Client::Session::cacheFailed, &m_window, &ChatWindow::tellNotKept);
    connect(&m_session, &Client::Session::configChanged, this, &Desktop::rememberTokens);
}

void Desktop::wireHost()
{
    connect(&m_host, &HostThread::started, this, &Desktop::enterOwnHost);
    connect(&m_host, &HostThread::statusChanged, this, &Desktop::showHosting);
    connect(&m_host, &HostThread::failed, &m_window, &ChatWindow::showError);
    connect(&m_host, &HostThread::stopped, this, [this] {
        m_window.setHosting({});
        m_desk.setHosting({});
        m_addresses.clear();
        leaveHost();
    });
}

void Desktop::signIn(const Protocol::Link &link, const QString &name)
{
    m_name = name;
    m_settings.set(Keys::name, name);
    m_session.rename(name);
    m_session.open(link);
    tellLevels();
    tellLinks();
}

void Desktop::startHosting(const QString &place, const QString &name)
{
    m_name = name;
    m_settings.set(Keys::place, place);
    m_options.host.place = place;
    m_host.start(m_options.host);
}

// Like anybody else, over the loopback: one way into a room, always used.
void Desktop::enterOwnHost(const Server::HostStatus &status)
{
    showHosting(status);
    if (m_options.serve)
        printAddresses(status);
    const auto link = Protocol::parseLink(status.urls.value(0).toString());
    if (link)
        signIn(*link, m_name);
}

void Desktop::showHosting(const Server::HostStatus &status)
{
    if (!status.listening)
        return;
    HostCard card{.place = status.place, .people = std::max(0, status.connections - 1)};
    for (const QUrl &url : status.urls) {
        if (!QHostAddress{url.host()}.isLoopback())
            card.addresses.append(url.toString());
    }
    m_window.setHosting(card);
    m_desk.setHosting(card.people);
    m_addresses = card.addresses;
    tellLinks();
}

// A host of ours is reached by others in another way than by ourselves.
void Desktop::tellLinks()
{
    QList<Protocol::Link> links;
    for (const QString &address : std::as_const(m_addresses)) {
        if (const auto link = Protocol::parseLink(address))
            links.append(*link);
    }
    links.append(m_session.link());
    m_window.setLinks(links);
}

void Desktop::leaveHost()
{
    m_session.close();
    m_window.showStart();
}

void Desktop::rememberHost()
{
    QStringList hosts = m_settings.get(Keys::hosts);
    const QString link = Protocol::toString(m_session.link());
    hosts.removeAll(link);
    hosts.prepend(link);
    m_settings.set(Keys::hosts, QStringList{hosts.first(std::min(hostsKept, hosts.size()))});
    m_window.setStartValues(startValues());
}

void Desktop::rememberTokens()
{
    QVariantHash tokens;
    const auto &known = m_session.config().tokens;
    for (auto [host, token] : known.asKeyValueRange())
        tokens.insert(host, token);
    m_settings.set(Keys::tokens, tokens);
}

void Desktop::setLevel(const Protocol::RoomId &room, RoomLevel level)
{
    keepLevel(m_settings, m_session.link(), room, level);
    tellLevels();
}

void Desktop::tellLevels()
{
    const RoomLevels levels = levelsAt(m_settings, m_session.link());
    m_window.setLevels(levels);
    m_desk.setLevels(levels);
}

QHash<Protocol::RoomId, QString> Desktop::drafts() const
{
    QHash<Protocol::RoomId, QString> drafts;
    const QVariantHash known = m_settings.get(Keys::drafts);
    for (auto [room, text] : known.asKeyValueRange())
        drafts.insert(Protocol::RoomId{room}, text.toString());
    return drafts;
}

void Desktop::rememberDraft(const Protocol::RoomId &room, const QString &text)
{
    QVariantHash drafts = m_settings.get(Keys::drafts);
    if (text.isEmpty())
        drafts.remove(room.text());
    else
        drafts.insert(room.text(), text);
    m_settings.set(Keys::drafts, drafts);
}

int refuse(const QString &sentence)
{
    complain(sentence + u'\n');
    return int(ExitCode::AlreadyRunning);
}

// The window that is there already does it.
int handOver(const SingleInstance &instance, const Options &options)
{
    if (options.serve)
        return refuse(u"Hubbub is running already; its window can host."_s);
    if (!instance.handOver(options.link ? Protocol::toString(*options.link) : QString{}))
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
