// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One upload behind a tab: the value, the work that runs for it, and the signals that pages live by. A page
/// reads nothing but the session it was given; two sessions know nothing of each other.
///
/// All long work runs in jobs. What comes back for an older revision is dropped. GUI thread only.
#pragma once

#include "common/source_watch.h"

#include "base/secret.h"
#include "jobs/check_job.h"
#include "jobs/kept_edits.h"
#include "jobs/ledger_history.h"
#include "jobs/profile_job.h"
#include "jobs/send_job.h"
#include "jobs/upload.h"
#include "recipe/recipe_store.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace convey::ui {

/// What a person chose for an upload: a saved setup or none, and single answers laid over it, or over the
/// guess. A value, so that undo can bring it back.
struct Answers
{
    std::optional<SavedRecipe> setup{};
    std::vector<Binding> bindings{};
    std::vector<ValueWord> words{};
    std::vector<RowFilter> filters{}; ///< as Recipe::setFilters() takes them

    /// A later answer to the same input counts.
    void put(const Binding& binding);
    void put(const ValueWord& word);
    /// What decides by a column which lines are left out: these filters on it alone, or none.
    void putFilters(std::string_view column, std::span<const RowFilter> chosen);
    /// What was chosen for an input goes.
    void forget(Input input, std::string_view freeKey = {});
};

/// Which of the conversions that may be sent are, as SendOrder has it; by default all.
struct SendPick
{
    std::uint64_t first = 0;
    std::uint64_t pilot = 0;
    std::vector<std::string> refusedIn{};

    bool operator==(const SendPick&) const = default;
};

/// What OpenAI refused of the file that is open, in the last send of all of it and those of parts since.
/// Values.
struct RefusedRows
{
    std::vector<std::string> jobs{};
    std::vector<RefusedRow> rows{}; ///< ascending by row

    /// Null when the row was not refused. O(log n).
    [[nodiscard]] const RefusedRow* at(std::uint64_t row) const;
};

class UploadSession final : public QObject
{
    Q_OBJECT

public:
    explicit UploadSession(QObject* parent = nullptr);
    ~UploadSession() override;

    /// Opens files as one table in the background. Ends with opened(): what was open before is gone, with its
    /// answers and edits; or with openFailed(): nothing has changed, and a check that runs goes on.
    void open(const QStringList& paths, const OpenOptions& options = {});
    void open(const QString& path, const OpenOptions& options = {}) { open(QStringList(path), options); }
    /// The same for a block of cells from the clipboard.
    void paste(const QString& block);
    /// Reads what is open anew, as it is now, with these options. Ends as open(), but answers stay as far as
    /// their columns are there, and edits as far as their rows are.
    void reopen(const OpenOptions& options);
    /// Ends the opening at hand: openFailed() with Cancelled, at once.
    void cancelOpening();
    /// Looks in the background whether the files are still those that were opened; see sourceProblem().
    void lookAtSources() { m_watch.look(); }

    /// Answers and choices made by hand: each replaces the guess for its input, and the upload is checked
    /// again.
    [[nodiscard]] const Answers& answers() const { return m_answers; }
    /// All of them at once. The setup's columns must be there for the upload to be checked.
    void setAnswers(Answers answers);
    /// Uses a saved setup instead of what was guessed, or none; single answers are given up.
    void useSetup(const std::optional<SavedRecipe>& setup) { setAnswers({.setup = setup}); }
    /// The saved setups that fit the file, the best first, as they were when it was opened.
    [[nodiscard]] const std::vector<FittingRecipe>& fittingSetups() const { return m_fitting; }
    void answer(const Binding& binding);
    /// Joins a look-up file of this upload (see openLookup()), or none any more; the rows are looked at
    /// anew, and the upload is checked again. The error of a look-up file that can't be read is told by
    /// failed().
    void setLookup(std::optional<Lookup> lookup);
    /// Ends the check at hand: failed() with Cancelled, at once. The rows go on being counted.
    void stopChecking();
    /// Checks the upload as it is once more, with the clock as it is now.
    void checkAgain();
    /// Looks again at the rows alone about which the clock says something else by now.
    void checkWhatAged();
    void setEdits(Edits edits) { setSharedEdits(std::make_shared<const Edits>(std::move(edits))); }
    /// Not null. They are saved for the next time that the file is opened.
    void setSharedEdits(std::shared_ptr<const Edits> edits);
    void leaveOut(std::span<const std::uint64_t> rows);
    void takeBack(std::uint64_t row) { takeBack(std::span(&row, 1)); }
    void takeBack(std::span<const std::uint64_t> rows);

