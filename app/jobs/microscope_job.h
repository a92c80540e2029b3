// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Money and times of a file seen closely, so that a wrong unit or a wrong zone is seen before anything is
/// sent (check/money_microscope.h, check/hour_strip.h). A plain function; run on any thread.
#pragma once

#include "base/result.h"
#include "check/hour_strip.h"
#include "check/money_microscope.h"
#include "jobs/control.h"

#include <optional>
#include <string>

namespace convey {

class Upload;

struct FileMicroscope
{
    std::optional<MoneyMicroscope> money{}; ///< none: no column of amounts, or none in it
    std::optional<HourStrip> hours{}; ///< none: no column of times
    std::string zone{"UTC"}; ///< of `hours`: the recipe's, UTC where the file has a column of zones
};

/// By the recipe in use. The upload is indexed and has its evidence. Errors: Cancelled, FileReadFailed,
/// FileChanged, those of Upload::boundRecipe(). Cost: one pass over the rows that reads their times, one more
/// when another column of amounts was chosen since.
[[nodiscard]] Result<FileMicroscope> runMicroscope(const Upload& upload, const JobControl& control = {});

} // namespace convey
