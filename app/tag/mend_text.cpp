// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/mend.h"

#include <algorithm>
#include <iterator>
#include <map>

// The second half of mend.h: edits of a whole text.
namespace convey {

namespace {

/// The mends of a text that can be made together: none of their edits touch.
class MendPlan
{
public:
    /// False, and nothing is taken, when one of its edits would touch an earlier one.
    bool take(const TagMend& mend)
    {
        if (!std::ranges::all_of(mend.edits, [this](const TagEdit& edit) { return isFree(edit); }))
            return false;
        for (const TagEdit& edit : mend.edits)
            m_edits.emplace(edit.position, edit); // behind those at the same place
        return true;
    }

    [[nodiscard]] std::vector<TagEdit> edits() const
    {
        std::vector<TagEdit> all;
        for (const auto& [position, edit] : m_edits)
            all.push_back(edit);
        return all;
    }

private:
    [[nodiscard]] bool isFree(const TagEdit& edit) const
    {
        const auto next = m_edits.lower_bound(edit.position);
        if (next != m_edits.end() && next->first <= edit.position + edit.length)
            return false;
        return next == m_edits.begin()
            || std::prev(next)->first + std::prev(next)->second.length < edit.position
            || (std::prev(next)->first + std::prev(next)->second.length == edit.position && edit.length > 0
                && std::prev(next)->second.length > 0);
    }

    std::multimap<std::size_t, TagEdit> m_edits{};
};

} // namespace

std::string withEdits(std::string_view text, const std::vector<TagEdit>& edits)
{
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    for (const TagEdit& edit : edits) {
        out += text.substr(at, edit.position - at);
        out += edit.replacement;
        at = edit.position + edit.length;
    }
    out += text.substr(at);
    return out;
}

MendedText mendAll(std::string_view text)
{
    MendedText result{.text = std::string(text)};
    for (int round = 0; round <= kMostMendRounds; ++round) {
        MendPlan plan;
        std::size_t mended = 0;
        result.left = 0;
        for (const ParsedTag& tag : tagsIn(result.text)) {
            for (const TagMend& mend : mendsOf(result.text, tag)) {
                if (mend.isMendable() && round < kMostMendRounds)
                    mended += plan.take(mend) ? 1 : 0;
                result.left += mend.decision != TagDecision::None ? 1 : 0;
            }
        }
        if (mended == 0)
            break;
        result.mended += mended;
        result.text = withEdits(result.text, plan.edits());
    }
    return result;
}

} // namespace convey
