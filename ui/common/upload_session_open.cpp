// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// How a session comes by its upload: opening, pasting, reading anew, and what is found out about the file.
#include "common/upload_session.h"

#include "base/text.h"
#include "jobs/column_findings.h"
#include "jobs/runner.h"
#include "jobs/saved_edits.h"
#include "recipe/recipe_columns.h"
#include "settings/paths.h"

#include <algorithm>

namespace convey::ui {

/// What was opened, and of the work done on it before what could be kept.
struct UploadSession::Reopened
{
    Upload upload;
    RowMarks marks{};
    std::uint64_t lostEdits = 0;
    bool keepsAnswers = false;
    std::vector<FittingRecipe> fitting{};
};

namespace {

/// The saved setups that fit; none where the file names no columns or they can't be read.
std::vector<FittingRecipe> setupsFor(const Upload& upload)
{
    if (!upload.file()->dialect().hasHeader)
        return {};
    return RecipeStore(defaultRecipeFolder())
        .fitting(upload.file()->columnNames())
        .value_or(std::vector<FittingRecipe>());
}

} // namespace

void UploadSession::open(const QStringList& paths, const OpenOptions& options)
{
    Origin origin;
    for (const QString& path : paths)
        origin.paths.push_back(toUtf8(path));
    startOpening(std::move(origin), options, std::nullopt);
}

void UploadSession::paste(const QString& block)
{
    startOpening({.paths = {},
                     .pasted = std::make_shared<const std::string>(toUtf8(block)),
                     .pastedName = toUtf8(tr("Pasted rows"))},
        {}, std::nullopt);
}

void UploadSession::reopen(const OpenOptions& options)
{
    if (m_upload)
        startOpening(m_origin, options, m_upload);
}

void UploadSession::cancelOpening()
{
    if (!m_opening)
        return;
    m_stopOpening.request_stop();
    ++m_openings;
    m_opening = false;
    Q_EMIT openFailed({.code = ErrorCode::Cancelled});
}

Result<Upload> UploadSession::openOrigin(
    const Origin& origin, const OpenOptions& options, const ReadProgress& progress)
{
    return origin.pasted ? Upload::openPasted(*origin.pasted, origin.pastedName, options)
                         : Upload::open(origin.paths, options, progress);
}

Result<UploadSession::Reopened> UploadSession::openAgain(const Origin& origin, const OpenOptions& options,
    const std::optional<Upload>& before, RowMarks marks, const std::shared_ptr<WorkProgress>& progress,
    const std::stop_token& stop)
{
    const JobControl control = JobControl::into(progress, stop);
    Result<Upload> upload = openOrigin(origin, options, [&control](std::uint64_t done, std::uint64_t total) {
        control.report(done, total);
        return !control.isStopped();
    });
    if (!upload)
        return convey::fail(upload.error());
    if (before && before->lookup()) {
        const Lookup& joined = *before->lookup();
        if (const Result<> counted = upload->index(control); !counted)
            return convey::fail(counted.error());
        // Without that key, or when the look-up file is gone, it goes on without it.
        if (Result<Lookup> lookup = openLookup(joined.path, *upload->source(), joined.keys, control)) {
            if (const Result<> done = upload->setLookup(*std::move(lookup)); !done)
                return convey::fail(done.error());
        }
    }
    std::vector<FittingRecipe> fitting = setupsFor(*upload);
    if (!before)
        upload->setEdits(savedEditsOf(defaultFileEditsFolder(), *upload->source()));
    if (!before || before->edits().isEmpty())
        return Reopened{
            .upload = *std::move(upload), .keepsAnswers = before.has_value(), .fitting = std::move(fitting)};
    // What can't be read any more was marked when it was edited, or is lost.
    static_cast<void>(markRows(*before->source(), before->edits(), marks, control));
    if (const Result<> counted = upload->index(control); !counted)
        return convey::fail(counted.error());
    Result<KeptEdits> kept = keepEdits(before->edits(), marks, *upload->source(), control);
    if (!kept)
        return convey::fail(kept.error());
    RowMarks newMarks;
    static_cast<void>(markRows(*upload->source(), kept->edits, newMarks, control));
    upload->setEdits(std::move(kept->edits));
    return Reopened{.upload = *std::move(upload),
        .marks = std::move(newMarks),
        .lostEdits = kept->lost,
        .keepsAnswers = true,
        .fitting = std::move(fitting)};
}

void UploadSession::startOpening(
    Origin origin, const OpenOptions& options, const std::optional<Upload>& before)
{
    const std::uint64_t opening = ++m_openings;
    m_stopOpening.request_stop();
    m_stopOpening = {};
    m_opening = true;
    m_openProgress = std::make_shared<WorkProgress>();
    m_looking.start();
    runJob(
        this,
        [origin, options, before, marks = m_marks, progress = m_openProgress,
            stop = m_stopOpening.get_token()] {
            return openAgain(origin, options, before, marks, progress, stop);
        },
        [this, opening, origin](Result<Reopened> reopened) {
            if (opening != m_openings)
                return;
            m_opening = false;
            if (reopened)
                takeIn(*std::move(reopened), origin);
            else
                Q_EMIT openFailed(reopened.error());
        });
}

void UploadSession::takeIn(Reopened reopened, Origin origin)
{
    for (std::stop_source* work : {&m_stop, &m_stopCounting, &m_stopProfile})
        work->request_stop();
    m_upload = std::move(reopened.upload);
    m_origin = std::move(origin);
    m_marks = std::move(reopened.marks);
    m_lostEdits = reopened.lostEdits;
    m_fitting = std::move(reopened.fitting);
    keepAnswers(reopened.keepsAnswers);
    m_check.reset();
    m_report.reset();
    m_refused.reset();
    m_error.reset();
    m_profile.reset();
    m_profileProgress.reset();
    m_profiling = false;
    m_counting = false;
    m_watch.watch(m_upload->source());
    Q_EMIT opened();
    if (isCounted())
        startProfile();
    startCheck();
}

/// Of a file that is read anew, answers stay as far as their columns are there. A new one takes the saved
/// setup that fits without a question; nobody else's, which needs a yes first.
void UploadSession::keepAnswers(bool keep)
{
    if (!keep) {
        m_answers = {};
        const bool fits = !m_fitting.empty() && m_fitting.front().match.drift.isHarmless()
            && !m_fitting.front().saved.isStrangers;
        if (fits)
            m_answers.setup = m_fitting.front().saved;
    }
    const std::vector<std::string> names = m_upload->columnNames();
    const auto isThere = [&](const std::string& name) {
        return name.starts_with(kLookupPrefix) || std::ranges::find(names, name) != names.end();
    };
    std::erase_if(m_answers.bindings, [&](const Binding& answer) {
        return !answer.isNothing() && !std::ranges::all_of(columnsOf(answer), isThere);
    });
    if (m_answers.setup && !std::ranges::all_of(columnsOf(m_answers.setup->recipe), isThere))
        m_answers.setup.reset();
    std::erase_if(m_answers.filters, [&](const RowFilter& filter) { return !isThere(filter.column); });
    if (m_answers.setup || !m_answers.bindings.empty() || !m_answers.words.empty()
        || !m_answers.filters.empty())
        takeAnswers();
}

/// Looks at every row for what is odd about the file and for what its columns say; nothing waits for it.
void UploadSession::startProfile()
{
    m_stopProfile.request_stop();
    m_stopProfile = {};
    m_profiling = true;
    m_profileProgress = std::make_shared<WorkProgress>();
    m_looking.start();
    runJob(
        this,
        [upload = *m_upload, control = JobControl::into(m_profileProgress, m_stopProfile.get_token())] {
            return profileUpload(upload, true, control);
        },
        [this, progress = m_profileProgress](Result<FileProfile> profile) {
            // Of another file, or of the same one without what was joined since.
            if (m_profileProgress != progress)
                return;
            m_profiling = false;
            // A file that can't be read any more is told by whoever shows its rows.
            if (profile)
                takeProfile(*std::move(profile));
        });
}

/// The guess that rested on the first rows rests on all of them now, as that of the command line does.
void UploadSession::takeProfile(FileProfile profile)
{
    const auto asked = [this] {
        std::vector<std::pair<QuestionCode, std::optional<Proof>>> codes;
        for (const Question& question : m_upload->questions())
            codes.emplace_back(question.code, question.because);
        return codes;
    };
    const auto before = asked();
    const bool isNew =
        m_upload->learn(std::move(profile.evidence), m_answers.bindings, m_answers.words, m_answers.filters);
    const std::vector<FileFinding> ofColumns = columnFindingsOf(*m_upload);
    profile.findings.insert(profile.findings.end(), ofColumns.begin(), ofColumns.end());
    m_profile = std::move(profile);
    Q_EMIT profiled();
    if (isNew) {
        startCheck();
    } else if (asked() != before) {
        // Whoever shows questions shows the new ones; the check is of the same recipe and stays.
        Q_EMIT changed();
        if (m_check)
            Q_EMIT checked();
    }
}

/// So that the edits can be kept when another program changes the file.
void UploadSession::markEditedRows()
{
    if (m_upload->edits().isEmpty())
        return;
    runJob(
        this,
        [table = m_upload->source(), edits = m_upload->edits(), marks = m_marks]() mutable {
            static_cast<void>(markRows(*table, edits, marks));
            return std::pair(table, std::move(marks));
        },
        [this](std::pair<std::shared_ptr<const Table>, RowMarks> done) {
            if (m_upload->source() == done.first)
                m_marks.merge(std::move(done.second));
        });
}

} // namespace convey::ui
