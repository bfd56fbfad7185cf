// SPDX-License-Identifier: MIT
#include "ui/timelineaccessible.h"

#include "ui/timelinemodel.h"
#include "ui/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace {

// Known by its key, which outlives the row it happens to stand in.
class MessageAccessible : public QAccessibleInterface
{
public:
    MessageAccessible(TimelineView *view, qint64 key) : m_view(view), m_key(key) { }

    bool isValid() const override { return m_view && row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spoken(row()) : QString{};
    }

    QRect rect() const override
    {
        const QRect inView = isValid() ? m_view->rowRect(row()) : QRect{};
        return inView.isEmpty() ? QRect{}
                                : inView.translated(m_view->viewport()->mapToGlobal(QPoint{}));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = state.focusable = state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentRow() == row();
        state.offscreen = rect().isEmpty();
        return state;
    }

private:
    // Among the visible ones; -1 for one that has been scrolled away.
    int row() const
    {
        for (const auto &item : m_view->strip().visible()) {
            if (item.layout->entry.key == m_key)
                return item.row;
        }
        return -1;
    }

    QPointer<TimelineView> m_view;
    qint64 m_key;
};

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) { }

    ~TimelineAccessible() override { forgetChildren(); }

    int childCount() const override { return int(visible().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const qint64 key = visible()[size_t(index)].layout->entry.key;
        auto id = m_children.constFind(key);
        if (id == m_children.cend()) {
            if (m_children.size() >= mostChildren)
                forgetChildren();
            auto *message = new MessageAccessible{view(), key};
            id = m_children.insert(key, QAccessible::registerAccessibleInterface(message));
        }
        return QAccessible::accessibleInterface(*id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = view()->viewport()->mapFromGlobal(QPoint{x, y});
        for (int index = 0; index < childCount(); ++index) {
            if (view()->rowRect(visible()[size_t(index)].row).contains(point))
                return child(index);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (visible()[size_t(index)].row == view()->currentRow())
                return child(index);
        }
        return nullptr;
    }

private:
    static constexpr int mostChildren = 1000; // who scrolls for hours leaves no heap behind

    void forgetChildren() const
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    TimelineView *view() const { return static_cast<TimelineView *>(widget()); }
    const std::vector<TimelineStrip::Item> &visible() const { return view()->strip().visible(); }

    mutable QHash<qint64, QAccessible::Id> m_children; // by entry key
};

QAccessibleInterface *accessibleTimeline(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible{view} : nullptr;
}

}

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleTimeline);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrent(TimelineView &view)
{
    auto *list = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(&view) : nullptr;
    auto *message = list ? list->focusChild() : nullptr;
    if (!message)
        return;
    QAccessibleEvent event{message, QAccessible::Focus};
    QAccessible::updateAccessibility(&event);
}
