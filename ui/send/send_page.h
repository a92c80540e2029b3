// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The page from which conversions leave: the destination, the plan, the test, the one question before a send
/// for real, the progress and the result. A test and a send are two buttons and never one switch; nothing
/// goes out without one of them. GUI thread only.
#pragma once

#include "common/page.h"
#include "common/upload_session.h"
#include "send/ramp.h"
#include "send/send_desk.h"

#include "jobs/send_outlook.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

class QGridLayout;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace convey {
class CsvTable;
}

namespace convey::ui {

class AgainBar;
class BatchModel;
class CourseModel;
class DestinationCard;
class EmptyState;
class IconLabel;
class LookList;
class ModeBand;
class ProgressPanel;
class RefusedModel;
class ResultPanel;
class SendActions;
class SendSteps;
class SmallTable;
class TileSum;

class SendPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    SendPage(UploadSession& session, SendDesk& desk, QWidget* parent);
    ~SendPage() override;

    /// Where this upload goes; nothing while a person has to choose.
    [[nodiscard]] const std::optional<SendTarget>& target() const { return m_target; }
    /// By the person or a shell: chooses where this upload goes. Ignored while a send runs.
    void setTarget(const std::optional<SendTarget>& target);
    /// By a shell that asked the person: sends what a broken job has left to where it was going.
    void resume(const JobRecord& job, const SendTarget& target);
    /// Does, or did, the last send go to practice mode? Only that is practice, in all pages: another stand-in
    /// on this computer may pass things on.
    [[nodiscard]] bool isPracticeRun() const { return m_running && m_running->target.practice; }

    /// Answered so far, of 100; 0 while nothing is sent.
    [[nodiscard]] int percent() const;

    [[nodiscard]] bool canStop() const;
    /// A test has no pause: stopping it loses nothing.
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] bool canGoOn() const;
    /// By a person, with the buttons or by key from anywhere: nothing where it can't be.
    void stop();
    void pauseOrGoOn();

Q_SIGNALS:
    /// The plan of the newest check is on the screen.
    void planned();
    /// A send has ended: its result is on the screen, or the banner says why there is none.
    void settled();
    void targetChanged();
    /// canStop(), canPause() or canGoOn() may be new.
    void courseChanged();
    /// The person wants to see and mend what was refused.
    void refusedWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What the page shows below its header.
    enum class View : std::uint8_t
    {
        Plan,
        Sending,
        Result,
    };
    /// For what something holds: this state of the upload, sent there.
    struct Scope
    {
        std::shared_ptr<const CsvTable> file{}; ///< revisions count anew in each
        std::uint64_t revision = 0;
        SendTarget target{};
        bool onlyMended = false; ///< of what was refused

        bool operator==(const Scope&) const = default;
    };

    /// A job that has something left, and goes on when a person says so.
    struct Unfinished
    {
        std::string jobId{};
        std::uint64_t toGo = 0;
        SendTarget target{};
        SendPick pick{}; ///< that it began with
    };

    void buildHeader();
    QWidget* buildNotice();
    QWidget* buildBody();
    void buildTables();
    void connectSession();
    void connectParts();
    void arrange();

    void startOver();
    void followChange();
    void followDesk();
    void loseTarget();
    void tellHistoryPlace();
    void tellHistory();
    void planWhenShown();
    /// What is planned has changed though the upload has not: what was refused, how it goes.
    void replan();
    void takeIn(const Result<SendOutlook>& outlook);
    void showAll();
    void showPlan();
    void showMode();
    void showNotice();
    void showActions();
    void offerSending();

    void editDestination(bool isNew);
    void ask(bool onlyMended);
    void go(SendMode mode, bool onlyMended = false, bool withoutHistory = false);
    void start(SendMode mode, const Scope& scope, Result<WayOut> way);
    [[nodiscard]] SendPick pickFor(SendMode mode, bool onlyMended) const;
    void showStages();
    void goOn();
    void goOnBy(Result<WayOut> way);
    void pause();
    void backToPlan();
    void startCourse();
    void showProgress();
    void showHeadline();
    void showReport();
    void showFailure(const Error& error);

    void forgetBanner();
    void prepare(const SendTarget& target, SendDesk::WayCallback done);
    /// What was sent for real is on the screen, and the next thing is to look at it.
    [[nodiscard]] bool isResultOfSend() const;
    [[nodiscard]] std::optional<Scope> scope(bool onlyMended = false) const;
    [[nodiscard]] bool isPassed(const std::optional<Scope>& here) const;
    [[nodiscard]] std::uint64_t mended() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QStringList worth() const;
    [[nodiscard]] QString stayHereText() const;
    [[nodiscard]] QString earlierText() const;
    [[nodiscard]] QString wayText(const SendPick& pick) const;
    [[nodiscard]] std::uint64_t sentBefore() const;
    [[nodiscard]] bool isPractice() const { return m_target && m_target->practice; }

    UploadSession& m_session;
    SendDesk& m_desk;
    SendActions* m_actions = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_toPlan = nullptr;
    QWidget* m_notice = nullptr;
    IconLabel* m_noticeText = nullptr;
    ModeBand* m_band = nullptr;
    QStackedLayout* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    QGridLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_plan = nullptr;
    TileSum* m_tiles = nullptr;
    IconLabel* m_lines = nullptr;
    SendSteps* m_steps = nullptr;
    AgainBar* m_again = nullptr;
    BatchModel* m_batches = nullptr;
    CourseModel* m_course = nullptr;
    RefusedModel* m_refused = nullptr;
    SmallTable* m_batchTable = nullptr;
    SmallTable* m_courseTable = nullptr;
    SmallTable* m_refusedTable = nullptr;
    ProgressPanel* m_progress = nullptr;
    ResultPanel* m_result = nullptr;
    DestinationCard* m_card = nullptr;
    LookList* m_points = nullptr;

    std::optional<SendTarget> m_target{};
    std::optional<SendOutlook> m_outlook{};
    std::stop_source m_stopPlanning{};
    bool m_isPlanning = false; ///< what was sent before is not known yet
    std::uint64_t m_planWork = 0; ///< counts the plans: an older one's result is dropped
    std::uint64_t m_plannedRevision = 0; ///< that the plan is made, or being made, for

    View m_view = View::Plan;
    SendMode m_mode = SendMode::ValidateOnly; ///< of the send that runs or ran last
    SendPick m_pick{}; ///< of the same
    Ramp m_ramp{};
    std::optional<Scope> m_rampScope{}; ///< what m_ramp has reached is true of
    std::optional<Scope> m_passed{}; ///< what the last wholly passed test was for
    std::optional<Scope> m_sent{}; ///< what was sent for real and wholly answered
    std::optional<Scope> m_recorded{}; ///< what was sent for real, or a part of it
    std::optional<Scope> m_running{}; ///< what is being sent, or was sent last
    std::optional<Unfinished> m_unfinished{}; ///< of this page; being sent on while a send runs
    QString m_testedWords{};
    bool m_preparing = false; ///< the key is being fetched
    std::uint64_t m_preparations = 0; ///< counts them: what comes of a stopped one is dropped
};

} // namespace convey::ui
