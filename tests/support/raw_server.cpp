// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/raw_server.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace convey::test {

namespace {

using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;
using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePtr = std::unique_ptr<X509, decltype(&X509_free)>;

/// A set-up that fails is a broken machine; no test can go on.
void require(bool fine)
{
    if (!fine)
        std::abort();
}

std::string takeText(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

BioPtr readerOf(const std::string& text)
{
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), BIO_free};
}

KeyPtr keyOf(const Certificate& certificate)
{
    return {PEM_read_bio_PrivateKey(readerOf(certificate.keyPem).get(), nullptr, nullptr, nullptr),
        EVP_PKEY_free};
}

CertificatePtr certificateOf(const Certificate& certificate)
{
    return {
        PEM_read_bio_X509(readerOf(certificate.certificatePem).get(), nullptr, nullptr, nullptr), X509_free};
}

void addExtension(X509* certificate, X509* issuer, int name, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, name, value.c_str());
    require(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

SSL_CTX* contextOf(const Certificate& certificate, RawServer::Offers offers)
{
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    const CertificatePtr own = certificateOf(certificate);
    const KeyPtr key = keyOf(certificate);
    require(context != nullptr && SSL_CTX_use_certificate(context, own.get()) == 1
        && SSL_CTX_use_PrivateKey(context, key.get()) == 1);
    if (offers == RawServer::Offers::Http2) {
        const auto choose = [](SSL*, const unsigned char** chosen, unsigned char* length,
                                const unsigned char* offered, unsigned int size, void*) {
            static constexpr std::array<unsigned char, 3> kOnly{2, 'h', '2'};
            unsigned char* found = nullptr;
            if (SSL_select_next_proto(&found, length, kOnly.data(), kOnly.size(), offered, size)
                != OPENSSL_NPN_NEGOTIATED)
                return SSL_TLSEXT_ERR_NOACK; // the peer may go on with HTTP/1.1
            *chosen = found;
            return SSL_TLSEXT_ERR_OK;
        };
        SSL_CTX_set_alpn_select_cb(context, choose, nullptr);
    }
    return context;
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool waitReadable(int socket, int stop, int timeoutMs)
{
    std::array<pollfd, 2> watched{{{socket, POLLIN, 0}, {stop, POLLIN, 0}}};
    int ready = 0;
    do {
        ready = ::poll(watched.data(), watched.size(), timeoutMs);
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && watched[1].revents == 0;
}

} // namespace

Certificate makeCertificate(const CertificateWish& wish, const Certificate* issuer)
{
    static std::atomic<long> serial = 1000;
    const KeyPtr key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const CertificatePtr certificate(X509_new(), X509_free);
    require(key && certificate);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    constexpr long kDay = 24L * 60 * 60;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -30 * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.expired ? -kDay : 30 * kDay);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(wish.commonName.c_str()), -1, -1, 0);

    const CertificatePtr parent =
        issuer != nullptr ? certificateOf(*issuer) : CertificatePtr(nullptr, X509_free);
    X509* signer = parent ? parent.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    if (wish.isAuthority)
        addExtension(certificate.get(), signer, NID_basic_constraints, "critical,CA:TRUE");
    else
        addExtension(certificate.get(), signer, NID_subject_alt_name, wish.subjectAltName);
    const KeyPtr parentKey = issuer != nullptr ? keyOf(*issuer) : KeyPtr(nullptr, EVP_PKEY_free);
    require(X509_sign(certificate.get(), parentKey ? parentKey.get() : key.get(), EVP_sha256()) > 0);

    const BioPtr certificateText(BIO_new(BIO_s_mem()), BIO_free);
    const BioPtr keyText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {takeText(certificateText.get()), takeText(keyText.get())};
}

RawConnection::RawConnection(RawServer& server, int socket, SSL* tls, int number)
    : m_server(server)
    , m_socket(socket)
    , m_tls(tls)
    , m_number(number)
{ }

