// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows and prints of a batch as the ledger stores them: a row is the difference to the one before it, as
/// a zigzag varint, so that neighbours cost one byte each. Private to the ledger. Pure functions.
#pragma once

#include "ledger/job.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace convey {

[[nodiscard]] QByteArray packRows(std::span<const std::uint64_t> rows);

/// Nothing when the bytes are not exactly `count` rows. Any bytes are safe to give.
[[nodiscard]] std::optional<std::vector<std::uint64_t>> unpackRows(
    const QByteArray& bytes, std::size_t count);

[[nodiscard]] QByteArray packPrints(std::span<const EventPrint> prints);

/// None of them: no bytes.
[[nodiscard]] QByteArray packFacts(std::span<const PlannedFacts> facts);
/// No bytes: none of them. Nothing when the bytes are not exactly `count` of them.
[[nodiscard]] std::optional<std::vector<PlannedFacts>> unpackFacts(
    const QByteArray& bytes, std::size_t count);

/// Nothing when the bytes are not exactly `count` prints.
[[nodiscard]] std::optional<std::vector<EventPrint>> unpackPrints(const QByteArray& bytes, std::size_t count);

} // namespace convey
