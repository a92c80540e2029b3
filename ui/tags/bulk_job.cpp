// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/bulk_job.h"

#include "base/atomic_file.h"
#include "jobs/bulk_tag_files.h"
#include "words/tag_sheet.h"
#include "words/tag_words.h"

namespace convey::ui {

namespace {

/// In the language of the developer who gets the file.
std::string findingWords(const TagFinding& finding)
{
    const Words words = wordsFor(finding.code);
    const WordValues values{.subject = finding.parameter};
    return filled(words.sentence, values) + ' ' + filled(words.remedy, values);
}

BulkTagWords bulkWords()
{
    return {.finding = findingWords, .reason = [](const NoTagReason& reason) {
                const auto* finding = std::get_if<TagFinding>(&reason);
                return finding ? findingWords(*finding) : std::string();
            }};
}

std::string tagNotesOf(const BulkTag& made)
{
    std::string notes;
    for (const TagFinding& finding : made.findings) {
        if (finding.severity == Severity::Note)
            continue;
        if (!notes.empty())
            notes += ' ';
        notes += findingWords(finding);
    }
    return notes;
}

/// Where the tags of one wish go.
class Output
{
public:
    explicit Output(const BulkWish& wish)
        : m_wish(wish)
        , m_file(wish.path)
    { }

    Result<> open()
    {
        if (m_wish.form == BulkForm::Folder) {
            m_folder.emplace(*m_wish.table, m_wish.path, m_wish.flavour.extension);
            return {};
        }
        if (const Result<> opened = m_file.open(); !opened)
            return opened;
        if (m_wish.form == BulkForm::Csv) {
            m_csv.emplace(
                *m_wish.table, bulkWords(), [this](std::string_view text) { return m_file.write(text); });
            return {};
        }
        return m_file.write(tagSheetHead(
            {.file = m_wish.fileName, .flavour = m_wish.flavour.title, .paste = m_wish.flavour.paste},
            [](const char* text) { return std::string(text); }));
    }

    Result<> add(const BulkTag& made)
    {
        if (m_folder)
            return m_folder->add(made);
        if (m_csv)
            return m_csv->add(made);
        if (made.state != BulkState::Made)
            return {};
        return m_file.write(tagSheetRow({.line = made.line,
            .event = made.tag.customEventName.empty() ? made.tag.event : made.tag.customEventName,
            .eventId = made.tag.eventId,
            .tag = made.text,
            .notes = tagNotesOf(made)}));
    }

    Result<> finish()
    {
        if (m_folder)
            return {};
        const Result<> written = m_csv ? m_csv->finish() : m_file.write(tagSheetEnd());
        return written ? m_file.commit() : written;
    }

private:
    const BulkWish& m_wish;
    AtomicFile m_file;
    std::optional<BulkTagCsv> m_csv{};
    std::optional<BulkTagFolder> m_folder{};
};

} // namespace

Result<BulkDone> makeTags(const BulkWish& wish, const JobControl& control)
{
    Output output(wish);
    if (const Result<> opened = output.open(); !opened)
        return fail(opened.error());
    BulkDone done;
    const BulkTagRequest request{.table = wish.table,
        .recipe = wish.recipe,
        .pixelId = wish.pixelId,
        .text = [&wish](
                    const ImageTag& tag) { return writeFlavour(wish.flavour, {.tag = tag}).value_or(""); },
        .seed = wish.seed};
    Result<BulkTagSummary> summary = makeBulkTags(
        request,
        [&](const BulkTag& made) {
            if (made.state != BulkState::Made && done.noTags.size() < kMostNoTags)
                done.noTags.push_back({.line = made.line, .state = made.state, .reason = made.reason});
            return output.add(made);
        },
        control);
    if (!summary)
        return fail(summary.error());
    if (const Result<> finished = output.finish(); !finished)
        return fail(finished.error());
    done.summary = *std::move(summary);
    return done;
}

} // namespace convey::ui
