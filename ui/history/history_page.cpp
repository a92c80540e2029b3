// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"

#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/money_text.h"
#include "common/number_text.h"
#include "common/plain_words.h"
#include "common/translated.h"
#include "history/find_send.h"
#include "history/history_model.h"
#include "results/receipt_saver.h"
#include "send/send_words.h"
#include "send/small_table.h"

#include "base/text.h"
#include "jobs/forget_history.h"
#include "jobs/job_counts.h"
#include "jobs/job_receipt.h"
#include "jobs/runner.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace convey::ui {

namespace {

constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1000;

bool isFinished(const JobRecord& job)
{
    const ShownState state = shownState(job);
    return state == ShownState::Done || state == ShownState::Cancelled;
}

} // namespace

void HistoryPage::refresh()
{
    const Result<SendMeans> means = m_desk.means();
    if (!means)
        return takeIn(convey::fail(means.error()));
    m_ledger = means->ledgerPath;
    m_find->setLedger(m_ledger);
    const int kept = m_keep->findData(qlonglong{means->keepDays});
    m_keep->setCurrentIndex(kept < 0 ? 0 : kept);
    const std::uint64_t read = ++m_reads;
    runJob(
        this,
        [path = m_ledger, edits = means->editsFolder, keepDays = means->keepDays]() -> Result<JobList> {
            const EpochMs now = SystemClock().nowMs();
            // Somebody may be reading it: what is old goes the next time.
            static_cast<void>(forgetOldJobs(path, edits, keepDays, now));
            return allJobs(path, now);
        },
        [this, read](Result<JobList> jobs) {
            if (read == m_reads)
                takeIn(std::move(jobs));
        });
}

void HistoryPage::takeIn(Result<JobList> list)
{
    if (list && list->setAside.empty())
        banner()->clear();
    else
        banner()->show(list ? setAsideWords(list->setAside) : translated(list.error()));
    m_isWhole = list && list->setAside.empty();
    m_all = list ? std::move(list->jobs) : std::vector<ListedJob>();
    const QString before = m_destinations->currentData().toString();
    const QSignalBlocker quiet(m_destinations);
    m_destinations->clear();
    m_destinations->addItem(tr("All destinations"), QString());
    for (const ListedJob& listed : m_all) {
        const QString pixel = toQString(listed.job.header.pixelId);
        if (m_destinations->findData(pixel) >= 0)
            continue;
        const std::optional<SendTarget> target = m_desk.targetOf(listed.job.header);
        m_destinations->addItem(
            target && !target->practice ? toQString(target->destination.name) : pixel, pixel);
    }
    m_destinations->setCurrentIndex(std::max(0, m_destinations->findData(before)));
    m_wipe->setEnabled(!m_all.empty());
    filter();
    Q_EMIT refreshed();
}

void HistoryPage::filter()
{
    const std::string pixel = toUtf8(m_destinations->currentData().toString());
    const int mode = m_modes->currentData().toInt();
    const std::int64_t days = m_times->currentData().toLongLong();
    const EpochMs since = days == 0 ? 0 : SystemClock().nowMs() - days * kDayMs;
    const ListedJob* before = chosen();
    const std::string keptId = before ? before->job.id : std::string();
    std::vector<ListedJob> shown;
    std::int64_t forReal = 0;
    for (const ListedJob& listed : m_all) {
        const JobHeader& header = listed.job.header;
        const bool isMode = mode < 0 || static_cast<int>(header.mode) == mode;
        if ((!pixel.empty() && header.pixelId != pixel) || !isMode || header.createdMs < since)
            continue;
        if (header.mode == JobMode::Live)
            forReal += countsOf(listed.job).accepted;
        shown.push_back(listed);
    }
    const auto jobs = static_cast<int>(shown.size());
    m_sum->setText(tr("%Ln jobs", nullptr, jobs) + QStringLiteral(" · ")
        + tr("%Ln conversions accepted for real", nullptr, pluralOf(static_cast<std::uint64_t>(forReal))));
    const bool isEmpty = shown.empty();
    m_model->setJobs(std::move(shown));
    if (m_all.empty())
        m_empty->setTexts(QStringLiteral("history"),
            m_isWhole ? tr("Nothing has been sent from this computer yet.") : QString(),
            tr("What you test or send is listed here, with what OpenAI answered."));
    else
        m_empty->setTexts(QStringLiteral("filter"), tr("No job is like this."),
            tr("Choose other destinations, kinds or times above."));
    m_tools->setVisible(!m_all.empty());
    m_find->setVisible(!m_all.empty());
    m_states->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty)
        m_table->selectRow(std::max(0, m_model->rowOf(keptId)));
    showDetail();
}

