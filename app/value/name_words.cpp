// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/name_words.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace convey {

namespace {

// "Ph.D." and "PhD" are one word here.
bool equalsWithoutDots(std::string_view word, std::string_view known)
{
    std::size_t at = 0;
    for (const char c : word) {
        if (c == '.' || c == ',')
            continue;
        if (at == known.size() || asciiLower(c) != known[at])
            return false;
        ++at;
    }
    return at == known.size();
}

bool isOneOf(std::string_view word, std::span<const std::string_view> known)
{
    return std::any_of(known.begin(), known.end(),
        [&](std::string_view candidate) { return equalsWithoutDots(word, candidate); });
}

bool isExactlyOneOf(std::string_view word, std::span<const std::string_view> known)
{
    return std::find(known.begin(), known.end(), word) != known.end();
}

} // namespace

bool isNameTitle(std::string_view word)
{
    constexpr auto kTitles = std::to_array<std::string_view>({"dr", "dra", "prof", "professor", "mr", "mrs",
        "ms", "miss", "mx", "sir", "rev", "hon", "capt", "herr", "herrn", "frau", "dipl-ing", "dipl-kfm",
        "mag", "ing", "monsieur", "madame", "mme", "mlle", "mevr", "dhr", "dott", "ssa", "dottssa", "sig",
        "sigra", "señor", "señora", "sra", "srta", "pan", "pani"});
    // These are names, too, but with a dot they are not.
    constexpr auto kDotted = std::to_array<std::string_view>({"M.", "Sr.", "Don.", "Ir."});
    return isOneOf(word, kTitles) || isExactlyOneOf(word, kDotted);
}

bool isDegreeField(std::string_view word)
{
    constexpr auto kFields = std::to_array<std::string_view>({"med", "phil", "rer", "nat", "jur", "iur",
        "ing", "oec", "pol", "hc", "mult", "habil", "dent", "vet"});
    return isOneOf(word, kFields);
}

bool isNameSuffix(std::string_view word)
{
    constexpr auto kSuffixes = std::to_array<std::string_view>({"jr", "sr", "phd", "md", "esq", "mba", "cpa",
        "dds", "jd", "msc", "bsc", "llm", "rn", "dvm", "obe", "mbe", "cbe"});
    constexpr auto kNumbers =
        std::to_array<std::string_view>({"II", "III", "IV", "II.", "III.", "2nd", "3rd"});
    return isOneOf(word, kSuffixes) || isExactlyOneOf(word, kNumbers);
}

bool isNameParticle(std::string_view word)
{
    constexpr auto kParticles =
        std::to_array<std::string_view>({"van", "von", "vom", "der", "den", "de", "del", "della", "dela",
            "di", "da", "dos", "das", "do", "du", "des", "la", "las", "le", "los", "el", "al", "bin", "bint",
            "binti", "ibn", "ter", "ten", "zu", "zum", "zur", "af", "av", "'t", "st", "abu", "e", "y"});
    return isOneOf(word, kParticles);
}

bool isVietnameseFamilyName(std::string_view word)
{
    constexpr auto kFamilies = std::to_array<std::string_view>({"nguyen", "tran", "le", "pham", "huynh",
        "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "truong"});
    return isOneOf(word, kFamilies);
}

bool isLegalForm(std::string_view word)
{
    constexpr auto kForms = std::to_array<std::string_view>({"gmbh", "mbh", "ggmbh", "ohg", "kgaa", "gbr",
        "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "corporation", "plc", "pty", "sarl",
        "sasu", "eurl", "srl", "sprl", "bvba", "aps", "oyj", "kft", "zrt", "sro", "doo", "ood", "eood", "pvt",
        "bhd", "sdn", "company", "holding", "holdings", "group", "gruppe", "foundation", "stiftung", "verein",
        "university", "bank", "hotel", "restaurant", "shop", "store", "services", "solutions", "consulting"});
    constexpr auto kExact =
        std::to_array<std::string_view>({"AG", "KG", "UG", "SE", "SA", "S.A.", "SAS", "S.A.S.", "NV", "N.V.",
            "BV", "B.V.", "AB", "AS", "A/S", "ASA", "OY", "Oy", "SpA", "S.p.A.", "S.L.", "SL", "Co.", "CO.",
            "e.V.", "e.K.", "eG", "K.K.", "Lda", "Lda.", "Ltda", "Ltda.", "ООО", "ОАО", "ЗАО", "ИП"});
    return isOneOf(word, kForms) || isExactlyOneOf(word, kExact);
}

} // namespace convey
