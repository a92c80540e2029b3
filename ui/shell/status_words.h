// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The one sentence of the status bar: what runs for an upload, or the promise that nothing leaves. GUI
/// thread only.
#pragma once

#include <QString>

#include <optional>

namespace convey {
class Summary;
struct SendReport;
} // namespace convey

namespace convey::ui {

class UploadSession;

struct StatusLook
{
    QString words;
    QString icon; ///< for icon() and paintIcon(): the padlock where nothing leaves
};

/// `session` is null on a page without an upload; `elsewhere` is one that sends and is not in front, or null.
[[nodiscard]] StatusLook statusOf(const UploadSession* session, const UploadSession* elsewhere);

struct DesktopNote
{
    QString title;
    QString words; ///< counts and no names: whoever passes by may read it
};

/// What a check of every row has found.
[[nodiscard]] DesktopNote noteOfCheck(const Summary& summary);

/// How a test or a send came out; nothing: it could not begin.
[[nodiscard]] DesktopNote noteOfSend(const std::optional<SendReport>& report);

} // namespace convey::ui
