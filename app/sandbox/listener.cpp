// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/listener.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <future>
#include <limits>

#ifndef _WIN32
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace convey::sandbox {

namespace {

constexpr const char* kLoopback = "127.0.0.1";

// Each open connection holds a thread while it waits for its next request; clients keep a handful.
constexpr std::size_t kThreads = 24;

// A connection that says nothing for so long is closed. Long, since a client that resumes after a pause must
// not meet a connection that died just now.
constexpr time_t kIdleSeconds = 60;
constexpr std::size_t kRequestsAnnounced = 1'000'000; // a connection is never closed for its age

#ifdef _WIN32
constexpr int kSendFlags = 0;
constexpr int kBothWays = SD_BOTH;
void closeSocket(socket_t socket)
{
    closesocket(socket);
}
#else
constexpr int kSendFlags = MSG_NOSIGNAL;
constexpr int kBothWays = SHUT_RDWR;
void closeSocket(socket_t socket)
{
    close(socket);
}
#endif

struct SslDeleter
{
    void operator()(SSL* ssl) const { SSL_free(ssl); }
};
using Ssl = std::unique_ptr<SSL, SslDeleter>;

// One connection, plain or TLS. The socket blocks with the time-outs that httplib has set on it.
class Connection final : public httplib::Stream
{
public:
    Connection(socket_t socket, Ssl ssl)
        : m_socket(socket)
        , m_ssl(std::move(ssl))
    { }

    void abandon() { m_abandoned = true; }
    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }

    [[nodiscard]] bool is_readable() const override { return !m_abandoned; }
    [[nodiscard]] bool is_writable() const override { return !m_abandoned; }

    ssize_t read(char* bytes, size_t size) override
    {
        if (m_abandoned)
            return -1;
        if (m_ssl)
            return SSL_read(m_ssl.get(), bytes, bounded(size));
        ssize_t got = 0;
        do {
            got = recv(m_socket, bytes, bounded(size), 0);
        } while (got < 0 && errno == EINTR);
        return got;
    }

    ssize_t write(const char* bytes, size_t size) override
    {
        if (m_abandoned)
            return -1;
        if (m_ssl)
            return SSL_write(m_ssl.get(), bytes, bounded(size));
        ssize_t put = 0;
        do {
            put = send(m_socket, bytes, bounded(size), kSendFlags);
        } while (put < 0 && errno == EINTR);
        return put;
    }

    // Only loopback comes here, and nothing asks for the ports.
    void get_remote_ip_and_port(std::string& ip, int& port) const override
    {
        ip = kLoopback;
        port = 0;
    }
    void get_local_ip_and_port(std::string& ip, int& port) const override
    {
        ip = kLoopback;
        port = 0;
    }
    [[nodiscard]] socket_t socket() const override { return m_socket; }

    // Tells a TLS client that nothing was cut; an abandoned connection is meant to look cut.
    void sayGoodbye()
    {
        if (m_ssl && !m_abandoned)
            SSL_shutdown(m_ssl.get());
    }

private:
    static int bounded(size_t size)
    {
        return static_cast<int>(std::min<size_t>(size, std::numeric_limits<int>::max()));
    }

    socket_t m_socket;
    Ssl m_ssl;
    bool m_abandoned = false;
};

// Like httplib's default but without SO_REUSEPORT, with which a second sandbox would share a taken port and
// get every other connection.
void reuseAddressOnly(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&yes), sizeof yes);
#else
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

} // namespace

Listener::Listener(SslContext context)
    : m_context(std::move(context))
{
    set_socket_options(reuseAddressOnly);
    set_tcp_nodelay(true);
    set_read_timeout(kIdleSeconds);
    set_write_timeout(kIdleSeconds);
    // Announced in each answer; the defaults, five requests within five seconds, would not be true.
    set_keep_alive_timeout(kIdleSeconds);
    set_keep_alive_max_count(kRequestsAnnounced);
}

Listener::~Listener()
{
    stopNow();
}

Result<int> Listener::start(int port)
{
    errno = 0;
    int bound = port;
    if (port == 0)
        bound = bind_to_any_port(kLoopback);
    else if (!bind_to_port(kLoopback, port))
        bound = -1;
    if (bound <= 0) {
        const int systemError = errno;
        const bool taken = systemError == EADDRINUSE;
        return fail({.code = taken ? ErrorCode::PortTaken : ErrorCode::SandboxFailed,
            .subject = kLoopback,
            .detail = systemError == 0 ? "" : std::strerror(systemError),
            .found = port});
    }
    // httplib asks for its queue of work right before it accepts the first connection; a stop that came
    // earlier would go unheard and the thread would never end.
    std::promise<void> listening;
    new_task_queue = [&listening]() -> httplib::TaskQueue* {
        auto queue = std::make_unique<httplib::ThreadPool>(kThreads);
        listening.set_value();
        return queue.release();
    };
    m_thread = std::thread([this] { listen_after_bind(); });
    listening.get_future().wait();
    return bound;
}

void Listener::stopNow()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        // Wakes the threads that wait for a next request.
        for (const socket_t socket : m_open)
            shutdown(socket, kBothWays);
    }
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Listener::abandon(const httplib::Request& request)
{
    request.response_handler(httplib::Response{});
}

bool Listener::process_and_close_socket(socket_t socket)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping) {
            closeSocket(socket);
            return false;
        }
        m_open.insert(socket);
    }
    Ssl ssl;
    bool ready = true;
    if (m_context) {
        ssl.reset(SSL_new(m_context.get()));
        ready = ssl && SSL_set_fd(ssl.get(), static_cast<int>(socket)) == 1 && SSL_accept(ssl.get()) == 1;
    }
    Connection connection(socket, std::move(ssl));
    // Only httplib's client uses a request's response handler; here it is the way from a handler to the
    // connection beneath.
    const auto setUp = [&connection](httplib::Request& request) {
        request.response_handler = [&connection](const httplib::Response&) {
            connection.abandon();
            return true;
        };
    };
    bool closed = !ready;
    while (!closed && !connection.isAbandoned())
        if (!process_request(connection, false, closed, setUp))
            break;
    if (ready)
        connection.sayGoodbye();
    {
        const std::scoped_lock lock(m_mutex);
        m_open.erase(socket);
        shutdown(socket, kBothWays);
        closeSocket(socket);
    }
    return true;
}

} // namespace convey::sandbox
