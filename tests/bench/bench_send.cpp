// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Sending over loopback TLS, beside a bare libcurl sender of the same bodies. See README.md.
#include "bench_endpoints.h"
#include "bench_senders.h"

#include "base/atomic_file.h"
#include "delivery/curl_transport.h"
#include "jobs/check_job.h"
#include "jobs/send_job.h"
#include "jobs/upload.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using namespace convey;

std::string ordersCsv(std::int64_t rows, EpochMs now)
{
    std::string csv = "id,type,timestamp_ms,action_source,user.email,user.phone_number,user.first_name,"
                      "user.last_name,user.postal_code,user.country,data.amount,data.currency\n";
    for (std::int64_t i = 0; i < rows; ++i) {
        const std::string n = std::to_string(i);
        csv += "A-" + n + ",order_created," + std::to_string(now - 86'400'000 + i) + ",phone_call,person-" + n
            + "@example.com,+4930901820,Ada,Example,10115,DE,12.50,EUR\n";
    }
    return csv;
}

struct Job
{
    Upload upload;
    std::shared_ptr<const CheckResult> check;
};

Job checkedJob(const std::string& file, EpochMs now)
{
    Upload upload = Upload::open(file).value();
    if (!upload.index())
        std::exit(1);
    const CheckRequest request{.table = upload.table(),
        .recipe = upload.boundRecipe("bench").value(),
        .now = now,
        .maxFindings = 100,
        .seed = 1};
    auto check = std::make_shared<const CheckResult>(runCheck(request).value());
    return {.upload = std::move(upload), .check = std::move(check)};
}

SendMeans meansFor(const std::string& ledger, const std::string& caPem, int inFlight)
{
    SendMeans means{
        .ledgerPath = ledger, .key = Secret(std::string("bench")), .clock = std::make_shared<SystemClock>()};
    means.curl = curlOptions(caPem);
    means.maxInFlight = inFlight;
    means.seed = 1;
    return means;
}

SendOrder orderFor(const Job& job, const std::string& url)
{
    return {.mode = SendMode::Live,
        .endpoint = Endpoint::parse(url).value(),
        .pixelId = "bench",
        .table = job.upload.table(),
        .recipe = job.upload.recipe(),
        .check = job.check};
}

/// When the first request of a job began, and its last ended.
struct Course
{
    std::optional<SteadyTime> first{};
    SteadyTime last{};
    Pace pace{};

    SendObserver observer()
    {
        return [this](const SendProgress& progress) {
            last = std::chrono::steady_clock::now();
            if (!first && progress.counts.requests > 0)
                first = last;
            pace.answers.resize(progress.counts.accepted / 1'000, last);
        };
    }
    [[nodiscard]] double secondsToFirst(SteadyTime began) const
    {
        return std::chrono::duration<double>(first.value_or(began) - began).count();
    }
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(last - first.value_or(last)).count();
    }
};

long peakMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Turn and turn about, both warm: connections are made before the clock runs. They are new ones each time,
/// since node ends one of HTTP/2 that brought more than a thousand requests at such a speed.
void benchBeside(const char* name, const std::string& url, const std::string& caPem, int requests, int runs)
{
    const Body body = thousandEvents();
    const auto seconds = [&](Sender& sender, int inFlight) {
        static_cast<void>(sender.send(10 * inFlight, inFlight));
        const auto began = std::chrono::steady_clock::now();
        static_cast<void>(sender.send(requests, inFlight));
        return secondsSince(began);
    };
    for (const int inFlight : {1, 2, 4}) {
        std::vector<double> bareSeconds;
        std::vector<double> ownSeconds;
        for (int run = 0; run < runs; ++run) {
            bareSeconds.push_back(seconds(*bareSender(url, caPem, body), inFlight));
            ownSeconds.push_back(seconds(*ownSender(url, caPem, body), inFlight));
        }
        std::printf("%s, %d in flight: %.0f req/s, bare libcurl %.0f req/s: %.2f (medians of %d)\n", name,
            inFlight, requests / median(ownSeconds), requests / median(bareSeconds),
            median(bareSeconds) / median(ownSeconds), runs);
        std::fflush(stdout);
    }
}

void benchTransport(const BenchEndpoints& endpoints, int runs)
{
    constexpr int kRequests = 300;
    for (const auto& [name, port] : {std::pair("h1", endpoints.h1Port), std::pair("h2", endpoints.h2Port)}) {
        if (port == 0)
            std::printf("%s: no node here, not measured\n", name);
        else
            benchBeside(name, eventsUrl(port) + "?pid=bench", endpoints.caPem, kRequests, runs);
    }
}

