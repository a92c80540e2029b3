// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns an event into the 24 bytes by which the ledger knows it again.
///
/// The hashes are keyed with random bytes of the ledger, because ids and amounts are short enough to be
/// guessed from a plain hash. Prints of two ledgers can't be compared. One object, one thread; clone() gives
/// a worker its own.
#pragma once

#include "ledger/job.h"

#include <memory>
#include <span>
#include <string_view>

struct evp_mac_ctx_st;

namespace convey {

class EventPrinter
{
public:
    /// `key` is the ledger's 32 bytes. Ledger::printer() is the usual way to get one.
    explicit EventPrinter(std::span<const std::byte> key);
    EventPrinter(EventPrinter&&) noexcept;
    EventPrinter& operator=(EventPrinter&&) noexcept;
    ~EventPrinter();

    /// A printer with the same key for another thread.
    [[nodiscard]] EventPrinter clone() const;

    /// `name` is the event type, or the custom event's own name: the API drops repeats by pixel, name and id,
    /// with the custom name in place of the type (api-spec "Duplicate key", official page as of 2026-10).
    /// `payloadJson` is the event exactly as it stands in the request body. Cost: two keyed hashes.
    [[nodiscard]] EventPrint print(
        std::string_view pixelId, std::string_view name, std::string_view id, std::string_view payloadJson);
    /// The two parts of a print, each alone. Cost: one keyed hash.
    [[nodiscard]] EventKey key(std::string_view pixelId, std::string_view name, std::string_view id);
    [[nodiscard]] EventContent content(std::string_view payloadJson);

private:
    struct FreeContext
    {
        void operator()(evp_mac_ctx_st* context) const;
    };
    using Context = std::unique_ptr<evp_mac_ctx_st, FreeContext>;

    explicit EventPrinter(Context context);

    Context m_context;
};

} // namespace convey
