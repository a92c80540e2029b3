// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A server that speaks bytes, not HTTP: a script per connection decides when to read, what to say and how to
/// break off, and the counters show what really arrived. One thread accepts, one thread a connection; all
/// members may be called from the test's thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace convey::test {

/// A certificate with its key, PEM.
struct Certificate
{
    std::string certificatePem{};
    std::string keyPem{};
};

struct CertificateWish
{
    std::string commonName = "127.0.0.1";
    std::string subjectAltName = "IP:127.0.0.1"; ///< OpenSSL's notation
    bool expired = false;
    bool isAuthority = false;
};

/// Makes an EC P-256 certificate, signed by `issuer` or by itself.
[[nodiscard]] Certificate makeCertificate(const CertificateWish& wish, const Certificate* issuer = nullptr);

class RawServer;

/// One accepted connection, handed to the script.
class RawConnection
{
public:
    RawConnection(RawServer& server, int socket, SSL* tls, int number);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    /// 0-based, in the order of accepting.
    [[nodiscard]] int number() const { return m_number; }

    /// Reads up to the empty line and counts a head. False when the peer went before.
    bool readHead();
    /// Reads the body that the last head announces and counts it when it is whole.
    bool readBody();
    bool readRequest() { return readHead() && readBody(); }
    /// Reads `bytes` of the body and leaves it at that.
    bool readPartOfBody(std::size_t bytes);
    /// Reads so many bytes of whatever it is. False when the peer went before.
    bool readBytes(std::size_t bytes, std::string& into);
    /// For other protocols than HTTP/1: counts a head, and a body that is whole.
    void countHead(std::string head);
    void countBody(std::string body);

    [[nodiscard]] const std::string& head() const { return m_head; }
    [[nodiscard]] const std::string& body() const { return m_body; }

    void send(std::string_view bytes);
    /// A whole answer with Content-Length.
    void answer(int status, std::string_view body, std::string_view moreHeaders = {});
    /// Waits until the peer closes, the time is over or the server stops. False when only the time is
    /// over.
    bool waitForClose(std::chrono::milliseconds atMost);
    /// Leaves the connection alone, reading nothing, until the server stops or the time is over.
    void holdUntilStop(std::chrono::milliseconds atMost);
    /// Says that nothing more comes and reads on until the peer has closed: closed with bytes unread, a
    /// connection is reset, and the peer may never see what was said last.
    void closeInOrder();
    /// Ends the connection with RST instead of FIN.
    void reset();
    /// Hands every byte on to 127.0.0.1:`port` and back, as a proxy does, until one side has enough.
    void tunnelTo(std::uint16_t port);

private:
    std::ptrdiff_t receive(char* buffer, std::size_t size);
    bool fill();

    RawServer& m_server;
    int m_socket;
    SSL* m_tls;
    int m_number;
    std::string m_buffer;
    std::string m_head;
    std::string m_body;
};

class RawServer
{
public:
    using Script = std::function<void(RawConnection&)>;
    enum class Offers : unsigned char
    {
        Http1,
        Http2, ///< by ALPN; a script gets what a peer says who wants HTTP/1.1 all the same
    };

    /// Listens on a free port of 127.0.0.1; with a certificate it speaks TLS (1.2 and later).
    explicit RawServer(
        Script script, std::optional<Certificate> certificate = {}, Offers offers = Offers::Http1);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// `http://127.0.0.1:<port>` or https.
    [[nodiscard]] std::string base() const;
    [[nodiscard]] std::string eventsUrl() const { return base() + "/v1/events?pid=pixel-1"; }

    /// Connections accepted from now on see this certificate.
    void useCertificate(const Certificate& certificate);
    /// Takes no more connections and waits until every script has come to its end by itself, so that the
    /// counters are final. The clients must be gone before.
    void finish();

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int failedHandshakes() const { return m_failedHandshakes; }
    [[nodiscard]] int heads() const { return m_heads; }
    [[nodiscard]] int bodies() const { return m_bodies; }
    /// The complete bodies, in the order they became complete.
    [[nodiscard]] std::vector<std::string> completeBodies() const;
    /// All heads, in the order they arrived.
    [[nodiscard]] std::vector<std::string> allHeads() const;

private:
    friend class RawConnection;

    void acceptAll();
    void serve(int socket, int number);

    Script m_script;
    int m_listener = -1;
    int m_closeRead = -1; ///< readable from the moment no more connections are taken
    int m_closeWrite = -1;
    int m_stopRead = -1; ///< readable from the moment the server stops
    int m_stopWrite = -1;
    std::uint16_t m_port = 0;
    Offers m_offers;
    SSL_CTX* m_context = nullptr; ///< guarded by m_mutex
    bool m_speaksTls = false;
    std::atomic<int> m_failedHandshakes = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_heads = 0;
    std::atomic<int> m_bodies = 0;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_completeBodies;
    std::vector<std::string> m_allHeads;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace convey::test
