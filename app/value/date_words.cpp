// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/date_words.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct MonthWord
{
    std::string_view word;
    int month;
};

// A test holds these against CLDR's names, as QLocale has them.
// clang-format off
constexpr auto kMonthWords = std::to_array<MonthWord>({
    {"abr", 4}, {"abril", 4}, {"ago", 8}, {"agosto", 8}, {"agu", 8}, {"agustos", 8}, {"aout", 8},
    {"apr", 4}, {"april", 4}, {"aprile", 4}, {"ara", 12}, {"aralik", 12}, {"aug", 8}, {"august", 8},
    {"augusti", 8}, {"augustus", 8}, {"avr", 4}, {"avril", 4}, {"cze", 6}, {"czerwca", 6}, {"czerwiec", 6},
    {"dec", 12}, {"december", 12}, {"decembre", 12}, {"des", 12}, {"desember", 12}, {"dez", 12},
    {"dezember", 12}, {"dezembro", 12}, {"dic", 12}, {"dicembre", 12}, {"diciembre", 12}, {"eki", 10},
    {"ekim", 10}, {"ene", 1}, {"enero", 1}, {"eyl", 9}, {"eylul", 9}, {"feb", 2}, {"febbraio", 2},
    {"feber", 2}, {"febrero", 2}, {"februar", 2}, {"februari", 2}, {"february", 2}, {"fev", 2},
    {"fevereiro", 2}, {"fevr", 2}, {"fevrier", 2}, {"gen", 1}, {"gennaio", 1}, {"giu", 6}, {"giugno", 6},
    {"gru", 12}, {"grudnia", 12}, {"grudzien", 12}, {"haz", 6}, {"haziran", 6}, {"jan", 1}, {"janeiro", 1},
    {"janner", 1}, {"januar", 1}, {"januari", 1}, {"january", 1}, {"janv", 1}, {"janvier", 1}, {"juil", 7},
    {"juill", 7}, {"juillet", 7}, {"juin", 6}, {"jul", 7}, {"julho", 7}, {"juli", 7}, {"julio", 7}, {"july", 7},
    {"jun", 6}, {"june", 6}, {"junho", 6}, {"juni", 6}, {"junio", 6}, {"kas", 11}, {"kasim", 11},
    {"kwi", 4}, {"kwiecien", 4}, {"kwietnia", 4}, {"lip", 7}, {"lipca", 7}, {"lipiec", 7}, {"lis", 11},
    {"listopad", 11}, {"listopada", 11}, {"lug", 7}, {"luglio", 7}, {"lut", 2}, {"lutego", 2}, {"luty", 2},
    {"maart", 3}, {"maerz", 3}, {"mag", 5}, {"maggio", 5}, {"mai", 5}, {"maio", 5}, {"maj", 5}, {"maja", 5},
    {"mar", 3}, {"marca", 3}, {"march", 3}, {"marco", 3}, {"mars", 3}, {"mart", 3}, {"marts", 3},
    {"marz", 3}, {"marzec", 3}, {"marzo", 3}, {"may", 5}, {"mayis", 5}, {"mayo", 5}, {"mei", 5}, {"mrt", 3},
    {"mrz", 3}, {"nis", 4}, {"nisan", 4}, {"nov", 11}, {"november", 11}, {"novembre", 11}, {"novembro", 11},
    {"noviembre", 11}, {"oca", 1}, {"ocak", 1}, {"oct", 10}, {"october", 10}, {"octobre", 10},
    {"octubre", 10}, {"okt", 10}, {"oktober", 10}, {"ott", 10}, {"ottobre", 10}, {"out", 10},
    {"outubro", 10}, {"paz", 10}, {"pazdziernik", 10}, {"pazdziernika", 10}, {"sep", 9}, {"sept", 9},
    {"september", 9}, {"septembre", 9}, {"septiembre", 9}, {"set", 9}, {"setembro", 9}, {"setiembre", 9},
    {"settembre", 9}, {"sie", 8}, {"sierpien", 8}, {"sierpnia", 8}, {"sty", 1}, {"styczen", 1},
    {"stycznia", 1}, {"sub", 2}, {"subat", 2}, {"tem", 7}, {"temmuz", 7}, {"wrz", 9}, {"wrzesien", 9},
    {"wrzesnia", 9},
});

