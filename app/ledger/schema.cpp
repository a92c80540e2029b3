// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/schema.h"

namespace convey {

namespace {

constexpr std::string_view kEndpointLimits =
    "CREATE TABLE endpoint_limits(endpoint TEXT PRIMARY KEY, max_bytes INTEGER NOT NULL, "
    "updated_ms INTEGER NOT NULL) STRICT";

constexpr std::string_view kTicks =
    "CREATE TABLE ticks(job TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, name TEXT NOT NULL, "
    "ticked_ms INTEGER NOT NULL, PRIMARY KEY(job, name)) STRICT";

} // namespace

// Rows and prints of a batch have a table of their own: SQLite writes a whole record anew when one of its
// numbers changes, and a batch changes at least twice.
const std::array<std::string_view, 7> kLedgerTables{
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT",

    "CREATE TABLE jobs("
    "id TEXT PRIMARY KEY, state INTEGER NOT NULL, updated_ms INTEGER NOT NULL, "
    "created_ms INTEGER NOT NULL, judged_at_ms INTEGER NOT NULL, mode INTEGER NOT NULL, "
    "pixel TEXT NOT NULL, endpoint TEXT NOT NULL, "
    "source_path TEXT NOT NULL, source_size INTEGER NOT NULL, source_modified_ns INTEGER NOT NULL, "
    "source_hash TEXT NOT NULL, recipe TEXT NOT NULL, edits_hash TEXT NOT NULL, "
    "events INTEGER NOT NULL, blocked INTEGER NOT NULL, outside INTEGER NOT NULL, "
    "left_out INTEGER NOT NULL, "
    "owner_token TEXT, owner_machine TEXT, owner_pid INTEGER, owner_start INTEGER, owner_beat_ms INTEGER, "
    "reading TEXT NOT NULL DEFAULT '', money TEXT NOT NULL DEFAULT ''"
    ") STRICT",

    "CREATE TABLE batches("
    "job TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, number INTEGER NOT NULL, "
    "parent INTEGER NOT NULL, state INTEGER NOT NULL, attempt INTEGER NOT NULL, events INTEGER NOT NULL, "
    "http_status INTEGER NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, "
    "updated_ms INTEGER NOT NULL, sent_ms INTEGER NOT NULL DEFAULT 0, money TEXT NOT NULL DEFAULT '', "
    "PRIMARY KEY(job, number)) STRICT",

    "CREATE TABLE batch_events("
    "job TEXT NOT NULL, number INTEGER NOT NULL, rows BLOB NOT NULL, prints BLOB NOT NULL, "
    "facts BLOB NOT NULL DEFAULT x'', "
    "PRIMARY KEY(job, number), "
    "FOREIGN KEY(job, number) REFERENCES batches(job, number) ON DELETE CASCADE) STRICT",

    "CREATE TABLE refused("
    "job TEXT NOT NULL, batch INTEGER NOT NULL, position INTEGER NOT NULL, row INTEGER NOT NULL, "
    "code TEXT NOT NULL, param TEXT NOT NULL, message TEXT NOT NULL, "
    "PRIMARY KEY(job, batch, position), "
    "FOREIGN KEY(job, batch) REFERENCES batches(job, number) ON DELETE CASCADE) STRICT",

    kEndpointLimits,

    kTicks,
};

const std::array<LedgerMigration, 7> kLedgerMigrations{{
    // how a job's file was read
    {2, "ALTER TABLE jobs ADD COLUMN reading TEXT NOT NULL DEFAULT ''"},
    // what an endpoint was found to take
    {3, kEndpointLimits},
    // what a job need not build again to go on at once
    {4, "ALTER TABLE batch_events ADD COLUMN facts BLOB NOT NULL DEFAULT x''"},
    // what a receipt tells, and what a person has looked at since
    {5, "ALTER TABLE jobs ADD COLUMN money TEXT NOT NULL DEFAULT ''"},
    {5, "ALTER TABLE batches ADD COLUMN sent_ms INTEGER NOT NULL DEFAULT 0"},
    {5, "ALTER TABLE batches ADD COLUMN money TEXT NOT NULL DEFAULT ''"},
    {5, kTicks},
}};

} // namespace convey
