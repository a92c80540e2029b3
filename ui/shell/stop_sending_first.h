// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The question before something is closed while it is being sent. GUI thread only.
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace convey::ui {

class UploadSession;

/// Asks whether to stop what `sessions` send; `yes` is the button that says so ("Stop and close"). If a
/// person agrees, each is stopped and `done` is called once all have ended, which takes some two seconds at
/// most; if not, nothing happens. Returns at once. Sessions that go meanwhile count as ended. Asks once:
/// nothing happens while a question of `window` is open.
void stopSendingFirst(QWidget* window, const std::vector<UploadSession*>& sessions, const QString& yes,
    std::function<void()> done);

} // namespace convey::ui
