// SPDX-License-Identifier: MIT
#include "ui/moderationdialog.h"

#include "ui/errortext.h"
#include "ui/gateform.h"
#include "ui/label.h"
#include "ui/moderationlist.h"
#include "ui/moderationwords.h"
#include "ui/wishes.h"
#include "ui/words.h"

#include "client/tidy.h"

#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using Client::Moderation;

ModerationDialog::ModerationDialog(const QString &place, Wishes &wishes,
                                   const Moderation &moderation, QWidget *parent)
    : QDialog(parent), m_wishes(wishes), m_tabs(new QTabWidget), m_error(new Label("error")),
      m_newcomers(new ModerationList(tr("Nobody waits to be let in."))),
      m_reports(new ModerationList(tr("Nobody has reported a message."))),
      m_bans(new ModerationList(tr("Nobody is banned."))),
      m_audit(new ModerationList(tr("Nothing was done yet."))), m_gate(new GateForm(wishes))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Moderate %1").arg(isolated(place)));
    m_error->setWrapped();
    m_error->hide();
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label("heading", windowTitle()));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_error);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(520, 560);
    addPages(moderation.owns());
    watch(moderation);
    showNewcomers(moderation.newcomers());
    if (!moderation.newcomers().isEmpty())
        m_tabs->setCurrentWidget(m_newcomers);
    fetchReports();
    fetchBans();
}

void ModerationDialog::addPages(bool owns)
{
    m_tabs->setAccessibleName(tr("What to look after"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_reports, tr("Reports"));
    m_tabs->addTab(m_newcomers, tr("Waiting"));
    m_tabs->addTab(m_bans, tr("Bans"));
    if (!owns) {
        m_gate->setParent(this);
        m_audit->setParent(this);
        m_gate->hide();
        m_audit->hide();
        return;
    }
    m_tabs->addTab(m_gate, tr("Coming in"));
    m_tabs->addTab(m_audit, tr("Log"));
    emit m_wishes.gateWanted(answered());
    emit m_wishes.auditWanted({}, answered());
}

void ModerationDialog::watch(const Moderation &moderation)
{
    connect(&moderation, &Moderation::reportsFetched, this,
            [this](const Protocol::ReportsPage &page) { showReports(page.reports); });
    connect(&moderation, &Moderation::reported, this, &ModerationDialog::fetchReports);
    connect(&moderation, &Moderation::newcomersChanged, this,
            [this, &moderation] { showNewcomers(moderation.newcomers()); });
    connect(&moderation, &Moderation::bansFetched, this,
            [this](const Protocol::BansPage &page) { showBans(page.bans); });
    connect(&moderation, &Moderation::auditFetched, this, &ModerationDialog::showAudit);
    connect(&moderation, &Moderation::gateFetched, m_gate, &GateForm::setRules);
    connect(m_audit, &ModerationList::moreRequested, this,
            [this] { emit m_wishes.auditWanted(m_earliest, answered()); });
}

void ModerationDialog::fetchReports()
{
    emit m_wishes.reportsWanted(answered());
}

void ModerationDialog::fetchBans()
{
    emit m_wishes.bansWanted(answered());
}

void ModerationDialog::showReports(const QList<Protocol::Report> &reports)
{
    m_reports->clear();
    for (const Protocol::Report &report : reports)
        m_reports->add({.title = isolated(report.text.left(500)),
                        .words = reportText(report),
                        .button = tr("Done"),
                        .done = [this, id = report.id] {
                            emit m_wishes.settleRequested(id, answered([this] { fetchReports(); }));
                        }});
    m_reports->end();
    m_tabs->setTabText(0,
                       reports.isEmpty() ? tr("Reports") : tr("Reports (%1)").arg(reports.size()));
}

void ModerationDialog::showNewcomers(const QList<Protocol::Newcomer> &newcomers)
{
    m_newcomers->clear();
    for (const Protocol::Newcomer &newcomer : newcomers)
        m_newcomers->add({.title = newcomerText(newcomer),
                          .words = tr("Since %1").arg(momentText(newcomer.since)),
                          .button = tr("Let in"),
                          .done = [this, id = newcomer.id] { judge(id, true); },
                          .otherButton = tr("Turn away"),
                          .otherDone = [this, id = newcomer.id] { judge(id, false); }});
    m_newcomers->end();
    m_tabs->setTabText(m_tabs->indexOf(m_newcomers),
                       newcomers.isEmpty() ? tr("Waiting")
                                           : tr("Waiting (%1)").arg(newcomers.size()));
}

void ModerationDialog::judge(const Protocol::NewcomerId &newcomer, bool admitted)
{
    emit m_wishes.judgeRequested(newcomer, admitted, answered());
}

void ModerationDialog::showBans(const QList<Protocol::Ban> &bans)
{
    m_bans->clear();
    for (const Protocol::Ban &ban : bans)
        m_bans->add({.title = isolated(Client::tidyName(ban.member.name)),
                     .words = banText(ban),
                     .button = tr("Lift"),
                     .done = [this, id = ban.id] {
                         emit m_wishes.unbanRequested(id, answered([this] { fetchBans(); }));
                     }});
    m_bans->end();
}

void ModerationDialog::showAudit(const Protocol::AuditPage &page)
{
    for (const Protocol::AuditEntry &entry : page.entries) {
        if (m_earliest > 0 && entry.number >= m_earliest)
            continue; // it came again
        m_audit->add({.title = deedText(entry), .words = momentText(entry.time)});
        m_earliest = entry.number;
    }
    m_audit->end();
    m_audit->setMore(page.more);
}

Client::Answered ModerationDialog::answered(std::function<void()> then)
{
    return [dialog = QPointer(this), then = std::move(then)](const Protocol::Result<> &outcome) {
        if (!dialog)
            return;
        dialog->m_error->say(outcome ? QString{} : errorText(outcome.error()));
        if (outcome && then)
            then();
    };
}
