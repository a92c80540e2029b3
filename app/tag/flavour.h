// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The forms in which a tag is handed out: HTML, a template language, a tag manager, a mail system, a
/// command. A flavour is a file, not code: resources/flavours/README.md tells how one is written. Here such
/// files are read and filled. Every value passes through all layers of its form (address, attribute,
/// language); code of the page (PageValue) stands in it as the file says, inside the language's own encoding.
/// Values and pure functions; safe on any thread.
#pragma once

#include "tag/image_tag.h"

#include <tl/expected.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class FlavourFault : std::uint8_t
{
    // A file that is no flavour
    TooLarge,
    NotText, ///< not UTF-8, or with control characters
    LineUnreadable, ///< in the head: neither `key: text` nor a comment
    KeyUnknown,
    KeyRepeated,
    KeyMissing,
    KeyEmpty,
    NameInvalid, ///< other than a-z, 0-9 and `-`
    NumberInvalid,
    BodyMissing,
    SlotUnknown,
    SlotNotClosed,
    ParameterUnknown,

    // A tag that does not fit into one
    PageValueNotTaken, ///< this flavour knows no values that a page fills in
    PageValueDecides, ///< `event` and `data[type]` decide about the others and have to be known
    PageValueRepeated,
    PageCodeUnfit, ///< empty, or it would end the template's expression, or has control characters
    Count_, ///< how many there are; not a code
};

struct FlavourProblem
{
    FlavourFault fault = FlavourFault::LineUnreadable;
    int line = 0; ///< 1-based line of the file; 0 = no certain one
    std::string subject{}; ///< a key, slot or parameter by its name

    bool operator==(const FlavourProblem&) const = default;
};

/// The stable name of a fault as `--json` prints it ("slot_unknown"). O(1).
[[nodiscard]] std::string_view flavourFaultName(FlavourFault fault);

/// A piece of a body: text as it is, or a slot.
struct FlavourPart
{
    enum class Slot : std::uint8_t
    {
        Text,
        Url, ///< the address with all parameters
        FixedUrl, ///< the address without the parameters that the page fills in
        PageLines, ///< the `page-line` of each parameter that the page fills in
        PageUrl, ///< the page that the tag is on
        PixelId, ///< as a string of JavaScript, or the page's code
        EventName, ///< likewise
        MeasureData, ///< the third argument of oaiq("measure"), a JavaScript object
        MeasureOptions, ///< its fourth argument
        ApiBody, ///< the JSON body of the Conversions API
    };
    enum class Escape : std::uint8_t
    {
        None,
        Html, ///< an attribute value in quotes
        Shell, ///< inside single quotes of a POSIX shell
    };

    Slot slot = Slot::Text;
    Escape escape = Escape::None;
    std::string text{};
    std::string
        indent{}; ///< white space at the beginning of its line: the lines of an object begin with it too

    bool operator==(const FlavourPart&) const = default;
};

struct Flavour
{
    std::string name{}; ///< of a-z, 0-9 and `-`: the key in `--json`, and what `--flavour` takes
    int order = 0; ///< of the list in which people choose
    // English, for people; the window passes them through the translator (context "flavours").
    std::string title{};
    std::string paste{}; ///< where it goes
    std::string layers{}; ///< what encodes what, layer by layer
    std::vector<std::string> notes{}; ///< what to know before it is used
    std::string extension{}; ///< of a file, without the dot

    std::string variable{}; ///< how a plain name is written as a variable; `@@name@@` stands for it
    std::string
        pageValue{}; ///< how code is written into the address; `@@code@@` stands for it. Empty: not at all
    std::string pageJson{}; ///< the same for code that gives a list, which becomes JSON first
    std::string
        pageOptional{}; ///< around `@@part@@` of the address, for code that may give nothing (`oppref`)
    std::string pageLine{}; ///< a line for each such parameter: `@@parameter@@`, `@@code@@`
    std::vector<std::string> never{}; ///< what code must not hold, since it would end the expression
    std::map<std::string, std::string, std::less<>> proposed{}; ///< code by parameter
    std::vector<FlavourPart> body{};

    [[nodiscard]] bool takesPageValues() const { return !pageValue.empty(); }
    /// Is it a body of the Conversions API, rather than something for a page?
    [[nodiscard]] bool isApiBody() const
    {
        return std::ranges::find(body, FlavourPart::Slot::ApiBody, &FlavourPart::slot) != body.end();
    }

    bool operator==(const Flavour&) const = default;
};

inline constexpr std::size_t kMaxFlavourBytes = 64U << 10U;

/// Reads a flavour file. Never trusts it: what is not as resources/flavours/README.md has it is a problem
/// with its line. Cost: linear.
[[nodiscard]] tl::expected<Flavour, FlavourProblem> readFlavour(std::string_view text);

/// The flavours that come with the program, by `order` and name. Reads them anew: keep the list.
/// Cost: about twenty small files.
[[nodiscard]] std::vector<Flavour> builtInFlavours();

/// What a form holds beside the tag.
struct FlavourContext
{
    std::string pageUrl{}; ///< as Referer and `source_url`; http(s), UTF-8; empty: left open there
    std::optional<std::int64_t> nowMs{}; ///< the event's time in the API body; none: left open there
};

/// The code that stands for a page value in this flavour: as it was given, a plain name as a variable, or
/// what the flavour proposes. Errors: PageValueNotTaken, PageValueDecides, PageCodeUnfit, ParameterUnknown
/// (no name of spec::kTagParameters).
[[nodiscard]] tl::expected<std::string, FlavourProblem> pageCode(
    const Flavour& flavour, const PageValue& value);

/// A tag in this form, without a line break at its end. As with tagUrl() what is written is what the tag
/// holds, even if it is wrong: ask checkTag() first. `data[type]` and the shape follow from the event.
/// Errors: those of pageCode(), PageValueRepeated. Cost: linear in the text.
[[nodiscard]] tl::expected<std::string, FlavourProblem> writeFlavour(
    const Flavour& flavour, const PageTag& tag, const FlavourContext& context = {});

} // namespace convey
