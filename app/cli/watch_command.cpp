// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/own_folder.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/destination_option.h"
#include "cli/file_sink.h"
#include "cli/input_file.h"
#include "cli/key_source.h"
#include "cli/receipt_files.h"
#include "cli/send_again.h"
#include "jobs/earlier_jobs.h"
#include "jobs/job_receipt.h"
#include "jobs/runner.h"
#include "jobs/send_job.h"
#include "jobs/watched_folder.h"
#include "words/words.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <stop_token>

namespace convey::cli {

namespace {

constexpr int kPollMs = 500; // where the system does not tell of changes, and for settling
constexpr std::int64_t kMaxSettleSeconds = 3'600;

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

/// How one file ended.
struct FileEnd
{
    std::string taken{};
    ExitCode code = ExitCode::Fine;
    std::string jobId{};
    std::string ledgerPath{};
    std::optional<Error> error{};
};

/// Neither the key nor the history is the file's fault: it stays taken, and the next start begins with it.
bool isFaultOfFile(ExitCode code)
{
    return code != ExitCode::KeyOrPixel && code != ExitCode::Storage;
}

std::string failureReport(const FileEnd& end, const std::string& name)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("file").value(name).key("exit_code").value(static_cast<int>(end.code));
    json.key("job");
    if (end.jobId.empty())
        json.null();
    else
        json.value(end.jobId);
    if (end.error) {
        json.key("error");
        writeError(json, *end.error);
    }
    json.endObject();
    return text + '\n';
}

/// The job that an earlier run of this watch has begun with the file. Worker thread.
Result<std::optional<JobRecord>> jobOfTaken(const Arguments& given, const std::string& path)
{
    const Result<Arguments> arguments = withDestination(given);
    if (!arguments)
        return fail(arguments.error());
    const Result<Endpoint> endpoint =
        Endpoint::parse(arguments->has("endpoint") ? arguments->value("endpoint") : kDefaultEndpoint);
    if (!endpoint)
        return fail(endpoint.error());
    const Result<std::string> ledger = ledgerPathFor(*arguments);
    if (!ledger)
        return fail(ledger.error());
    return jobOfFile(*ledger, path,
        {.mode = arguments->has("live") ? JobMode::Live : JobMode::ValidateOnly,
            .pixelId = std::string(arguments->value("pixel")),
            .endpoint = endpoint->base()},
        SystemClock().nowMs());
}

/// Moves the file where it belongs and writes what there is to keep. Worker thread.
Result<std::string> settle(
    const WatchedFolder& folder, const FileEnd& end, const std::string& receipts, EpochMs now)
{
    const bool isDone = end.code == ExitCode::Fine || end.code == ExitCode::SomeRowsBad;
    Result<std::string> path = folder.putAway(end.taken, isDone);
    if (!path)
        return path;
    if (!isDone) {
        const std::string name = toUtf8(QFileInfo(toQString(*path)).fileName());
        if (const Result<> told = writeFileAtomically(*path + ".report.json", failureReport(end, name), true);
            !told)
            return fail(told.error());
    }
    if (end.jobId.empty())
        return path;
    Result<Ledger> ledger = Ledger::open(end.ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    if (const Result<> moved = ledger->sourceMoved(end.jobId, *path); !moved)
        return fail(moved.error());
    const Result<Receipt> receipt = receiptOf(*ledger, end.jobId);
    if (!receipt)
        return fail(receipt.error());
    const std::string base = receipts + '/' + end.jobId;
    if (const Result<> made = makeFolderFor(base); !made)
        return fail(made.error());
    for (const bool asPage : {true, false}) {
        if (const Result<> written = writeReceipt(*receipt, base + (asPage ? ".html" : ".json"), asPage);
            !written)
            return fail(written.error());
    }
    return path;
}

/// Lives until the folder is let go. Main thread.
class Watch final : public QObject
{
public:
    Watch(const Arguments& arguments, const Session& session, WatchedFolder folder)
        : QObject(session.context)
        , m_arguments(arguments)
        , m_session(session)
        , m_folder(std::make_shared<WatchedFolder>(std::move(folder)))
        , m_receipts(arguments.has("receipts") ? std::string(arguments.value("receipts"))
                                               : m_folder->path() + "/receipts")
        , m_isOnce(arguments.has("once"))
        , m_onStop(session.stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { look(); }, Qt::QueuedConnection);
        })
    {
        m_watcher.addPath(toQString(m_folder->path()));
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { look(); });
        connect(&m_poll, &QTimer::timeout, this, [this] { look(); });
        m_poll.start(kPollMs);
        // The variable is read once and gone: what is to send more files keeps its key. A key file and the
        // key store are asked for each file.
        if (!arguments.has("key-file") && qEnvironmentVariableIsSet("CONVEY_API_KEY"))
            findKey(arguments, arguments.value("pixel"), this, [this](Result<Secret> key) {
                if (!key)
                    return endWith(key.error());
                m_session.key = std::make_shared<const Secret>(*std::move(key));
                begin();
            });
        else
            begin();
    }

