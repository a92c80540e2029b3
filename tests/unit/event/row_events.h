// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Events of one row for the tests of event/ and check/: what goes into each input is said by name, the
/// table and the recipe follow from it. One thread.
#pragma once

#include "support/test_text.h"

#include "event/builder.h"
#include "event/event_json.h"

#include <QString>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace convey::test {

/// Input name and text, in order: each becomes a column of that name with one cell, or a constant where the
/// input takes no column. A name may say more, as `--bind` does: "data.score:number", "user.email=emails:To".
using Inputs = std::vector<std::pair<std::string, std::string>>;

inline const std::string kRowTime = "2026-11-20T10:00:00Z";
inline constexpr EpochMs kRowTimeMs = 1'795'168'800'000; ///< the same

/// An order that nothing is wrong with.
[[nodiscard]] inline Inputs goodOrder()
{
    return {{"id", "A-1001"}, {"type", "order_created"}, {"timestamp_ms", kRowTime}, {"action_source", "web"},
        {"source_url", "https://shop.example.com/thanks"}, {"user.email", "user@example.com"}};
}

/// `base` with some inputs replaced or added.
[[nodiscard]] inline Inputs with(Inputs base, const Inputs& changes)
{
    for (const auto& change : changes) {
        const auto at = std::ranges::find(base, change.first, &Inputs::value_type::first);
        if (at == base.end())
            base.push_back(change);
        else
            at->second = change.second;
    }
    return base;
}

[[nodiscard]] inline Inputs without(Inputs base, std::string_view input)
{
    std::erase_if(base, [&](const auto& entry) { return entry.first == input; });
    return base;
}

/// A recipe with one column an input, and the row that fills it.
struct RowOfInputs
{
    Recipe recipe{};
    std::vector<std::string> names{};
    std::vector<Cell> cells{}; ///< point into the inputs that it was made from
    RowFlags flags{};

    explicit RowOfInputs(const Inputs& inputs)
    {
        for (const auto& [input, cell] : inputs) {
            const std::string name = input.substr(0, input.find_first_of(":="));
            const bool isColumn = info(parseInputName(name).value().input).takesColumn;
            const bool isForm = input.find('=') != std::string::npos;
            const std::string source = isForm ? "" : isColumn ? "=column:" + input : '=' + cell;
            Binding binding =
                parseBinding(input + source, isColumn ? BindingKind::Column : BindingKind::Constant).value();
            const std::vector<std::string> columns = columnsOf(binding);
            recipe.bind(std::move(binding));
            if (!isColumn)
                continue;
            names.push_back(columns.front());
            cells.push_back({.text = cell});
        }
    }

    [[nodiscard]] BuiltEvent build() const
    {
        Builder builder(BoundRecipe::bind(recipe, names).value());
        return builder.build({.row = 7, .line = 9, .flags = flags, .cells = cells});
    }
};

[[nodiscard]] inline BuiltEvent built(const Inputs& inputs)
{
    return RowOfInputs(inputs).build();
}

[[nodiscard]] inline std::string jsonOf(const Event& event)
{
    std::string json;
    appendEventJson(json, event);
    return json;
}

/// "rule field column[ fault]" for each problem; the column by its name, "-" for none.
[[nodiscard]] inline QStringList problemsOf(const Inputs& inputs)
{
    const RowOfInputs row(inputs);
    QStringList lines;
    for (const Problem& problem : row.build().problems) {
        const std::string column =
            problem.column == kNoColumn ? "-" : row.names.at(static_cast<std::size_t>(problem.column));
        QStringList parts{text(info(problem.rule).name), text(info(problem.field).path), text(column)};
        if (problem.fault)
            parts << text(faultName(*problem.fault));
        lines << parts.join(u' ');
    }
    return lines;
}

} // namespace convey::test
