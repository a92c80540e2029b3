// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The names of countries beyond the English ones of country.cpp, and how a name is looked up.
#include "base/text.h"
#include "spec/country.h"
#include "spec/country_name_table.h"

#include <QString>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace convey {

namespace {

// Names that exports use, in English or as ISO 3166-1 writes them, and that can mean one country only. "UK"
// is reserved for the United Kingdom in ISO 3166-1, though not assigned.
constexpr auto kUsualNames = std::to_array<CountryNames>({
    {"AE", "UAE"},
    {"AG", "Antigua & Barbuda"},
    {"AX", "Aland"},
    {"BA", "Bosnia|Bosnia & Herzegovina"},
    {"BN", "Brunei Darussalam"},
    {"BO", "Bolivia, Plurinational State of"},
    {"BQ", "Bonaire, Sint Eustatius and Saba"},
    {"BS", "The Bahamas"},
    {"BY", "Weißrussland|Biélorussie|Bielorrusia|Belorussia|Byelorussia"},
    {"CD", "Congo, The Democratic Republic of the|DR Congo|DRC|Congo (Kinshasa)|Zaire"},
    {"CG", "Congo (Brazzaville)"},
    {"CI", "Ivory Coast|Elfenbeinküste|Cote d Ivoire"},
    {"CN", "PRC|P.R. China|People's Republic of China|Mainland China"},
    {"CV", "Cape Verde"},
    {"CZ",
        "Czech Republic|Czech Rep.|Tschechische Republik|République tchèque|República Checa|Repubblica "
        "Ceca|Česká republika"},
    {"DE", "BRD|Federal Republic of Germany|Bundesrepublik Deutschland"},
    {"DO", "Dominican Rep."},
    {"FK", "Falkland Islands (Malvinas)|Islas Malvinas"},
    {"FM", "Micronesia|Federated States of Micronesia|Micronesia, Federated States of"},
    {"GB",
        "UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|United Kingdom (UK)|"
        "United Kingdom of Great Britain and Northern Ireland|Großbritannien|Grande-Bretagne|"
        "Gran Bretaña|Gran "
        "Bretagna|Angleterre|Inglaterra|Inghilterra|Schottland|Engeland|Anglia|イングランド"},
    {"GM", "The Gambia"},
    {"HK", "Hong Kong SAR|Hong Kong SAR China"},
    {"IE", "Republic of Ireland|Éire"},
    {"IR", "Iran, Islamic Republic of"},
    {"KG", "Kyrgyz Republic"},
    {"KN", "St Kitts & Nevis"},
    {"KP", "Democratic People's Republic of Korea|Korea, Democratic People's Republic of|DPRK|N. Korea"},
    {"KR",
        "Republic of Korea|Republik Korea|République de Corée|República de Corea|República da "
        "Coreia|Repubblica di Corea|Republiek Korea|Korea, Republic of|Korea (South)|S. Korea|ROK|大韓民国"},
    {"LA", "Lao People's Democratic Republic|Lao PDR"},
    {"MD", "Moldawien|Moldavie|Moldova, Republic of|Republic of Moldova"},
    {"MK",
        "Macedonia|Mazedonien|Macédoine|Republic of Macedonia|Macedonia, the Former Yugoslav Republic "
        "of|FYROM"},
    {"MM", "Burma|Birma|Birmanie|Birmania"},
    {"MO", "Macau|Macao SAR China"},
    {"NL", "The Netherlands|Holland|Holanda|Pays-Bas|Olanda|Hollande"},
    {"PH", "The Philippines"},
    {"PS", "Palestine, State of|Palestinian Territories|State of Palestine"},
    {"RU", "Russian Federation"},
    {"SH", "Saint Helena"},
    {"SK", "Slovak Republic"},
    {"ST", "Sao Tome & Principe"},
    {"SY", "Syrian Arab Republic"},
    {"SZ", "Swaziland|Kingdom of Eswatini"},
    {"TL", "East Timor"},
    {"TR", "Turkey|Turkiye"},
    {"TT", "Trinidad & Tobago"},
    {"TW", "Taiwan, Province of China|Taiwan, ROC"},
    {"TZ", "Tanzania, United Republic of|United Republic of Tanzania"},
    {"US",
        "US|USA|EEUU|United States of America|The United States|United States (US)|United States of America "
        "(USA)|"
        "The United States of America|U.S. of America"},
    {"VA", "Holy See|Holy See (Vatican City State)|Vatican City State|Vatican"},
    {"VC", "St Vincent & the Grenadines"},
    {"VE", "Venezuela, Bolivarian Republic of"},
    {"VG", "Virgin Islands, British|Virgin Islands (British)"},
    {"VI", "Virgin Islands, U.S.|Virgin Islands (US)|US Virgin Islands|United States Virgin Islands"},
    {"VN", "Viet Nam"},
});

// Names of several countries: two Koreas, two Congos, both parts of an island, what has fallen apart. The
// same in the languages above.
struct AmbiguousNames
{
    std::string_view codes;
    std::string_view names;
};
constexpr auto kAmbiguousNames = std::to_array<AmbiguousNames>({
    {"KP KR", "Korea|Corea|Corée|Coreia|Coréia|Coreea|Kore|Koreja|朝鮮|韓半島|コリア"},
    {"CD CG", "Congo|Kongo|The Congo|コンゴ"},
    {"VG VI",
        "Virgin Islands|Jungferninseln|Îles Vierges|Islas Vírgenes|Ilhas Virgens|Isole "
        "Vergini|Maagdeneilanden"},
    {"MF SX", "Saint Martin|Sankt Martin|San Martín"},
    {"GF GY SR", "Guiana|Guyanas"},
    {"CN TW", "Republic of China|China, Republic of"},
    {"GG JE", "Channel Islands|Kanalinseln"},
    {"BQ CW SX", "Netherlands Antilles|Dutch Antilles|Niederländische Antillen|Antilles|AN|ANT"},
    {"BA HR ME MK RS SI", "Yugoslavia|Jugoslawien|Yougoslavie"},
    {"ME RS", "Serbia and Montenegro"},
    {"CZ SK", "Czechoslovakia|Tschechoslowakei|Tchécoslovaquie"},
    {"AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ", "USSR|Soviet Union|Sowjetunion|UdSSR|URSS"},
    {"AS WS", "Samoa Islands"},
    {"ID TL", "Timor"},
    {"BN ID MY", "Borneo"},
    {"GB IE", "Ireland and UK|UK and Ireland"},
    {"BE LU NL", "Benelux"},
    {"AT CH DE", "DACH"},
    {"DK NO SE", "Scandinavia|Skandinavien"},
});

// Letters that Unicode does not take apart into a letter and an accent.
std::u16string_view plainLetter(char16_t c)
{
    switch (c) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'&':
        return u" and ";
    default:
        return {};
    }
}