private:
    void begin()
    {
        m_hasBegun = true;
        m_session.output->note("Watching " + filled("{subject}", {.subject = m_folder->path()}) + '.');
        look();
    }

    void look()
    {
        if (!m_hasBegun || m_isBusy || m_hasEnded)
            return;
        if (m_session.stop.stop_requested())
            return end(m_isOnce ? m_worst : ExitCode::Fine);
        Result<std::optional<std::string>> next = m_folder->takeNext(steadyNow());
        if (!next)
            return endWith(next.error());
        if (*next)
            return send(**std::move(next));
        if (m_isOnce && !m_folder->isSettling())
            end(m_worst);
    }

    void send(std::string path)
    {
        m_isBusy = true;
        m_end = {.taken = std::move(path)};
        m_session.output->note("Sending " + filled("{subject}", {.subject = m_end.taken}) + '.');
        Session one = m_session;
        one.context = this;
        one.sent = [this](const SendReport& report) {
            m_end.jobId = report.jobId;
            m_end.ledgerPath = report.ledgerPath;
            if (report.failure)
                m_end.error = report.failure;
        };
        one.failed = [this](const Error& error) { m_end.error = error; };
        one.finish = [this](ExitCode code) {
            // Called out of the send: its own end first.
            QMetaObject::invokeMethod(
                this, [this, code] { takeEnd(code); }, Qt::QueuedConnection);
        };
        // What a program that was killed has left there has its job: it goes on, so that its receipt is
        // whole.
        runJob(
            this, [arguments = m_arguments, path = m_end.taken] { return jobOfTaken(arguments, path); },
            [this, one](const Result<std::optional<JobRecord>>& job) {
                if (!job)
                    one.failWith(job.error());
                else if (*job)
                    goOnWith(**job, m_arguments, one);
                else
                    runSendCommand(m_arguments.withWords({m_end.taken}), one);
            });
    }

    void takeEnd(ExitCode code)
    {
        m_end.code = code;
        m_worst = std::max(m_worst, code);
        if (code == ExitCode::Interrupted || !isFaultOfFile(code))
            return end(code);
        runJob(
            this,
            [folder = m_folder, end = m_end, receipts = m_receipts] {
                return settle(*folder, end, receipts, SystemClock().nowMs());
            },
            [this](const Result<std::string>& path) {
                m_isBusy = false;
                if (!path)
                    return endWith(path.error());
                m_session.output->note("Now at " + filled("{subject}", {.subject = *path}) + '.');
                look();
            });
    }

    void endWith(const Error& error)
    {
        m_hasEnded = true;
        m_session.failWith(error);
    }

    void end(ExitCode code)
    {
        m_hasEnded = true;
        m_session.finish(code);
    }

    Arguments m_arguments;
    Session m_session;
    std::shared_ptr<WatchedFolder> m_folder; ///< of a worker, too, while a file is put away
    std::string m_receipts;
    bool m_isOnce;
    bool m_hasBegun = false;
    bool m_isBusy = false;
    bool m_hasEnded = false;
    FileEnd m_end{};
    ExitCode m_worst = ExitCode::Fine;
    QFileSystemWatcher m_watcher{};
    QTimer m_poll{};
    std::stop_callback<std::function<void()>> m_onStop;
};

} // namespace

void runWatchCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "FOLDER"); !words)
        return session.failWith(words.error());
    if (arguments.value("key-file") == "-")
        return session.failWith(
            {.code = ErrorCode::UsageOptionConflict, .subject = "--key-file -", .detail = "watch"});
    if (const Result<> pixel = checkPixel(arguments.value("pixel")); !pixel)
        return session.failWith(pixel.error());
    const Result<std::int64_t> settle = arguments.number("settle", 5, 0, kMaxSettleSeconds);
    if (!settle)
        return session.failWith(settle.error());
    Result<WatchedFolder> folder = WatchedFolder::open(arguments.word(0), std::chrono::seconds(*settle));
    if (!folder)
        return session.failWith(folder.error());
    new Watch(arguments, session, *std::move(folder)); // owned by the session's context
}

} // namespace convey::cli
