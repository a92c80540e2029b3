// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds the edits that mend the findings of one tag.
/// Internal to tag/. One object, one tag, one thread.
#pragma once

#include "spec/event_type.h"
#include "tag/mend.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace convey {

class TagMender
{
public:
    /// Both outlive it; `text` is what `tag` was read from.
    TagMender(std::string_view text, const ParsedTag& tag);

    [[nodiscard]] TagMend mend(const TagFinding& finding);

private:
    // mend.cpp: which edit belongs to which finding, and what the tag holds.
    void edit(const TagFinding& finding);
    void editParameter(const TagFinding& finding);
    [[nodiscard]] bool has(TagCode code) const;
    [[nodiscard]] const ParsedParameter* firstNamed(std::string_view known) const;
    [[nodiscard]] const ParsedParameter* parameterOf(const TagFinding& finding) const;
    [[nodiscard]] std::optional<std::string_view> shapeName() const;

    // mend_address.cpp: the markup, and how names and values are written.
    void put(std::size_t position, std::size_t length, std::string_view replacement);
    void replaceUrl(std::size_t begin, std::size_t end, std::string_view replacement);
    void replaceValue(const ParsedParameter& parameter, std::string_view value);
    void rename(const ParsedParameter& parameter, std::string_view name);
    void remove(const ParsedParameter& parameter);
    [[nodiscard]] bool isWholeExpression(const ParsedParameter& parameter) const;
    void dropLazy();
    void quoteSource();
    void escapeAmpersands();
    void dropBreaks();
    void mendHost(const TagFinding& finding);
    void encodeRaw(const TagFinding& finding);
    [[nodiscard]] std::size_t sourceEnd(std::size_t at, std::size_t next) const;
    [[nodiscard]] bool isFault(TagCode code, std::size_t at, std::size_t end, bool isName) const;
    void unescapeNames();

    // mend_values.cpp: which parameters there are, and what they say.
    void decodeOnce(const TagFinding& finding);
    void addDataType(const TagFinding& finding);
    void mendUnknown(const ParsedParameter& parameter);
    void mendApiOnly(const ParsedParameter& parameter);
    void joinBracketed();
    void mendCurrency(const TagFinding& finding, const ParsedParameter& parameter);
    void mendItems(TagCode code, const ParsedParameter& parameter);

    std::string_view m_text;
    const ParsedTag& m_tag;
    std::optional<EventType> m_type;
    std::map<std::string_view, std::size_t> m_first{}; ///< by name, the first of m_tag.parameters
    bool m_isJoined = false; ///< the pieces of items were looked at
    std::vector<bool> m_isCovered; ///< bytes of the address that a template fills in
    std::vector<TagEdit> m_edits{};
};

} // namespace convey
