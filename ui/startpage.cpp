// SPDX-License-Identifier: MIT
#include "ui/startpage.h"

#include "ui/codefield.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/nearbyhosts.h"
#include "ui/words.h"

#include "client/linkof.h"
#include "protocol/limits.h"
#include "protocol/names.h"

#include <QBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;
using Protocol::ErrorCode;
using State = Client::Status::State;

namespace {

constexpr int widest = 760;
constexpr int sideBySide = 620; // below, the cards stand one above the other
constexpr int mostHosts = 4;

Label *errorUnder(QLineEdit *field)
{
    auto *error = new Label("error", {}, field->parentWidget());
    error->setWrapped();
    error->hide();
    QObject::connect(field, &QLineEdit::textEdited, error, [error] { error->say({}); });
    return error;
}

Label *caption(const QString &text, QWidget *field)
{
    auto *label = new Label(nullptr, text);
    label->setBuddy(field);
    return label;
}

}

StartPage::StartPage(const Look &look, const StartValues &values, QWidget *parent)
    : QScrollArea(parent), m_look(look)
{
    auto *middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(wayBack(), 0, Qt::AlignLeading);
    column->addWidget(heading());
    column->addWidget(nameRow());
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(16);
    m_cards->addWidget(joinCard(), 1);
    m_cards->addWidget(hostCard(), 1);
    column->addLayout(m_cards);
    column->addStretch(3);

    auto *content = new QWidget;
    content->setProperty("role", u"panel"_s);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setValues(values);
    setBusy({});
    connect(&look, &Look::changed, this, &StartPage::restyle);
    restyle();
}

QWidget *StartPage::wayBack()
{
    m_back = new QPushButton;
    m_back->setProperty("role", u"flat"_s);
    m_back->setVisible(false);
    connect(m_back, &QPushButton::clicked, this, &StartPage::backRequested);
    return m_back;
}

QWidget *StartPage::heading()
{
    auto *box = new QWidget;
    auto *picture = new QLabel;
    picture->setPixmap(QIcon{u":/icons/hubbub.svg"_s}.pixmap(QSize{48, 48}, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label("title", tr("Hubbub")));
    words->addWidget(new Label("secondary", tr("Chat for the network you are on")));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(picture);
    row->addLayout(words, 1);
    return box;
}

QWidget *StartPage::nameRow()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_name = new QLineEdit;
    m_name->setMaxLength(Limits::memberNameLength * 2); // surrogate pairs count twice here
    m_nameError = errorUnder(m_name);
    column->addWidget(caption(tr("Your name"), m_name));
    column->addWidget(m_name);
    column->addWidget(m_nameError);
    connect(m_name, &QLineEdit::textChanged, this, &StartPage::suggestPlace);
    return box;
}

QWidget *StartPage::card(const QString &title, const QString &sentence, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(6);
    column->addWidget(new Label("heading", title));
    auto *words = new Label("secondary", sentence);
    words->setWrapped();
    column->addWidget(words);
    column->addSpacing(8);
    return card;
}

QWidget *StartPage::joinCard()
{
    auto *box =
        card(tr("Join"), tr("Choose a host near you, or ask somebody for its address."), this);
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    m_nearby = new NearbyHosts(m_look);
    m_nearby->hide();
    column->addWidget(m_nearby);
    column->addSpacing(8);
    connect(m_nearby, &NearbyHosts::changed, this, &StartPage::fillHosts);
    connect(m_nearby, &NearbyHosts::checkWanted, this, &StartPage::networkCheckWanted);
    connect(m_nearby, &NearbyHosts::chosen, this,
            [this](const Protocol::Link &link) { joinHost(Protocol::toString(link)); });
    m_address = new QLineEdit;
    m_address->setPlaceholderText(u"192.168.1.20"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_joinError = errorUnder(m_address);
    m_join = new QPushButton(tr("Join"));
    m_join->setProperty("role", u"primary"_s);
    m_cancel = new QPushButton(tr("Cancel"));
    m_code = new CodeField;
    connect(m_code, &CodeField::submitted, this, &StartPage::join);
    m_hostsTitle = new Label("small", tr("Where you were before"));
    m_hosts = new QVBoxLayout;
    m_hosts->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_join, 1);
    buttons->addWidget(m_cancel);
    column->addWidget(caption(tr("Address, link or three words"), m_address));
    column->addWidget(m_address);
    column->addWidget(m_joinError);
    column->addWidget(m_code);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addSpacing(6);
    column->addWidget(m_hostsTitle);
    column->addLayout(m_hosts);
    column->addStretch();
    connect(m_join, &QPushButton::clicked, this, &StartPage::join);
    connect(m_address, &QLineEdit::returnPressed, this, &StartPage::join);
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelRequested);
    return box;
}

QWidget *StartPage::hostCard()
{
    auto *box = card(tr("Host"), tr("Others come to this computer, while Hubbub runs here."), this);
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    m_place = new QLineEdit;
    m_place->setMaxLength(Limits::roomNameLength);
    m_hostError = errorUnder(m_place);
    m_host = new QPushButton(tr("Host here"));
    m_host->setProperty("role", u"primary"_s);
    column->addWidget(caption(tr("Name of this place"), m_place));
    column->addWidget(m_place);
    column->addWidget(m_hostError);
    column->addSpacing(6);
    column->addWidget(m_host);
    column->addStretch();
    connect(m_host, &QPushButton::clicked, this, &StartPage::host);
    connect(m_place, &QLineEdit::returnPressed, this, &StartPage::host);
    return box;
}

