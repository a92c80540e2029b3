// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Personal text on its way from a cell to its hash. There is no way out: no accessor, no conversion, no
/// comparison, nothing to print. Only the functions of value/identity.h can read it; those of value/email.h
/// and value/name.h can cut it, and what they cut off is raw again.
///
/// It does not own its text: the cell must live until the value is sealed, which is the same expression in
/// practice. Values only; safe on any thread.
#pragma once

#include <string_view>

namespace convey {

template <typename Tag>
class Raw
{
public:
    /// `text` is a cell as it stands in the file, UTF-8, not trimmed.
    explicit constexpr Raw(std::string_view text)
        : m_text(text)
    { }

private:
    friend class IdentitySealer;
    friend class EmailSplitter;
    friend class NameSplitter;

    std::string_view m_text;
};

using RawEmail = Raw<struct EmailTag>;
using RawPhone = Raw<struct PhoneTag>;
using RawExternalId = Raw<struct ExternalIdTag>;
using RawName = Raw<struct NameTag>;

} // namespace convey
