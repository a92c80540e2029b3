// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Saves the receipt of a job where a person wants it: to print (PDF), as a page (HTML) or for programs
/// (JSON). GUI thread only.
#pragma once

#include "common/paper.h"

#include "base/result.h"
#include "delivery/receipt.h"

#include <QString>

#include <functional>

class QWidget;

namespace convey::ui {

/// The receipt as a page to print.
[[nodiscard]] Paper paperOf(const Receipt& receipt);

/// Writes the receipt in the form that the name ends in (.pdf, .json, else a page). Errors: those of
/// AtomicFile.
[[nodiscard]] Result<> saveReceipt(const Receipt& receipt, const QString& path);

/// Asks where, saves, and tells how it went: the path, or an error.
void askToSaveReceipt(
    const Receipt& receipt, QWidget* parent, std::function<void(const Result<QString>&)> done);

} // namespace convey::ui
