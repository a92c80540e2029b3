// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/summary.h"

#include <algorithm>
#include <numeric>

namespace convey {

void Summary::addCause(Rule rule)
{
    m_causes.resize(spec::rules().size());
    ++m_causes[static_cast<std::size_t>(rule)];
}

void Summary::move(Verdict from, Verdict to)
{
    --m_verdicts[static_cast<std::size_t>(from)];
    ++m_verdicts[static_cast<std::size_t>(to)];
}

std::uint64_t Summary::count(Rule rule) const
{
    return m_causes.empty() ? 0 : m_causes[static_cast<std::size_t>(rule)];
}

std::uint64_t Summary::rows() const
{
    return std::accumulate(m_verdicts.begin(), m_verdicts.end(), std::uint64_t{0});
}

std::vector<Cause> Summary::causes() const
{
    std::vector<Cause> causes;
    for (std::size_t i = 0; i < m_causes.size(); ++i) {
        if (m_causes[i] > 0)
            causes.push_back({static_cast<Rule>(i), m_causes[i]});
    }
    std::ranges::stable_sort(causes, [](const Cause& a, const Cause& b) {
        const Severity left = info(a.rule).severity;
        const Severity right = info(b.rule).severity;
        return left != right ? left < right : a.count > b.count;
    });
    return causes;
}

} // namespace convey
