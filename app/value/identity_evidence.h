// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the cells of one column look like, where people are concerned: e-mail addresses, phone numbers,
/// hashes, names, ids. It only counts, so the evidence of two parts of a file adds up to that of the whole,
/// wherever it was cut and in whatever order: what a column holds, what in it is mixed, and the line to look
/// at. No text of the file is kept. A value of fixed size; one object, one thread.
#pragma once

#include "value/sketch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convey {

/// The order is free, the names are not (identityFormName()).
enum class IdentityForm : std::uint8_t
{
    Blank,
    Email, ///< one address that sealEmail() takes
    SeveralEmails,
    NamedEmail, ///< Ada <ada@example.com>
    BrokenEmail, ///< an "@" in it, and no address
    InternationalPhone, ///< with "+" or "00", 8 to 15 digits
    NationalPhone, ///< 7 to 15 digits with separators, or with a zero in front
    DigitsAlone, ///< 7 to 15 digits, none of them a zero in front: a phone number whose "+" or "0" a
                 ///< spreadsheet took away, or an id
    PhoneWithExtension,
    Sha256, ///< 64 hex digits
    HashOfNothing, ///< the SHA-256 of an empty cell
    OtherHash, ///< as long as an MD5, SHA-1 or SHA-512 in hex
    Base64Hash,
    OneWord, ///< letters alone
    TwoWords,
    MoreWords,
    CommaName, ///< Lovelace, Ada
    Company,
    ShortNumber, ///< up to six digits
    ScientificNumber, ///< 4.91512E+11
    Damaged, ///< #N/A, a leading apostrophe, ="…"
    Other,
    Count_, ///< how many there are; not a form
};

inline constexpr std::size_t kIdentityForms = static_cast<std::size_t>(IdentityForm::Count_);

/// "email", "international_phone": stable, for `--json`.
[[nodiscard]] std::string_view identityFormName(IdentityForm form);

/// The form of one cell. Cost: one pass for most.
[[nodiscard]] IdentityForm identityFormOf(std::string_view cell);

/// How many, and the smallest line among them (1-based; 0: none).
struct LineTally
{
    std::uint64_t count = 0;
    std::int64_t firstLine = 0;

    void add(std::int64_t line);
    void merge(const LineTally& other);
    bool operator==(const LineTally&) const = default;
};

class IdentityEvidence
{
public:
    /// One cell as it stands in the file. Cost: identityFormOf(), and one pass for the sketch.
    void add(std::string_view cell, std::int64_t line);
    /// Adds what was counted elsewhere in the file.
    void merge(const IdentityEvidence& other);

    [[nodiscard]] const LineTally& of(IdentityForm form) const
    {
        return m_forms[static_cast<std::size_t>(form)];
    }
    /// Addresses whose domain is a slip that is known (value/email.h: likelyTypoDomain). Counted among Email.
    [[nodiscard]] const LineTally& typoDomains() const { return m_typos; }
    [[nodiscard]] std::uint64_t cells() const { return m_cells; }
    [[nodiscard]] std::uint64_t filled() const { return m_cells - of(IdentityForm::Blank).count; }
    /// How many different texts, about (value/sketch.h); blanks don't count.
    [[nodiscard]] std::uint64_t distinct() const { return m_distinct.count(); }

    /// Values that are SHA-256 beside values that are not: one of the two kinds is probably wrong.
    [[nodiscard]] bool isMixedWithHashes() const;
    /// The form that most filled cells have, the earlier one of the enum when two have as many; Blank for a
    /// column without filled cells.
    [[nodiscard]] IdentityForm mostUsual() const;
    /// Nearly all phone numbers are digits alone, without "+" or zero, and some are as long as only
    /// international ones are: a spreadsheet has probably taken their signs away.
    [[nodiscard]] bool lostPhoneSigns() const;

    bool operator==(const IdentityEvidence&) const = default;

private:
    std::array<LineTally, kIdentityForms> m_forms{};
    LineTally m_typos;
    std::uint64_t m_cells = 0;
    std::uint64_t m_longDigits = 0; ///< of DigitsAlone: twelve and more
    DistinctSketch m_distinct;
};

} // namespace convey
