// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which columns leave, in which form: as JSON, for people, and as a page. Any thread.
#pragma once

#include "base/json.h"
#include "cli/output.h"
#include "jobs/upload.h"
#include "recipe/recipe_columns.h"

#include <string>

namespace convey::cli {

/// {"columns":[{column, leaves, inputs}], "constants":[{input, set}]}.
void writeXray(JsonWriter& json, const RecipeXray& xray);
void noteXray(const RecipeXray& xray, const Output& output);

/// What `--xray` writes: JSON when the file's name ends in .json, else HTML, in English.
[[nodiscard]] std::string xrayFileText(const Upload& upload, std::string_view path);

} // namespace convey::cli
