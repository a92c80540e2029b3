// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What `inspect` says of the files behind the table: how their bytes were read, which sheet, how many rows.
/// Plain functions; main thread.
#pragma once

#include "base/json.h"
#include "cli/output.h"
#include "jobs/upload.h"

#include <string>

namespace convey::cli {

/// "utf-8-bom" where a byte order mark says so.
[[nodiscard]] std::string encodingName(const EncodingReport& encoding);
/// How it was decided, for people.
[[nodiscard]] std::string encodingReason(const EncodingReport& encoding);
void writeEncoding(JsonWriter& json, const EncodingReport& encoding);

void writeWorkbook(JsonWriter& json, const WorkbookReport& workbook);
void printWorkbook(const WorkbookReport& workbook, const Output& output);

/// The files behind the table, each with what was found out about it alone.
void writeSources(JsonWriter& json, const Upload& upload);
/// Nothing for one file.
void printSources(const Upload& upload, const Output& output);

} // namespace convey::cli