void StartPage::setFinder(Client::Finder *finder)
{
    m_nearby->setFinder(finder);
}

void StartPage::setBack(const QString &place)
{
    const QString words = tr("Back to %1").arg(isolated(place));
    m_back->setText(QString{words}.replace(u'&', u"&&"_s));
    m_back->setAccessibleName(words);
    m_back->setVisible(!place.isEmpty());
}

void StartPage::setValues(const StartValues &values)
{
    m_place->setText(values.place);
    m_place->setModified(!values.place.isEmpty());
    m_name->setText(values.name);
    suggestPlace();
    m_address->setText(values.address);
    m_code->clear();
    m_known = values.hosts;
    fillHosts();
}

void StartPage::setAddress(const QString &address)
{
    m_address->setText(address);
}

// But for those that are seen above.
void StartPage::fillHosts()
{
    if (!m_hosts)
        return; // not built yet
    QStringList hosts = m_known;
    hosts.removeIf([this](const QString &host) {
        const auto link = Protocol::parseLink(host);
        return link && m_nearby->has(*link);
    });
    while (QLayoutItem *item = m_hosts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &host : hosts.first(std::min<qsizetype>(mostHosts, hosts.size()))) {
        auto *button = new QPushButton(QString{host}.replace(u'&', u"&&"_s));
        button->setProperty("role", u"row"_s);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        connect(button, &QPushButton::clicked, this, [this, host] { joinHost(host); });
        m_hosts->addWidget(button);
    }
    m_hostsTitle->setVisible(!hosts.isEmpty());
}

// Follows the name until somebody writes a name of his own for the place.
void StartPage::suggestPlace()
{
    if (m_place->isModified())
        return;
    const QString name = m_name->text().trimmed();
    m_place->setText(name.isEmpty() ? tr("My room") : tr("%1's room").arg(name));
}

std::optional<QString> StartPage::checkedName()
{
    const auto name = Protocol::cleanMemberName(m_name->text());
    m_nameError->say(name ? QString{} : errorText(name.error()));
    if (!name)
        m_name->setFocus();
    return name ? std::optional{*name} : std::nullopt;
}

void StartPage::joinHost(const QString &address)
{
    m_address->setText(address);
    join();
}

void StartPage::join()
{
    m_way = Way::Join;
    const auto name = checkedName();
    const auto link = Client::linkOf(m_address->text());
    m_joinError->say(link ? QString{} : errorText(link.error()));
    if (!link)
        m_address->setFocus();
    const auto code = m_code->checkedCode();
    if (name && link && code)
        emit joinRequested(*link, *name, *code);
}

void StartPage::host()
{
    m_way = Way::Host;
    const auto name = checkedName();
    const auto place = Protocol::cleanRoomName(m_place->text()); // the same rules
    m_hostError->say(place ? QString{} : tr("Give this place a name that can be seen."));
    if (!name || !place)
        return;
    setBusy(Way::Host);
    emit hostingRequested(*place, *name);
}

void StartPage::setStatus(const Client::Status &status)
{
    const bool busy = status.state == State::Connecting || status.state == State::Waiting;
    setBusy(busy ? std::optional{m_way} : std::nullopt);
    if (status.error)
        showError(*status.error);
    else if (busy)
        (m_way == Way::Join ? m_joinError : m_hostError)->say({});
}

void StartPage::showError(const Protocol::Error &error)
{
    if (error.code == ErrorCode::BadName)
        return m_nameError->say(errorText(error));
    if (error.code == ErrorCode::BadCode)
        return m_code->say(errorText(error));
    (m_way == Way::Join ? m_joinError : m_hostError)->say(errorText(error));
}

void StartPage::tellFull(int most)
{
    (m_way == Way::Join ? m_joinError : m_hostError)
        ->say(tr("You are at %n hosts already, as many as there can be. Leave one of them first.",
                 nullptr, most));
    setBusy({});
}

void StartPage::setBusy(std::optional<Way> way)
{
    const bool ends = m_cancel->hasFocus() && !way;
    m_cancel->setVisible(way == Way::Join);
    if (way == Way::Join) // the fields cannot keep the keyboard
        m_cancel->setFocus();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_address),
                           static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_join),
                           static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_nearby),
                           static_cast<QWidget *>(m_code)})
        field->setEnabled(!way);
    for (int i = 0; i < m_hosts->count(); ++i)
        m_hosts->itemAt(i)->widget()->setEnabled(!way);
    m_join->setText(way == Way::Join ? tr("Connecting…") : tr("Join"));
    m_host->setText(way == Way::Host ? tr("Starting…") : tr("Host here"));
    if (ends)
        m_address->setFocus();
}

// First what is under way ends, then one goes back.
void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QScrollArea::keyPressEvent(event);
    if (!m_cancel->isHidden())
        emit cancelRequested();
    else if (!m_back->isHidden())
        emit backRequested();
}

void StartPage::restyle()
{
    const QString icon = isRightToLeft() ? u"forward"_s : u"back"_s;
    m_back->setIcon(tintedIcon(icon, m_look.theme().link));
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    m_cards->setDirection(event->size().width() < sideBySide ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    (m_name->text().isEmpty() ? m_name : m_address)->setFocus();
    QScrollArea::showEvent(event);
}
