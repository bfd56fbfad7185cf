// SPDX-License-Identifier: MIT
// The input line: grows with its text, sends it by Enter, keeps it when it cannot be sent.
#pragma once

#include <QWidget>

class CompletionPopup;
class ComposerEdit;
class ComposerStrip;
class ComposerWait;
class EmojiPicker;
class Label;
class Look;
class QFrame;
class QToolButton;
class Spelling;

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Look &look, QWidget *parent = nullptr);
    ~Composer() override;

    QString text() const;
    void setText(const QString &text); // the cursor at its end
    void setPlaceholder(const QString &words);
    void setStrip(const QString &title, const QString &excerpt); // no title: none
    void setBlocked(const QString &reason); // one sentence in the field's place; empty: may write
    bool isBlocked() const;
    void setWait(qint64 wait);            // ms, before which nothing is sent
    void setSpelling(Spelling *spelling); // null: nobody knows
    void setHabits(bool enterSends, bool replaceSmileys);
    void showError(const QString &sentence);

    ComposerEdit &edit() { return *m_edit; }
    CompletionPopup &completion() { return *m_completion; }
    EmojiPicker &emojiPicker() { return *m_picker; }

    static constexpr int leastHeight = 36;
    static constexpr int mostHeight = 224;

public slots:
    void submit();

signals:
    void submitted(const QString &text); // checked; the field is empty again
    void written();                      // by hand, each time the text changes
    void escaped();                      // out of what the strip says
    void lastRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void wire();
    void restyle();
    void fit();
    void checkLength();
    void showFocus(bool focused);
    void openPicker();
    void insertEmoji(const QString &emoji);

    const Look &m_look;
    QFrame *m_field;
    ComposerEdit *m_edit;
    CompletionPopup *m_completion;
    QToolButton *m_emoji;
    QToolButton *m_send;
    EmojiPicker *m_picker;
    ComposerStrip *m_strip;
    Label *m_error;
    ComposerWait *m_wait;
    Label *m_blocked;
    bool m_replaceSmileys = false;
    bool m_setting = false; // the text changes, but nobody writes
};
