// SPDX-License-Identifier: MIT
// Roles, bans, reports and deeds of a host as people read them.
#pragma once

#include "protocol/moderation.h"
#include "protocol/standing.h"

#include <QString>

QString roleText(Protocol::HostRole role);
QString momentText(Protocol::Time time); // day and hour
QString banText(const Protocol::Ban &ban);
QString reportText(const Protocol::Report &report); // but for the message itself
// Their name, and where they come from, as far as it is known.
QString newcomerText(const Protocol::Newcomer &newcomer);
QString deedText(const Protocol::AuditEntry &entry);
