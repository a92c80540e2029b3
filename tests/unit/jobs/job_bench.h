// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the tests of jobs/ share: files of invented orders, their check, and a sandbox over TLS with a ledger
/// to send to. One thread.
#pragma once

#include "support/test_text.h"

#include "base/atomic_file.h"
#include "delivery/curl_transport.h"
#include "jobs/check_job.h"
#include "jobs/send_job.h"
#include "jobs/source_facts.h"
#include "jobs/upload.h"
#include "ledger/ledger.h"
#include "sandbox/server.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace convey::test {

inline constexpr EpochMs kMinuteMs = 60'000;
inline constexpr EpochMs kDayMs = 24 * 60 * kMinuteMs;
inline constexpr std::uint64_t kSeed = 1;

/// The system's clock, put forward or back. Waits need a clock that runs.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] EpochMs nowMs() const override { return SystemClock().nowMs() + m_offset; }
    void shift(EpochMs offset) { m_offset = offset; }

private:
    std::atomic<EpochMs> m_offset = 0;
};

inline const std::string kOrderHeader =
    "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";

/// One line of an order.
[[nodiscard]] inline std::string orderLine(
    const std::string& id, EpochMs time, const std::string& amount = "12.50")
{
    return id + ",order_created," + std::to_string(time) + ",phone_call,person-" + id + "@example.com,"
        + amount + ",EUR\n";
}

/// A file of `count` good orders, a second apart, the last one a minute before `now`.
[[nodiscard]] inline std::string goodOrders(int count, EpochMs now)
{
    std::string csv = kOrderHeader;
    for (int i = 0; i < count; ++i)
        csv += orderLine("A-" + std::to_string(i), now - kMinuteMs - (count - i) * 1'000);
    return csv;
}

/// An upload that was indexed and checked.
struct Checked
{
    Upload upload;
    CheckRequest request;
    std::shared_ptr<const CheckResult> result;
};

[[nodiscard]] inline CheckRequest checkRequest(const Upload& upload, EpochMs now)
{
    if (!upload.index())
        qFatal("the test's file can't be read");
    return {.table = upload.table(),
        .recipe = upload.boundRecipe().value(),
        .now = now,
        .seed = kSeed,
        .revision = upload.revision()};
}

[[nodiscard]] inline Checked checked(Upload upload, EpochMs now)
{
    CheckRequest request = checkRequest(upload, now);
    auto result = std::make_shared<const CheckResult>(runCheck(request).value());
    return {.upload = std::move(upload), .request = std::move(request), .result = std::move(result)};
}

/// A folder, a ledger in it, and a sandbox. Live unless a test says otherwise.
class SendBench
{
public:
    explicit SendBench(sandbox::FaultPlan fault = {}, bool nameEveryBadEvent = false)
    {
        sandbox::Options options;
        options.tls = true;
        options.clock = &m_sandboxClock;
        options.fault = fault;
        options.nameEveryBadEvent = nameEveryBadEvent;
        m_server = sandbox::Server::start(std::move(options)).value();
    }

    [[nodiscard]] EpochMs now() const { return m_clock->nowMs(); }
    ShiftedClock& clock() { return *m_clock; }
    ShiftedClock& sandboxClock() { return m_sandboxClock; }
    sandbox::Server& server() { return *m_server; }
    [[nodiscard]] std::string ledgerPath() const { return path("history.sqlite"); }
    [[nodiscard]] std::string path(std::string_view name) const { return toUtf8(m_dir.filePath(text(name))); }

    std::string write(std::string_view name, std::string_view bytes) const
    {
        std::string where = path(name);
        if (!writeFileAtomically(where, bytes))
            qFatal("the test can't write its file");
        return where;
    }

    [[nodiscard]] Checked open(const std::string& file) const
    {
        return checked(Upload::open(file).value(), now());
    }

    [[nodiscard]] Endpoint endpoint() const { return Endpoint::parse(m_server->eventsUrl()).value(); }

    [[nodiscard]] SendOrder order(const Checked& source) const
    {
        return {.mode = SendMode::Live,
            .endpoint = endpoint(),
            .pixelId = std::string(sandbox::kPracticePixel),
            .table = source.request.table,
            .recipe = source.upload.recipe(),
            .edits = source.upload.edits(),
            .reading = source.upload.options(),
            .check = source.result};
    }

    [[nodiscard]] SendMeans means(std::string_view key = sandbox::kPracticeKey) const
    {
        SendMeans means{.ledgerPath = ledgerPath(),
            .editsFolder = path("edits"),
            .key = Secret(std::string(key)),
            .clock = m_clock};
        means.curl.extraCaPem = m_server->caPem();
        means.seed = kSeed;
        return means;
    }

    [[nodiscard]] Result<SendReport> send(const Checked& source) const
    {
        return runSend(order(source), means());
    }
    [[nodiscard]] Result<SendReport> resume(const std::string& jobId) const
    {
        return runResume({.jobId = jobId, .endpoint = endpoint()}, means());
    }

    [[nodiscard]] JobRecord job(const std::string& jobId) const
    {
        return Ledger::open(ledgerPath(), now()).value().job(jobId).value();
    }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<ShiftedClock> m_clock = std::make_shared<ShiftedClock>();
    ShiftedClock m_sandboxClock;
    std::unique_ptr<sandbox::Server> m_server;
};

/// "accepted 3, refused 1" without the zeroes.
[[nodiscard]] inline QString countsOf(const SendReport& report)
{
    QStringList parts;
    const auto add = [&](const char* name, std::uint64_t count) {
        if (count > 0)
            parts << QLatin1String(name) + u' ' + QString::number(count);
    };
    add("accepted", report.accepted);
    add("refused", report.refused);
    add("unknown", report.unknown);
    add("blocked", report.blocked);
    add("outside", report.outside);
    add("left out", report.leftOut);
    add("not sent", report.notSent);
    return parts.join(QLatin1String(", "));
}

} // namespace convey::test
