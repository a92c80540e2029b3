// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/bulk_job.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/bulk_tag_files.h"
#include "words/tag_glossary.h"
#include "words/tag_sheet.h"
#include "words/tag_words.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <system_error>

namespace convey::ui {

namespace {

/// In the language of the developer who gets the file.
BulkTagWords bulkWords()
{
    return {.finding = [](const TagFinding& finding) { return textOf(finding).whole(); },
        .reason = noTagText,
        .repeat = wordsForTagRepeat()};
}

/// A folder in the folder that is wanted: what is in it moves up at the end, or goes with it.
class StagedFolder
{
public:
    explicit StagedFolder(const std::string& path)
        : m_path(path)
        , m_isNew(!QDir(toQString(path)).exists())
    { }
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;
    ~StagedFolder()
    {
        const bool hasMade = m_staging != nullptr;
        m_staging.reset();
        if (hasMade && m_isNew && !m_isDone)
            QDir().rmdir(toQString(m_path)); // empty, or it stays
    }

    Result<> open()
    {
        if (!QDir().mkpath(toQString(m_path)))
            return fail({.code = ErrorCode::WriteNoPermission, .subject = m_path});
        m_staging = std::make_unique<QTemporaryDir>(
            QDir(toQString(m_path)).filePath(QStringLiteral(".image-tags-XXXXXX")));
        if (!m_staging->isValid())
            return fail({.code = ErrorCode::WriteNoPermission, .subject = m_path});
        return {};
    }

    [[nodiscard]] std::string staging() const { return toUtf8(m_staging->path()); }

    Result<> commit()
    {
        const QDir from(m_staging->path());
        const QDir to(toQString(m_path));
        for (const QString& name : from.entryList(QDir::Files)) {
            std::error_code failed;
            std::filesystem::rename(
                from.filePath(name).toStdU16String(), to.filePath(name).toStdU16String(), failed);
            if (failed)
                return fail({.code = ErrorCode::WriteFailed,
                    .subject = toUtf8(to.filePath(name)),
                    .detail = failed.message()});
            m_isDone = true;
        }
        m_isDone = true;
        return {};
    }

private:
    std::string m_path;
    bool m_isNew;
    bool m_isDone = false;
    std::unique_ptr<QTemporaryDir> m_staging{};
};

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
            m_staged.emplace(m_wish.path);
            if (const Result<> opened = m_staged->open(); !opened)
                return opened;
            m_folder.emplace(*m_wish.table, m_staged->staging(), m_wish.flavour.extension);
            return {};
        }
        if (const Result<> opened = m_file.open(); !opened)
            return opened;
        if (m_wish.form == BulkForm::Csv) {
            m_csv.emplace(
                *m_wish.table, m_words, [this](std::string_view text) { return m_file.write(text); });
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
            .event = eventNameOf(made.tag),
            .eventId = made.tag.eventId,
            .tag = made.text,
            .notes = notesOf(made, m_words)}));
    }

    Result<> finish()
    {
        if (m_staged)
            return m_staged->commit();
        const Result<> written = m_csv ? m_csv->finish() : m_file.write(tagSheetEnd());
        return written ? m_file.commit() : written;
    }

private:
    const BulkWish& m_wish;
    BulkTagWords m_words = bulkWords();
    AtomicFile m_file;
    std::optional<BulkTagCsv> m_csv{};
    std::optional<StagedFolder> m_staged{};
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
