// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a template engine or a script puts into a text later: `{{ id }}`, `<?= $id ?>`, `${id}`, `' + id +
/// '`. Such a stretch is one piece: quotes, `&` and `#` in it belong to the template, not to the page.
/// Internal to tag/. One object, one text, one thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace convey {

enum class TemplateKind : std::uint8_t
{
    Expression, ///< gives text
    Control, ///< gives none by itself: `{% if id %}`, `{{/if}}`
    Branch, ///< chooses or repeats what stands beside it: `{% else %}`, `{% for %}`
};

struct TemplateSpan
{
    std::size_t end = 0; ///< past its last byte
    TemplateKind kind = TemplateKind::Expression;
};

class TemplateFinder
{
public:
    explicit TemplateFinder(std::string_view text)
        : m_text(text)
    {
        m_next.fill(0);
        m_isKnown.fill(false);
    }

    /// The stretch that begins at `at`, if one does. Cost: linear over all calls with ascending `at`.
    [[nodiscard]] std::optional<TemplateSpan> at(std::size_t at);

private:
    static constexpr std::size_t kDelimiterCount = 11;

    [[nodiscard]] std::size_t closeOf(std::size_t delimiter, std::size_t from);
    [[nodiscard]] std::optional<TemplateSpan> joinedAt(std::size_t at) const;

    std::string_view m_text;
    std::array<std::size_t, kDelimiterCount> m_next{}; ///< where each closes next, from what was asked last
    std::array<bool, kDelimiterCount> m_isKnown{};
};

/// Does each expression in the text percent-encode what it gives, as far as can be told from its words? Those
/// of Tag Manager, which encodes by itself, and of mail programs, which can't, are taken for right; so is a
/// digest, which needs none.
[[nodiscard]] bool templatesEncode(std::string_view text);

/// How such a stretch begins and ends, for who colours text: the longer ones first where two begin alike.
struct TemplateDelimiters
{
    std::string_view open;
    std::string_view close;
};
[[nodiscard]] std::span<const TemplateDelimiters> templateDelimiters();

/// Does the text hold such a stretch? Then its value can't be judged.
[[nodiscard]] bool hasTemplateExpression(std::string_view value);

} // namespace convey
