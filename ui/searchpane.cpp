// SPDX-License-Identifier: MIT
#include "ui/searchpane.h"

#include "protocol/limits.h"
#include "ui/cardlist.h"
#include "ui/errortext.h"
#include "ui/hitlistmodel.h"
#include "ui/label.h"
#include "ui/messagecard.h"
#include "ui/panenotice.h"
#include "ui/querywords.h"
#include "ui/searchhint.h"
#include "ui/searchscope.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Client::Search;

namespace {

constexpr auto restTime = 350ms;
constexpr auto slowTime = 400ms; // from then on one wants to know that it goes on
constexpr int mostLines = 3;
constexpr int mostLetters = Limits::queryBytes / 4; // of four bytes each

}

SearchPane::SearchPane(const Look &look, QWidget *parent)
    : QWidget(parent), m_model(new HitListModel(this)), m_field(new QLineEdit),
      m_scope(new SearchScope), m_pages(new QStackedWidget), m_hint(new SearchHint),
      m_list(new CardList(look, mostLines, m_model)), m_notice(new PaneNotice),
      m_error(new Label("error"))
{
    m_field->setPlaceholderText(tr("Find messages"));
    m_field->setAccessibleName(tr("Find messages"));
    m_field->setClearButtonEnabled(true);
    for (auto *button : m_field->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear"));
        button->setToolTip(tr("Clear"));
    }
    m_field->setMaxLength(mostLetters);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Messages found"));
    m_error->setWrapped();
    m_error->setContentsMargins(20, 4, 20, 8);
    m_error->hide();
    for (QWidget *page : std::initializer_list<QWidget *>{m_hint, m_list, m_notice})
        m_pages->addWidget(page);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_field);
    head->addWidget(m_scope);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_error);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &SearchPane::search);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowTime);
    connect(&m_slow, &QTimer::timeout, this, &SearchPane::refresh);
    connect(m_field, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_scope, &SearchScope::chosen, this, &SearchPane::search);
    connect(m_hint, &SearchHint::chosen, this, &SearchPane::insert);
    connect(m_notice, &PaneNotice::wished, this, [this] { setEverywhere(true); });
    connect(m_list, &CardList::chosen, this, [this](const QModelIndex &index) {
        const auto message = index.data(Qt::UserRole).value<Card>().message;
        emit placeWanted(message.room, message.seq);
    });
    refresh();
}

void SearchPane::setSearch(Search *search)
{
    if (m_search)
        m_search->disconnect(this);
    m_search = search;
    m_model->setSearch(search);
    if (search)
        connectSearch();
    refresh();
}

void SearchPane::connectSearch()
{
    connect(m_search, &Search::changed, this, &SearchPane::refresh);
    connect(m_search, &Search::failed, this, [this](const Protocol::Error &error) {
        m_failed = error;
        refresh();
    });
    connect(m_search, &Search::inserted, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
}

void SearchPane::setRooms(const RoomListModel *rooms)
{
    m_model->setRooms(rooms);
}

// What was found in another room is not what is asked for here.
void SearchPane::setRoom(Client::Room *room)
{
    if (m_room == room)
        return;
    m_room = room;
    m_scope->setHereOffered(room);
    if (!m_scope->isEverywhere() && !m_field->text().isEmpty())
        search();
}

void SearchPane::setSelf(const Protocol::MemberId &self)
{
    m_model->setSelf(self);
}

void SearchPane::setOnline(bool online)
{
    const bool back = !std::exchange(m_online, online) && online;
    if (back && m_failed)
        search();
    refresh();
}

void SearchPane::begin(bool everywhere)
{
    const bool all = everywhere || !m_room;
    if (all != m_scope->isEverywhere())
        setEverywhere(all);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QWidget *SearchPane::focusPane() const
{
    return m_field;
}

void SearchPane::setEverywhere(bool everywhere)
{
    m_scope->setEverywhere(everywhere);
    search();
}

void SearchPane::clear()
{
    m_field->clear();
    search();
}

// With a blank to what is there; the cursor where its words belong.
void SearchPane::insert(const QString &filter)
{
    const QString before = m_field->text().first(m_field->cursorPosition());
    const bool joins = before.isEmpty() || before.back().isSpace();
    m_field->insert(joins ? filter : u' ' + filter);
    if (filter.endsWith(u'"'))
        m_field->cursorBackward(false);
    m_field->setFocus();
}

void SearchPane::search()
{
    m_rest.stop();
    m_failed.reset();
    if (!m_search)
        return;
    const bool here = !m_scope->isEverywhere() && m_room;
    m_model->setRoomsSaid(!here);
    m_starting = true;
    m_search->start(m_field->text(), here ? std::optional{m_room->id()} : std::nullopt);
    m_starting = false;
    m_slow.start();
    refresh();
}

// The first one looks, the next one goes there.
void SearchPane::enter()
{
    if (m_rest.isActive())
        search();
    else if (m_list->currentIndex().isValid())
        emit m_list->chosen(m_list->currentIndex());
}

// What was found before stays in sight until there is something else to say.
void SearchPane::refresh()
{
    const bool any = m_model->rowCount() > 0;
    const bool searching = m_search && m_search->searching();
    m_error->say(any && m_failed ? errorText(*m_failed) : QString{});
    if (any)
        return m_pages->setCurrentWidget(m_list);
    if (m_starting || (searching && m_slow.isActive()))
        return;
    if (m_online && (!m_search || m_search->query().isEmpty()))
        return m_pages->setCurrentWidget(m_hint);
    m_pages->setCurrentWidget(m_notice);
    if (!m_online)
        m_notice->say(tr("You are offline"),
                      tr("The host is what searches. Try again when the connection is back."));
    else if (m_failed)
        m_notice->say(tr("The search failed"), errorText(*m_failed));
    else if (searching)
        m_notice->say(tr("Searching…"), {});
    else
        sayNothingFound();
}

void SearchPane::sayNothingFound()
{
    const QueryWords query = queryWords(m_search->query());
    const QString words = fontMetrics().elidedText(query.words.join(u' '), Qt::ElideRight, width());
    QStringList sentences;
    if (!query.filters.isEmpty())
        sentences.append(tr("With these filters: %1.").arg(listed(query.filters)));
    sentences.append(m_scope->isEverywhere() ? tr("In all rooms that you may read.")
                                             : tr("In this room."));
    m_notice->say(words.isEmpty() ? tr("Nothing found") : tr("Nothing found for “%1”").arg(words),
                  sentences.join(u' '),
                  m_scope->isEverywhere() ? QString{} : tr("Search all rooms"));
}

// The keyboard stays in the field while it walks through what was found.
bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        m_list->walk(-1);
        return true;
    case Qt::Key_Down:
        m_list->walk(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}