constexpr auto kWeekdayWords = std::to_array<std::string_view>({
    "car", "carsamba", "cmt", "cum", "cuma", "cumartesi", "czw", "czwartek", "di", "dienstag", "dim",
    "dimanche", "dinsdag", "do", "dom", "domenica", "domingo", "donderdag", "donnerstag", "feira", "fr",
    "fre", "fredag", "freitag", "fri", "friday", "gio", "giovedi", "jeu", "jeudi", "jue", "jueves", "lor",
    "lordag", "lun", "lundi", "lunedi", "lunes", "ma", "maandag", "man", "mandag", "mar", "mardi",
    "martedi", "martes", "mer", "mercoledi", "mercredi", "mi", "mie", "miercoles", "mittwoch", "mo", "mon",
    "monday", "montag", "nd", "ndz", "nie", "niedz", "niedziela", "ons", "onsdag", "paz", "pazar",
    "pazartesi", "per", "persembe", "pia", "piatek", "pn", "pon", "poniedzialek", "pt", "pzt", "qua",
    "quarta", "qui", "quinta", "sa", "sab", "sabado", "sabato", "sal", "sali", "sam", "samedi", "samstag",
    "sat", "saturday", "seg", "segunda", "sex", "sexta", "so", "sob", "sobota", "son", "sondag",
    "sonnabend", "sonntag", "sr", "sro", "sroda", "sun", "sunday", "ter", "terca", "thu", "thur", "thurs",
    "thursday", "tir", "tirs", "tirsdag", "tis", "tisdag", "tor", "tors", "torsdag", "tue", "tues",
    "tuesday", "ven", "vendredi", "venerdi", "vie", "viernes", "vr", "vrijdag", "wed", "wednesday", "wo",
    "woensdag", "wt", "wto", "wtorek", "za", "zaterdag", "zo", "zondag",
});

// The letters of U+00C0 to U+017F without what stands above, below or through them.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
// clang-format on
static_assert(std::ranges::is_sorted(kMonthWords, {}, &MonthWord::word));
static_assert(std::ranges::is_sorted(kWeekdayWords));
static_assert(kBaseLetters.size() == 0x180 - 0xC0);

// 0: no letter of these languages. '\'' and the like end a word; a combining accent belongs to the letter
// before.
constexpr char kCombining = '\1';

char baseLetter(char32_t c)
{
    constexpr char32_t kFirst = 0xC0;
    if (c >= kFirst && c < kFirst + kBaseLetters.size())
        return c == 0xD7 || c == 0xF7 ? '\0' : kBaseLetters[c - kFirst];
    return c >= 0x300 && c < 0x370 ? kCombining : '\0';
}

} // namespace

DateWord::DateWord(std::string_view text)
{
    while (m_size < text.size()) {
        char letter = asciiLower(text[m_size]);
        std::size_t bytes = 1;
        if (static_cast<unsigned char>(letter) >= 0x80) {
            const CodePoint c = codePointAt(text, m_size);
            letter = c.valid ? baseLetter(c.value) : '\0';
            bytes = c.size;
        } else if (letter < 'a' || letter > 'z') {
            break;
        }
        if (letter == '\0' || (letter == kCombining && m_size == 0))
            break;
        m_size += bytes;
        if (letter == kCombining)
            continue;
        m_tooLong = m_tooLong || m_count == kMost;
        if (!m_tooLong)
            m_letters[m_count++] = letter;
    }
}

int DateWord::month() const
{
    const auto found = std::ranges::lower_bound(kMonthWords, folded(), {}, &MonthWord::word);
    return found != kMonthWords.end() && found->word == folded() ? found->month : 0;
}

bool DateWord::isWeekday() const
{
    return std::ranges::binary_search(kWeekdayWords, folded());
}

} // namespace convey
