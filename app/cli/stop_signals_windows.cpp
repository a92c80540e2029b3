// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/stop_signals.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <utility>
#include <windows.h>

namespace convey::cli {

namespace {

std::function<void()> g_stop;
std::atomic<bool> g_isAsked = false;

// Called on a thread of the system's own. False: what Windows does by itself, which is to end the program.
BOOL WINAPI onControl(DWORD event)
{
    if ((event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) || g_isAsked.exchange(true))
        return FALSE;
    g_stop();
    return TRUE;
}

} // namespace

void stopOnSignals(const std::stop_source& stop, QObject* context)
{
    g_stop = [stop = std::stop_source(stop), context] {
        QMetaObject::invokeMethod(
            context, [stop]() mutable { stop.request_stop(); }, Qt::QueuedConnection);
    };
    SetConsoleCtrlHandler(onControl, TRUE);
}

} // namespace convey::cli
