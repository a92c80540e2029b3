// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/known_answer.h"

namespace convey::spec {

AnswerMeaning meaningOf(int status, std::string_view code, std::string_view message)
{
    for (const KnownAnswer& known : kKnownAnswers) {
        const bool fits = known.status == status && (known.code.empty() || known.code == code)
            && message.find(known.messagePart) != std::string_view::npos;
        if (fits)
            return known.meaning;
    }
    return AnswerMeaning::Unlisted;
}

} // namespace convey::spec
