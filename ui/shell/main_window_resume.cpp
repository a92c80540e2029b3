// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the window does about sends that were broken off.
#include "common/banner.h"
#include "common/translated.h"
#include "history/history_page.h"
#include "results/results_page.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "start/resume_offer.h"
#include "start/start_page.h"

#include "base/text.h"
#include "jobs/earlier_jobs.h"
#include "jobs/runner.h"
#include "jobs/source_facts.h"

#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace convey::ui {

void MainWindow::connectHistory()
{
    connect(m_history, &HistoryPage::resultsWanted, this, [this](const QString& ledger, const QString& job) {
        m_past->showJob(toUtf8(ledger), toUtf8(job));
        m_front->setCurrentWidget(m_past);
        refresh();
    });
    connect(m_history, &HistoryPage::resumeWanted, this, &MainWindow::goOnWith);
    // Its way back.
    connect(m_past, &Page::goTo, this, &MainWindow::showPage);
}

void MainWindow::connectOffer()
{
    ResumeOffer* offer = m_start->resumeOffer();
    connect(offer, &ResumeOffer::continueWanted, this, [this, offer] { goOnWith(offer->job()); });
    connect(offer, &ResumeOffer::laterWanted, this, [this, offer] {
        m_notNow.push_back(offer->job().id);
        lookForUnfinished();
    });
    connect(offer, &ResumeOffer::giveUpWanted, this, [this, offer] { giveUp(offer->job().id); });
}

/// The newest one that a person has not put off; the page shows one at a time.
void MainWindow::lookForUnfinished()
{
    const Result<SendMeans> means = m_desk->means();
    if (!means)
        return;
    runJob(
        this,
        [path = means->ledgerPath, edits = means->editsFolder] {
            return unfinishedSends(path, edits, SystemClock().nowMs());
        },
        [this](const Result<std::vector<JobRecord>>& jobs) {
            if (!jobs)
                return m_start->banner()->show(translated(jobs.error()));
            const auto next = std::ranges::find_if(*jobs, [this](const JobRecord& job) {
                return std::ranges::find(m_notNow, job.id) == m_notNow.end();
            });
            if (next == jobs->end())
                return m_start->resumeOffer()->hide();
            const std::optional<SendTarget> target = m_desk->targetOf(next->header);
            m_start->resumeOffer()->ask(*next, target ? toQString(target->destination.name) : QString());
        });
}

void MainWindow::goOnWith(const JobRecord& job)
{
    const std::optional<SendTarget> target = m_desk->targetOf(job.header);
    if (!target)
        return m_start->banner()->show(tr("No saved destination sends to the pixel %1. Make it again on the "
                                          "Send page of any file, with its "
                                          "key; then continue here.")
                                           .arg(toQString(job.header.pixelId)));
    m_start->resumeOffer()->hide();
    QStringList paths;
    for (const std::string& path : pathsOf(job.header.source))
        paths.append(toQString(path));
    // Not twice: both would write the edits.
    const int open = tabWith(paths);
    UploadTab* tab = open >= 0 ? tabAt(open) : newTab();
    tab->resume(job, *target);
    showTab(m_stack->indexOf(tab) - 1);
}

void MainWindow::giveUp(const std::string& jobId)
{
    const Result<SendMeans> means = m_desk->means();
    if (!means)
        return m_start->banner()->show(translated(means.error()));
    runJob(
        this, [path = means->ledgerPath, jobId] { return giveUpJob(path, jobId, SystemClock().nowMs()); },
        [this](const Result<>& given) {
            if (!given)
                return m_start->banner()->show(translated(given.error()));
            lookForUnfinished();
        });
}

} // namespace convey::ui
