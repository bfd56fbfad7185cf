// SPDX-License-Identifier: MIT
// Above the field: what the text will answer, or which message it will change.
#pragma once

#include <QFrame>

class Label;
class Look;
class QToolButton;

class ComposerStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ComposerStrip(const Look &look, QWidget *parent = nullptr);

    void tell(const QString &title, const QString &excerpt); // shows it

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Look &m_look;
    Label *m_title;
    Label *m_excerpt;
    QToolButton *m_close;
};
