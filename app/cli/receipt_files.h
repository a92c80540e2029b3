// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The receipt of a job as a file. Any thread.
#pragma once

#include "base/result.h"
#include "delivery/receipt.h"

#include <string>
#include <string_view>

namespace convey::cli {

/// The page in English.
[[nodiscard]] std::string receiptPage(const Receipt& receipt);

/// As a page (HTML), or as JSON. Errors: those of AtomicFile.
[[nodiscard]] Result<> writeReceipt(const Receipt& receipt, std::string_view path, bool asPage);

} // namespace convey::cli
