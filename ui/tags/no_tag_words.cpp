// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/no_tag_words.h"

#include "common/number_text.h"
#include "common/rule_words.h"
#include "tags/finding_titles.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace convey::ui {

namespace {

class NoTagWords
{
    // The texts were those of the table first; their translations stay.
    Q_DECLARE_TR_FUNCTIONS(convey::ui::NoTagsModel)
};

QString reasonText(const NoTagReason& reason)
{
    if (const auto* finding = std::get_if<TagFinding>(&reason))
        return findingText(*finding);
    return toQString(wordsOfRule(*translatedRules(), std::get<Finding>(reason), {}).message);
}

} // namespace

QString reasonText(const NoTag& noTag)
{
    if (!noTag.reason)
        return NoTagWords::tr("Left out by you.");
    return reasonText(*noTag.reason);
}

QString reasonLine(const BulkTagReasons& reasons, const QString& state)
{
    QStringList parts;
    const auto add = [&](std::uint64_t count, const QString& words) {
        parts.append(NoTagWords::tr("%1 × %2: %3", "count, blocked or left out, reason")
                         .arg(numberText(count), state, words));
    };
    for (const BulkTagReason& reason : reasons.mostFirst()) {
        const auto* finding = std::get_if<TagFinding>(&reason.first);
        add(reason.count, finding ? findingTitle(finding->code) : reasonText(reason.first));
    }
    if (reasons.byPerson > 0)
        add(reasons.byPerson, NoTagWords::tr("Left out by you."));
    return parts.join(QStringLiteral(" · "));
}

} // namespace convey::ui
