// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/currency.h"

#include "base/text.h"
#include "spec/code_index.h"

#include <algorithm>

namespace convey {

namespace {

constexpr Currency current(const char (&code)[4], std::int8_t exponent)
{
    return {{code[0], code[1], code[2]}, exponent, {}, false};
}

constexpr Currency gone(const char (&code)[4], std::int8_t exponent, const char (&successor)[4])
{
    return {{code[0], code[1], code[2]}, exponent, {successor[0], successor[1], successor[2]}, true};
}

constexpr std::int8_t kNone = -1;

// Current codes: ISO 4217 list one as published on 2026-01-01 (amendments up to 180: BGN out, XAD and XCG
// in); its counts by exponent are tested. Withdrawn codes: those of list three that were in use in 1999 or
// later; the successor is the currency in use today, which may be two steps on (VEB, VEF, VES), and the
// exponent is for display. Compared with java.util.Currency of JDK 17.0.15 on 2026-11-21: the same exponents
// for all current codes; it does not know UYW and XAD.
// clang-format off
constexpr auto kCurrencies = std::to_array<Currency>({
    current("AED", 2), gone("AFA", 2, "AFN"), current("AFN", 2), current("ALL", 2), current("AMD", 2),
    gone("ANG", 2, "XCG"), current("AOA", 2), current("ARS", 2), gone("ATS", 2, "EUR"), current("AUD", 2),
    current("AWG", 2), gone("AZM", 2, "AZN"), current("AZN", 2), current("BAM", 2), current("BBD", 2),
    current("BDT", 2), gone("BEF", 0, "EUR"), gone("BGL", 2, "EUR"), gone("BGN", 2, "EUR"), current("BHD", 3),
    current("BIF", 0), current("BMD", 2), current("BND", 2), current("BOB", 2), current("BOV", 2),
    current("BRL", 2), current("BSD", 2), current("BTN", 2), current("BWP", 2), gone("BYB", 0, "BYN"),
    current("BYN", 2), gone("BYR", 0, "BYN"), current("BZD", 2), current("CAD", 2), current("CDF", 2),
    current("CHE", 2), current("CHF", 2), current("CHW", 2), current("CLF", 4), current("CLP", 0),
    current("CNY", 2), current("COP", 2), current("COU", 2), current("CRC", 2), gone("CSD", 2, "RSD"),
    gone("CUC", 2, "CUP"), current("CUP", 2), current("CVE", 2), gone("CYP", 2, "EUR"), current("CZK", 2),
    gone("DEM", 2, "EUR"), current("DJF", 0), current("DKK", 2), current("DOP", 2), current("DZD", 2),
    gone("ECS", 0, "USD"), gone("EEK", 2, "EUR"), current("EGP", 2), current("ERN", 2), gone("ESP", 0, "EUR"),
    current("ETB", 2), current("EUR", 2), gone("FIM", 2, "EUR"), current("FJD", 2), current("FKP", 2),
    gone("FRF", 2, "EUR"), current("GBP", 2), current("GEL", 2), gone("GHC", 2, "GHS"), current("GHS", 2),
    current("GIP", 2), current("GMD", 2), current("GNF", 0), gone("GRD", 0, "EUR"), current("GTQ", 2),
    current("GYD", 2), current("HKD", 2), current("HNL", 2), gone("HRK", 2, "EUR"), current("HTG", 2),
    current("HUF", 2), current("IDR", 2), gone("IEP", 2, "EUR"), current("ILS", 2), current("INR", 2),
    current("IQD", 3), current("IRR", 2), current("ISK", 0), gone("ITL", 0, "EUR"), current("JMD", 2),
    current("JOD", 3), current("JPY", 0), current("KES", 2), current("KGS", 2), current("KHR", 2),
    current("KMF", 0), current("KPW", 2), current("KRW", 0), current("KWD", 3), current("KYD", 2),
    current("KZT", 2), current("LAK", 2), current("LBP", 2), current("LKR", 2), current("LRD", 2),
    current("LSL", 2), gone("LTL", 2, "EUR"), gone("LUF", 0, "EUR"), gone("LVL", 2, "EUR"), current("LYD", 3),
    current("MAD", 2), current("MDL", 2), current("MGA", 2), gone("MGF", 0, "MGA"), current("MKD", 2),
    current("MMK", 2), current("MNT", 2), current("MOP", 2), gone("MRO", 2, "MRU"), current("MRU", 2),
    gone("MTL", 2, "EUR"), current("MUR", 2), current("MVR", 2), current("MWK", 2), current("MXN", 2),
    current("MXV", 2), current("MYR", 2), gone("MZM", 2, "MZN"), current("MZN", 2), current("NAD", 2),
    current("NGN", 2), current("NIO", 2), gone("NLG", 2, "EUR"), current("NOK", 2), current("NPR", 2),
    current("NZD", 2), current("OMR", 3), current("PAB", 2), current("PEN", 2), current("PGK", 2),
    current("PHP", 2), current("PKR", 2), current("PLN", 2), gone("PTE", 0, "EUR"), current("PYG", 0),
    current("QAR", 2), gone("ROL", 2, "RON"), current("RON", 2), current("RSD", 2), current("RUB", 2),
    gone("RUR", 2, "RUB"), current("RWF", 0), current("SAR", 2), current("SBD", 2), current("SCR", 2),
    gone("SDD", 2, "SDG"), current("SDG", 2), current("SEK", 2), current("SGD", 2), current("SHP", 2),
    gone("SIT", 2, "EUR"), gone("SKK", 2, "EUR"), current("SLE", 2), gone("SLL", 2, "SLE"), current("SOS", 2),
    current("SRD", 2), gone("SRG", 2, "SRD"), current("SSP", 2), gone("STD", 2, "STN"), current("STN", 2),
    current("SVC", 2), current("SYP", 2), current("SZL", 2), current("THB", 2), gone("TJR", 0, "TJS"),
    current("TJS", 2), gone("TMM", 2, "TMT"), current("TMT", 2), current("TND", 3), current("TOP", 2),
    gone("TRL", 0, "TRY"), current("TRY", 2), current("TTD", 2), current("TWD", 2), current("TZS", 2),
    current("UAH", 2), current("UGX", 0), current("USD", 2), current("USN", 2), gone("USS", 2, "USD"),
    current("UYI", 0), current("UYU", 2), current("UYW", 4), current("UZS", 2), gone("VEB", 2, "VES"),
    current("VED", 2), gone("VEF", 2, "VES"), current("VES", 2), current("VND", 0), current("VUV", 0),
    current("WST", 2), current("XAD", 2), current("XAF", 0), current("XAG", kNone), current("XAU", kNone),
    current("XBA", kNone), current("XBB", kNone), current("XBC", kNone), current("XBD", kNone),
    current("XCD", 2), current("XCG", 2), current("XDR", kNone), current("XOF", 0), current("XPD", kNone),
    current("XPF", 0), current("XPT", kNone), current("XSU", kNone), current("XTS", kNone),
    current("XUA", kNone), current("XXX", kNone), current("YER", 2), gone("YUM", 2, "RSD"), current("ZAR", 2),
    gone("ZMK", 2, "ZMW"), current("ZMW", 2), gone("ZWD", 2, "ZWG"), current("ZWG", 2), gone("ZWL", 2, "ZWG"),
    gone("ZWN", 2, "ZWG"), gone("ZWR", 2, "ZWG"),
});
// clang-format on

constexpr bool byCode(const Currency& a, const Currency& b)
{
    return a.code < b.code;
}

static_assert(std::is_sorted(kCurrencies.begin(), kCurrencies.end(), byCode));

constexpr CodeIndex kCurrencyIndex(kCurrencies, [](const Currency& currency) { return currency.code; });

} // namespace

const Currency* findCurrency(std::string_view code)
{
    if (code.size() != 3)
        return nullptr;
    const auto [begin, end] = kCurrencyIndex.rowsOf(code);
    const char last = asciiUpper(code[2]);
    for (std::size_t at = begin; at < end; ++at) {
        if (kCurrencies[at].code[2] == last)
            return &kCurrencies[at];
    }
    return nullptr;
}

std::span<const Currency> currencies()
{
    return kCurrencies;
}

} // namespace convey