/// Whole jobs, of requests that each number in flight divides, against answers that take their time; beside
/// our transport alone (what that is ahead by, building and the ledger cost) and bare libcurl, which tells
/// what the endpoint gives.
void benchDelayed(const BenchEndpoints& endpoints, const std::string& folder, const char* name, int port)
{
    constexpr int kRequests = 240;
    constexpr int kRounds = 20;
    if (port == 0) {
        std::printf("%s: no node here, not measured\n", name);
        return;
    }
    const EpochMs now = SystemClock().nowMs();
    const std::string file = folder + "/orders.csv";
    if (!writeFileAtomically(file, ordersCsv(kRequests * 1'000, now)))
        std::exit(1);
    const Job job = checkedJob(file, now);
    const std::string url = eventsUrl(port);
    const Body body = thousandEvents();
    for (int inFlight = 1; inFlight <= 6; ++inFlight) {
        const Pace bare = bareSender(url, endpoints.caPem, body)->send(kRounds * inFlight, inFlight);
        const Pace own = ownSender(url, endpoints.caPem, body)->send(kRounds * inFlight, inFlight);
        Course course;
        const std::string ledger = folder + "/delayed-" + name + '-' + std::to_string(inFlight) + ".sqlite";
        const SendReport report =
            runSend(orderFor(job, url), meansFor(ledger, endpoints.caPem, inFlight), course.observer())
                .value();
        std::printf(
            "%s, answers after 100 ms, %d in flight: %.1f req/s (bar %.1f); our transport alone %.1f, "
            "bare libcurl %.1f; %llu requests\n",
            name, inFlight, course.pace.rate(inFlight), 0.9 * inFlight * 10, own.rate(inFlight),
            bare.rate(inFlight), static_cast<unsigned long long>(report.requests));
        std::fflush(stdout);
    }
}

void benchMillion(const BenchEndpoints& endpoints, const std::string& folder, std::int64_t rows)
{
    const EpochMs now = SystemClock().nowMs();
    const std::string file = folder + "/million.csv";
    if (!writeFileAtomically(file, ordersCsv(rows, now)))
        std::exit(1);
    const std::string ledger = folder + "/million.sqlite";
    const pid_t child = ::fork(); // a process of its own: its peak is the job's
    if (child == 0) {
        const Job job = checkedJob(file, now);
        std::stop_source stop;
        Course course;
        const SendObserver seen = course.observer();
        const auto began = std::chrono::steady_clock::now();
        const Result<SendReport> report =
            runSend(orderFor(job, eventsUrl(endpoints.h1Port)), meansFor(ledger, endpoints.caPem, 4),
                [&](const SendProgress& progress) {
                    seen(progress);
                    if (progress.counts.accepted >= static_cast<std::size_t>(rows) / 2)
                        stop.request_stop();
                },
                {.stop = stop.get_token()});
        std::printf("%lld events: %.0f events/s while sending, planned in %.1f s, peak %ld MB%s\n",
            static_cast<long long>(rows),
            static_cast<double>(report ? report->accepted : 0) / course.seconds(),
            course.secondsToFirst(began), peakMb(), report ? "" : " FAILED");
        std::fflush(stdout);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    Course course;
    std::stop_source stop;
    const SendObserver seen = course.observer();
    const auto began = std::chrono::steady_clock::now();
    const Result<JobRecord> job = findJobToResume(ledger, {}, SystemClock().nowMs());
    if (!job) {
        std::printf("nothing to resume\n");
        return;
    }
    const Result<SendReport> report =
        runResume({.jobId = job->id, .endpoint = Endpoint::parse(eventsUrl(endpoints.h1Port)).value()},
            meansFor(ledger, endpoints.caPem, 4),
            [&](const SendProgress& progress) {
                seen(progress);
                if (course.first)
                    stop.request_stop();
            },
            {.stop = stop.get_token()});
    std::printf("resumed at %lld rows: first batch on the wire after %.2f s%s\n",
        static_cast<long long>(rows), course.secondsToFirst(began),
        report ? "" : (" FAILED: " + std::string(errorCodeName(report.error().code))).c_str());
}

} // namespace

int main(int argc, char* argv[])
{
    // Before any thread: its processes are forked.
    const BenchEndpoints endpoints;
    const QCoreApplication application(argc, argv);
    const CurlLibrary library;
    const std::string_view part = argc > 1 ? argv[1] : "all";
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    if (part == "all" || part == "transport")
        benchTransport(endpoints, 5);
    if (part == "all" || part == "delayed")
        benchDelayed(endpoints, path, "h1", endpoints.h1SlowPort);
    if (part == "all" || part == "delayed-h2")
        benchDelayed(endpoints, path, "h2", endpoints.h2SlowPort);
    if (part == "all" || part == "million")
        benchMillion(endpoints, path, argc > 2 ? std::atoll(argv[2]) : 1'000'000);
    return 0;
}
