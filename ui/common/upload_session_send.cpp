// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a session sends, and what it holds the conversions against.
#include "common/upload_session.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>

namespace convey::ui {

namespace {

/// Where there is no history, nothing was sent.
bool mayKnowAny(const std::optional<HistoryPlace>& place)
{
    return place && QFileInfo::exists(toQString(place->ledgerPath));
}

} // namespace

/// The progress of a send, written by its worker and read by the window now and then.
struct UploadSession::SharedSend
{
    std::mutex mutex;
    SendProgress progress;
    std::vector<BatchNews> news{}; ///< since they were fetched last
};

const RefusedRow* RefusedRows::at(std::uint64_t row) const
{
    const auto found = std::ranges::lower_bound(rows, row, {}, &RefusedRow::row);
    return found == rows.end() || found->row != row ? nullptr : &*found;
}

void UploadSession::setHistoryPlace(std::optional<HistoryPlace> place)
{
    if (place == m_historyPlace)
        return;
    const bool isNews = mayKnowAny(m_historyPlace) || mayKnowAny(place);
    m_historyPlace = std::move(place);
    if (isNews && (m_checking || m_check))
        startCheck();
}

void UploadSession::send(SendMode mode, const Endpoint& endpoint, const std::string& pixelId, SendMeans means,
    const SendPick& pick)
{
    if (!m_check || m_sending || !m_upload->questions().empty())
        return;
    SendOrder order{.mode = mode,
        .endpoint = endpoint,
        .pixelId = pixelId,
        .table = m_upload->table(),
        .recipe = m_upload->recipe(),
        .edits = m_upload->edits(),
        .reading = m_upload->options(),
        .lookup = m_upload->lookup() ? m_upload->lookup()->index : nullptr,
        .check = m_check,
        .first = pick.first,
        .pilot = pick.pilot,
        .refusedIn = pick.refusedIn};
    m_sendMode = mode;
    m_sentFile = m_upload->file();
    m_sendsPart = pick.first > 0 || !pick.refusedIn.empty();
    startSending(std::move(means),
        [order = std::move(order)](SendMeans own, const SendObserver& observe, const JobControl& control) {
            return runSend(order, std::move(own), observe, control);
        });
}

void UploadSession::resume(ResumeOrder order, SendMeans means)
{
    if (m_sending)
        return;
    m_sendMode = SendMode::Live;
    m_sentFile = m_upload ? m_upload->file() : nullptr;
    m_sendsPart = false;
    startSending(std::move(means),
        [order = std::move(order)](SendMeans own, const SendObserver& observe, const JobControl& control) {
            return runResume(order, std::move(own), observe, control);
        });
}

void UploadSession::startSending(SendMeans means,
    std::function<Result<SendReport>(SendMeans, const SendObserver&, const JobControl&)> work)
{
    m_sending = true;
    m_report.reset();
    m_sendProgress = {};
    m_stopSend = {};
    m_pauseSend = {};
    m_sharedSend = std::make_shared<SharedSend>();
    const JobControl control{.stop = m_stopSend.get_token(), .pause = m_pauseSend.get_token()};
    m_looking.start();
    Q_EMIT sendStarted();
    runJob(
        this,
        [work = std::move(work), means = std::move(means), shared = m_sharedSend, control]() mutable {
            const SendObserver observe = [shared](const SendProgress& progress) {
                const std::scoped_lock lock(shared->mutex);
                shared->news.insert(shared->news.end(), progress.batches.begin(), progress.batches.end());
                shared->progress = progress;
                shared->progress.batches.clear();
            };
            return work(std::move(means), observe, control);
        },
        [this](Result<SendReport> report) {
            takeSendProgress();
            m_sending = false;
            // The history has grown: the next check reads it anew.
            if (!report || report->mode == SendMode::Live)
                m_last.reset();
            if (!report) {
                Q_EMIT sendFailed(report.error());
                return;
            }
            m_report = *std::move(report);
            takeRefused(*m_report);
            const bool isNews = m_report->mode == SendMode::Live && m_report->accepted > 0;
            Q_EMIT sendEnded(); // whoever hears it may still ask for the check that the send was made from
            if (isNews && m_upload)
                startCheck();
        });
}

/// A send that judged nothing (a wrong key, no network) leaves what was refused before as it is.
void UploadSession::takeRefused(const SendReport& report)
{
    if (!m_upload || m_upload->file() != m_sentFile || report.accepted + report.refused == 0)
        return;
    auto refused = std::make_shared<RefusedRows>();
    if (m_sendsPart && m_refused) {
        refused->jobs = m_refused->jobs;
        std::ranges::copy_if(m_refused->rows, std::back_inserter(refused->rows), [&](const RefusedRow& row) {
            return std::ranges::find(report.refusals, row.row, &RefusedRow::row) == report.refusals.end();
        });
    }
    if (!report.refusals.empty())
        refused->jobs.push_back(report.jobId);
    refused->rows.insert(refused->rows.end(), report.refusals.begin(), report.refusals.end());
    std::ranges::sort(refused->rows, {}, &RefusedRow::row);
    if (refused->rows.empty())
        refused.reset();
    if (!refused && !m_refused)
        return;
    m_refused = std::move(refused);
    Q_EMIT refusedChanged();
}

void UploadSession::takeSendProgress()
{
    {
        const std::scoped_lock lock(m_sharedSend->mutex);
        m_sendProgress = m_sharedSend->progress;
        m_sendProgress.batches = std::exchange(m_sharedSend->news, {});
    }
    Q_EMIT sendProgressed();
}

} // namespace convey::ui
