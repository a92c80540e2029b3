// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/trial_words.h"

#include "common/translated.h"

#include "base/text.h"
#include "words/tag_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <string_view>

namespace convey::ui {

namespace {

class Trial
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::Trial)
};

} // namespace

QString trialWords(const TagAnswer& answer, bool practice)
{
    const QString facts =
        Trial::tr("%1 %2 after %3 ms.", "status, content type, time")
            .arg(answer.status)
            .arg(answer.contentType.empty() ? Trial::tr("without a type") : toQString(answer.contentType),
                QLocale().toString(qlonglong{answer.milliseconds}));
    QString meaning;
    if (answer.isAccepted())
        meaning = practice
            ? Trial::tr("The tag is right: practice mode took it.")
            : Trial::tr("OpenAI took it in. Whether it counts is decided later, in Ads Manager.");
    else if (!answer.redirectedTo.empty())
        meaning =
            Trial::tr("It points elsewhere, and Convey did not follow. A proxy or a network with a sign-in "
                      "page does that.");
    else if (answer.status == 200)
        meaning = Trial::tr("That is no picture: something else than OpenAI answered, such as a proxy.");
    else
        meaning = Trial::tr("The tag was not taken. Look at what stands at the fields of the form.");
    return facts + u'\n' + meaning;
}

QString trialProblem(const Error& error)
{
    // The field beside it is what a person can change.
    if (error.code == ErrorCode::UsageBadValue)
        return Trial::tr("This is no address of a page. It begins with https://, such as "
                         "https://www.example.com/thanks.");
    if (error.code == ErrorCode::EndpointNotSecure)
        return Trial::tr("The address does not use https.");
    const Words words = wordsForTrial(error);
    if (std::string_view(words.sentence) == wordsFor(error).sentence)
        return translated(error); // as the window says it everywhere
    const WordValues values = valuesOf(error);
    const QString sentence = translated(words.sentence, values);
    return *words.remedy == '\0' ? sentence : sentence + u'\n' + translated(words.remedy, values);
}

} // namespace convey::ui
