// SPDX-License-Identifier: MIT
#include "ui/nearbyhosts.h"

#include "ui/foundhostdelegate.h"
#include "ui/foundhostmodel.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Client::Finder;

namespace {

constexpr int mostShown = 5; // further ones by scrolling

}

NearbyHosts::NearbyHosts(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(new FoundHostModel(this)), m_list(new QListView),
      m_words(new Label("secondary")), m_check(new QPushButton(tr("Check the network…")))
{
    auto *title = new Label("small", tr("On this network"));
    title->setBuddy(m_list);
    m_list->setProperty("role", u"grid"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundHostDelegate(look, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title->text());
    m_words->setWrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(m_words);
    m_check->setProperty("role", u"flat"_s);
    column->addWidget(m_check, 0, Qt::AlignLeading);
    connect(m_check, &QPushButton::clicked, this, &NearbyHosts::checkWanted);
    const auto choose = [this](const QModelIndex &index) {
        emit chosen(index.data(FoundHostModel::EntryRole).value<Client::FoundHost>().link);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &NearbyHosts::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &NearbyHosts::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NearbyHosts::refresh);
    connect(&look, &Look::changed, this, &NearbyHosts::fit);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &NearbyHosts::refresh);
    refresh();
}

void NearbyHosts::setFinder(Finder *finder)
{
    m_finder = finder;
    m_model->setFinder(finder);
    setVisible(finder);
    if (isVisible())
        look();
}

bool NearbyHosts::has(const Protocol::Link &link) const
{
    for (int row = 0; m_finder && row < m_finder->count(); ++row) {
        const Protocol::Link &found = m_finder->at(row).link;
        if (found.host == link.host && found.port == link.port)
            return true;
    }
    return false;
}

void NearbyHosts::showEvent(QShowEvent *event)
{
    look();
    QWidget::showEvent(event);
}

void NearbyHosts::hideEvent(QHideEvent *event)
{
    if (m_finder)
        m_finder->stop();
    m_patience.stop();
    QWidget::hideEvent(event);
}

void NearbyHosts::look()
{
    if (!m_finder || m_finder->isRunning())
        return;
    m_patience.start(patience);
    m_finder->start();
    refresh();
}

void NearbyHosts::refresh()
{
    fit();
    const bool nobody = m_model->rowCount() == 0;
    m_words->say(nobody ? words() : QString{});
    m_check->setVisible(nobody && m_finder && !m_patience.isActive());
    emit changed();
}

QString NearbyHosts::words() const
{
    if (!m_finder || m_patience.isActive())
        return tr("Looking for hosts on this network…");
    if (m_finder->networks().isEmpty())
        return tr("This computer is on no network.");
    const QString asked =
        tr("Nobody has answered on %1.").arg(QLocale{}.createSeparatedList(m_finder->networks()));
    const QString known = m_finder->known().isEmpty()
        ? QString{}
        : tr("Nor have the %n hosts that you know.", nullptr, int(m_finder->known().size()));
    const QString advice =
        tr("A host may be on another network, or behind a firewall that lets no question through: "
           "somebody there can tell you its address.");
    return QStringList{asked, known, advice}.join(u' ').simplified();
}

void NearbyHosts::fit()
{
    const int rows = std::min(m_model->rowCount(), mostShown);
    m_list->setFixedHeight(rows * FoundHostDelegate::rowHeight(m_look));
    m_list->setVisible(rows > 0);
    m_list->doItemsLayout(); // the height of a row follows the size of text
}
