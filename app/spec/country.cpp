// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/country.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

namespace {

constexpr Country entry(
    const char (&alpha2)[3], const char (&alpha3)[4], std::uint16_t callingCode, std::string_view name)
{
    return {{alpha2[0], alpha2[1]}, {alpha3[0], alpha3[1], alpha3[2]}, callingCode, name};
}

constexpr auto kCountries = std::to_array<Country>({
    entry("AD", "AND", 376, "Andorra"),
    entry("AE", "ARE", 971, "United Arab Emirates"),
    entry("AF", "AFG", 93, "Afghanistan"),
    entry("AG", "ATG", 1, "Antigua and Barbuda"),
    entry("AI", "AIA", 1, "Anguilla"),
    entry("AL", "ALB", 355, "Albania"),
    entry("AM", "ARM", 374, "Armenia"),
    entry("AO", "AGO", 244, "Angola"),
    entry("AQ", "ATA", 672, "Antarctica"),
    entry("AR", "ARG", 54, "Argentina"),
    entry("AS", "ASM", 1, "American Samoa"),
    entry("AT", "AUT", 43, "Austria"),
    entry("AU", "AUS", 61, "Australia"),
    entry("AW", "ABW", 297, "Aruba"),
    entry("AX", "ALA", 358, "Åland Islands"),
    entry("AZ", "AZE", 994, "Azerbaijan"),
    entry("BA", "BIH", 387, "Bosnia and Herzegovina"),
    entry("BB", "BRB", 1, "Barbados"),
    entry("BD", "BGD", 880, "Bangladesh"),
    entry("BE", "BEL", 32, "Belgium"),
    entry("BF", "BFA", 226, "Burkina Faso"),
    entry("BG", "BGR", 359, "Bulgaria"),
    entry("BH", "BHR", 973, "Bahrain"),
    entry("BI", "BDI", 257, "Burundi"),
    entry("BJ", "BEN", 229, "Benin"),
    entry("BL", "BLM", 590, "Saint Barthélemy"),
    entry("BM", "BMU", 1, "Bermuda"),
    entry("BN", "BRN", 673, "Brunei"),
    entry("BO", "BOL", 591, "Bolivia"),
    entry("BQ", "BES", 599, "Caribbean Netherlands"),
    entry("BR", "BRA", 55, "Brazil"),
    entry("BS", "BHS", 1, "Bahamas"),
    entry("BT", "BTN", 975, "Bhutan"),
    entry("BV", "BVT", 0, "Bouvet Island"),
    entry("BW", "BWA", 267, "Botswana"),
    entry("BY", "BLR", 375, "Belarus"),
    entry("BZ", "BLZ", 501, "Belize"),
    entry("CA", "CAN", 1, "Canada"),
    entry("CC", "CCK", 61, "Cocos (Keeling) Islands"),
    entry("CD", "COD", 243, "Democratic Republic of the Congo"),
    entry("CF", "CAF", 236, "Central African Republic"),
    entry("CG", "COG", 242, "Republic of the Congo"),
    entry("CH", "CHE", 41, "Switzerland"),
    entry("CI", "CIV", 225, "Côte d'Ivoire"),
    entry("CK", "COK", 682, "Cook Islands"),
    entry("CL", "CHL", 56, "Chile"),
    entry("CM", "CMR", 237, "Cameroon"),
    entry("CN", "CHN", 86, "China"),
    entry("CO", "COL", 57, "Colombia"),
    entry("CR", "CRI", 506, "Costa Rica"),
    entry("CU", "CUB", 53, "Cuba"),
    entry("CV", "CPV", 238, "Cabo Verde"),
    entry("CW", "CUW", 599, "Curaçao"),
    entry("CX", "CXR", 61, "Christmas Island"),
    entry("CY", "CYP", 357, "Cyprus"),
    entry("CZ", "CZE", 420, "Czechia"),
    entry("DE", "DEU", 49, "Germany"),
    entry("DJ", "DJI", 253, "Djibouti"),
    entry("DK", "DNK", 45, "Denmark"),
    entry("DM", "DMA", 1, "Dominica"),
    entry("DO", "DOM", 1, "Dominican Republic"),
    entry("DZ", "DZA", 213, "Algeria"),
    entry("EC", "ECU", 593, "Ecuador"),
    entry("EE", "EST", 372, "Estonia"),
    entry("EG", "EGY", 20, "Egypt"),
    entry("EH", "ESH", 212, "Western Sahara"),
    entry("ER", "ERI", 291, "Eritrea"),
    entry("ES", "ESP", 34, "Spain"),
    entry("ET", "ETH", 251, "Ethiopia"),
    entry("FI", "FIN", 358, "Finland"),
    entry("FJ", "FJI", 679, "Fiji"),
    entry("FK", "FLK", 500, "Falkland Islands"),
    entry("FM", "FSM", 691, "Micronesia"),
    entry("FO", "FRO", 298, "Faroe Islands"),
    entry("FR", "FRA", 33, "France"),
    entry("GA", "GAB", 241, "Gabon"),
    entry("GB", "GBR", 44, "United Kingdom"),
    entry("GD", "GRD", 1, "Grenada"),
    entry("GE", "GEO", 995, "Georgia"),
    entry("GF", "GUF", 594, "French Guiana"),
    entry("GG", "GGY", 44, "Guernsey"),
    entry("GH", "GHA", 233, "Ghana"),
    entry("GI", "GIB", 350, "Gibraltar"),
    entry("GL", "GRL", 299, "Greenland"),
    entry("GM", "GMB", 220, "Gambia"),
    entry("GN", "GIN", 224, "Guinea"),
    entry("GP", "GLP", 590, "Guadeloupe"),
    entry("GQ", "GNQ", 240, "Equatorial Guinea"),
    entry("GR", "GRC", 30, "Greece"),
    entry("GS", "SGS", 500, "South Georgia and the South Sandwich Islands"),
    entry("GT", "GTM", 502, "Guatemala"),
    entry("GU", "GUM", 1, "Guam"),
    entry("GW", "GNB", 245, "Guinea-Bissau"),
    entry("GY", "GUY", 592, "Guyana"),
    entry("HK", "HKG", 852, "Hong Kong"),
    entry("HM", "HMD", 0, "Heard Island and McDonald Islands"),
    entry("HN", "HND", 504, "Honduras"),
    entry("HR", "HRV", 385, "Croatia"),
    entry("HT", "HTI", 509, "Haiti"),
    entry("HU", "HUN", 36, "Hungary"),
    entry("ID", "IDN", 62, "Indonesia"),
    entry("IE", "IRL", 353, "Ireland"),
    entry("IL", "ISR", 972, "Israel"),
    entry("IM", "IMN", 44, "Isle of Man"),
    entry("IN", "IND", 91, "India"),
    entry("IO", "IOT", 246, "British Indian Ocean Territory"),
    entry("IQ", "IRQ", 964, "Iraq"),
    entry("IR", "IRN", 98, "Iran"),
    entry("IS", "ISL", 354, "Iceland"),
    entry("IT", "ITA", 39, "Italy"),
    entry("JE", "JEY", 44, "Jersey"),
    entry("JM", "JAM", 1, "Jamaica"),
    entry("JO", "JOR", 962, "Jordan"),
    entry("JP", "JPN", 81, "Japan"),
    entry("KE", "KEN", 254, "Kenya"),
    entry("KG", "KGZ", 996, "Kyrgyzstan"),
    entry("KH", "KHM", 855, "Cambodia"),
    entry("KI", "KIR", 686, "Kiribati"),
    entry("KM", "COM", 269, "Comoros"),
    entry("KN", "KNA", 1, "Saint Kitts and Nevis"),
    entry("KP", "PRK", 850, "North Korea"),
    entry("KR", "KOR", 82, "South Korea"),
    entry("KW", "KWT", 965, "Kuwait"),
    entry("KY", "CYM", 1, "Cayman Islands"),
    entry("KZ", "KAZ", 7, "Kazakhstan"),
    entry("LA", "LAO", 856, "Laos"),
    entry("LB", "LBN", 961, "Lebanon"),
    entry("LC", "LCA", 1, "Saint Lucia"),
    entry("LI", "LIE", 423, "Liechtenstein"),
    entry("LK", "LKA", 94, "Sri Lanka"),
    entry("LR", "LBR", 231, "Liberia"),
    entry("LS", "LSO", 266, "Lesotho"),
    entry("LT", "LTU", 370, "Lithuania"),
    entry("LU", "LUX", 352, "Luxembourg"),
    entry("LV", "LVA", 371, "Latvia"),
    entry("LY", "LBY", 218, "Libya"),
    entry("MA", "MAR", 212, "Morocco"),
    entry("MC", "MCO", 377, "Monaco"),
    entry("MD", "MDA", 373, "Moldova"),
    entry("ME", "MNE", 382, "Montenegro"),
    entry("MF", "MAF", 590, "Saint Martin (French part)"),
    entry("MG", "MDG", 261, "Madagascar"),
    entry("MH", "MHL", 692, "Marshall Islands"),
    entry("MK", "MKD", 389, "North Macedonia"),
    entry("ML", "MLI", 223, "Mali"),
    entry("MM", "MMR", 95, "Myanmar"),
    entry("MN", "MNG", 976, "Mongolia"),
    entry("MO", "MAC", 853, "Macao"),
    entry("MP", "MNP", 1, "Northern Mariana Islands"),
    entry("MQ", "MTQ", 596, "Martinique"),
    entry("MR", "MRT", 222, "Mauritania"),
    entry("MS", "MSR", 1, "Montserrat"),
    entry("MT", "MLT", 356, "Malta"),
    entry("MU", "MUS", 230, "Mauritius"),
    entry("MV", "MDV", 960, "Maldives"),
    entry("MW", "MWI", 265, "Malawi"),
    entry("MX", "MEX", 52, "Mexico"),
    entry("MY", "MYS", 60, "Malaysia"),
    entry("MZ", "MOZ", 258, "Mozambique"),
    entry("NA", "NAM", 264, "Namibia"),
    entry("NC", "NCL", 687, "New Caledonia"),
    entry("NE", "NER", 227, "Niger"),
    entry("NF", "NFK", 672, "Norfolk Island"),
    entry("NG", "NGA", 234, "Nigeria"),
    entry("NI", "NIC", 505, "Nicaragua"),
    entry("NL", "NLD", 31, "Netherlands"),
    entry("NO", "NOR", 47, "Norway"),
    entry("NP", "NPL", 977, "Nepal"),
    entry("NR", "NRU", 674, "Nauru"),
    entry("NU", "NIU", 683, "Niue"),
    entry("NZ", "NZL", 64, "New Zealand"),
    entry("OM", "OMN", 968, "Oman"),
    entry("PA", "PAN", 507, "Panama"),
    entry("PE", "PER", 51, "Peru"),
    entry("PF", "PYF", 689, "French Polynesia"),
    entry("PG", "PNG", 675, "Papua New Guinea"),
    entry("PH", "PHL", 63, "Philippines"),
    entry("PK", "PAK", 92, "Pakistan"),
    entry("PL", "POL", 48, "Poland"),
    entry("PM", "SPM", 508, "Saint Pierre and Miquelon"),
    entry("PN", "PCN", 64, "Pitcairn Islands"),
    entry("PR", "PRI", 1, "Puerto Rico"),
    entry("PS", "PSE", 970, "Palestine"),
    entry("PT", "PRT", 351, "Portugal"),
    entry("PW", "PLW", 680, "Palau"),
    entry("PY", "PRY", 595, "Paraguay"),
    entry("QA", "QAT", 974, "Qatar"),
    entry("RE", "REU", 262, "Réunion"),
    entry("RO", "ROU", 40, "Romania"),
    entry("RS", "SRB", 381, "Serbia"),
    entry("RU", "RUS", 7, "Russia"),
    entry("RW", "RWA", 250, "Rwanda"),
    entry("SA", "SAU", 966, "Saudi Arabia"),
    entry("SB", "SLB", 677, "Solomon Islands"),
    entry("SC", "SYC", 248, "Seychelles"),
    entry("SD", "SDN", 249, "Sudan"),
    entry("SE", "SWE", 46, "Sweden"),
    entry("SG", "SGP", 65, "Singapore"),
    entry("SH", "SHN", 290, "Saint Helena"),
    entry("SI", "SVN", 386, "Slovenia"),
    entry("SJ", "SJM", 47, "Svalbard and Jan Mayen"),
    entry("SK", "SVK", 421, "Slovakia"),
    entry("SL", "SLE", 232, "Sierra Leone"),
    entry("SM", "SMR", 378, "San Marino"),
    entry("SN", "SEN", 221, "Senegal"),
    entry("SO", "SOM", 252, "Somalia"),
    entry("SR", "SUR", 597, "Suriname"),
    entry("SS", "SSD", 211, "South Sudan"),
    entry("ST", "STP", 239, "São Tomé and Príncipe"),
    entry("SV", "SLV", 503, "El Salvador"),
    entry("SX", "SXM", 1, "Sint Maarten"),
    entry("SY", "SYR", 963, "Syria"),
    entry("SZ", "SWZ", 268, "Eswatini"),
    entry("TC", "TCA", 1, "Turks and Caicos Islands"),
    entry("TD", "TCD", 235, "Chad"),
    entry("TF", "ATF", 262, "French Southern Territories"),
    entry("TG", "TGO", 228, "Togo"),
    entry("TH", "THA", 66, "Thailand"),
    entry("TJ", "TJK", 992, "Tajikistan"),
    entry("TK", "TKL", 690, "Tokelau"),
    entry("TL", "TLS", 670, "Timor-Leste"),
    entry("TM", "TKM", 993, "Turkmenistan"),
    entry("TN", "TUN", 216, "Tunisia"),
    entry("TO", "TON", 676, "Tonga"),
    entry("TR", "TUR", 90, "Türkiye"),
    entry("TT", "TTO", 1, "Trinidad and Tobago"),
    entry("TV", "TUV", 688, "Tuvalu"),
    entry("TW", "TWN", 886, "Taiwan"),
    entry("TZ", "TZA", 255, "Tanzania"),
    entry("UA", "UKR", 380, "Ukraine"),
    entry("UG", "UGA", 256, "Uganda"),
    entry("UM", "UMI", 0, "U.S. Minor Outlying Islands"),
    entry("US", "USA", 1, "United States"),
    entry("UY", "URY", 598, "Uruguay"),
    entry("UZ", "UZB", 998, "Uzbekistan"),
    entry("VA", "VAT", 39, "Vatican City"),
    entry("VC", "VCT", 1, "Saint Vincent and the Grenadines"),
    entry("VE", "VEN", 58, "Venezuela"),
    entry("VG", "VGB", 1, "British Virgin Islands"),
    entry("VI", "VIR", 1, "U.S. Virgin Islands"),
    entry("VN", "VNM", 84, "Vietnam"),
    entry("VU", "VUT", 678, "Vanuatu"),
    entry("WF", "WLF", 681, "Wallis and Futuna"),
    entry("WS", "WSM", 685, "Samoa"),
    entry("YE", "YEM", 967, "Yemen"),
    entry("YT", "MYT", 262, "Mayotte"),
    entry("ZA", "ZAF", 27, "South Africa"),
    entry("ZM", "ZMB", 260, "Zambia"),
    entry("ZW", "ZWE", 263, "Zimbabwe"),
});

constexpr bool byAlpha2(const Country& a, const Country& b)
{
    return a.alpha2 < b.alpha2;
}

static_assert(std::is_sorted(kCountries.begin(), kCountries.end(), byAlpha2));
static_assert(kCountries.size() == 249);

struct OtherName
{
    std::string_view name;
    std::string_view alpha2;
};

// Names that exports use and that can mean one country only. "UK" is reserved for the United Kingdom in ISO
// 3166-1, though not assigned.
constexpr auto kOtherNames = std::to_array<OtherName>({
    {"UK", "GB"},
    {"U.K.", "GB"},
    {"Great Britain", "GB"},
    {"Britain", "GB"},
    {"England", "GB"},
    {"Scotland", "GB"},
    {"Wales", "GB"},
    {"Northern Ireland", "GB"},
    {"United Kingdom of Great Britain and Northern Ireland", "GB"},
    {"U.S.", "US"},
    {"U.S.A.", "US"},
    {"United States of America", "US"},
    {"The United States", "US"},
    {"The Netherlands", "NL"},
    {"Holland", "NL"},
    {"Czech Republic", "CZ"},
    {"Turkey", "TR"},
    {"Turkiye", "TR"},
    {"Ivory Coast", "CI"},
    {"Côte d’Ivoire", "CI"},
    {"Cote d'Ivoire", "CI"},
    {"Cape Verde", "CV"},
    {"Swaziland", "SZ"},
    {"Macedonia", "MK"},
    {"Burma", "MM"},
    {"Republic of Korea", "KR"},
    {"Korea, Republic of", "KR"},
    {"Democratic People's Republic of Korea", "KP"},
    {"Korea, Democratic People's Republic of", "KP"},
    {"Russian Federation", "RU"},
    {"Viet Nam", "VN"},
    {"Brunei Darussalam", "BN"},
    {"Syrian Arab Republic", "SY"},
    {"Iran, Islamic Republic of", "IR"},
    {"Taiwan, Province of China", "TW"},
    {"Moldova, Republic of", "MD"},
    {"Tanzania, United Republic of", "TZ"},
    {"Bolivia, Plurinational State of", "BO"},
    {"Venezuela, Bolivarian Republic of", "VE"},
    {"Lao People's Democratic Republic", "LA"},
    {"Hong Kong SAR China", "HK"},
    {"Macau", "MO"},
    {"Macao SAR China", "MO"},
    {"Holy See", "VA"},
    {"Holy See (Vatican City State)", "VA"},
    {"Palestine, State of", "PS"},
    {"Palestinian Territories", "PS"},
    {"Congo, The Democratic Republic of the", "CD"},
    {"DR Congo", "CD"},
    {"Congo-Kinshasa", "CD"},
    {"Congo-Brazzaville", "CG"},
    {"Sao Tome and Principe", "ST"},
    {"Reunion", "RE"},
    {"Curacao", "CW"},
    {"Aland Islands", "AX"},
    {"East Timor", "TL"},
    {"The Bahamas", "BS"},
    {"The Gambia", "GM"},
    {"UAE", "AE"},
    {"Republic of Ireland", "IE"},
    {"People's Republic of China", "CN"},
});

} // namespace

