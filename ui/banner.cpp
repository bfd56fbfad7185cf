// SPDX-License-Identifier: MIT
#include "ui/banner.h"

#include "ui/clockwords.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Client::Status::State;

namespace {

constexpr auto errorTime = 12s;

}

Banner::Banner(const Look &look, std::chrono::milliseconds patience, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new Label), m_retry(new QPushButton),
      m_dismiss(iconButton(tr("Dismiss"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_words->setWrapped();
    m_retry->setProperty("role", u"flat"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_retry);
    row->addWidget(m_dismiss);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_everySecond.setInterval(1s);
    m_errorTime.setSingleShot(true);
    m_errorTime.setInterval(errorTime);
    connect(m_retry, &QPushButton::clicked, this, &Banner::retryRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &Banner::dismiss);
    connect(&m_errorTime, &QTimer::timeout, this, [this] {
        m_error.clear();
        refresh();
    });
    connect(&m_patience, &QTimer::timeout, this, &Banner::refresh);
    connect(&m_everySecond, &QTimer::timeout, this, &Banner::refresh);
    connect(&look, &Look::changed, this, &Banner::restyle);
    m_status.state = State::Online;
    restyle();
    refresh();
}

void Banner::setStatus(const Client::Status &status)
{
    const bool lost = m_status.state == State::Online && status.state != State::Online;
    m_status = status;
    m_sinceStatus.start();
    if (lost)
        m_patience.start();
    refresh();
}

void Banner::showError(const Protocol::Error &error)
{
    m_error = errorText(error);
    m_errorTime.start();
    refresh();
}

void Banner::setClock(std::chrono::milliseconds ahead)
{
    m_clock = ahead;
    refresh();
}

void Banner::dismiss()
{
    if (!m_error.isEmpty())
        m_error.clear();
    else
        emit clockDismissed(std::exchange(m_clock, {}));
    refresh();
}

QString Banner::words() const
{
    return isHidden() ? QString{} : m_words->text();
}

void Banner::refresh()
{
    const bool troubled = m_status.state != State::Online
        && (m_status.state == State::Offline || !m_patience.isActive());
    const bool waits = m_status.state == State::Waiting;
    troubled &&waits ? m_everySecond.start() : m_everySecond.stop();
    const bool clock = !troubled && m_error.isEmpty() && m_clock != 0ms;
    setRole(clock ? u"panel"_s : u"warning"_s);
    m_words->setText(troubled ? connectionWords() : clock ? clockWords(m_clock) : m_error);
    m_retry->setText(retryWords());
    m_retry->setVisible(troubled && m_status.state != State::Connecting);
    m_dismiss->setVisible(!troubled);
    setVisible(troubled || clock || !m_error.isEmpty());
}

// Grey or amber; a style sheet does not see by itself that a property is another.
void Banner::setRole(const QString &role)
{
    if (property("role") == role)
        return;
    setProperty("role", role);
    style()->unpolish(this);
    style()->polish(this);
}

QString Banner::retryWords() const
{
    if (m_status.error && m_status.error->code == Protocol::ErrorCode::OtherHost)
        return tr("Compare…");
    return m_status.state == State::Offline ? tr("Connect") : tr("Try now");
}

QString Banner::connectionWords() const
{
    switch (m_status.state) {
    case State::Connecting:
        return tr("Connection lost. Connecting again…");
    case State::Waiting:
        if (m_status.error && m_status.error->code == Protocol::ErrorCode::HostStopped)
            return tr(
                "Whoever hosts has ended the host. What you write is kept and sent when it is "
                "back; meanwhile anybody can host. Next try in %n s.",
                nullptr, int(secondsToRetry()));
        return tr("Connection lost. Next try in %n s.", nullptr, int(secondsToRetry()));
    case State::Offline:
        return m_status.error ? tr("Offline. %1").arg(errorText(*m_status.error)) : tr("Offline.");
    case State::Online:
        break;
    }
    return {};
}

qint64 Banner::secondsToRetry() const
{
    return std::max<qint64>(1, (m_status.retryIn - m_sinceStatus.elapsed() + 999) / 1000);
}

void Banner::restyle()
{
    m_dismiss->setIcon(tintedIcon(u"close"_s, m_look.theme().text));
}
