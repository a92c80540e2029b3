// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What an expected failure looks like: a code to branch on, the thing it is about, and where.
///
/// The core words nothing: `words/` has the sentence and the remedy of each code. An Error never holds a cell
/// of the file and never the API key, so that it may be logged and printed as it is.
/// Values only; safe on any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

/// The families decide the exit code of the command line (see cli/exit_code.h).
enum class ErrorCode : std::uint16_t
{
    // The file (exit 3)
    FileMissing,
    FileIsDirectory,
    FileNotRegular,
    FileNoPermission,
    FileEmpty,
    FileNoRows,
    FileNotText,
    FileEncodingUnsupported,
    FileChanged,
    FileReadFailed,
    FileTooManyColumns,
    FileDamaged,
    FileEncrypted,
    FileUnpacksTooLarge,
    FileSheetMissing,
    FileColumnsDiffer,
    EditsInvalid,
    LookupTooLarge,

    // Writing (exit 6)
    WriteFailed,
    WriteNoPermission,
    TempNoRoom,
    DiskFull,

    // The recipe and the command line (exit 2)
    RecipeMissing,
    RecipeUnreadable,
    RecipeNotJson,
    RecipeSchemaUnknown,
    RecipeFieldInvalid,
    RecipeColumnMissing,
    RecipeInputUnknown,
    RecipeNameInvalid,
    RecipeNameTaken,
    RecipeTooMany,
    RecipeStrangers,
    UsageUnknownCommand,
    UsageUnknownOption,
    UsageMissingValue,
    UsageMissingArgument,
    UsageTooManyArguments,
    UsageBadValue,
    UsageOptionConflict,
    UsageWouldOverwrite,
    NowNeedsLoopback,
    QuestionsOpen,
    PixelMissing,
    PixelInvalid,
    KeyMissing,
    KeyInvalid,
    EndpointInvalid,
    EndpointNotSecure,
    NothingToResume,
    JobUnknown,
    JobFileChanged,
    JobInputGone,
    JobPlanMismatch,
    TagInvalid,

    // Delivery (exit 4 and 5)
    RefusedAlike,
    KeyRefused,
    KeyScopeMissing,
    PixelRefused,
    NetworkUnreachable,
    TlsFailed,
    ProxyFailed,
    TimedOut,
    EndpointNotApi,
    ServerTrouble,
    TransportFailed,

    // The ledger and the settings (exit 6)
    LedgerUnusable,
    LedgerDamaged,
    LedgerTooNew,
    LedgerBusy,
    SettingsUnusable,

    // The key store
    VaultUnavailable,
    VaultLocked,
    VaultDenied,
    VaultEntryMissing,

    // The sandbox
    PortTaken,
    SandboxFailed,

    Cancelled,
    Count_, ///< how many there are; not a code
};

/// An expected failure. Every member but `code` may be empty or zero.
struct Error
{
    ErrorCode code = ErrorCode::Cancelled;
    std::string
        subject{}; ///< what it is about, by name: a path, option, column, host. Never a cell, never the key
    std::string detail{}; ///< the system's or a library's own words, English, one line
    std::int64_t line = 0; ///< 1-based line of the file; 0 = none
    std::int64_t column = 0; ///< 1-based position in the line (or column of the table); 0 = none
    std::int64_t expected = 0; ///< a limit or the size that was asked for
    std::int64_t found = 0; ///< what was there instead

    bool operator==(const Error&) const = default;
};

/// The stable name of a code as `--json` prints it ("file_missing"). O(1).
[[nodiscard]] std::string_view errorCodeName(ErrorCode code);

} // namespace convey
