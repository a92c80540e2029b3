// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Sending over loopback TLS, beside a bare libcurl sender of the same bodies. See README.md.
#include "base/atomic_file.h"
#include "delivery/curl_transport.h"
#include "jobs/check_job.h"
#include "jobs/send_job.h"
#include "jobs/upload.h"
#include "sandbox/certificate.h"

#include <curl/curl.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace convey;
using Seconds = std::chrono::duration<double>;
using SteadyTime = std::chrono::steady_clock::time_point;

double since(SteadyTime began)
{
    return Seconds(std::chrono::steady_clock::now() - began).count();
}

// The endpoint: a process of its own, so that its work is nobody's here. HTTP/1.1 over TLS, one thread a
// connection; it counts events and does nothing else with them.

int listenOn(int& port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 64) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        std::exit(1);
    port = ntohs(address.sin_port);
    return listener;
}

std::size_t countEvents(std::string_view body)
{
    constexpr std::string_view kOnceAnEvent = "\"timestamp_ms\":";
    std::size_t count = 0;
    for (std::size_t at = body.find(kOnceAnEvent); at != std::string_view::npos;
         at = body.find(kOnceAnEvent, at + kOnceAnEvent.size()))
        ++count;
    return count;
}

void serve(SSL* tls, std::chrono::milliseconds delay)
{
    std::string seen;
    std::vector<char> block(1U << 20U);
    const auto more = [&] {
        const int got = SSL_read(tls, block.data(), static_cast<int>(block.size()));
        if (got > 0)
            seen.append(block.data(), static_cast<std::size_t>(got));
        return got > 0;
    };
    for (;;) {
        std::size_t head = std::string::npos;
        while ((head = seen.find("\r\n\r\n")) == std::string::npos) {
            if (!more())
                return;
        }
        head += 4;
        const std::size_t length = seen.find("Content-Length: ");
        const auto size = static_cast<std::size_t>(std::strtoul(seen.c_str() + length + 16, nullptr, 10));
        seen.reserve(head + size);
        while (seen.size() < head + size) {
            if (!more())
                return;
        }
        const std::string json = "{\"accepted_events\":"
            + std::to_string(countEvents(std::string_view(seen).substr(head, size))) + '}';
        seen.erase(0, head + size);
        std::this_thread::sleep_for(delay);
        const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + std::to_string(json.size()) + "\r\n\r\n" + json;
        if (SSL_write(tls, answer.data(), static_cast<int>(answer.size())) <= 0)
            return;
    }
}

[[noreturn]] void runEndpoint(int listener, SSL_CTX* context, std::chrono::milliseconds delay)
{
    std::signal(SIGPIPE, SIG_IGN);
    for (;;) {
        const int connection = ::accept(listener, nullptr, nullptr);
        if (connection < 0)
            continue;
        std::thread([=] {
            SSL* const tls = SSL_new(context);
            SSL_set_fd(tls, connection);
            if (SSL_accept(tls) == 1)
                serve(tls, delay);
            SSL_free(tls);
            ::close(connection);
        }).detach();
    }
}

struct Endpoints
{
    std::string caPem{};
    int quickPort = 0;
    int slowPort = 0; ///< answers after 100 ms
    int h2Port = 0; ///< HTTP/2, by node; 0 where there is none
    std::vector<pid_t> processes{};

    Endpoints()
    {
        const sandbox::Identity identity = sandbox::makeIdentity().value();
        caPem = identity.caPem;
        const auto start = [&](int& port, std::chrono::milliseconds delay) {
            const int listener = listenOn(port);
            const pid_t child = ::fork();
            if (child == 0)
                runEndpoint(listener, identity.context.get(), delay);
            ::close(listener);
            processes.push_back(child);
        };
        start(quickPort, std::chrono::milliseconds(0));
        start(slowPort, std::chrono::milliseconds(100));
        startNode(identity.context.get());
    }
    ~Endpoints()
    {
        for (const pid_t process : processes) {
            ::kill(process, SIGKILL);
            ::waitpid(process, nullptr, 0);
        }
    }

    void startNode(SSL_CTX* context)
    {
        char certificate[] = "/tmp/convey-bench-XXXXXX";
        char key[] = "/tmp/convey-bench-XXXXXX";
        int told[2]{};
        FILE* const certificateFile = ::fdopen(::mkstemp(certificate), "w");
        FILE* const keyFile = ::fdopen(::mkstemp(key), "w");
        if (!certificateFile || !keyFile || ::pipe(told) != 0)
            std::exit(1);
        PEM_write_X509(certificateFile, SSL_CTX_get0_certificate(context));
        PEM_write_PrivateKey(
            keyFile, SSL_CTX_get0_privatekey(context), nullptr, nullptr, 0, nullptr, nullptr);
        std::fclose(certificateFile);
        std::fclose(keyFile);
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(told[1], STDOUT_FILENO);
            ::execlp("node", "node", CONVEY_H2_ENDPOINT, certificate, key, nullptr);
            ::_exit(1);
        }
        ::close(told[1]);
        char line[16]{};
        if (::read(told[0], line, sizeof line - 1) > 0)
            h2Port = std::atoi(line);
        ::close(told[0]);
        ::unlink(certificate);
        ::unlink(key);
        processes.push_back(child);
    }
};

