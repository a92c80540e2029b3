// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The result of one job to keep and to hand over: figures and names of things, nothing personal, so that it
/// may be mailed. It is made of the sending history alone, at any later time, and of one job it is the same
/// whoever makes it. Values only; safe on any thread.
#pragma once

#include "base/clock.h"
#include "base/money_by_currency.h"
#include "delivery/request_body.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct ReceiptBatch
{
    std::int64_t number = 0; ///< 0-based; the parts of a batch that was cut up stand behind all others
    std::int64_t attempts = 0;
    std::int64_t events = 0;
    std::string state{}; ///< "accepted", "refused", "unknown", "not_sent", "split", "sent_elsewhere"
    std::string code{}; ///< of the last answer, or outcomeReasonName(); empty: none
    std::int64_t status = 0; ///< HTTP status of the last answer; 0 = none
    EpochMs sent = 0; ///< when its last attempt began; 0 = not known
    EpochMs ended = 0;
};

/// What of the input was hashed: how a file is known again without reading all of a large one.
enum class HashedPart : std::uint8_t
{
    Nothing, ///< it was no file: standard input, a pasted block
    Whole, ///< the SHA-256 of the file
    Ends, ///< the SHA-256 of its first and last MiB, one behind the other
    Several, ///< the SHA-256 of the hashes of several files, as hexadecimal text, one behind the other
};

struct Receipt
{
    std::string job{};
    SendMode mode = SendMode::ValidateOnly;
    std::string state{}; ///< "running", "interrupted", "stopped", "done", "cancelled"
    std::string pixel{};
    std::string endpoint{}; ///< Endpoint::base()
    std::vector<std::string> files{}; ///< names without their folders
    std::int64_t inputBytes = 0;
    std::string inputHash{}; ///< lower-case hexadecimal; empty: Nothing
    HashedPart hashedPart = HashedPart::Nothing;
    std::string setup{}; ///< the name of the saved setup; empty: what Convey found in the file was used
    std::string setupHash{}; ///< SHA-256 of the setup as it was used, as its file has it
    bool hasEdits = false; ///< rows were changed or left out in Convey before
    EpochMs started = 0;
    EpochMs ended = 0; ///< 0 = still running
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::int64_t unknown = 0; ///< sent, no answer
    std::int64_t blocked = 0; ///< by the check, never planned
    std::int64_t outside = 0; ///< of the seven days
    std::int64_t leftOut = 0; ///< never planned
    std::int64_t notSent = 0;
    std::int64_t requests = 0; ///< of all runs
    MoneyByCurrency planned{}; ///< of everything that was to be sent
    MoneyByCurrency acceptedMoney{};
    MoneyByCurrency unknownMoney{};
    std::vector<ReceiptBatch> batches{};

    [[nodiscard]] std::int64_t events() const
    {
        return accepted + refused + unknown + blocked + outside + leftOut + notSent;
    }
};

/// One JSON object, times as ISO 8601 in UTC with milliseconds; an `ended` of 0 is null. Its `events` is the
/// sum of all states it lists. Errors: none.
[[nodiscard]] std::string receiptJson(const Receipt& receipt);

/// The same for times that stand by themselves: "2026-11-21T14:06:02.000Z".
[[nodiscard]] std::string isoTime(EpochMs ms);

/// "12.50": minor units as the currency writes them, without its code; a currency that is none has two
/// decimals.
[[nodiscard]] std::string plainAmount(std::int64_t minorUnits, std::string_view currency);

[[nodiscard]] std::string_view hashedPartName(HashedPart part);

} // namespace convey
