// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is odd about columns once it is known what they were taken for: ids that repeat or count the rows,
/// hashes of the wrong kind, addresses at misspelt domains. Pure; any thread.
#pragma once

#include "jobs/upload.h"
#include "table/file_finding.h"

#include <vector>

namespace convey {

/// By the upload's evidence and recipe, in the order of Upload::columns(), whose indexes the findings have.
/// Of what the rows say, none where they have not been looked at. First come the columns that an export of
/// this kind has and the file lacks.
[[nodiscard]] std::vector<FileFinding> columnFindingsOf(const Upload& upload);

} // namespace convey
