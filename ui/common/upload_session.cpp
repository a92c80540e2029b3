// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/upload_session.h"

#include "jobs/index_job.h"
#include "jobs/recheck_job.h"
#include "jobs/runner.h"
#include "jobs/saved_edits.h"
#include "settings/paths.h"

#include <QRandomGenerator>

#include <algorithm>

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMaxFindings = 200'000;

/// What a check was made with and what came of it.
struct Checked
{
    CheckRequest request;
    Result<CheckResult> result;
    Result<LoadedHistory> history;
};

} // namespace

UploadSession::UploadSession(QObject* parent)
    : QObject(parent)
    , m_watch(this)
{
    connect(&m_watch, &SourceWatch::problemChanged, this, &UploadSession::sourceProblemChanged);
    m_looking.setInterval(100ms);
    connect(&m_looking, &QTimer::timeout, this, &UploadSession::look);
}

UploadSession::~UploadSession()
{
    for (std::stop_source* work : {&m_stop, &m_stopCounting, &m_stopSend, &m_stopOpening, &m_stopProfile})
        work->request_stop();
}

/// Counts the rows, whatever becomes of the recipe: the file is shown also when it can't be checked. One
/// piece of work a file, since only one thread may count.
void UploadSession::startCounting()
{
    m_counting = true;
    m_stopCounting = {};
    m_looking.start();
    runJob(
        this,
        [files = m_upload->openFiles(), stop = m_stopCounting.get_token()] {
            const Result<> indexed = runIndex(files, {.stop = stop});
            return std::pair(files.table, indexed);
        },
        [this](const std::pair<std::shared_ptr<const Table>, Result<>>& done) {
            const auto& [table, indexed] = done;
            if (m_upload->source() != table)
                return;
            m_counting = false;
            if (!indexed)
                return fail(indexed.error());
            Q_EMIT counted();
            startProfile();
            if (m_checking)
                runBoundCheck();
        });
}

void Answers::put(const Binding& binding)
{
    forget(binding.input, binding.freeKey);
    bindings.push_back(binding);
}

void Answers::put(const ValueWord& word)
{
    std::erase_if(
        words, [&](const ValueWord& other) { return other.input == word.input && other.word == word.word; });
    words.push_back(word);
}

void Answers::putFilters(std::string_view column, std::span<const RowFilter> chosen)
{
    std::erase_if(filters, [&](const RowFilter& filter) { return filter.column == column; });
    filters.insert(filters.end(), chosen.begin(), chosen.end());
    if (chosen.empty())
        filters.push_back({.column = std::string(column)}); // without words: none on this column
}

void Answers::forget(Input input, std::string_view freeKey)
{
    std::erase_if(bindings, [&](const Binding& b) { return b.input == input && b.freeKey == freeKey; });
}

void UploadSession::answer(const Binding& binding)
{
    if (!m_upload)
        return;
    m_answers.put(binding);
    applyAnswers();
}

void UploadSession::setAnswers(Answers answers)
{
    if (!m_upload)
        return;
    m_answers = std::move(answers);
    applyAnswers();
}

void UploadSession::takeAnswers()
{
    if (!m_answers.setup)
        return m_upload->guessWith(m_answers.bindings, m_answers.words, m_answers.filters);
    m_upload->useRecipe(m_answers.setup->recipe, m_answers.setup->usualAmounts);
    m_upload->bind(m_answers.bindings, m_answers.words, m_answers.filters);
}

void UploadSession::applyAnswers()
{
    takeAnswers();
    startCheck();
}

void UploadSession::setLookup(std::optional<Lookup> lookup)
{
    if (!m_upload)
        return;
    if (const Result<> joined = m_upload->setLookup(std::move(lookup)); !joined)
        return fail(joined.error());
    const std::vector<std::string>& names = m_upload->columnNames();
    std::erase_if(m_answers.bindings, [&](const Binding& answer) {
        return std::ranges::any_of(columnsOf(answer), [&](const std::string& column) {
            return !column.empty() && std::ranges::find(names, column) == names.end();
        });
    });
    applyAnswers();
    if (isCounted() && !m_counting)
        startProfile();
}

void UploadSession::stopChecking()
{
    if (!m_checking)
        return;
    m_stop.request_stop();
    ++m_checks;
    fail({.code = ErrorCode::Cancelled});
}

void UploadSession::checkAgain()
{
    if (m_upload)
        startCheck();
}

void UploadSession::checkWhatAged()
{
    if (m_upload)
        startCheck(CheckOf::WhatChanged);
}

