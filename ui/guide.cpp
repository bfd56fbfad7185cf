// SPDX-License-Identifier: MIT
#include "ui/guide.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

// A page's pictures are as wide as it is, at the most.
class Pages : public QTextBrowser
{
public:
    Pages()
    {
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else it narrows what has its width
        document()->setDocumentMargin(margin);
    }

protected:
    // Qt leaves an empty line above every page but the first, and boxes around every cell.
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override
    {
        QTextBrowser::doSetSource(name, type);
        if (document()->firstBlock().text().isEmpty())
            QTextCursor{document()}.deleteChar();
        for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                setAirily(*table);
        }
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return found;
        QImage picture = QImage::fromData(found.toByteArray());
        const qreal scale = devicePixelRatioF();
        const int room = int((viewport()->width() - 2 * margin) * scale);
        if (picture.width() > room && room > 0)
            picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        if (m_width == viewport()->width())
            return;
        m_width = viewport()->width();
        const int at = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(at);
    }

private:
    // Rows apart by air, not by lines.
    static void setAirily(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(4);
        format.setTopMargin(8);
        format.setBottomMargin(8);
        table.setFormat(format);
    }

    int m_width = 0;
};

}

Guide::Guide(QWidget *parent) : QDialog(parent), m_pages(new Pages)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    m_pages->setAccessibleName(tr("Guide"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addLayout(makeWays());
    column->addWidget(m_pages, 1);
    m_pages->setSource(QUrl{u"qrc:/guide/guide/README.md"_s});
    m_pages->setFocus();
    resize(std::min(760, parent->window()->width()), std::min(720, parent->window()->height()));
}

QLayout *Guide::makeWays()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    auto *back = new QPushButton(tr("Back"));
    auto *contents = new QPushButton(tr("Contents"));
    for (QPushButton *way : {back, contents}) {
        way->setAutoDefault(false);
        way->setEnabled(false);
        row->addWidget(way);
    }
    row->addStretch();
    connect(back, &QPushButton::clicked, m_pages, &QTextBrowser::backward);
    connect(contents, &QPushButton::clicked, m_pages, &QTextBrowser::home);
    connect(m_pages, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_pages, &QTextBrowser::backwardAvailable, contents, &QPushButton::setEnabled);
    return row;
}

void Guide::showFor(QWidget *window)
{
    auto *guide = window->findChild<Guide *>();
    if (!guide)
        guide = new Guide(window);
    guide->show();
    guide->raise();
    guide->activateWindow();
}
