// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/fixing.h"

#include "common/translated.h"
#include "common/upload_session.h"
#include "preview/cause_title.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kMostSteps = 200;

/// One step. It holds all edits as they were before and after, so that undoing never depends on what else has
/// changed.
class EditsCommand final : public QUndoCommand
{
public:
    EditsCommand(UploadSession& session, std::shared_ptr<const Edits> before,
        std::shared_ptr<const Edits> after, const QString& words)
        : QUndoCommand(words)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }

    void undo() override { m_session.setSharedEdits(m_before); }
    void redo() override { m_session.setSharedEdits(m_after); }

private:
    UploadSession& m_session;
    std::shared_ptr<const Edits> m_before;
    std::shared_ptr<const Edits> m_after;
};

} // namespace

Fixing::Fixing(UploadSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_steps.setUndoLimit(kMostSteps);
    m_looking.setInterval(100ms);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_progress)
            Q_EMIT progressed(m_progress->done, m_progress->total);
    });
}

Fixing::~Fixing()
{
    m_stop.request_stop();
}

void Fixing::forget()
{
    stop();
    m_steps.clear();
}

void Fixing::stop()
{
    m_stop.request_stop();
    m_looking.stop();
    ++m_runs;
}

void Fixing::push(Edits after, const QString& words, std::span<const std::uint64_t> rows)
{
    stop(); // what a job makes of the edits before would take this step back
    Q_EMIT touched({rows.begin(), rows.end()});
    m_steps.push(new EditsCommand(
        m_session, m_session.upload().sharedEdits(), std::make_shared<const Edits>(std::move(after)), words));
}

void Fixing::editCell(std::uint64_t row, std::uint32_t column, const QString& text)
{
    if (!m_session.isOpen())
        return;
    const Upload& upload = m_session.upload();
    const Result<Row> file = upload.source()->row(row);
    if (!file)
        return Q_EMIT failed(file.error());
    Edits edits = upload.edits();
    // What the file has already needs no edit.
    if (toUtf8(text) == file->text(column))
        edits.clearCell(row, column);
    else
        edits.setCell(row, column, toUtf8(text));
    push(std::move(edits),
        tr("change %1 in line %L2", "a column and a line")
            .arg(toQString(upload.columns()[column].name))
            .arg(file->line()),
        {&row, 1});
}

void Fixing::useFix(const CellFix& fix)
{
    if (!m_session.isOpen())
        return;
    Edits edits = m_session.upload().edits();
    edits.setCell(fix.row, fix.column, fix.text);
    push(std::move(edits), translated(wordsFor(fix.kind)), {&fix.row, 1});
}

void Fixing::leaveOut(std::span<const std::uint64_t> rows, const QString& reason)
{
    if (!m_session.isOpen() || rows.empty())
        return;
    Edits edits = m_session.upload().edits();
    const bool areOut = std::ranges::all_of(rows, [&](std::uint64_t row) { return edits.isLeftOut(row); });
    edits.leaveOut(rows, toUtf8(reason.trimmed()));
    if (edits == m_session.upload().edits())
        return;
    const auto count = static_cast<int>(rows.size());
    push(std::move(edits),
        areOut ? tr("say why %Ln rows are left out", nullptr, count)
               : tr("leave out %Ln rows", nullptr, count),
        areOut ? rows : std::span<const std::uint64_t>()); // what was left out makes room for the next
}

void Fixing::takeBack(std::span<const std::uint64_t> rows)
{
    if (!m_session.isOpen() || rows.empty())
        return;
    Edits edits = m_session.upload().edits();
    edits.takeBack(rows);
    push(std::move(edits), tr("take back %Ln rows", nullptr, static_cast<int>(rows.size())), {});
}

template <typename Work, typename Say>
void Fixing::run(Work work, Say say)
{
    stop();
    m_stop = {};
    const std::uint64_t current = m_runs;
    m_progress = std::make_shared<WorkProgress>();
    m_looking.start();
    runJob(
        this,
        [work = std::move(work), edits = m_session.upload().sharedEdits(),
            control = JobControl::into(m_progress, m_stop.get_token())] { return work(*edits, control); },
        [this, current, say = std::move(say)](Result<FixOutcome> outcome) {
            if (current != m_runs)
                return;
            m_looking.stop();
            if (!outcome && outcome.error().code == ErrorCode::Cancelled)
                return;
            if (!outcome)
                return Q_EMIT failed(outcome.error());
            const Words words = say(*outcome);
            if (outcome->cells > 0)
                push(std::move(outcome->edits), words.step, {});
            Q_EMIT told(words.sentence);
        });
}

void Fixing::fixAll(const std::shared_ptr<const CheckedRows>& rows, Rule rule)
{
    if (!m_session.isOpen())
        return;
    run(
        [rows, rule](const Edits& edits, const JobControl& control) {
            return runFix(rows->request(), rows->check(), edits, {&rule, 1}, control);
        },
        [rule](const FixOutcome& outcome) {
            const auto fixed = static_cast<int>(outcome.rows);
            const auto without = static_cast<int>(outcome.without);
            QString sentence = tr("Fixed %Ln rows: %1.", nullptr, fixed).arg(titleOf(rule));
            if (without > 0)
                sentence += u' ' + tr("%Ln have no known fix.", nullptr, without);
            return Words{.step = tr("fix all: %1").arg(titleOf(rule)), .sentence = sentence};
        });
}

void Fixing::replace(ReplaceRequest request)
{
    if (!m_session.isOpen())
        return;
    const QString column = toQString(m_session.upload().columns()[request.column].name);
    run([request = std::move(request)](
            const Edits& edits, const JobControl& control) { return runReplace(request, edits, control); },
        [column](const FixOutcome& outcome) {
            return Words{.step = tr("replace in %1", "a column").arg(column),
                .sentence =
                    tr("Changed %Ln cells in %1.", nullptr, static_cast<int>(outcome.cells)).arg(column)};
        });
}

} // namespace convey::ui
