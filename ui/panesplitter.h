// SPDX-License-Identifier: MIT
// Sidebar, room and details side by side, as wide as people make them; in a narrow window one of
// them at a time.
#pragma once

#include "ui/detailspane.h"
#include "ui/panewidths.h"

#include <QSplitter>

class RoomPane;
class Sidebar;

class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    PaneSplitter(Sidebar *sidebar, RoomPane *room, DetailsPane *details);

    bool isNarrow() const { return m_narrow; }
    bool isShown(DetailsPane::Tab tab) const;
    void fit(int width); // of all that there is
    void setWidths(const PaneWidths &widths);

public slots:
    void arrange();
    void showSidebar();
    void showRoom(); // another; where there is none, the sidebar
    void giveWay();  // to the room, if there is place for one alone
    void showDetails(DetailsPane::Tab tab);
    void hideDetails();
    void toggleDetails();
    void toggle(DetailsPane::Tab tab); // away if it is this one that is shown

signals:
    void widthsChanged(const PaneWidths &widths); // by the person

private:
    void limit();
    void measure();

    Sidebar *m_sidebar;
    RoomPane *m_room;
    DetailsPane *m_details;
    PaneWidths m_widths;
    int m_width = 0; // as fit() had it
    bool m_narrow = false;
    bool m_detailsShown = false;
    bool m_sidebarWanted = false; // in a narrow window: instead of the room
};