using Bodies = std::vector<std::shared_ptr<const std::string>>;

struct BarePost
{
    CURL* easy = nullptr;
    const std::string* body = nullptr;
    std::size_t given = 0;
};

/// What anybody would write: a multi handle, k requests at once, the bodies one after the other.
double bareSeconds(const std::string& url, const std::string& caPem, const Bodies& bodies, int inFlight)
{
    CURLM* const multi = curl_multi_init();
    curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Authorization: Bearer bench");
    headers = curl_slist_append(headers, "Expect:");
    std::vector<BarePost> posts(static_cast<std::size_t>(inFlight));
    std::size_t next = 0;
    std::size_t done = 0;
    const auto begun = std::chrono::steady_clock::now();
    const auto start = [&](BarePost& post) {
        if (next == bodies.size())
            return;
        post.body = bodies[next++].get();
        post.given = 0;
        curl_easy_setopt(post.easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(post.body->size()));
        curl_multi_add_handle(multi, post.easy);
    };
    for (BarePost& post : posts) {
        post.easy = curl_easy_init();
        // curl_blob takes a void* for all its uses; nothing is written there.
        curl_blob ca{const_cast<char*>(caPem.data()), caPem.size(), CURL_BLOB_NOCOPY};
        curl_easy_setopt(post.easy, CURLOPT_URL, url.c_str());
        curl_easy_setopt(post.easy, CURLOPT_CAINFO_BLOB, &ca);
        curl_easy_setopt(post.easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(post.easy, CURLOPT_POST, 1L);
        curl_easy_setopt(post.easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
        curl_easy_setopt(post.easy, CURLOPT_PIPEWAIT, 1L);
        curl_easy_setopt(post.easy, CURLOPT_UPLOAD_BUFFERSIZE, 1L << 20);
        curl_easy_setopt(post.easy, CURLOPT_PRIVATE, &post);
        curl_easy_setopt(post.easy, CURLOPT_READDATA, &post);
        curl_easy_setopt(
            post.easy, CURLOPT_READFUNCTION,
            +[](char* into, std::size_t one, std::size_t count, void* user) -> std::size_t {
                auto* const self = static_cast<BarePost*>(user);
                const std::size_t size = std::min(one * count, self->body->size() - self->given);
                std::memcpy(into, self->body->data() + self->given, size);
                self->given += size;
                return size;
            });
        curl_easy_setopt(
            post.easy, CURLOPT_WRITEFUNCTION,
            +[](char*, std::size_t one, std::size_t count, void*) -> std::size_t { return one * count; });
        start(post);
    }
    while (done < bodies.size()) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (CURLMsg* const message = curl_multi_info_read(multi, &left)) {
            long status = 0;
            BarePost* post = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_RESPONSE_CODE, &status);
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &post);
            if (status != 200) {
                std::fprintf(stderr, "bare: %s\n", curl_easy_strerror(message->data.result));
                std::exit(1);
            }
            curl_multi_remove_handle(multi, post->easy);
            ++done;
            start(*post);
        }
        if (done < bodies.size())
            curl_multi_poll(multi, nullptr, 0, 1'000, nullptr);
    }
    const double seconds = since(begun);
    for (BarePost& post : posts)
        curl_easy_cleanup(post.easy);
    curl_slist_free_all(headers);
    curl_multi_cleanup(multi);
    return seconds;
}

CurlOptions curlOptions(const std::string& caPem)
{
    return {.extraCaPem = caPem, .proxy = {.mode = ProxySettings::Mode::None}};
}

/// The same through our transport.
double ownSeconds(const std::string& url, const std::string& caPem, const Bodies& bodies, int inFlight)
{
    const auto transport = CurlTransport::create(curlOptions(caPem)).value();
    std::size_t next = 0;
    std::size_t done = 0;
    const auto begun = std::chrono::steady_clock::now();
    const auto post = [&] {
        if (next < bodies.size())
            transport->post({.url = url, .body = bodies[next++], .key = Secret(std::string("bench"))});
    };
    for (int i = 0; i < inFlight; ++i)
        post();
    while (done < bodies.size()) {
        for (const Ended& ended : transport->wait(std::chrono::seconds(10))) {
            if (ended.status != 200) {
                std::fprintf(stderr, "own: %s\n", ended.detail.c_str());
                std::exit(1);
            }
            ++done;
            post();
        }
    }
    return since(begun);
}

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

std::string urlOf(int port)
{
    return "https://127.0.0.1:" + std::to_string(port) + "/v1/events";
}

/// When the first request of a job began, and its last ended.
struct Course
{
    std::optional<SteadyTime> first{};
    SteadyTime last{};

