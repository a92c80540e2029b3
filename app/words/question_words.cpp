// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/file_line.h"
#include "words/words.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

constexpr std::array
    kQuestionWords =
        std::to_array<Words>(
            {
                {QT_TRANSLATE_NOOP("words", "The times name no time zone. Which one are they in?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // TimeZone
                {QT_TRANSLATE_NOOP("words", "Which comes first in the dates: year, month or day?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // DateOrder
                {QT_TRANSLATE_NOOP(
                     "words", "Are the amounts in whole units (129) or in the smallest ones (12900)?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // MoneyUnit
                {QT_TRANSLATE_NOOP(
                     "words", "The column {detail} looks like consent. What do its words mean?"),
                    QT_TRANSLATE_NOOP("words",
                        "Assumed: granted words are sent, all others are sent with an opt-out. Consent is "
                        "what the customer "
                        "allowed you; an opt-out asks OpenAI not to use the conversion for ads to that "
                        "customer.")}, // Consent
                {QT_TRANSLATE_NOOP("words", "What are these?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // EventType
                {QT_TRANSLATE_NOOP("words", "Where did they happen?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // ActionSource
                {QT_TRANSLATE_NOOP(
                     "words", "On which page did they happen? Conversions on the web need its address."),
                    QT_TRANSLATE_NOOP("words",
                        "Nothing can be assumed; the conversions are blocked until there is one.")}, // SourceUrl
                {QT_TRANSLATE_NOOP(
                     "words", "Which sign stands before the decimals: is 1.234 a thousand or about one?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // DecimalSign
                {QT_TRANSLATE_NOOP("words", "Some dates have no time of day. Which one is taken for them?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}, local time.")}, // DayTime
                {QT_TRANSLATE_NOOP(
                     "words", "Some years have two digits. In which hundred years do they lie?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: those that begin with {detail}.")}, // Century
                {QT_TRANSLATE_NOOP(
                     "words", "Some dates are day numbers of a spreadsheet. From which year do they count?"),
                    QT_TRANSLATE_NOOP(
                        "words", "Assumed: {detail}; 1904 is that of old Macs.")}, // DateSerials
                {QT_TRANSLATE_NOOP("words", "Some cells of consent are empty. What does that mean?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // ConsentBlank
                {QT_TRANSLATE_NOOP("words",
                     "The file does not say for certain in which currency its amounts are. Which one is it?"),
                    QT_TRANSLATE_NOOP("words",
                        "Nothing can be assumed; conversions with an amount are blocked until there is "
                        "one.")}, // Currency
                {QT_TRANSLATE_NOOP(
                     "words", "Which column is what a conversion is worth: the net sales or the total?"),
                    QT_TRANSLATE_NOOP("words", "Assumed: {detail}.")}, // AmountColumn
                {QT_TRANSLATE_NOOP(
                     "words", "Some orders were paid back in part. Is that taken off their amount?"),
                    QT_TRANSLATE_NOOP(
                        "words", "Assumed: yes, the column {detail} is taken off.")}, // AmountLess
                {QT_TRANSLATE_NOOP("words", "Some lines of an order are the same. Are they two items?"),
                    QT_TRANSLATE_NOOP("words",
                        "Assumed: {detail}; keep sends both, drop takes the second for a mistake of the "
                        "export.")}, // IdenticalLines
                {QT_TRANSLATE_NOOP("words",
                     "Some names have words in the middle. Do they belong to the first or the last name?"),
                    QT_TRANSLATE_NOOP(
                        "words", "Assumed: {detail} name, as in \"Mary Jane Watson\".")}, // MiddleNames
                {QT_TRANSLATE_NOOP("words", "Can the column {detail} tell one conversion from another?"),
                    QT_TRANSLATE_NOOP("words",
                        "Assumed: it can. If another export gives the same number to another order, OpenAI "
                        "takes the two "
                        "for "
                        "one; choose another column then.")}, // EventId
                {QT_TRANSLATE_NOOP("words",
                     "The column {detail} says who agreed to marketing messages. Does that decide about ads "
                     "as well?"),
                    QT_TRANSLATE_NOOP("words",
                        "Assumed: it does, and who did not agree is sent with an opt-out, which asks OpenAI "
                        "not to use the "
                        "conversion for ads to that customer.")}, // MarketingConsent
                {QT_TRANSLATE_NOOP("words",
                     "Some names of countries are those of several ({subject}). Which one is meant?"),
                    QT_TRANSLATE_NOOP("words",
                        "Assumed: {detail}. Write its code; where several names are asked about, a code for "
                        "each with "
                        "commas between. With none, these countries are not sent.")}, // CountryNames
            });
static_assert(kQuestionWords.size() == kQuestionCount);

constexpr std::array kReasonWords = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("words", "the header is a usual name for it"),
    QT_TRANSLATE_NOOP("words", "the header is the name of the input"),
    QT_TRANSLATE_NOOP("words", "its values are names of events"),
    QT_TRANSLATE_NOOP("words", "the header holds a usual name for it"), // HeaderHasName
    QT_TRANSLATE_NOOP("words", "beside columns of items, Name is the number of the order"), // NameBesideItems
    QT_TRANSLATE_NOOP("words", "its values are of that kind"), // ValuesFit
    QT_TRANSLATE_NOOP("words", "not all of its values are of that kind"), // ValuesDiffer
    QT_TRANSLATE_NOOP("words", "its values are e-mail addresses"), // ValuesAreEmails
    QT_TRANSLATE_NOOP("words", "its values are phone numbers"), // ValuesArePhones
    QT_TRANSLATE_NOOP("words", "its values are countries"), // ValuesAreCountries
    QT_TRANSLATE_NOOP("words", "its values are currencies"), // ValuesAreCurrencies
    QT_TRANSLATE_NOOP("words", "its values are IP addresses"), // ValuesAreIps
    QT_TRANSLATE_NOOP("words", "its values are addresses of web pages"), // ValuesAreAddresses
    QT_TRANSLATE_NOOP("words", "its values are names of browsers"), // ValuesAreAgents
    QT_TRANSLATE_NOOP("words", "its values are times"), // ValuesAreTimes
    QT_TRANSLATE_NOOP("words", "its values are amounts of money"), // ValuesAreAmounts
    QT_TRANSLATE_NOOP("words", "its values are codes, each another"), // ValuesAreUnique
    QT_TRANSLATE_NOOP("words", "its values are first and last names"), // ValuesAreNames
    QT_TRANSLATE_NOOP("words", "it is one more column of the same"), // BesideAnother
    QT_TRANSLATE_NOOP("words", "it belongs to the column of dates"), // BesideDate
    QT_TRANSLATE_NOOP("words", "the program that wrote the file is known"), // KnownSource
});
static_assert(kReasonWords.size() == static_cast<std::size_t>(GuessReason::Count_));

// In the order of the enum.
constexpr std::array kProofWords = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("words", "the date in line {line} fits only with the day in front"), // DayFirst
    QT_TRANSLATE_NOOP("words", "the date in line {line} fits only with the month in front"), // MonthFirst
    QT_TRANSLATE_NOOP("words", "the date in line {line} has the year in front"), // YearFirst
    QT_TRANSLATE_NOOP("words", "{found} dates fit either way, the first in line {line}"), // OrderOpen
    QT_TRANSLATE_NOOP("words",
        "the dates in lines {line} and {expected} are written in different orders"), // OrdersContradict
    QT_TRANSLATE_NOOP("words", "{found} times name no zone, the first in line {line}"), // NoZone
    QT_TRANSLATE_NOOP("words", "the name of a zone in line {line} means several"), // ZoneWord
    QT_TRANSLATE_NOOP("words", "{found} dates have no time, the first in line {line}"), // NoTimeOfDay
    QT_TRANSLATE_NOOP("words", "{found} years have two digits, the first in line {line}"), // TwoDigitYears
    QT_TRANSLATE_NOOP("words", "{found} dates are day numbers, the first in line {line}"), // DaySerials
    QT_TRANSLATE_NOOP("words", "the amount in line {line} can be read in one way only"), // DecimalSign
    QT_TRANSLATE_NOOP(
        "words", "{found} amounts can be read in two ways, the first in line {line}"), // DecimalSignOpen
    QT_TRANSLATE_NOOP("words",
        "the amounts in lines {line} and {expected} have different decimal signs"), // DecimalSignsContradict
    QT_TRANSLATE_NOOP("words", "no amount of {found} has decimals"), // WholeAmounts
    QT_TRANSLATE_NOOP("words", "{found} cells are empty, the first in line {line}"), // ConsentBlank
    QT_TRANSLATE_NOOP("words",
        "{found} lines belong to an order above them, the first is line {line}"), // LinesOfOrders
    QT_TRANSLATE_NOOP(
        "words", "{found} lines are the line above once more, the first is line {line}"), // LinesIdentical
    QT_TRANSLATE_NOOP(
        "words", "{found} names have words in the middle, the first in line {line}"), // MiddleNames
    QT_TRANSLATE_NOOP("words", "its numbers count the lines of this file"), // IdCountsRows
    QT_TRANSLATE_NOOP("words",
        "a spreadsheet has cut the digits of {found} of its numbers, the first in line {line}"), // IdLostDigits
    QT_TRANSLATE_NOOP("words",
        "{found} amounts have such a sign and no code, the first in line {line}"), // CurrencySign
    QT_TRANSLATE_NOOP("words",
        "{found} names of countries mean several, the first in line {line}"), // CountryNames
});
static_assert(kProofWords.size() == static_cast<std::size_t>(ProofCode::Count_));

// In the order of the enum.
constexpr std::array kFaultWords = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("words", "it is empty"), // Empty
    QT_TRANSLATE_NOOP("words", "it is in no form that is known"), // Unreadable
    QT_TRANSLATE_NOOP("words", "it is too short"), // TooShort
    QT_TRANSLATE_NOOP("words", "it is too long"), // TooLong
    QT_TRANSLATE_NOOP("words", "it holds a character that does not belong there"), // BadCharacter
    QT_TRANSLATE_NOOP("words", "there is no such value"), // OutOfRange
    QT_TRANSLATE_NOOP("words", "it is neither true nor false"), // NotTrueOrFalse
    QT_TRANSLATE_NOOP("words", "it has no time of day"), // DateOnly
    QT_TRANSLATE_NOOP("words", "it has no time zone"), // NoZone
    QT_TRANSLATE_NOOP("words", "its time zone is not known"), // ZoneUnknown
    QT_TRANSLATE_NOOP("words", "the clocks skipped it"), // ZoneGap
    QT_TRANSLATE_NOOP("words", "it happened twice"), // ZoneOverlap
    QT_TRANSLATE_NOOP("words", "day and month could be either way round"), // DateOrderUnknown
    QT_TRANSLATE_NOOP("words", "its year has two digits"), // TwoDigitYear
    QT_TRANSLATE_NOOP("words", "it is the day number of a spreadsheet"), // SpreadsheetSerial
    QT_TRANSLATE_NOOP("words", "it has too many decimals"), // TooManyDecimals
    QT_TRANSLATE_NOOP("words", "its decimal sign is not certain"), // DecimalSignUnknown
    QT_TRANSLATE_NOOP("words", "it names another currency"), // OtherCurrency
    QT_TRANSLATE_NOOP("words", "there is no such currency"), // UnknownCurrency
    QT_TRANSLATE_NOOP("words", "the currency is no longer in use"), // WithdrawnCurrency
    QT_TRANSLATE_NOOP("words", "a spreadsheet program has damaged it"), // SpreadsheetDamage
    QT_TRANSLATE_NOOP("words", "it has no country code"), // NoCallingCode
    QT_TRANSLATE_NOOP("words", "it has an extension"), // HasExtension
    QT_TRANSLATE_NOOP("words", "it has a national zero inside an international number"), // HasTrunkZero
    QT_TRANSLATE_NOOP("words", "it may begin with its country code or not"), // CallingCodeUnclear
    QT_TRANSLATE_NOOP("words", "it is a hash of another kind"), // OtherHash
    QT_TRANSLATE_NOOP("words", "it is a hash in base64, and the API takes hex"), // Base64Hash
    QT_TRANSLATE_NOOP("words", "it is the hash of an empty cell"), // HashOfNothing
    QT_TRANSLATE_NOOP("words", "it holds more than one value"), // SeveralValues
    QT_TRANSLATE_NOOP("words", "it is an address with a name in front"), // NamedAddress
    QT_TRANSLATE_NOOP("words", "it looks like a company, or like two people"), // CompanyName
    QT_TRANSLATE_NOOP("words", "it is one word, so first and last name can't be told apart"), // OneWordName
    QT_TRANSLATE_NOOP("words", "the words in the middle could be first or last names"), // MiddleWords
    QT_TRANSLATE_NOOP("words", "it does not show which part is the last name"), // NameOrderUnknown
    QT_TRANSLATE_NOOP("words", "there is no such country"), // UnknownCountry
    QT_TRANSLATE_NOOP("words", "it is no web address"), // NotWebAddress
    QT_TRANSLATE_NOOP("words", "it holds a user name or password"), // HasCredentials
    QT_TRANSLATE_NOOP("words", "it is all zeroes"), // AllZero
    QT_TRANSLATE_NOOP("words", "its time zone can mean more than one"), // ZoneAmbiguous
    QT_TRANSLATE_NOOP("words", "its currency sign stands for several currencies"), // AmbiguousCurrency
    QT_TRANSLATE_NOOP("words", "several countries go by that name"), // AmbiguousCountry
});
static_assert(kFaultWords.size() == static_cast<std::size_t>(ValueFault::Count_));

} // namespace

Words wordsFor(QuestionCode code)
{
    return kQuestionWords.at(static_cast<std::size_t>(code));
}

const char* wordsFor(GuessReason reason)
{
    return kReasonWords.at(static_cast<std::size_t>(reason));
}

const char* wordsFor(ProofCode code)
{
    return kProofWords.at(static_cast<std::size_t>(code));
}

WordValues valuesOf(const Proof& proof)
{
    return {.line = lineOf(proof.line), .expected = lineOf(proof.other), .found = proof.count};
}

const char* wordsFor(ValueFault fault)
{
    return kFaultWords.at(static_cast<std::size_t>(fault));
}

} // namespace convey
