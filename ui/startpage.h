// SPDX-License-Identifier: MIT
// The first page: a name, and two ways in - join a host, or be one.
#pragma once

#include "client/session.h"

#include <QScrollArea>

namespace Client {
class Finder;
}
class CodeField;
class Label;
class Look;
class NearbyHosts;
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

    void setFinder(Client::Finder *finder); // looks while the page is seen; must live as long
    void setBack(const QString &place);     // where one can go back to; empty: nowhere
    void setValues(const StartValues &values);
    void setAddress(const QString &address);      // of where one is going
    void setStatus(const Client::Status &status); // busy while it connects, else why it did not
    void showError(const Protocol::Error &error); // under the field it is about
    void tellFull(int most);                      // one is at so many hosts already

signals:
    // `code`: of another device, or empty
    void joinRequested(const Protocol::Link &link, const QString &name, const QString &code);
    void hostingRequested(const QString &place, const QString &name);
    void networkCheckWanted();
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
    void fillHosts();
    void joinHost(const QString &address);
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
    CodeField *m_code = nullptr;
    Label *m_nameError = nullptr;
    Label *m_joinError = nullptr;
    Label *m_hostError = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_host = nullptr;
    QPushButton *m_cancel = nullptr;
    NearbyHosts *m_nearby = nullptr;
    QStringList m_known; // hosts where one was before
    Label *m_hostsTitle = nullptr;
    QBoxLayout *m_hosts = nullptr;
    Way m_way = Way::Join; // the last one tried: its errors stand there
};
