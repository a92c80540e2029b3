// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A tool tip with text of a file: Qt would take "<b>" in it for markup, and follow an <img>. A pure
/// function.
#pragma once

#include <QString>

namespace convey::ui {

/// `text` as a tool tip that shows it letter by letter, lines kept, wrapped by the window.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace convey::ui
