// SPDX-License-Identifier: MIT
// The first page: a name, and two ways in - join a host, or be one.
#pragma once

#include "client/session.h"

#include <QScrollArea>

class Label;
class Look;
class QBoxLayout;
class QLineEdit;
class QPushButton;

// What the fields begin with.
struct StartValues
{
    QString name = {};  // of the person
    QString place = {}; // of a place of one's own; empty: made from the name
    QString address = {};
    QStringList hosts = {}; // the last ones, newest first
};

class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(const Look &look, const StartValues &values, QWidget *parent = nullptr);

    void setBack(const QString &place); // where one can go back to; empty: nowhere
    void setValues(const StartValues &values);
    void setStatus(const Client::Status &status); // busy while it connects, else why it did not
    void showError(const Protocol::Error &error); // under the field it is about
    void tellFull(int most);                      // one is at so many hosts already

signals:
    void joinRequested(const Protocol::Link &link, const QString &name);
    void hostingRequested(const QString &place, const QString &name);
    void cancelRequested();
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Way
    {
        Join,
        Host
    };

    QWidget *wayBack();
    QWidget *heading();
    QWidget *nameRow();
    QWidget *joinCard();
    QWidget *hostCard();
    QWidget *card(const QString &title, const QString &sentence, QWidget *parent);
    void fillHosts(const QStringList &hosts);
    void suggestPlace();
    void join();
    void host();
    std::optional<QString> checkedName();
    void setBusy(std::optional<Way> way);
    void restyle();

    const Look &m_look;
    QPushButton *m_back = nullptr;
    QBoxLayout *m_cards = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_place = nullptr;
    Label *m_nameError = nullptr;
    Label *m_joinError = nullptr;
    Label *m_hostError = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_host = nullptr;
    QPushButton *m_cancel = nullptr;
    Label *m_hostsTitle = nullptr;
    QBoxLayout *m_hosts = nullptr;
    Way m_way = Way::Join; // the last one tried: its errors stand there
};
