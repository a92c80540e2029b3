// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/currency_sign.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

// No word that also means a size ("K", "M", "T") or a power ("E") is among them.
constexpr auto kSigns = std::to_array<CurrencySign>({
    {"$",
        "USD CAD AUD MXN NZD SGD HKD TWD ARS CLP COP BBD BMD BND BSD BZD CVE DOP CUP FJD GYD JMD KYD LRD NAD "
        "NIO SBD SRD TTD UYU XCD BOB ZWG"},
    {"US$", "USD"},
    {"US $", "USD"},
    {"AU $", "AUD"},
    {"C $", "CAD NIO"},
    {"CA $", "CAD"},
    {"HK $", "HKD"},
    {"NZ $", "NZD"},
    {"MX $", "MXN"},
    {"U$S", "USD"},
    {"USD$", "USD"},
    {"$US", "USD"},
    {"CA$", "CAD"},
    {"CAD$", "CAD"},
    {"$CA", "CAD"},
    {"C$", "CAD NIO"},
    {"A$", "AUD"},
    {"AU$", "AUD"},
    {"NZ$", "NZD"},
    {"HK$", "HKD"},
    {"S$", "SGD"},
    {"SG$", "SGD"},
    {"NT$", "TWD"},
    {"MX$", "MXN"},
    {"AR$", "ARS"},
    {"CLP$", "CLP"},
    {"COL$", "COP"},
    {"RD$", "DOP"},
    {"$U", "UYU"},
    {"EC$", "XCD"},
    {"J$", "JMD"},
    {"TT$", "TTD"},
    {"R$", "BRL"},
    {"€", "EUR"},
    {"euro", "EUR"},
    {"euros", "EUR"},
    {"£", "GBP EGP FKP GIP LBP SDG SHP SSP SYP"},
    {"￡", "GBP EGP FKP GIP LBP SDG SHP SSP SYP"},
    {"£E", "EGP"},
    {"E£", "EGP"},
    {"LE", "EGP"},
    {"¥", "JPY CNY"},
    {"￥", "JPY CNY"},
    {"JP¥", "JPY"},
    {"CN¥", "CNY"},
    {"円", "JPY"},
    {"yen", "JPY"},
    {"元", "CNY TWD HKD"},
    {"RMB", "CNY"},
    {"₩", "KRW KPW"},
    {"￦", "KRW KPW"},
    {"원", "KRW"},
    {"₹", "INR"},
    {"Rs", "INR PKR LKR NPR MUR SCR"},
    {"₨", "INR PKR LKR NPR MUR SCR"},
    {"₪", "ILS"},
    {"NIS", "ILS"},
    {"₫", "VND"},
    {"đ", "VND"},
    {"₽", "RUB"},
    {"руб", "RUB BYN"},
    {"₺", "TRY"},
    {"TL", "TRY"},
    {"฿", "THB"},
    {"₱", "PHP CUP"},
    {"₴", "UAH"},
    {"грн", "UAH"},
    {"₦", "NGN"},
    {"₸", "KZT"},
    {"₼", "AZN"},
    {"₾", "GEL"},
    {"₵", "GHS"},
    {"GH₵", "GHS"},
    {"₡", "CRC"},
    {"₲", "PYG"},
    {"Gs", "PYG"},
    {"৳", "BDT"},
    {"Tk", "BDT"},
    {"₭", "LAK"},
    {"₮", "MNT"},
    {"៛", "KHR"},
    {"֏", "AMD"},
    {"؋", "AFN"},
    {"﷼", "IRR OMR QAR SAR YER"},
    {"SR", "SAR SCR"},
    {"ر.س", "SAR"},
    {"د.إ", "AED"},
    {"Dhs", "AED MAD"},
    {"DH", "MAD AED"},
    {"د.ك", "KWD"},
    {"KD", "KWD"},
    {"BD", "BHD"},
    {"ج.م", "EGP"},
    {"zł", "PLN"},
    {"zl", "PLN"},
    {"Kč", "CZK"},
    {"Kc", "CZK"},
    {"Ft", "HUF"},
    {"kr", "SEK NOK DKK ISK"},
    {"Íkr", "ISK"},
    {"lei", "RON MDL"},
    {"leu", "RON MDL"},
    {"din", "RSD"},
    {"дин", "RSD MKD"},
    {"ден", "MKD"},
    {"KM", "BAM"},
    {"Fr", "CHF XAF XOF XPF"},
    {"SFr", "CHF"},
    {"FCFA", "XOF XAF"},
    {"CFA", "XOF XAF"},
    {"R", "ZAR"},
    {"RM", "MYR"},
    {"Rp", "IDR"},
    {"S/", "PEN"},
    {"Bs", "BOB VES"},
    {"B/", "PAB"},
    {"Q", "GTQ"},
    {"KSh", "KES"},
    {"USh", "UGX"},
    {"TSh", "TZS"},
});

} // namespace

std::string_view codesOfSign(std::string_view sign)
{
    if (sign.ends_with('.'))
        sign.remove_suffix(1);
    const auto found = std::find_if(kSigns.begin(), kSigns.end(),
        [&](const CurrencySign& candidate) { return equalsIgnoringAsciiCase(candidate.sign, sign); });
    return found == kSigns.end() ? std::string_view() : found->codes;
}

bool holdsCode(std::string_view codes, std::string_view code)
{
    constexpr std::size_t kStep = 4; // a code and the blank behind it
    for (std::size_t at = 0; at < codes.size(); at += kStep) {
        if (equalsIgnoringAsciiCase(codes.substr(at, kStep - 1), code))
            return true;
    }
    return false;
}

std::span<const CurrencySign> currencySigns()
{
    return kSigns;
}

} // namespace convey