    /// Whose history the conversions are held against: what was sent there before is found by the check.
    /// None: nothing is looked up. Another one begins a check where anything may have been sent.
    void setHistoryPlace(std::optional<HistoryPlace> place);
    /// The check that ended last could not read the history, and went on without it.
    [[nodiscard]] const std::optional<Error>& historyProblem() const { return m_historyProblem; }
    /// Where the check that ended last set a damaged history aside; empty: it found none.
    [[nodiscard]] const std::string& historySetAside() const { return m_historySetAside; }

    /// Sends what the check let through. Ends with sendEnded() or sendFailed(). Nothing happens without a
    /// check, with open questions, or while a send runs. Where anything was accepted for real, the upload is
    /// then checked again: that much is not to be sent any more.
    void send(SendMode mode, const Endpoint& endpoint, const std::string& pixelId, SendMeans means,
        const SendPick& pick = {});
    /// Sends what a job has left, whatever became of this upload meanwhile. Ends likewise; nothing happens
    /// while a send runs.
    void resume(ResumeOrder order, SendMeans means);
    /// Nothing new is begun; what is on its way comes to its end.
    void pauseSending() { m_pauseSend.request_stop(); }
    /// The same, but what is on its way is awaited for a moment only (see JobCourse).
    void stopSending() { m_stopSend.request_stop(); }

