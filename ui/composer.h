// SPDX-License-Identifier: MIT
// The input line: grows with its text, sends it by Enter, keeps it when it cannot be sent.
#pragma once

#include <QWidget>

class Label;
class Look;
class QFrame;
class QTextEdit;
class QToolButton;

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Look &look, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); // the cursor at its end
    void setPlaceholder(const QString &words);

    static constexpr int leastHeight = 36;
    static constexpr int mostHeight = 224;

public slots:
    void submit();

signals:
    void submitted(const QString &text); // checked; the field is empty again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fit();
    void checkLength();
    void showFocus(bool focused);

    const Look &m_look;
    QFrame *m_field;
    QTextEdit *m_edit;
    QToolButton *m_send;
    Label *m_error;
};
