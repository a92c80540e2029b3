// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a person or the system interrupts a command (exit code 130). It has a half for POSIX and one for
/// Windows. Main thread only.
#pragma once

#include <stop_token>

class QObject;

namespace convey::cli {

/// Asks `stop` to stop at the first SIGINT, SIGTERM or SIGHUP (Windows: Ctrl+C or Ctrl+Break), in the event
/// loop of `context`, which must live as long as the program; the second one ends the program the system's
/// way.
void stopOnSignals(const std::stop_source& stop, QObject* context);

} // namespace convey::cli
