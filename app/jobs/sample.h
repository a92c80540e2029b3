// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The made-up order export that shows the whole job without an account. People, products and addresses are
/// invented (example.com); a dozen faults of different kinds and some rows outside the seven days are in it
/// on purpose. A plain function; any thread.
#pragma once

#include "base/clock.h"

#include <string>

namespace convey {

/// The sample as CSV (UTF-8, comma), its times laid around `now`: the rows keep their distance to it, so that
/// the same rows are always fresh, old or about to expire.
[[nodiscard]] std::string sampleOrders(EpochMs now);

/// Convey's own template: a header with the names of all inputs, as CSV that spreadsheets open right (UTF-8
/// with a byte order mark, CRLF). A file that begins like this needs no mapping (resources/recipes/
/// convey_template.json). `separator` is what the person's spreadsheet expects: comma, semicolon or tab.
[[nodiscard]] std::string templateCsv(char separator = ',');

} // namespace convey
