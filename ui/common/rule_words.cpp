// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/rule_words.h"

#include "base/text.h"
#include "spec/rule.h"
#include "words/words.h"

#include <QCoreApplication>

namespace convey::ui {

std::shared_ptr<const std::vector<FindingWords>> translatedRules()
{
    auto all = std::make_shared<std::vector<FindingWords>>();
    for (const spec::RuleInfo& rule : spec::rules()) {
        const Words words = wordsFor(rule.rule);
        const auto inWindow = [](const char* text) {
            return *text == '\0' ? std::string() : toUtf8(QCoreApplication::translate("words", text));
        };
        all->push_back({.message = inWindow(words.sentence), .remedy = inWindow(words.remedy)});
    }
    return all;
}

FindingWords wordsOfRule(
    const std::vector<FindingWords>& rules, const Finding& finding, std::string_view column)
{
    const FindingWords& words = rules.at(static_cast<std::size_t>(finding.rule()));
    const WordValues values = valuesOf(finding, column);
    return {.message = filled(words.message, values), .remedy = filled(words.remedy, values)};
}

} // namespace convey::ui
