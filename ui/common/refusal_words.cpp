// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/refusal_words.h"

#include "common/translated.h"

#include "base/text.h"
#include "delivery/outcome.h"
#include "words/refusal_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>
#include <utility>

namespace convey::ui {

namespace {

class RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::Refusal)
};

} // namespace

QString placeOfRefusal(const RefusedRow& row)
{
    static const QRegularExpression head(QStringLiteral("^(body\\.)?events[\\[.]\\d+\\]?\\.?"));
    return toQString(row.param).remove(head);
}

std::optional<Field> fieldOfRefusal(const RefusedRow& row)
{
    return fieldAtPath(toUtf8(placeOfRefusal(row)));
}

QString refusalWords(const RefusedRow& row)
{
    const QString place = placeOfRefusal(row);
    if (const char* known = wordsForRefusal(row.code); row.message.empty() && *known != '\0')
        return translated(known);
    return place.isEmpty()
        ? RefusalText::tr("OpenAI names no field.")
        : RefusalText::tr("It is about %1.", "%1 is a field of the API").arg(u'\u2066' + place + u'\u2069');
}

std::function<std::string(std::string_view code)> wordlessRefusals()
{
    std::map<std::string, std::string, std::less<>> words;
    for (int i = 0; i < static_cast<int>(OutcomeReason::Count_); ++i) {
        const std::string_view code = outcomeReasonName(static_cast<OutcomeReason>(i));
        words.emplace(code, toUtf8(translated(wordsForRefusal(code))));
    }
    return [words = std::move(words)](std::string_view code) {
        const auto known = words.find(code);
        return known == words.end() ? std::string() : known->second;
    };
}

} // namespace convey::ui