void UploadSession::setSharedEdits(std::shared_ptr<const Edits> edits)
{
    if (!m_upload)
        return;
    m_upload->setSharedEdits(std::move(edits));
    markEditedRows();
    saveEdits();
    startCheck(CheckOf::WhatChanged);
}

/// One piece of writing at a time, the newest edits last. What can't be written is lost with the window: the
/// file itself is as it was.
void UploadSession::saveEdits()
{
    m_editsToSave = m_savingEdits;
    if (m_savingEdits)
        return;
    m_savingEdits = true;
    runJob(
        this,
        [file = m_upload->source(), edits = m_upload->sharedEdits()] {
            return saveEditsOf(defaultFileEditsFolder(), *file, *edits);
        },
        [this](const Result<>& /*saved*/) {
            m_savingEdits = false;
            if (m_editsToSave && m_upload)
                saveEdits();
        });
}

void UploadSession::leaveOut(std::span<const std::uint64_t> rows)
{
    if (!m_upload)
        return;
    Edits edits = m_upload->edits();
    edits.leaveOut(rows);
    setEdits(std::move(edits));
}

void UploadSession::takeBack(std::span<const std::uint64_t> rows)
{
    if (!m_upload)
        return;
    Edits edits = m_upload->edits();
    edits.takeBack(rows);
    setEdits(std::move(edits));
}

void UploadSession::startCheck(CheckOf what)
{
    if (what == CheckOf::All)
        m_last.reset();
    m_stop.request_stop();
    ++m_checks;
    m_check.reset();
    m_error.reset();
    m_progress = std::make_shared<WorkProgress>();
    m_checking = true;
    Q_EMIT changed();
    if (!isCounted() && !m_counting)
        startCounting();
    Result<BoundRecipe> bound = m_upload->boundRecipe();
    if (!bound)
        return fail(bound.error());
    m_bound = *std::move(bound);
    if (isCounted() && !m_counting)
        runBoundCheck();
}

void UploadSession::runBoundCheck()
{
    CheckRequest request{.table = m_upload->table(),
        .recipe = *m_bound,
        .now = SystemClock().nowMs(),
        .maxFindings = kMaxFindings,
        .seed = QRandomGenerator::system()->generate64(),
        .revision = m_upload->revision(),
        .usualAmounts = m_upload->usualAmounts(),
        .keepsKeys = true};
    std::vector<std::uint64_t> changed;
    if (m_last) {
        request.seed = m_last->request.seed;
        changed = changedRows(*m_last->edits, m_upload->edits());
    }
    m_stop = {};
    const JobControl control = JobControl::into(m_progress, m_stop.get_token());
    m_looking.start();
    runJob(
        this,
        [request = std::move(request), last = m_last, place = m_historyPlace, changed = std::move(changed),
            control]() mutable {
            Result<LoadedHistory> history;
            if (last) {
                request.history = last->request.history;
                Result<CheckResult> again =
                    runRecheck(request, last->request, *last->result, changed, control);
                return Checked{std::move(request), std::move(again), std::move(history)};
            }
            if (place)
                history = loadHistory(*place, request.now);
            if (history)
                request.history = history->history;
            Result<CheckResult> result = runCheck(request, control);
            return Checked{std::move(request), std::move(result), std::move(history)};
        },
        [this, check = m_checks, isNew = !m_last, edits = m_upload->sharedEdits()](Checked done) {
            if (check != m_checks)
                return;
            m_checking = false;
            if (!done.result)
                return fail(done.result.error());
            if (isNew) {
                m_historyProblem = done.history ? std::nullopt : std::optional<Error>(done.history.error());
                m_historySetAside = done.history ? done.history->setAside : std::string();
            }
            m_check = std::make_shared<const CheckResult>(*std::move(done.result));
            m_last = LastCheck{.request = std::move(done.request), .edits = edits, .result = m_check};
            Q_EMIT checked();
        });
}

void UploadSession::fail(const Error& error)
{
    m_checking = false;
    m_error = error;
    Q_EMIT failed(error);
}

void UploadSession::look()
{
    if (m_checking || m_counting)
        Q_EMIT progressed(m_progress->done, m_progress->total);
    if (m_opening)
        Q_EMIT openProgressed(m_openProgress->done, m_openProgress->total);
    if (m_profiling)
        Q_EMIT profileProgressed(m_profileProgress->done, m_profileProgress->total);
    if (m_sending)
        takeSendProgress();
    if (!m_checking && !m_counting && !m_sending && !m_opening && !m_profiling)
        m_looking.stop();
}

} // namespace convey::ui