const Country* countryByAlpha2(std::string_view code)
{
    if (code.size() != 2)
        return nullptr;
    const std::array<char, 2> upper{asciiUpper(code[0]), asciiUpper(code[1])};
    const auto found = std::lower_bound(kCountries.begin(), kCountries.end(), upper,
        [](const Country& country, const std::array<char, 2>& wanted) { return country.alpha2 < wanted; });
    return found != kCountries.end() && found->alpha2 == upper ? &*found : nullptr;
}

const Country* countryByAlpha3(std::string_view code)
{
    const auto found = std::find_if(kCountries.begin(), kCountries.end(),
        [&](const Country& country) { return equalsIgnoringAsciiCase(country.alpha3Text(), code); });
    return found != kCountries.end() ? &*found : nullptr;
}

const Country* countryByName(std::string_view name)
{
    const auto found = std::find_if(kCountries.begin(), kCountries.end(),
        [&](const Country& country) { return equalsIgnoringAsciiCase(country.name, name); });
    if (found != kCountries.end())
        return &*found;
    const auto other = std::find_if(kOtherNames.begin(), kOtherNames.end(),
        [&](const OtherName& candidate) { return equalsIgnoringAsciiCase(candidate.name, name); });
    return other != kOtherNames.end() ? countryByAlpha2(other->alpha2) : nullptr;
}

const Country* findCountry(std::string_view text)
{
    if (text.size() == 2) {
        if (const Country* country = countryByAlpha2(text))
            return country;
    } else if (text.size() == 3) {
        if (const Country* country = countryByAlpha3(text))
            return country;
    }
    return countryByName(text);
}

std::span<const Country> countries()
{
    return kCountries;
}

} // namespace convey
