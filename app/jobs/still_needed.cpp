// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/still_needed.h"

#include "jobs/upload.h"
#include "recipe/needed_inputs.h"
#include "value/money.h"

#include <algorithm>
#include <string>

namespace convey {

bool amountsNameCurrency(const Upload& upload)
{
    const Binding* amount = upload.recipe().find(Input::DataAmount);
    if (!amount || amount->kind != BindingKind::Column)
        return false;
    const auto& names = upload.columnNames();
    const auto at = static_cast<std::size_t>(std::ranges::find(names, amount->text) - names.begin());
    if (at >= upload.evidence().size() || !upload.evidence()[at] || !upload.evidence()[at]->money())
        return false;
    const MoneyEvidence& money = *upload.evidence()[at]->money();
    std::uint64_t named = 0;
    for (const SeenCurrency& seen : money.currencies()) {
        if (currencyInAmount("1 " + seen.mark))
            named += seen.count;
    }
    return named > 0 && named >= money.numbers();
}

std::vector<Input> stillNeeded(const Upload& upload)
{
    std::vector<Input> missing = missingInputs(upload.recipe());
    std::erase_if(missing, [&](Input input) {
        const bool isAsked = std::ranges::any_of(
            upload.questions(), [&](const Question& question) { return question.assumed.input == input; });
        return isAsked || (input == Input::DataCurrency && amountsNameCurrency(upload));
    });
    return missing;
}

} // namespace convey
