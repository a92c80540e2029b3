// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The one sentence of the status bar: what runs for an upload, or the promise that nothing leaves. GUI
/// thread only.
#pragma once

#include <QString>

namespace convey::ui {

class UploadSession;

/// `session` is null on a page without an upload; `sendsElsewhere`: an upload that is not in front is being
/// sent.
[[nodiscard]] QString statusOf(const UploadSession* session, bool sendsElsewhere);

} // namespace convey::ui
