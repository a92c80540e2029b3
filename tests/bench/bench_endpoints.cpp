// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "bench_endpoints.h"

#include "sandbox/certificate.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

// HTTP/1.1 over TLS, one thread a connection.

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

} // namespace

BenchEndpoints::BenchEndpoints()
{
    const convey::sandbox::Identity identity = convey::sandbox::makeIdentity().value();
    caPem = identity.caPem;
    h1Port = start(identity.context.get(), std::chrono::milliseconds(0));
    h1SlowPort = start(identity.context.get(), kSlow);
    h2Port = startNode(identity.context.get(), std::chrono::milliseconds(0));
    h2SlowPort = startNode(identity.context.get(), kSlow);
}

BenchEndpoints::~BenchEndpoints()
{
    for (const pid_t process : m_processes) {
        ::kill(process, SIGKILL);
        ::waitpid(process, nullptr, 0);
    }
}

int BenchEndpoints::start(SSL_CTX* context, std::chrono::milliseconds delay)
{
    int port = 0;
    const int listener = listenOn(port);
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // also when the bench ends by exit()
        runEndpoint(listener, context, delay);
    }
    ::close(listener);
    m_processes.push_back(child);
    return port;
}

int BenchEndpoints::startNode(SSL_CTX* context, std::chrono::milliseconds delay)
{
    char certificate[] = "/tmp/convey-bench-XXXXXX";
    char key[] = "/tmp/convey-bench-XXXXXX";
    int told[2]{};
    FILE* const certificateFile = ::fdopen(::mkstemp(certificate), "w");
    FILE* const keyFile = ::fdopen(::mkstemp(key), "w");
    if (!certificateFile || !keyFile || ::pipe(told) != 0)
        std::exit(1);
    PEM_write_X509(certificateFile, SSL_CTX_get0_certificate(context));
    PEM_write_PrivateKey(keyFile, SSL_CTX_get0_privatekey(context), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(certificateFile);
    std::fclose(keyFile);
    const std::string wait = std::to_string(delay.count());
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(told[1], STDOUT_FILENO);
        ::execlp("node", "node", CONVEY_H2_ENDPOINT, certificate, key, wait.c_str(), nullptr);
        ::_exit(1);
    }
    ::close(told[1]);
    char line[16]{};
    const int port = ::read(told[0], line, sizeof line - 1) > 0 ? std::atoi(line) : 0;
    ::close(told[0]);
    ::unlink(certificate);
    ::unlink(key);
    m_processes.push_back(child);
    return port;
}
