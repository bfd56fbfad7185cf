// SPDX-License-Identifier: MIT
// Systems whose service managers do not ask.
#include "app/servicemanager.h"

ServiceManager::ServiceManager(QObject *parent) : QObject(parent)
{ }

void ServiceManager::tellReady()
{ }

void ServiceManager::tellStopping()
{ }

void ServiceManager::tell(const QByteArray &) const
{ }
