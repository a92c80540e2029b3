// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a session sends, and what it holds the conversions against.
#include "common/upload_session.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QFileInfo>

#include <mutex>

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
};

void UploadSession::setHistoryPlace(std::optional<HistoryPlace> place)
{
    if (place == m_historyPlace)
        return;
    const bool isNews = mayKnowAny(m_historyPlace) || mayKnowAny(place);
    m_historyPlace = std::move(place);
    if (isNews && (m_checking || m_check))
        startCheck();
}

void UploadSession::send(SendMode mode, const Endpoint& endpoint, const std::string& pixelId, SendMeans means)
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
        .check = m_check};
    startSending(std::move(means),
        [order = std::move(order)](SendMeans own, const SendObserver& observe, const JobControl& control) {
            return runSend(order, std::move(own), observe, control);
        });
}

void UploadSession::resume(ResumeOrder order, SendMeans means)
{
    if (m_sending)
        return;
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
                shared->progress = progress;
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
            Q_EMIT sendEnded();
        });
}

void UploadSession::takeSendProgress()
{
    {
        const std::scoped_lock lock(m_sharedSend->mutex);
        m_sendProgress = m_sharedSend->progress;
    }
    Q_EMIT sendProgressed();
}

} // namespace convey::ui