RawConnection::~RawConnection()
{
    if (m_tls != nullptr) {
        SSL_shutdown(m_tls);
        SSL_free(m_tls);
    }
    ::close(m_socket);
}

std::ptrdiff_t RawConnection::receive(char* buffer, std::size_t size)
{
    if (m_tls != nullptr && SSL_pending(m_tls) > 0)
        return SSL_read(m_tls, buffer, static_cast<int>(size));
    if (!waitReadable(m_socket, m_server.m_stopRead, -1))
        return -1;
    return m_tls != nullptr ? SSL_read(m_tls, buffer, static_cast<int>(size))
                            : ::recv(m_socket, buffer, size, 0);
}

bool RawConnection::fill()
{
    std::array<char, 65'536> buffer;
    const std::ptrdiff_t got = receive(buffer.data(), buffer.size());
    if (got <= 0)
        return false;
    m_buffer.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

bool RawConnection::readHead()
{
    constexpr std::string_view kEnd = "\r\n\r\n";
    std::size_t end = 0;
    while ((end = m_buffer.find(kEnd)) == std::string::npos) {
        if (!fill())
            return false;
    }
    m_head = m_buffer.substr(0, end + kEnd.size());
    m_buffer.erase(0, m_head.size());
    countHead(m_head);
    return true;
}

bool RawConnection::readBody()
{
    constexpr std::string_view kLength = "Content-Length: ";
    const std::size_t at = m_head.find(kLength);
    std::size_t size = 0;
    if (at != std::string::npos)
        std::from_chars(m_head.data() + at + kLength.size(), m_head.data() + m_head.size(), size);
    while (m_buffer.size() < size) {
        if (!fill())
            return false;
    }
    m_body = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    countBody(m_body);
    return true;
}

bool RawConnection::readPartOfBody(std::size_t bytes)
{
    while (m_buffer.size() < bytes) {
        if (!fill())
            return false;
    }
    return true;
}

bool RawConnection::readBytes(std::size_t bytes, std::string& into)
{
    if (!readPartOfBody(bytes))
        return false;
    into = m_buffer.substr(0, bytes);
    m_buffer.erase(0, bytes);
    return true;
}

void RawConnection::countHead(std::string head)
{
    ++m_server.m_heads;
    const std::lock_guard lock(m_server.m_mutex);
    m_server.m_allHeads.push_back(std::move(head));
}

void RawConnection::countBody(std::string body)
{
    ++m_server.m_bodies;
    const std::lock_guard lock(m_server.m_mutex);
    m_server.m_completeBodies.push_back(std::move(body));
}

void RawConnection::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::ptrdiff_t sent = m_tls != nullptr
            ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
            : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return; // the peer has gone; the script goes on and finds out by reading
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void RawConnection::answer(int status, std::string_view body, std::string_view moreHeaders)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + " Said\r\nContent-Type: application/json\r\n";
    text += moreHeaders;
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    text += body;
    send(text);
}

bool RawConnection::waitForClose(std::chrono::milliseconds atMost)
{
    const auto deadline = std::chrono::steady_clock::now() + atMost;
    std::array<char, 4096> buffer;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        if (!waitReadable(m_socket, m_server.m_stopRead, static_cast<int>(left.count()))) {
            pollfd stop{m_server.m_stopRead, POLLIN, 0};
            return ::poll(&stop, 1, 0) > 0;
        }
        // Raw, below TLS: only the end of the stream is of interest.
        if (::recv(m_socket, buffer.data(), buffer.size(), 0) <= 0)
            return true;
    }
}

void RawConnection::holdUntilStop(std::chrono::milliseconds atMost)
{
    pollfd stop{m_server.m_stopRead, POLLIN, 0};
    ::poll(&stop, 1, static_cast<int>(atMost.count()));
}

void RawConnection::closeInOrder()
{
    if (m_tls != nullptr)
        SSL_shutdown(m_tls);
    ::shutdown(m_socket, SHUT_WR);
    waitForClose(std::chrono::seconds(10));
}

