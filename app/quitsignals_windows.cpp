// SPDX-License-Identifier: MIT
// Windows calls the handler on a thread of its own.
#include "app/quitsignals.h"

#include <windows.h>

namespace {

QuitSignals *receiver = nullptr;

BOOL WINAPI note(DWORD)
{
    static LONG before = 0;
    if (InterlockedExchange(&before, 1))
        return FALSE;
    QMetaObject::invokeMethod(receiver, &QuitSignals::received, Qt::QueuedConnection);
    return TRUE;
}

}

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(note, TRUE);
}
