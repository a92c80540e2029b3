// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/summary.h"

#include <algorithm>
#include <numeric>

namespace convey {

namespace {

/// Problems to mend come before what stays here without being one, notes last.
int placeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Blocked:
        return 0;
    case Verdict::Warned:
        return 1;
    case Verdict::Outside:
        return 2;
    case Verdict::LeftOut:
        return 3;
    case Verdict::Ready:
    case Verdict::Merged:
        break;
    }
    return 4;
}

} // namespace

bool Summary::isMoot(Rule rule, Verdict row)
{
    const bool staysHere = row == Verdict::Outside || row == Verdict::LeftOut;
    return staysHere && verdictOf(rule) != row;
}

void Summary::addCause(Rule rule, Verdict row)
{
    m_causes.resize(spec::rules().size());
    RuleCount& count = m_causes[static_cast<std::size_t>(rule)];
    ++count.all;
    count.moot += isMoot(rule, row) ? 1 : 0;
}

void Summary::removeCause(Rule rule, Verdict row)
{
    RuleCount& count = m_causes[static_cast<std::size_t>(rule)];
    --count.all;
    count.moot -= isMoot(rule, row) ? 1 : 0;
}

bool Summary::operator==(const Summary& other) const
{
    return m_verdicts == other.m_verdicts && causes() == other.causes();
}

void Summary::move(Verdict from, Verdict to)
{
    --m_verdicts[static_cast<std::size_t>(from)];
    ++m_verdicts[static_cast<std::size_t>(to)];
}

std::uint64_t Summary::count(Rule rule) const
{
    return m_causes.empty() ? 0 : m_causes[static_cast<std::size_t>(rule)].all;
}

std::uint64_t Summary::rows() const
{
    return std::accumulate(m_verdicts.begin(), m_verdicts.end(), std::uint64_t{0});
}

std::vector<Cause> Summary::causes() const
{
    std::vector<Cause> causes;
    for (std::size_t i = 0; i < m_causes.size(); ++i) {
        if (m_causes[i].all > 0)
            causes.push_back({static_cast<Rule>(i), m_causes[i].all, m_causes[i].moot});
    }
    std::ranges::stable_sort(causes, [](const Cause& a, const Cause& b) {
        const int left = placeOf(verdictOf(a.rule));
        const int right = placeOf(verdictOf(b.rule));
        return left != right ? left < right : a.count > b.count;
    });
    return causes;
}

} // namespace convey
