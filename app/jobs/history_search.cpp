// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/history_search.h"

#include "base/text.h"
#include "recipe/recipe_file.h"
#include "recipe/template_text.h"
#include "spec/event_type.h"
#include "value/made_id.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace convey {

namespace {

/// The id that the recipe makes of a typed cell, or of several with commas between them.
std::optional<std::string> madeOf(std::string_view typed, const Binding& id, std::string_view pixel)
{
    std::vector<std::string_view> cells{typed};
    if (id.columns.size() > 1) {
        cells.clear();
        for (std::size_t at = 0; at <= typed.size();) {
            const std::size_t end = std::min(typed.find(',', at), typed.size());
            cells.push_back(trimmed(typed.substr(at, end - at)));
            at = end + 1;
        }
    }
    if (id.kind == BindingKind::Made && cells.size() == id.columns.size()) {
        if (const auto made = makeEventId(pixel, cells))
            return *made;
    }
    const auto pieces = id.kind == BindingKind::Template ? templatePieces(id.text)
                                                         : std::optional<std::vector<TemplatePiece>>();
    if (!pieces || std::ranges::count(*pieces, true, &TemplatePiece::isColumn) != std::ssize(cells))
        return std::nullopt;
    std::string text;
    auto cell = cells.begin();
    for (const TemplatePiece& piece : *pieces)
        text += piece.isColumn ? *cell++ : std::string_view(piece.text);
    return text;
}

/// Under which keys the events of one job may stand, with the name of each.
class JobKeys
{
public:
    JobKeys(EventPrinter printer, std::string_view id, std::string_view customName)
        : m_printer(std::move(printer))
        , m_id(id)
        , m_customName(asciiLowered(customName))
    { }

    [[nodiscard]] std::map<EventKey, std::string> of(const JobRecord& job)
    {
        const std::string& pixel = job.header.pixelId;
        std::vector<std::string> ids{m_id};
        std::vector<std::string> names;
        for (const spec::EventTypeInfo& type : spec::kEventTypes)
            names.emplace_back(type.name);
        if (!m_customName.empty())
            names.push_back(m_customName);
        if (const Result<Recipe> recipe = recipeFromJson(job.header.recipeJson)) {
            const Binding* id = recipe->find(Input::Id);
            if (id) {
                if (std::optional<std::string> made = madeOf(m_id, *id, pixel))
                    ids.push_back(*std::move(made));
            }
            const Binding* name = recipe->find(Input::CustomEventName);
            if (name && name->kind == BindingKind::Constant)
                names.push_back(asciiLowered(name->text));
        }
        std::map<EventKey, std::string> keys;
        for (const std::string& one : ids) {
            for (const std::string& name : names)
                keys.emplace(m_printer.key(pixel, name, one), name);
        }
        return keys;
    }

private:
    EventPrinter m_printer;
    std::string m_id;
    std::string m_customName;
};

} // namespace

Result<std::vector<FoundSend>> findSends(
    const Ledger& ledger, std::string_view id, std::string_view customName)
{
    JobKeys jobKeys(ledger.printer(), id, customName);
    std::string job;
    std::map<EventKey, std::string> keys;
    std::vector<RefusedEvent> refusals;
    std::vector<FoundSend> found;
    std::optional<Error> error;
    const auto enter = [&](const HistoryBatch& batch) -> Result<> {
        const Result<JobRecord> record = ledger.job(batch.jobId);
        if (!record)
            return fail(record.error());
        Result<std::vector<RefusedEvent>> refused = ledger.refusals(batch.jobId);
        if (!refused)
            return fail(refused.error());
        job = batch.jobId;
        keys = jobKeys.of(*record);
        refusals = *std::move(refused);
        return {};
    };
    const Result<> read = ledger.eachBatch({}, [&](const HistoryBatch& batch) {
        if (batch.jobId != job) {
            if (const Result<> entered = enter(batch); !entered) {
                error = entered.error();
                return false;
            }
        }
        for (std::size_t i = 0; i < batch.plan.prints.size(); ++i) {
            const auto name = keys.find(keyOf(batch.plan.prints[i]));
            // One that is sent elsewhere is found there.
            if (name == keys.end() || batch.state == BatchState::SentElsewhere)
                continue;
            const auto refusal = std::ranges::find_if(refusals, [&](const RefusedEvent& refused) {
                return refused.batch == batch.number && refused.index == static_cast<std::int64_t>(i);
            });
            const bool isRefused = refusal != refusals.end();
            if (batch.state == BatchState::Split && !isRefused)
                continue; // it is in one of the parts
            FoundSend& send = found.emplace_back(FoundSend{.jobId = batch.jobId,
                .mode = batch.mode,
                .pixelId = batch.pixelId,
                .file = batch.sourcePath,
                .row = batch.plan.rows[i],
                .eventName = name->second,
                .state = isRefused ? BatchState::Refused : batch.state,
                .whenMs = batch.updatedMs});
            if (isRefused) {
                send.code = refusal->code;
                send.param = refusal->param;
                send.message = refusal->message;
            }
        }
        return true;
    });
    if (error)
        return fail(*error);
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace convey
