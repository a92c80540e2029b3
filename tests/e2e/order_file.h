// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A made-up order export of any length with planted faults, and what must become of each row. The same
/// arguments give the same bytes. A pure function.
#pragma once

#include "base/clock.h"
#include "sandbox/journal.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace convey::test {

struct OrderFile
{
    QByteArray csv;
    std::set<sandbox::EventKey>
        sendable; ///< what a live send must bring to the endpoint, no more and no less
    std::map<std::string, std::int64_t> planted; ///< rule code -> rows that break it
    std::int64_t rows = 0;
    std::int64_t blocked = 0;
    std::int64_t outside = 0;
    std::int64_t leftOut = 0; ///< repeats
};

/// `rows` orders of the days before `now`; with `faultEvery` > 0 each so-manieth row has one fault, every
/// kind in turn. The columns need `--bind consent=consent`, which leaves no question open.
[[nodiscard]] OrderFile makeOrders(std::int64_t rows, EpochMs now, int faultEvery = 0);

} // namespace convey::test
