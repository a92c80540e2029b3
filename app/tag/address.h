// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The URL layer: takes an address apart, undoes the percent-encoding and fills an ImageTag.
/// Internal to tag/. One object, one address, one thread.
#pragma once

#include "tag/mapped_text.h"
#include "tag/parse.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

class AddressReader
{
public:
    /// Reads into `out`. `isInPage`: an address without scheme is relative to the page, not just typed short.
    AddressReader(MappedText address, bool isInPage, ParsedTag& out);

    /// Fills url, parameters, tag and findings of `out`. To be called once.
    void run();

private:
    /// What of the address a template fills in.
    enum class Cover : std::uint8_t
    {
        None,
        Expression,
        Control, ///< gives no text
        Branch, ///< gives none, and chooses what stands beside it
    };

    // address.cpp: the parts of the address. `begin`, `end` and `at` are offsets in m_address.
    void coverTemplates();
    void coverTrimmed(std::size_t begin, std::size_t end);
    void dropLineBreaks();
    /// The first of `characters` between `from` and `end` that no template stands over, else `end`.
    [[nodiscard]] std::size_t findOutside(
        std::string_view characters, std::size_t from, std::size_t end) const;
    [[nodiscard]] bool isCovered(std::size_t begin, std::size_t end, Cover cover) const;
    /// The text between `begin` and `end` without the controls of templates, without branches as well.
    [[nodiscard]] MappedText plainPart(std::size_t begin, std::size_t end, bool keepsBranches) const;
    void noteTemplate(std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t readScheme();
    [[nodiscard]] std::size_t readHost(std::size_t at);
    void readPath(std::size_t at, std::size_t end);
    void readQuery(std::size_t at, std::size_t end);
    void readPart(std::size_t begin, std::size_t end);
    [[nodiscard]] MappedText readName(std::size_t begin, std::size_t end);
    [[nodiscard]] std::string_view knownParameter(std::string_view name, std::size_t begin, std::size_t end);
    [[nodiscard]] MappedText decoded(
        std::size_t begin, std::size_t end, bool isName, std::string_view parameter);
    void noteRawCharacters(std::size_t begin, std::size_t end, bool isName, std::string_view parameter);
    void trimSpaces(std::size_t& begin, std::size_t& end, std::string_view parameter);
    void add(TagCode code, std::size_t begin, std::size_t end, std::string_view parameter = {});
    void addOnce(TagCode code, std::size_t begin, std::size_t end);

    // address_values.cpp: what the values mean.
    void takeParameter(std::string_view parameter, std::size_t index, const MappedText& value);
    [[nodiscard]] bool isTaken(std::string_view parameter) const;
    void takeAmount(const MappedText& value);
    void takeContents(const MappedText& value);
    [[nodiscard]] bool judgeUnfilled(std::string_view parameter, std::string_view value);
    void judgeForeignText(const MappedText& text);
    void judgeLiterals(std::size_t begin, std::size_t end);
    void judgeAuthority(std::size_t begin, std::size_t end);
    void judgeDataType();
    void judgeValues();
    void judgeEncoding();
    void addForValue(TagCode code, std::string_view parameter);
    void placeFinding(TagFinding& finding) const;

    MappedText m_address;
    std::vector<Cover> m_cover{}; ///< one a byte of m_address
    std::array<bool, static_cast<std::size_t>(TagCode::OptedOut) + 1> m_isNoted{}; ///< by addOnce()
    bool m_hasBranch = false; ///< a template chooses between parts: what looks repeated may not be
    bool m_isOpenEnded = false; ///< a template adds whole parameters: what looks missing may not be
    bool m_isInPage;
    ParsedTag* m_out;
    /// For each of spec::kTagParameters the first of m_out->parameters with that name.
    std::array<std::optional<std::size_t>, spec::kTagParameters.size()> m_first{};
    std::string m_dataType;
};

/// May `c` stand in a query as it is (RFC 3986 section 3.4)? The brackets of names may not, yet the official
/// examples write them and browsers send them so.
[[nodiscard]] bool mayStandRaw(char c, bool isName);

/// The name of spec::kTagParameters that `name` equals, in static storage; else empty.
[[nodiscard]] std::string_view tagParameterNamed(std::string_view name);

} // namespace convey