    SendObserver observer()
    {
        return [this](const SendProgress& progress) {
            last = std::chrono::steady_clock::now();
            if (!first && progress.counts.requests > 0)
                first = last;
        };
    }
    [[nodiscard]] double seconds() const { return Seconds(last - first.value_or(last)).count(); }
};

long peakMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void benchBeside(
    const char* name, const std::string& url, const std::string& caPem, const Bodies& bodies, int runs)
{
    for (const int inFlight : {1, 2, 4}) {
        std::vector<double> ratios;
        double best = 1e9;
        for (int run = 0; run < runs; ++run) {
            const double bare = bareSeconds(url, caPem, bodies, inFlight);
            const double own = ownSeconds(url, caPem, bodies, inFlight);
            ratios.push_back(bare / own);
            best = std::min(best, own);
        }
        std::ranges::sort(ratios);
        std::printf("%s, %d in flight: %.0f req/s, %.2f of bare libcurl (median of %d; %.2f to %.2f)\n", name,
            inFlight, static_cast<double>(bodies.size()) / best, ratios[ratios.size() / 2], runs,
            ratios.front(), ratios.back());
    }
}

void benchTransport(const Endpoints& endpoints, int runs)
{
    // Bodies as they are sent: a thousand events, about a megabyte.
    auto body = std::make_shared<std::string>("{\"validate_only\":true,\"events\":[");
    for (int i = 0; i < 1'000; ++i)
        *body += (i == 0 ? "" : ",") + std::string("{\"timestamp_ms\":1,\"pad\":\"") + std::string(970, 'x')
            + "\"}";
    *body += "]}";
    const Bodies bodies(300, body);
    for (const auto& [name, port] :
        {std::pair("h1", endpoints.quickPort), std::pair("h2", endpoints.h2Port)}) {
        if (port == 0) {
            std::printf("%s: no node here, not measured\n", name);
            continue;
        }
        benchBeside(name, urlOf(port) + "?pid=bench", endpoints.caPem, bodies, runs);
    }
}

void benchDelayed(const Endpoints& endpoints, const std::string& folder)
{
    const EpochMs now = SystemClock().nowMs();
    const std::string file = folder + "/orders.csv";
    if (!writeFileAtomically(file, ordersCsv(40'000, now)))
        std::exit(1);
    const Job job = checkedJob(file, now);
    for (int inFlight = 1; inFlight <= 6; ++inFlight) {
        Course course;
        const std::string ledger = folder + "/delayed-" + std::to_string(inFlight) + ".sqlite";
        const SendReport report = runSend(orderFor(job, urlOf(endpoints.slowPort)),
            meansFor(ledger, endpoints.caPem, inFlight), course.observer())
                                      .value();
        // The last round is seldom full: as many requests as rounds could hold.
        const double rounds = course.seconds() / 0.1;
        const double rate = static_cast<double>(report.requests) / course.seconds();
        std::printf(
            "answers after 100 ms, %d in flight: %.1f req/s (bar %.1f), %llu requests in %.1f rounds\n",
            inFlight, rate, 0.9 * inFlight * 10, static_cast<unsigned long long>(report.requests), rounds);
    }
}

void benchMillion(const Endpoints& endpoints, const std::string& folder, std::int64_t rows)
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
            runSend(orderFor(job, urlOf(endpoints.quickPort)), meansFor(ledger, endpoints.caPem, 4),
                [&](const SendProgress& progress) {
                    seen(progress);
                    if (progress.counts.accepted >= static_cast<std::size_t>(rows) / 2)
                        stop.request_stop();
                },
                {.stop = stop.get_token()});
        std::printf("%lld events: %.0f events/s while sending, planned in %.1f s, peak %ld MB%s\n",
            static_cast<long long>(rows),
            static_cast<double>(report ? report->accepted : 0) / course.seconds(),
            Seconds(course.first.value_or(began) - began).count(), peakMb(), report ? "" : " FAILED");
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
        runResume({.jobId = job->id, .endpoint = Endpoint::parse(urlOf(endpoints.quickPort)).value()},
            meansFor(ledger, endpoints.caPem, 4),
            [&](const SendProgress& progress) {
                seen(progress);
                if (course.first)
                    stop.request_stop();
            },
            {.stop = stop.get_token()});
    std::printf("resumed at %lld rows: first batch on the wire after %.2f s%s\n",
        static_cast<long long>(rows), Seconds(course.first.value_or(began) - began).count(),
        report ? "" : (" FAILED: " + std::string(errorCodeName(report.error().code))).c_str());
}

} // namespace

int main(int argc, char* argv[])
{
    // Before any thread: its processes are forked.
    const Endpoints endpoints;
    const QCoreApplication application(argc, argv);
    const CurlLibrary library;
    const std::string_view part = argc > 1 ? argv[1] : "all";
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    if (part == "all" || part == "transport")
        benchTransport(endpoints, 5);
    if (part == "all" || part == "delayed")
        benchDelayed(endpoints, path);
    if (part == "all" || part == "million")
        benchMillion(endpoints, path, argc > 2 ? std::atoll(argv[2]) : 1'000'000);
    return 0;
}
