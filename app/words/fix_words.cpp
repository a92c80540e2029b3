// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

constexpr std::array kFixWords = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("words", "Read the comma as decimal sign"), // CommaIsDecimal
    QT_TRANSLATE_NOOP("words", "Read the point as decimal sign"), // PointIsDecimal
    QT_TRANSLATE_NOOP("words", "Take the number alone"), // NumberAlone
    QT_TRANSLATE_NOOP("words", "Write the currency's code"), // CurrencyCode
    QT_TRANSLATE_NOOP("words", "Take the address alone"), // AddressAlone
    QT_TRANSLATE_NOOP("words", "Take the number without its extension"), // WithoutExtension
    QT_TRANSLATE_NOOP("words", "Take the national zero out"), // WithoutTrunkZero
    QT_TRANSLATE_NOOP("words", "Take the first one"), // FirstOfSeveral
    QT_TRANSLATE_NOOP("words", "Put https:// in front"), // WholeAddress
    QT_TRANSLATE_NOOP("words", "Take name and password out"), // WithoutLogin
    QT_TRANSLATE_NOOP("words", "Write blanks as %20"), // BlanksEncoded
    QT_TRANSLATE_NOOP("words", "Take the address without its port"), // WithoutPort
    QT_TRANSLATE_NOOP("words", "Take the whole number alone"), // WholeNumber
    QT_TRANSLATE_NOOP("words", "Write a name that is allowed"), // AllowedName
    QT_TRANSLATE_NOOP("words", "Take what stands around it away"), // Unwrapped
    QT_TRANSLATE_NOOP("words", "Send it without this value"), // EmptyCell
});
static_assert(kFixWords.size() == static_cast<std::size_t>(FixKind::Count_));

} // namespace

const char* wordsFor(FixKind kind)
{
    return kFixWords.at(static_cast<std::size_t>(kind));
}

} // namespace convey
