// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <array>
#include <cstddef>

namespace convey {

namespace {

// In the order of the enum; the static_assert below and a test keep the two together.
constexpr std::array kNames = std::to_array<std::string_view>({
    "file_missing",
    "file_is_directory",
    "file_not_regular",
    "file_no_permission",
    "file_empty",
    "file_no_rows",
    "file_not_text",
    "file_encoding_unsupported",
    "file_changed",
    "file_read_failed",
    "file_too_many_columns",
    "file_damaged",
    "file_encrypted",
    "file_unpacks_too_large",
    "file_sheet_missing",
    "file_columns_differ",
    "edits_invalid",
    "lookup_too_large",
    "write_failed",
    "write_no_permission",
    "temp_no_room",
    "disk_full",
    "recipe_missing",
    "recipe_unreadable",
    "recipe_not_json",
    "recipe_schema_unknown",
    "recipe_field_invalid",
    "recipe_column_missing",
    "recipe_input_unknown",
    "recipe_name_invalid",
    "recipe_name_taken",
    "recipe_too_many",
    "recipe_strangers",
    "usage_unknown_command",
    "usage_unknown_option",
    "usage_missing_value",
    "usage_missing_argument",
    "usage_too_many_arguments",
    "usage_bad_value",
    "usage_option_conflict",
    "usage_would_overwrite",
    "now_needs_loopback",
    "questions_open",
    "pixel_missing",
    "pixel_invalid",
    "key_missing",
    "key_invalid",
    "endpoint_invalid",
    "endpoint_not_secure",
    "nothing_to_resume",
    "job_unknown",
    "job_file_changed",
    "job_input_gone",
    "job_plan_mismatch",
    "tag_invalid",
    "refused_alike",
    "key_refused",
    "key_scope_missing",
    "pixel_refused",
    "network_unreachable",
    "tls_failed",
    "proxy_failed",
    "timed_out",
    "endpoint_not_api",
    "server_trouble",
    "transport_failed",
    "ledger_unusable",
    "ledger_damaged",
    "ledger_too_new",
    "ledger_busy",
    "settings_unusable",
    "vault_unavailable",
    "vault_locked",
    "vault_denied",
    "vault_entry_missing",
    "port_taken",
    "sandbox_failed",
    "cancelled",
});

static_assert(kNames.size() == static_cast<std::size_t>(ErrorCode::Count_));

} // namespace

std::string_view errorCodeName(ErrorCode code)
{
    return kNames.at(static_cast<std::size_t>(code));
}

} // namespace convey
