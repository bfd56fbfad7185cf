// SPDX-License-Identifier: MIT
// What those who moderate a host look after: reports, bans, and for its owners who may come in and
// what was done.
#pragma once

#include "client/moderation.h"

#include <QDialog>

class GateForm;
class Label;
class ModerationList;
class QTabWidget;
class Wishes;

class ModerationDialog : public QDialog
{
    Q_OBJECT

public:
    ModerationDialog(const QString &place, Wishes &wishes, const Client::Moderation &moderation,
                     QWidget *parent);

private:
    void addPages(bool owns);
    void watch(const Client::Moderation &moderation);
    void fetchReports();
    void fetchBans();
    void showNewcomers(const QList<Protocol::Newcomer> &newcomers);
    void judge(const Protocol::NewcomerId &newcomer, bool admitted);
    void showReports(const QList<Protocol::Report> &reports);
    void showBans(const QList<Protocol::Ban> &bans);
    void showAudit(const Protocol::AuditPage &page);
    // Says what went wrong; done, it does `then`.
    Client::Answered answered(std::function<void()> then = {});

    Wishes &m_wishes;
    QTabWidget *m_tabs;
    Label *m_error;
    ModerationList *m_newcomers;
    ModerationList *m_reports;
    ModerationList *m_bans;
    ModerationList *m_audit;
    GateForm *m_gate;
    qint64 m_earliest = 0; // of the deeds that are shown; 0: none is
};
