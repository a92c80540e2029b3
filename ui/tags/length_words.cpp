// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/length_words.h"

#include "common/number_text.h"
#include "common/translated.h"

#include "base/text.h"
#include "words/tag_glossary.h"

#include <QCoreApplication>
#include <QStringList>

namespace convey::ui {

namespace {

class Length
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::Length)
};

QString limitLine(const spec::LengthLimit& limit, const TagLength& length)
{
    const std::size_t is = length.of(limit.counts);
    const QString words = is > limit.bytes
        ? Length::tr("%1: %2 of %3 characters (%4), passed. Source: %5, %6")
        : Length::tr("%1: %2 of %3 characters (%4). Source: %5, %6");
    return words.arg(toQString(limit.name), numberText(is), numberText(limit.bytes),
        translated(wordsFor(limit.counts)), toQString(limit.source.page), toQString(limit.source.readOn));
}

} // namespace

QString lengthLimitWords(const TagLength& length)
{
    QStringList lines;
    for (const bool isPassed : {true, false}) {
        for (const spec::LengthLimit& limit : spec::lengthLimits()) {
            if ((length.of(limit.counts) > limit.bytes) == isPassed)
                lines.append(limitLine(limit, length));
        }
    }
    return lines.join(u'\n');
}

QString lengthAdviceWords(const ImageTag& tag)
{
    const TagLength length = lengthOf(tag);
    if (length.address <= spec::kUsualTagAddress.value)
        return {};
    QStringList passed;
    for (const spec::LengthLimit* limit : limitsPassed(length)) {
        if (!limit->isAdvice)
            passed.append(toQString(limit->name));
    }
    QStringList lines{passed.isEmpty() ? Length::tr("Longer than usual: leave something out where you can.")
                                       : Length::tr("Longer than these bear: %1.", "names of products")
                                             .arg(passed.join(QStringLiteral(", ")))};
    for (const LengthAdvice& advice : lengthAdvice(tag))
        lines.append(Length::tr("%1 Then %2 characters are left.", "what to leave out, length")
                         .arg(translated(wordsFor(advice.step)), numberText(advice.address)));
    return lines.join(u'\n');
}

} // namespace convey::ui