bool partsWords(char16_t c)
{
    return c == u' ' || c == u'-' || c == u'–' || c == u'—' || c == u',' || c == u'(' || c == u')'
        || c == u'/' || c == 0xA0 || c == u'・' || c == u'＝';
}

bool isLeftOut(char16_t c)
{
    const bool accent = c >= 0x300 && c <= 0x36F;
    return accent || c == u'.' || c == u'\'' || c == u'’' || c == u'‘' || c == u'ʻ';
}

// One blank between words, none around them, "saint" as it is mostly written.
std::string tidied(std::string_view text)
{
    std::string tidy;
    tidy.reserve(text.size());
    for (const char c : text) {
        if (c != ' ' || (!tidy.empty() && tidy.back() != ' '))
            tidy.push_back(c);
    }
    if (tidy.ends_with(' '))
        tidy.pop_back();
    constexpr std::string_view kSaint = "saint";
    for (std::size_t at = 0; (at = tidy.find(kSaint, at)) != std::string::npos;)
        tidy.replace(at, kSaint.size(), "st");
    return tidy;
}

// The same as below for most cells, without the detour over UTF-16.
std::string foldedAscii(std::string_view name)
{
    std::string folded;
    folded.reserve(name.size());
    for (const char c : name) {
        const char16_t unit = static_cast<unsigned char>(c);
        if (isLeftOut(unit))
            continue;
        if (c == '&')
            folded += " and ";
        else
            folded.push_back(partsWords(unit) ? ' ' : asciiLower(c));
    }
    return tidied(folded);
}

// Case, accents, apostrophes and full stops gone, words parted by single blanks.
std::string foldedName(std::string_view name)
{
    const bool isAscii =
        std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii)
        return foldedAscii(name);
    const QString text = toQString(name).normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::u16string folded;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (isLeftOut(c))
            continue;
        if (const auto plain = plainLetter(c); !plain.empty())
            folded += plain;
        else
            folded += partsWords(c) ? u' ' : c;
    }
    return tidied(toUtf8(QStringView(folded)));
}

struct FoldedName
{
    std::string name;
    const Country* country; // nullptr: several
    std::string_view several{}; // their codes
};

template <typename Take>
void eachName(std::string_view names, Take take)
{
    while (!names.empty()) {
        const std::size_t bar = std::min(names.find('|'), names.size());
        take(names.substr(0, bar));
        names.remove_prefix(std::min(bar + 1, names.size()));
    }
}

std::vector<FoldedName> foldedNames()
{
    std::vector<FoldedName> all;
    const auto add = [&](std::string_view name, const Country* country) {
        all.push_back({foldedName(name), country, {}});
    };
    // The first of equal names wins: what is ambiguous stays so.
    for (const AmbiguousNames& line : kAmbiguousNames) {
        eachName(line.names, [&](std::string_view name) {
            all.push_back({foldedName(name), nullptr, line.codes});
        });
    }
    for (const Country& country : countries())
        add(country.name, &country);
    for (const auto names : {std::span<const CountryNames>(kUsualNames), foreignCountryNames()}) {
        for (const CountryNames& line : names) {
            const Country* country = countryByAlpha2(line.alpha2);
            eachName(line.names, [&](std::string_view name) { add(name, country); });
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const FoldedName& a, const FoldedName& b) { return a.name < b.name; });
    const auto same = [](const FoldedName& a, const FoldedName& b) { return a.name == b.name; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

const FoldedName* findFolded(std::string_view text)
{
    // Folding two thousand names takes a moment, so it is done once; nothing changes afterwards.
    static const std::vector<FoldedName> kAll = foldedNames();
    constexpr std::size_t kLongest = 256; // bytes; no name comes near
    if (text.empty() || text.size() > kLongest)
        return nullptr;
    const std::string name = foldedName(text);
    const auto found = std::lower_bound(kAll.begin(), kAll.end(), name,
        [](const FoldedName& entry, const std::string& wanted) { return entry.name < wanted; });
    return found != kAll.end() && found->name == name ? &*found : nullptr;
}

} // namespace

const Country* countryByName(std::string_view name)
{
    const FoldedName* found = findFolded(name);
    return found != nullptr ? found->country : nullptr;
}

std::string_view countriesByAmbiguousName(std::string_view name)
{
    const FoldedName* found = findFolded(name);
    return found != nullptr ? found->several : std::string_view();
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

} // namespace convey
