// SPDX-License-Identifier: MIT
#include "ui/editspopup.h"

#include "ui/cardlist.h"
#include "ui/label.h"
#include "ui/messagecard.h"

#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWidth = 420;
constexpr int mostHeight = 360;
constexpr int mostLines = 12; // of each wording

QStandardItemModel *modelOf(const Protocol::TextPosted &message,
                            const QList<Protocol::EarlierText> &edits, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (qsizetype i = edits.size() - 1; i >= 0; --i) {
        Protocol::TextPosted earlier = message;
        earlier.seq = i; // tells them apart
        earlier.time = edits.at(i).time;
        earlier.text = edits.at(i).text;
        auto *item = new QStandardItem(earlier.text);
        item->setData(QVariant::fromValue(Card{.message = earlier}), Qt::UserRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    return model;
}

}

EditsPopup::EditsPopup(const Look &look, const Protocol::TextPosted &message,
                       const QList<Protocol::EarlierText> &edits, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"messageBar"_s);
    setAccessibleName(tr("Earlier wordings"));
    auto *title = new Label("small",
                            edits.isEmpty() ? tr("Earlier wordings are not kept here.")
                                            : tr("Earlier wordings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(title);
    setFixedWidth(std::min(mostWidth, parent->width() - 24));
    if (edits.isEmpty())
        return;
    auto *list = new CardList(look, mostLines, modelOf(message, edits, this), this);
    list->setAccessibleName(tr("Earlier wordings"));
    list->setContextMenuPolicy(Qt::NoContextMenu);
    column->addWidget(list);
    const QMargins margins = column->contentsMargins();
    const int inside = width() - margins.left() - margins.right() - 2 * frameWidth();
    list->setFixedHeight(std::min(mostHeight, list->heightForWidth(inside) + 4));
    setFocusProxy(list);
}

void EditsPopup::showAt(const QRect &globalRect)
{
    adjustSize();
    const QRect inside = screen()->availableGeometry();
    const bool fits = globalRect.bottom() + height() <= inside.bottom();
    const int y = fits ? globalRect.bottom() + 4 : globalRect.top() - height() - 4;
    move(std::clamp(globalRect.left(), inside.left(),
                    std::max(inside.left(), inside.right() - width())),
         std::max(inside.top(), y));
    show();
    setFocus();
}
