// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text that may be written into a request. Only the functions of value/ can make it, so that a raw e-mail
/// address, phone number, name or customer id can't reach the request writer by mistake: it doesn't compile.
/// What types can't see (an e-mail address in an order number) is the check's business; see value/personal.h.
/// Values only; safe on any thread.
#pragma once

#include "value/fault.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace convey {

class Hasher;

/// The kinds of text that the API takes as they are.
/// Source: Conversions API page, event, `user` and `data` fields without `_sha256`, read 2026-11-21.
enum class OpenKind : std::uint8_t
{
    EventId,
    EventName,
    Url,
    Oppref,
    Obref,
    Country,
    Region,
    City,
    PostalCode,
    IpAddress,
    UserAgent,
    AdvertisingId,
    PlanId,
    ItemText,
    Currency,
    FreeText,
};

/// Text of an OpenKind. Cheap to move.
class Sealed
{
public:
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] OpenKind kind() const { return m_kind; }

    bool operator==(const Sealed&) const = default;

private:
    Sealed(OpenKind kind, std::string text)
        : m_text(std::move(text))
        , m_kind(kind)
    { }

    friend Sealed sealOpen(OpenKind kind, std::string_view text);

    std::string m_text;
    OpenKind m_kind;
};

/// Seals text of a kind that the API takes raw, byte for byte. It checks nothing: the kinds that have a rule
/// are read by value/place.h and value/url.h first. Never call it with text of a column that is bound to a
/// hashed field; for those there are only the functions of value/identity.h. Cost: one copy.
[[nodiscard]] Sealed sealOpen(OpenKind kind, std::string_view text);

/// A SHA-256 in 64 lower-case hex digits. No allocation.
class SealedHash
{
public:
    static constexpr std::size_t kHexDigits = 64;
    using Hex = std::array<char, kHexDigits>;

    [[nodiscard]] std::string_view text() const { return {m_hex.data(), m_hex.size()}; }

    /// True when the cell held these 64 digits itself and was passed through (lower-cased), not hashed.
    [[nodiscard]] bool alreadyHashed() const { return m_alreadyHashed; }

    bool operator==(const SealedHash&) const = default;

private:
    explicit SealedHash(const Hex& hex, bool alreadyHashed)
        : m_hex(hex)
        , m_alreadyHashed(alreadyHashed)
    { }

    friend class IdentitySealer;

    Hex m_hex;
    bool m_alreadyHashed;
};

} // namespace convey
