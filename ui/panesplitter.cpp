// SPDX-License-Identifier: MIT
#include "ui/panesplitter.h"

#include "ui/look.h"
#include "ui/roomheader.h"
#include "ui/roompane.h"
#include "ui/sidebar.h"

#include <utility>

using Tab = DetailsPane::Tab;

namespace {

constexpr int leastDetailsWidth = 264;
constexpr int allThree = 880; // below, the details take the sidebar's place

}

PaneSplitter::PaneSplitter(Sidebar *sidebar, RoomPane *room, DetailsPane *details)
    : QSplitter(Qt::Horizontal), m_sidebar(sidebar), m_room(room), m_details(details)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(sidebar);
    addWidget(room);
    addWidget(details);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setSizes({m_widths.sidebar, 10'000, m_widths.details});
    connect(this, &QSplitter::splitterMoved, this, &PaneSplitter::measure);
    connect(details, &DetailsPane::turned, this, &PaneSplitter::arrange);
    connect(details, &DetailsPane::closeRequested, this, &PaneSplitter::toggleDetails);
    connect(&room->header(), &RoomHeader::backRequested, this, &PaneSplitter::showSidebar);
    connect(&room->header(), &RoomHeader::membersToggled, this, [this] { toggle(Tab::Members); });
}

void PaneSplitter::fit(int width)
{
    m_width = width;
    const bool narrow = width < Metrics::narrow;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_sidebarWanted = narrow && !m_room->room();
        m_detailsShown = m_detailsShown && !narrow;
    }
    arrange();
}

// The conversation takes what is left.
void PaneSplitter::setWidths(const PaneWidths &widths)
{
    if (std::exchange(m_widths, widths) != widths)
        setSizes({widths.sidebar, 10'000, widths.details});
}

void PaneSplitter::measure()
{
    if (m_sidebar->isVisible())
        m_widths.sidebar = m_sidebar->width();
    if (m_details->isVisible())
        m_widths.details = m_details->width();
    emit widthsChanged(m_widths);
}

bool PaneSplitter::isShown(Tab tab) const
{
    return m_detailsShown && m_details->tab() == tab;
}

// Side by side, or the one that is wanted over the whole width.
void PaneSplitter::arrange()
{
    const bool searching = m_details->tab() == Tab::Search;
    const bool details = m_detailsShown && (m_room->room() || searching);
    const bool sidebar = m_narrow ? m_sidebarWanted && !details : !details || m_width >= allThree;
    m_sidebar->setVisible(sidebar);
    m_details->setVisible(details);
    m_room->setVisible(!m_narrow || (!sidebar && !details));
    limit();
    m_room->header().setNarrow(m_narrow);
    m_room->header().setDetails(details && m_details->tab() == Tab::Members, details && searching);
}

void PaneSplitter::limit()
{
    m_sidebar->setMinimumWidth(m_narrow ? 0 : 200);
    m_sidebar->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : 420);
    m_details->setMinimumWidth(m_narrow ? 0 : leastDetailsWidth);
    m_details->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : 392);
    m_room->setMinimumWidth(m_narrow ? 0 : 360);
}

void PaneSplitter::showSidebar()
{
    m_sidebarWanted = true;
    giveWay();
}

void PaneSplitter::showRoom()
{
    m_sidebarWanted = m_narrow && !m_room->room();
    arrange();
}

void PaneSplitter::giveWay()
{
    m_detailsShown = m_detailsShown && !m_narrow;
    arrange();
}

void PaneSplitter::showDetails(Tab tab)
{
    m_detailsShown = true;
    m_details->show(tab);
    arrange();
}

void PaneSplitter::hideDetails()
{
    m_detailsShown = false;
    arrange();
}

void PaneSplitter::toggleDetails()
{
    m_detailsShown = !m_detailsShown;
    arrange();
}

void PaneSplitter::toggle(Tab tab)
{
    m_detailsShown = !isShown(tab);
    m_details->show(tab);
    arrange();
}