    [[nodiscard]] bool isOpen() const { return m_upload.has_value(); }
    /// Precondition: isOpen().
    [[nodiscard]] const Upload& upload() const { return *m_upload; }
    /// Of the upload as it is now; null while it is being made.
    [[nodiscard]] const std::shared_ptr<const CheckResult>& check() const { return m_check; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    /// What the check at hand has judged so far, or a stopped one had.
    [[nodiscard]] VerdictCounts countsSoFar() const
    {
        return m_progress ? m_progress->counts() : VerdictCounts();
    }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// Every row is counted; until then more may be found.
    [[nodiscard]] bool isCounted() const { return m_upload && m_upload->source()->rowCount().complete; }
    /// What is odd about the files as a whole, once that is found out.
    [[nodiscard]] const std::optional<FileProfile>& profile() const { return m_profile; }
    /// The files are not those any more that were opened: what was done stays, but nothing more is read.
    [[nodiscard]] const std::optional<Error>& sourceProblem() const { return m_watch.problem(); }
    /// Rows whose edits could not be kept when the file was read anew.
    [[nodiscard]] std::uint64_t lostEdits() const { return m_lostEdits; }
    [[nodiscard]] bool isSending() const { return m_sending; }
    /// Of the send that runs, or ran last.
    [[nodiscard]] SendMode sendMode() const { return m_sendMode; }
    [[nodiscard]] const SendProgress& sendProgress() const { return m_sendProgress; }
    /// Of the last send of this session.
    [[nodiscard]] const std::optional<SendReport>& report() const { return m_report; }
    /// What was refused of the open file; null while nothing was. It stays while they are being mended.
    [[nodiscard]] const std::shared_ptr<const RefusedRows>& refused() const { return m_refused; }
    /// The last failure of a check, until the next one begins.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void opened(); ///< the first rows can be read
    void openFailed(const convey::Error& error); ///< what was open still is
    void openProgressed(quint64 done, quint64 total); ///< bytes of what has to be converted first
    void sourceProblemChanged();
    void profileProgressed(quint64 done, quint64 total); ///< rows looked at
    void profiled(); ///< profile() is there, and the guess rests on all rows
    void counted(); ///< every row can be read now; not when opened() said so already
    void changed(); ///< recipe, questions or edits are new; a check begins
    void progressed(quint64 done, quint64 total); ///< rows of the check; now and then; 0, 0 while counting
    void checked(); ///< check() is there
    void failed(const convey::Error& error); ///< of the check, or of counting the rows for it
    void sendStarted();
    void sendProgressed();
    void sendEnded(); ///< report() is there
    void refusedChanged(); ///< refused() is another one
    void sendFailed(const convey::Error& error);

private:
    struct SharedSend;
    struct Reopened;

    /// What was opened, so that it can be opened again.
    struct Origin
    {
        std::vector<std::string> paths{};
        std::shared_ptr<const std::string> pasted{}; ///< instead of paths
        std::string pastedName{};
    };

    [[nodiscard]] static Result<Upload> openOrigin(
        const Origin& origin, const OpenOptions& options, const ReadProgress& progress);
    [[nodiscard]] static Result<Reopened> openAgain(const Origin& origin, const OpenOptions& options,
        const std::optional<Upload>& before, RowMarks marks, const std::shared_ptr<WorkProgress>& progress,
        const std::stop_token& stop);
    /// Without `before` nothing is kept.
    void startOpening(Origin origin, const OpenOptions& options, const std::optional<Upload>& before);
    void takeIn(Reopened reopened, Origin origin);
    void startProfile();
    void takeProfile(FileProfile profile);
    void markEditedRows();
    void startCounting();
    void startSending(SendMeans means,
        std::function<Result<SendReport>(SendMeans, const SendObserver&, const JobControl&)> work);
    void takeSendProgress();
    void takeRefused(const SendReport& report);
    enum class CheckOf
    {
        All,
        WhatChanged, ///< since the last check nothing but edits and the clock has
    };
    void startCheck(CheckOf what = CheckOf::All);
    void runBoundCheck();
    void applyAnswers();
    /// Into the upload, without a check.
    void takeAnswers();
    void keepAnswers(bool keep);
    void saveEdits();
    void fail(const Error& error);
    void look();

    std::optional<Upload> m_upload{};
    Origin m_origin{}; ///< of m_upload
    RowMarks m_marks{}; ///< by which edited rows are known when the file is read anew
    std::uint64_t m_lostEdits = 0;
    std::optional<FileProfile> m_profile{};
    SourceWatch m_watch;
    std::shared_ptr<WorkProgress> m_openProgress{};
    std::shared_ptr<WorkProgress> m_profileProgress{};
    std::stop_source m_stopOpening{};
    std::stop_source m_stopProfile{}; ///< of the file at hand
    Answers m_answers{};
    std::vector<FittingRecipe> m_fitting{};
    std::optional<BoundRecipe> m_bound{}; ///< of the check at hand
    std::shared_ptr<const CheckResult> m_check{};
    std::optional<SendReport> m_report{};
    std::shared_ptr<const RefusedRows> m_refused{};
    std::shared_ptr<const CsvTable> m_sentFile{}; ///< that the running send was made from
    SendMode m_sendMode = SendMode::ValidateOnly; ///< of the running send, or the last one
    bool m_sendsPart = false; ///< the running send takes a part of what it could
    std::optional<Error> m_error{};
    SendProgress m_sendProgress{};
    std::shared_ptr<WorkProgress> m_progress{};
    std::shared_ptr<SharedSend> m_sharedSend{};
    std::stop_source m_stop{}; ///< of the check at hand
    std::stop_source m_stopCounting{}; ///< of the file at hand
    std::stop_source m_stopSend{};
    std::stop_source m_pauseSend{};
    std::optional<HistoryPlace> m_historyPlace{};
    std::optional<Error> m_historyProblem{};
    std::string m_historySetAside{};
    QTimer m_looking; ///< looks at running work
    std::uint64_t m_openings = 0; ///< counts the calls of open(): an older one's result is dropped
    /// The last check that ended and what it was made with: one after an edit judges what changed alone.
    struct LastCheck
    {
        CheckRequest request;
        std::shared_ptr<const Edits> edits;
        std::shared_ptr<const CheckResult> result;
    };
    std::optional<LastCheck> m_last{};
    bool m_savingEdits = false;
    bool m_editsToSave = false; ///< newer ones than those being written
    std::uint64_t m_checks = 0; ///< counts the checks, likewise
    bool m_opening = false;
    bool m_profiling = false;
    bool m_counting = false;
    bool m_checking = false;
    bool m_sending = false;
};

} // namespace convey::ui
