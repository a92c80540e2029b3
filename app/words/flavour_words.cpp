// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/flavour_words.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

constexpr const char* kMendTheFile =
    QT_TRANSLATE_NOOP("words", "Mend the file; the flavours that come with Convey show how one is written.");

// In the order of the enum.
constexpr std::array kFlavourWords = std::to_array<Words>({
    {QT_TRANSLATE_NOOP("words", "The flavour file is too large: a few kilobytes are usual."), kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "The flavour file is not text in UTF-8."), kMendTheFile},
    {QT_TRANSLATE_NOOP(
         "words", "Line {line} of the flavour file is neither \"key: text\" nor a comment (#)."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "Line {line} of the flavour file has a key that there is not: {subject}."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "Line {line} of the flavour file repeats {subject}."), kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "The flavour file lacks {subject}."), kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "Line {line} of the flavour file says nothing after {subject}."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "Line {line} of the flavour file: {subject} has only a-z, 0-9 and -."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "Line {line} of the flavour file: {subject} is not a whole number."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "The flavour file ends without a line --- and a text after it."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "Line {line} of the flavour file has a slot that there is not: {subject}."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP(
         "words", "Line {line} of the flavour file opens a slot with @@ and does not close it."),
        kMendTheFile},
    {QT_TRANSLATE_NOOP("words", "The image tag has no parameter {subject}."),
        QT_TRANSLATE_NOOP("words", "Take a name that the tag has, like event_id or data[amount].")},
    {QT_TRANSLATE_NOOP("words", "Nothing fills in {subject} here: this form is no template."),
        QT_TRANSLATE_NOOP("words", "Give the value itself, or take the form of your template language.")},
    {QT_TRANSLATE_NOOP("words",
         "The page can't fill in {subject}: the data type and what else may be given follow from it."),
        QT_TRANSLATE_NOOP("words", "Make one tag for each event.")},
    {QT_TRANSLATE_NOOP("words", "{subject} is to be filled in twice."),
        QT_TRANSLATE_NOOP("words", "Give each parameter once.")},
    {QT_TRANSLATE_NOOP(
         "words", "The code for {subject} would end the template's expression, or has control characters."),
        QT_TRANSLATE_NOOP("words", "Give the expression alone, without the braces or brackets around it.")},
});
static_assert(kFlavourWords.size() == static_cast<std::size_t>(FlavourFault::Count_));

} // namespace

Words wordsFor(FlavourFault fault)
{
    return kFlavourWords.at(static_cast<std::size_t>(fault));
}

} // namespace convey