void RawConnection::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    if (m_tls != nullptr)
        SSL_set_quiet_shutdown(m_tls, 1);
}

void RawConnection::tunnelTo(std::uint16_t port)
{
    const int upstream = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    require(upstream >= 0);
    bool isOpen = ::connect(upstream, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    std::array<char, 65'536> buffer;
    const auto pass = [&buffer](int from, int to) {
        const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
        std::size_t sent = 0;
        while (got > 0 && sent < static_cast<std::size_t>(got)) {
            const ssize_t more =
                ::send(to, buffer.data() + sent, static_cast<std::size_t>(got) - sent, MSG_NOSIGNAL);
            if (more <= 0)
                return false;
            sent += static_cast<std::size_t>(more);
        }
        return got > 0;
    };
    while (isOpen) {
        std::array<pollfd, 3> watched{
            {{m_socket, POLLIN, 0}, {upstream, POLLIN, 0}, {m_server.m_stopRead, POLLIN, 0}}};
        isOpen = ::poll(watched.data(), watched.size(), -1) > 0 && watched[2].revents == 0
            && (watched[0].revents == 0 || pass(m_socket, upstream))
            && (watched[1].revents == 0 || pass(upstream, m_socket));
    }
    ::close(upstream);
}

RawServer::RawServer(Script script, std::optional<Certificate> certificate, Offers offers)
    : m_script(std::move(script))
    , m_offers(offers)
    , m_context(certificate ? contextOf(*certificate, offers) : nullptr)
    , m_speaksTls(m_context != nullptr)
{
    std::array<int, 2> ends{};
    require(::pipe(ends.data()) == 0);
    m_stopRead = ends[0];
    m_stopWrite = ends[1];
    require(::pipe(ends.data()) == 0);
    m_closeRead = ends[0];
    m_closeWrite = ends[1];

    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    auto* const general = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    require(m_listener >= 0 && ::bind(m_listener, general, size) == 0 && ::listen(m_listener, 64) == 0
        && ::getsockname(m_listener, general, &size) == 0);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

RawServer::~RawServer()
{
    ::close(m_stopWrite); // makes the other end readable for all who wait
    finish();
    ::close(m_listener);
    ::close(m_stopRead);
    ::close(m_closeRead);
    SSL_CTX_free(m_context);
}

void RawServer::useCertificate(const Certificate& certificate)
{
    SSL_CTX* context = contextOf(certificate, m_offers);
    const std::lock_guard lock(m_mutex);
    SSL_CTX_free(std::exchange(m_context, context)); // connections hold their own
}

void RawServer::finish()
{
    if (!m_acceptor.joinable())
        return;
    ::close(m_closeWrite);
    m_acceptor.join();
    for (std::thread& thread : m_threads)
        thread.join();
}

void RawServer::acceptAll()
{
    while (waitReadable(m_listener, m_closeRead, -1)) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        const int noDelay = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
        const int number = m_connections++;
        m_threads.emplace_back([this, socket, number] { serve(socket, number); });
    }
}

void RawServer::serve(int socket, int number)
{
    SSL* tls = nullptr;
    if (m_speaksTls) {
        {
            const std::lock_guard lock(m_mutex);
            tls = SSL_new(m_context);
        }
        SSL_set_fd(tls, socket);
        if (SSL_accept(tls) != 1) {
            ++m_failedHandshakes;
            SSL_free(tls);
            ::close(socket);
            return;
        }
    }
    RawConnection connection(*this, socket, tls, number);
    m_script(connection);
}

std::string RawServer::base() const
{
    return (m_speaksTls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(m_port);
}

std::vector<std::string> RawServer::completeBodies() const
{
    const std::lock_guard lock(m_mutex);
    return m_completeBodies;
}

std::vector<std::string> RawServer::allHeads() const
{
    const std::lock_guard lock(m_mutex);
    return m_allHeads;
}

} // namespace convey::test
