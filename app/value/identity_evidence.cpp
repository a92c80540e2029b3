// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/identity_evidence.h"

#include "base/text.h"
#include "value/email.h"
#include "value/email_rule.h"
#include "value/hash_form.h"
#include "value/name.h"
#include "value/scan.h"

#include <QChar>

#include <algorithm>
#include <optional>
#include <string>

namespace convey {

namespace {

// In the order of the enum.
constexpr auto kFormNames = std::to_array<std::string_view>({
    "blank",
    "email",
    "several_emails",
    "named_email",
    "broken_email",
    "international_phone",
    "national_phone",
    "digits_alone",
    "phone_with_extension",
    "sha256",
    "hash_of_nothing",
    "other_hash",
    "base64_hash",
    "one_word",
    "two_words",
    "more_words",
    "comma_name",
    "company",
    "short_number",
    "scientific_number",
    "damaged",
    "other",
});
static_assert(kFormNames.size() == kIdentityForms);

constexpr std::size_t kMinNationalDigits = 7;
constexpr std::size_t kMinInternationalDigits = 8;
constexpr std::size_t kMaxDigits = 15;

// What one pass over a cell finds.
struct Seen
{
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t separators = 0; // of a phone number
    std::size_t blanks = 0; // runs of white space inside
    std::size_t others = 0;
    std::size_t words = 0;
    bool hasComma = false;
    bool isText = true; // valid, without control characters
    char first = '\0'; // the first character that is no bracket
};

Seen look(std::string_view text)
{
    Seen seen;
    bool inBlank = true;
    for (std::size_t at = 0; at < text.size();) {
        const char byte = text[at];
        const CodePoint c = codePointAt(text, at);
        at += c.size;
        if (isWhiteSpace(c.value)) {
            seen.blanks += inBlank ? 0 : 1;
            inBlank = true;
            continue;
        }
        seen.words += inBlank ? 1 : 0;
        inBlank = false;
        if (seen.first == '\0' && byte != '(')
            seen.first = byte;
        if (isAsciiDigit(byte))
            ++seen.digits;
        else if (isAsciiAlpha(byte)
            || (c.value >= 0x80 && (QChar::isLetter(c.value) || QChar::isMark(c.value))))
            ++seen.letters;
        else if (byte == '.' || byte == '-' || byte == '(' || byte == ')' || byte == '/')
            ++seen.separators;
        else if (byte == ',')
            seen.hasComma = true;
        else if (byte != '+' && byte != '\'')
            ++seen.others;
        seen.isText = seen.isText && c.valid && !isInvisible(c.value);
    }
    return seen;
}

IdentityForm emailForm(std::string_view text)
{
    if (!emailFault(text))
        return IdentityForm::Email;
    if (text.ends_with('>') && text.find('<') < text.find('@')
        && std::count(text.begin(), text.end(), '@') == 1)
        return IdentityForm::NamedEmail;
    const auto parts = splitEmails(RawEmail(text), NamedAddress::Read);
    if (parts.size() > 1
        && std::count(text.begin(), text.end(), '@') >= static_cast<std::ptrdiff_t>(parts.size()))
        return IdentityForm::SeveralEmails;
    return IdentityForm::BrokenEmail;
}

IdentityForm numberForm(std::string_view text, const Seen& seen)
{
    const bool isDialledAbroad = seen.first == '+' || text.starts_with("00");
    if (isDialledAbroad) {
        const std::size_t zeroes = seen.first == '+' ? 0 : 2;
        const bool fits =
            seen.digits >= kMinInternationalDigits + zeroes && seen.digits <= kMaxDigits + zeroes;
        return fits ? IdentityForm::InternationalPhone : IdentityForm::Other;
    }
    const bool isBare = seen.digits == text.size();
    if (seen.digits < kMinNationalDigits)
        return isBare ? IdentityForm::ShortNumber : IdentityForm::Other;
    if (seen.digits > kMaxDigits)
        return IdentityForm::Other;
    // "1042.50" is an amount: one dot and nothing else.
    if (!isBare && seen.separators == 1 && seen.blanks == 0 && text.find('.') != std::string_view::npos)
        return IdentityForm::Other;
    return isBare && seen.first != '0' ? IdentityForm::DigitsAlone : IdentityForm::NationalPhone;
}

bool isExtensionWord(std::string_view text)
{
    const std::size_t mark = text.find_first_of("xX#eE");
    return mark != std::string_view::npos && mark > 0 && text.find_last_of("0123456789") == text.size() - 1
        && text.substr(0, mark).find_first_not_of("+0123456789 ().-/") == std::string_view::npos
        && text.substr(mark).find_first_not_of("xXeEtTnNsSiIoO#.: 0123456789") == std::string_view::npos;
}

IdentityForm wordForm(std::string_view text, const Seen& seen)
{
    if (looksLikeCompany(text))
        return IdentityForm::Company;
    if (seen.hasComma)
        return IdentityForm::CommaName;
    return seen.words == 1 ? IdentityForm::OneWord
        : seen.words == 2  ? IdentityForm::TwoWords
                           : IdentityForm::MoreWords;
}

std::optional<IdentityForm> hashForm(std::string_view text)
{
    if (text.size() == 64 && isAllHex(text)) {
        return isHashOfNothing(asciiLowered(text)) ? IdentityForm::HashOfNothing : IdentityForm::Sha256;
    }
    if (const auto fault = otherHashFault(text))
        return *fault == ValueFault::Base64Hash ? IdentityForm::Base64Hash : IdentityForm::OtherHash;
    return std::nullopt;
}

} // namespace

std::string_view identityFormName(IdentityForm form)
{
    return kFormNames.at(static_cast<std::size_t>(form));
}

IdentityForm identityFormOf(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return IdentityForm::Blank;
    if (isErrorCell(text) || hasTextMark(text))
        return IdentityForm::Damaged;
    if (const auto form = hashForm(text))
        return *form;
    if (text.find('@') != std::string_view::npos)
        return emailForm(text);
    if (isScientific(text))
        return IdentityForm::ScientificNumber;
    const Seen seen = look(text);
    if (!seen.isText)
        return IdentityForm::Other;
    if (seen.digits > 0 && seen.letters == 0 && seen.others == 0 && !seen.hasComma)
        return numberForm(text, seen);
    if (seen.digits >= kMinNationalDigits && isExtensionWord(text))
        return IdentityForm::PhoneWithExtension;
    if (seen.letters > 0 && seen.digits == 0 && seen.others == 0)
        return wordForm(text, seen);
    return seen.letters > 0 && seen.words > 1 && looksLikeCompany(text) ? IdentityForm::Company
                                                                        : IdentityForm::Other;
}

void LineTally::add(std::int64_t line)
{
    ++count;
    firstLine = firstLine == 0 ? line : std::min(firstLine, line);
}

void LineTally::merge(const LineTally& other)
{
    count += other.count;
    if (other.firstLine != 0)
        firstLine = firstLine == 0 ? other.firstLine : std::min(firstLine, other.firstLine);
}

void IdentityEvidence::add(std::string_view cell, std::int64_t line)
{
    const std::string_view text = trimmed(cell);
    const IdentityForm form = identityFormOf(text);
    ++m_cells;
    m_forms[static_cast<std::size_t>(form)].add(line);
    if (form == IdentityForm::Blank)
        return;
    m_distinct.add(text);
    if (form == IdentityForm::Email && !likelyTypoDomain(text).empty())
        m_typos.add(line);
    constexpr std::size_t kInternationalLength = 12; // no national number beside China's areas is as long
    if (form == IdentityForm::DigitsAlone && text.size() >= kInternationalLength)
        ++m_longDigits;
}

void IdentityEvidence::merge(const IdentityEvidence& other)
{
    for (std::size_t i = 0; i < kIdentityForms; ++i)
        m_forms[i].merge(other.m_forms[i]);
    m_typos.merge(other.m_typos);
    m_cells += other.m_cells;
    m_longDigits += other.m_longDigits;
    m_distinct.merge(other.m_distinct);
}

bool IdentityEvidence::isMixedWithHashes() const
{
    const std::uint64_t hashes = of(IdentityForm::Sha256).count + of(IdentityForm::HashOfNothing).count;
    return hashes > 0 && hashes < filled();
}

IdentityForm IdentityEvidence::mostUsual() const
{
    const auto first = m_forms.begin() + 1; // behind Blank
    const auto most = std::max_element(
        first, m_forms.end(), [](const LineTally& a, const LineTally& b) { return a.count < b.count; });
    return most->count == 0 ? IdentityForm::Blank
                            : static_cast<IdentityForm>(std::distance(m_forms.begin(), most));
}

bool IdentityEvidence::lostPhoneSigns() const
{
    const std::uint64_t bare = of(IdentityForm::DigitsAlone).count;
    const std::uint64_t signedOnes =
        of(IdentityForm::InternationalPhone).count + of(IdentityForm::NationalPhone).count;
    // One in twenty may have kept its sign, and one in ten must be too long to be national.
    return bare > 0 && signedOnes * 20 <= bare && m_longDigits * 10 >= bare;
}

} // namespace convey