const ListedJob* HistoryPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->job(current.row()) : nullptr;
}

/// The newest job for real that can go on.
const JobRecord* HistoryPage::stopped() const
{
    for (const ListedJob& listed : m_all) {
        const ShownState state = shownState(listed.job);
        if (listed.job.header.mode == JobMode::Live && !isFinished(listed.job)
            && state != ShownState::Running)
            return &listed.job;
    }
    return nullptr;
}

void HistoryPage::showDetail()
{
    primary()->setVisible(stopped() != nullptr);
    const ListedJob* listed = chosen();
    m_detail->setVisible(listed && m_states->currentIndex() == 1);
    if (!listed)
        return;
    const JobRecord& job = listed->job;
    m_detailName->setText(
        tr("%1, %2, %3", "file, mode, time")
            .arg(fileNameOf(job.header), modeLookOf(job.header).word, momentText(job.header.createdMs)));
    QStringList money;
    for (const CurrencyTotal& total : listed->accepted.totals()) {
        if (!total.tooLarge)
            money.append(moneyText(total.minorUnits, total.currency));
    }
    const auto number = [](std::int64_t count) { return numberText(static_cast<std::uint64_t>(count)); };
    const QString accepted = money.isEmpty()
        ? tr("%1 accepted").arg(number(job.progress.accepted))
        : tr("%1 accepted, worth %2").arg(number(job.progress.accepted), money.join(QStringLiteral(", ")));
    m_detailText->setText(accepted + QStringLiteral(" · ")
        + tr("%1 refused").arg(number(job.progress.refused)) + QStringLiteral(" · ")
        + tr("%Ln requests", nullptr, static_cast<int>(listed->requests)));
}

void HistoryPage::saveReceipt()
{
    const ListedJob* listed = chosen();
    if (!listed)
        return;
    runJob(
        this, [path = m_ledger, id = listed->job.id] { return receiptOf(path, id, SystemClock().nowMs()); },
        [this](const Result<Receipt>& receipt) {
            if (!receipt)
                return m_said->tellProblem(translated(receipt.error()));
            askToSaveReceipt(*receipt, this, [this](const Result<QString>& path) {
                if (path)
                    m_said->tellDone(
                        tr("The receipt is saved as %1.").arg(isolated(QFileInfo(*path).fileName())));
                else
                    m_said->tellProblem(translated(path.error()));
            });
        });
}

void HistoryPage::keepFor(std::int64_t days)
{
    Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    const Result<> set = preferences ? preferences->set<Preference::HistoryDays>(days)
                                     : Result<>(convey::fail(preferences.error()));
    if (!set)
        return m_said->tellProblem(translated(set.error()));
    m_said->tellDone(days == 0 ? tr("The sending history is kept until it is wiped.")
                               : tr("The sending history is kept for %Ln days; older jobs are forgotten.",
                                   nullptr, static_cast<int>(days)));
    refresh();
}

void HistoryPage::askToWipe()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Wipe the sending history"),
        tr("Wipe %Ln jobs from the sending history?", nullptr, static_cast<int>(m_all.size())),
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("wipeHistoryQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr(
        "What was sent before is then no longer left out by Convey when you send it again; OpenAI keeps the "
        "first it got. Receipts can’t be made any more, and stopped jobs can’t be continued. Your files "
        "stay. This can’t be undone."));
    QPushButton* yes = box->addButton(tr("&Wipe"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("wipeHistoryNow"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &HistoryPage::wipe);
    nameByText(box->buttons());
    box->open();
}

void HistoryPage::wipe()
{
    const Result<SendMeans> means = m_desk.means();
    if (!means)
        return m_said->tellProblem(translated(means.error()));
    runJob(
        this,
        [path = m_ledger, edits = means->editsFolder] {
            return wipeHistory(path, edits, SystemClock().nowMs());
        },
        [this](const Result<std::int64_t>& wiped) {
            if (wiped)
                m_said->tellDone(tr("The sending history is wiped."));
            else
                m_said->tellProblem(translated(wiped.error()));
            refresh();
        });
}

} // namespace convey::ui
