// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace convey::cli {

namespace {

// A signal handler may do next to nothing: it writes one byte, the event loop reads it.
int g_signalPipe[2] = {-1, -1};

void onSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_signalPipe[1], &byte, 1);
}

} // namespace

void stopOnSignals(const std::stop_source& stop, QObject* context)
{
    if (::pipe(g_signalPipe) != 0)
        return;
    for (const int end : g_signalPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGHUP, &action, nullptr);
    auto* const notifier = new QSocketNotifier(g_signalPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
        [stop = std::stop_source(stop)](QSocketDescriptor socket) mutable {
            char bytes[16];
            [[maybe_unused]] const ssize_t size = ::read(static_cast<int>(socket), bytes, sizeof bytes);
            stop.request_stop();
        });
}

} // namespace convey::cli
