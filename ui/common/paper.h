// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Pages that leave the window on paper: into a PDF file or to a printer. GUI thread only.
#pragma once

#include "common/page.h"

#include <QString>

#include <functional>
#include <string>

namespace convey::ui {

struct Paper
{
    QString title; ///< what a queue of the printer shows; nothing personal
    QString html; ///< the page, as QTextDocument understands it
};

/// The bytes of a PDF file, on A4. Fonts and text only: a page or two take no time.
[[nodiscard]] std::string pdfOf(const Paper& paper);

/// Lets `page` offer PageCommand::Print, with the key of the platform (Ctrl+P): asks which printer and how,
/// and prints what `paper` returned when the question was asked. `printed` is called when the printer, or the
/// file that was chosen in its place, has taken it; else the page says that nothing was printed. The page
/// enables the command.
void offerPrinting(
    Page& page, std::function<Paper()> paper, std::function<void()> printed = [] {});

} // namespace convey::ui
