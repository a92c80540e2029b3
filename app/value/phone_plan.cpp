// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/phone_plan.h"

#include "spec/code_index.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::string_view kAny = "123456789";
constexpr std::string_view kFromTwo = "23456789";

// Sorted by code. Lengths and first digits: what libphonenumber 8.12.57 does with generated numbers of each
// region, 2026-11-21; tst_phone_plan asks it again. Left out of the first digits is what a call abroad begins
// with there (010 in Japan, 012 in Israel), and, without a trunk digit, the calling code's own first digit.
constexpr auto kPlans = std::to_array<PhonePlan>({
    {"AE", "971", TrunkRule::Zero, 8, 9, kAny},
    {"AT", "43", TrunkRule::Zero, 7, 12, kAny},
    {"AU", "61", TrunkRule::Zero, 9, 9, kAny},
    {"BE", "32", TrunkRule::Zero, 8, 9, kAny},
    {"BG", "359", TrunkRule::Zero, 7, 9, kAny},
    {"CA", "1", TrunkRule::NorthAmerican, 10, 10, kFromTwo},
    {"CH", "41", TrunkRule::Zero, 9, 9, kAny},
    {"CZ", "420", TrunkRule::None, 9, 9, "235679"},
    {"DE", "49", TrunkRule::Zero, 6, 11, kAny},
    {"DK", "45", TrunkRule::None, 8, 8, "2356789"},
    {"EG", "20", TrunkRule::Zero, 8, 10, kAny},
    {"ES", "34", TrunkRule::None, 9, 9, "56789"},
    {"FI", "358", TrunkRule::Zero, 6, 10, kAny},
    {"FR", "33", TrunkRule::Zero, 9, 9, kAny},
    {"GB", "44", TrunkRule::Zero, 9, 10, kAny},
    {"GR", "30", TrunkRule::None, 10, 10, "269"},
    {"HK", "852", TrunkRule::None, 8, 8, "235679"},
    {"HR", "385", TrunkRule::Zero, 8, 9, kAny},
    {"ID", "62", TrunkRule::Zero, 8, 11, kAny},
    {"IE", "353", TrunkRule::Zero, 7, 9, kAny},
    {"IL", "972", TrunkRule::Zero, 8, 9, kFromTwo},
    {"IN", "91", TrunkRule::Zero, 10, 10, kAny},
    {"JP", "81", TrunkRule::Zero, 9, 10, kFromTwo},
    {"KE", "254", TrunkRule::Zero, 9, 9, kAny},
    {"KR", "82", TrunkRule::Zero, 8, 10, "2345679"},
    {"KW", "965", TrunkRule::None, 8, 8, "256"},
    {"MY", "60", TrunkRule::Zero, 8, 10, kAny},
    {"NG", "234", TrunkRule::Zero, 10, 10, kAny},
    {"NL", "31", TrunkRule::Zero, 9, 9, kAny},
    {"NO", "47", TrunkRule::None, 8, 8, "235679"},
    {"NZ", "64", TrunkRule::Zero, 8, 10, kFromTwo},
    {"PE", "51", TrunkRule::Zero, 8, 9, kAny},
    {"PH", "63", TrunkRule::Zero, 8, 10, kAny},
    {"PK", "92", TrunkRule::Zero, 9, 10, kAny},
    {"PL", "48", TrunkRule::None, 9, 9, "1235678"},
    {"PT", "351", TrunkRule::None, 9, 9, "29"},
    {"RO", "40", TrunkRule::Zero, 9, 9, kAny},
    {"RS", "381", TrunkRule::Zero, 8, 9, kAny},
    {"SA", "966", TrunkRule::Zero, 9, 9, kAny},
    {"SE", "46", TrunkRule::Zero, 7, 9, kAny},
    {"SG", "65", TrunkRule::None, 8, 8, "389"},
    {"SK", "421", TrunkRule::Zero, 9, 9, kAny},
    {"TH", "66", TrunkRule::Zero, 8, 9, kAny},
    {"TR", "90", TrunkRule::Zero, 10, 10, kAny},
    {"TW", "886", TrunkRule::Zero, 8, 9, kFromTwo},
    {"UA", "380", TrunkRule::Zero, 9, 9, kAny},
    {"US", "1", TrunkRule::NorthAmerican, 10, 10, kFromTwo},
    {"VN", "84", TrunkRule::Zero, 9, 10, kAny},
    {"ZA", "27", TrunkRule::Zero, 9, 9, kAny},
});
static_assert(std::is_sorted(kPlans.begin(), kPlans.end(),
    [](const PhonePlan& a, const PhonePlan& b) { return a.alpha2 < b.alpha2; }));

constexpr CodeIndex kPlanIndex(kPlans, [](const PhonePlan& plan) { return plan.alpha2; });

// By the calling code as a number.
constexpr auto kZeroCodes = [] {
    std::array<bool, 1000> codes{};
    for (const PhonePlan& plan : kPlans) {
        std::size_t code = 0;
        for (const char digit : plan.callingCode)
            code = code * 10 + static_cast<std::size_t>(digit - '0');
        codes[code] = codes[code] || plan.trunk == TrunkRule::Zero;
    }
    // Not in the table, since they are dialled in several ways inside, but no number of theirs begins with 0.
    for (const std::size_t code :
        {std::size_t{36}, std::size_t{52}, std::size_t{54}, std::size_t{55}, std::size_t{57}})
        codes[code] = true;
    return codes;
}();

bool fits(const PhonePlan& plan, std::string_view number)
{
    return !number.empty() && number.size() >= plan.minDigits && number.size() <= plan.maxDigits
        && plan.firstDigits.find(number.front()) != std::string_view::npos;
}

} // namespace

const PhonePlan* phonePlan(std::string_view alpha2)
{
    if (alpha2.size() != 2)
        return nullptr;
    const auto [begin, end] = kPlanIndex.rowsOf(alpha2);
    return begin != end ? &kPlans[begin] : nullptr;
}

std::size_t trunkDigits(const PhonePlan& plan, std::string_view digits)
{
    constexpr std::size_t kNotHere = std::string_view::npos;
    if (digits.empty())
        return kNotHere;
    switch (plan.trunk) {
    case TrunkRule::Zero:
        return digits.front() == '0' && fits(plan, digits.substr(1)) ? 1 : kNotHere;
    case TrunkRule::NorthAmerican:
        if (digits.front() == '1')
            return fits(plan, digits.substr(1)) ? 1 : kNotHere;
        return fits(plan, digits) ? 0 : kNotHere;
    case TrunkRule::None:
        return fits(plan, digits) ? 0 : kNotHere;
    }
    return kNotHere;
}

bool keepsTrunkZero(std::string_view digits)
{
    std::size_t code = 0;
    for (std::size_t at = 0; at < 3 && at + 1 < digits.size(); ++at) {
        code = code * 10 + static_cast<std::size_t>(digits[at] - '0');
        if (at > 0 && kZeroCodes[code])
            return digits[at + 1] == '0';
    }
    return false;
}

} // namespace convey
