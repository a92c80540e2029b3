// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tables of the ledger and the two numbers by which its file is known. Private to the ledger.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace convey {

/// `PRAGMA user_version`. A file with a greater number is left alone.
inline constexpr std::int64_t kLedgerSchema = 5;

/// `PRAGMA application_id`: "Cnvy". Tells a ledger from any other SQLite file.
inline constexpr std::int64_t kLedgerApplicationId = 0x436E7679;

/// The statements that make the newest schema. SQLite keeps their text, so that a file whose tables, triggers
/// or views are not exactly these is recognised.
extern const std::array<std::string_view, 7> kLedgerTables;

/// One step towards the schema `makes`, from the one before it.
struct LedgerMigration
{
    std::int64_t makes = 0;
    std::string_view statement{};
};

/// In order. Older programs that have the file open go on: what is added has a default. SQLite writes a
/// column that is added behind the last one of the table's text.
extern const std::array<LedgerMigration, 7> kLedgerMigrations;

} // namespace convey
