// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/curl_transport.h"

#include "base/atomic_file.h"
#include "delivery/curl_post.h"
#include "delivery/endpoint.h"

#include <curl/curl.h>

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace convey {

namespace {

constexpr long kMostConnections = 8; // six posts at once, and room for connections on their way out
constexpr std::chrono::milliseconds kShortLook{1};
constexpr std::chrono::milliseconds kSpinLimit{2'000}; // without a byte, where libcurl does not wait for one
constexpr std::int64_t kMaxCaFileBytes = 10'000'000; // Debian's whole bundle has about 0.2 MB

/// Errors: TlsFailed when `pem` has no certificate.
Result<std::string> certificatesIn(const std::string& pem, const std::string& name)
{
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromData(QByteArray(pem.data(), static_cast<qsizetype>(pem.size())), QSsl::Pem);
    if (certificates.isEmpty())
        return fail({.code = ErrorCode::TlsFailed, .subject = name, .detail = "no certificate (PEM) in it"});
    std::string text;
    for (const QSslCertificate& certificate : certificates)
        text += certificate.toPem().toStdString();
    return text;
}

/// Whether libcurl looks certificates up one by one, by the hash of their names, in a folder of the system
/// that is filled: it then does so beside a bundle too.
bool libraryFindsSystemCertificates()
{
    const char* const folder = curl_version_info(CURLVERSION_NOW)->capath;
    return folder != nullptr
        && !QDir(QString::fromUtf8(folder)).entryList({QStringLiteral("????????.0")}).isEmpty();
}

/// The extra certificates, with the system's where libcurl does not find those by itself; empty when there
/// are no extra ones. libcurl reads the bundle for each connection and copies it for each post: the system's
/// hundred and forty made of a handshake of 3 ms one of 33, and took a tenth of the speed of the rest.
Result<std::string> caBundleOf(const CurlOptions& options)
{
    if (options.extraCaPem.empty() && options.extraCaFile.empty())
        return std::string();
    std::string bundle;
    if (!options.extraCaPem.empty()) {
        Result<std::string> extra = certificatesIn(options.extraCaPem, "extra CA");
        if (!extra)
            return extra;
        bundle += *extra;
    }
    if (!options.extraCaFile.empty()) {
        const Result<std::string> file = readSmallFile(options.extraCaFile, kMaxCaFileBytes);
        if (!file)
            return file;
        Result<std::string> extra = certificatesIn(*file, options.extraCaFile);
        if (!extra)
            return extra;
        bundle += *extra;
    }
    if (libraryFindsSystemCertificates())
        return bundle;
    for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates())
        bundle += certificate.toPem().toStdString();
    return bundle;
}

/// The host as libcurl will read it; another parser may see another host in the same text.
std::string hostOf(const std::string& url)
{
    const std::unique_ptr<CURLU, void (*)(CURLU*)> parts(curl_url(), curl_url_cleanup);
    char* host = nullptr;
    if (!parts || curl_url_set(parts.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK
        || curl_url_get(parts.get(), CURLUPART_HOST, &host, 0) != CURLUE_OK)
        return {};
    const std::unique_ptr<char, void (*)(void*)> owner(host, curl_free);
    return host;
}

bool isCleanUrl(const std::string& url)
{
    return !url.empty() && std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

} // namespace

class CurlTransport::Multi
{
public:
    Multi()
        : m_multi(curl_multi_init())
    { }
    ~Multi() { curl_multi_cleanup(m_multi); }
    Multi(const Multi&) = delete;
    Multi& operator=(const Multi&) = delete;

    [[nodiscard]] CURLM* get() const { return m_multi; }

private:
    CURLM* m_multi;
};

Result<std::unique_ptr<CurlTransport>> CurlTransport::create(CurlOptions options)
{
    Result<std::string> bundle = caBundleOf(options);
    if (!bundle)
        return fail(std::move(bundle).error());
    std::unique_ptr<CurlTransport> transport(new CurlTransport(std::move(options), std::move(*bundle)));
    CURLM* multi = transport->m_multi->get();
    if (multi == nullptr
        || curl_multi_setopt(multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX)) != CURLM_OK
        || curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, kMostConnections) != CURLM_OK)
        return fail({.code = ErrorCode::TransportFailed, .detail = "libcurl could not start"});
    return transport;
}

CurlTransport::CurlTransport(CurlOptions options, std::string caBundle)
    : m_options(std::move(options))
    , m_caBundle(std::move(caBundle))
    , m_multi(std::make_unique<Multi>())
{ }

CurlTransport::~CurlTransport()
{
    // libcurl wants the handles out before either side is freed.
    for (const auto& [id, post] : m_posts)
        curl_multi_remove_handle(m_multi->get(), post->easy.get());
}

RequestId CurlTransport::post(Request request)
{
    const RequestId id = ++m_lastId;
    const bool keyFine = checkKey(request.key.reveal()).has_value();
    auto post = std::make_unique<Post>(id, std::move(request));
    // A control character in either would end its line and start a header of somebody else's choice.
    if (!keyFine || !isCleanUrl(post->url) || !start(*post)) {
        Ended ended = post->endedWith(EndReason::Other);
        ended.detail = keyFine ? "the request could not be made" : "the key has characters no key has";
        m_ended.push_back(std::move(ended));
        return id;
    }
    m_posts.emplace(id, std::move(post));
    return id;
}

bool CurlTransport::start(Post& post)
{
    if (!post.prepare(m_options, isLoopbackHost(hostOf(post.url))))
        return false;
    if (!m_caBundle.empty()) {
        curl_blob blob{.data = m_caBundle.data(), .len = m_caBundle.size(), .flags = CURL_BLOB_NOCOPY};
        post.set(CURLOPT_CAINFO_BLOB, &blob);
    }
    setProxy(post, post.url);
    if (m_avoidsHttp2)
        post.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    return post.settingsFine() && curl_multi_add_handle(m_multi->get(), post.easy.get()) == CURLM_OK;
}

void CurlTransport::setProxy(Post& post, const std::string& url)
{
    const ProxyChoice choice = chooseProxy(m_options.proxy, url);
    post.viaProxy = choice.kind != ProxyChoice::Kind::Direct;
    switch (choice.kind) {
    case ProxyChoice::Kind::Direct:
        post.set(CURLOPT_PROXY, ""); // beats the environment
        break;
    case ProxyChoice::Kind::Environment:
        break;
    case ProxyChoice::Kind::Fixed:
        post.set(CURLOPT_PROXY, choice.url.c_str());
        post.set(CURLOPT_NOPROXY, ""); // a person's choice beats no_proxy
        if (!choice.user.empty()) {
            post.set(CURLOPT_PROXYUSERNAME, choice.user.c_str());
            post.set(CURLOPT_PROXYPASSWORD, choice.password.reveal().data());
            post.set(CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_ANY));
        }
        break;
    }
}

std::vector<Ended> CurlTransport::wait(std::chrono::milliseconds atMost)
{
    const auto deadline = std::chrono::steady_clock::now() + atMost;
    while (true) {
        int running = 0;
        curl_multi_perform(m_multi->get(), &running);
        collect();
        stopIdle();
        const auto before = std::chrono::steady_clock::now();
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - before);
        if (!m_ended.empty() || left.count() <= 0 || m_woken.load())
            break;
        curl_multi_poll(m_multi->get(), nullptr, 0, static_cast<int>(nextDeadline(left).count()), nullptr);
        m_looksInVain = std::chrono::steady_clock::now() - before < kShortLook ? m_looksInVain + 1 : 0;
        if (isSpinning())
            static_cast<void>(m_never.tryAcquire(1, static_cast<int>(kShortLook.count()))); // a nap
    }
    m_woken.store(false);
    return std::exchange(m_ended, {});
}

/// How long the loop may sleep before a post can have become idle.
std::chrono::milliseconds CurlTransport::nextDeadline(std::chrono::milliseconds atMost) const
{
    // Eight looks at each limit: a post is stopped at most an eighth late.
    const std::chrono::milliseconds look = std::max(std::chrono::milliseconds(10), m_options.idleLimit / 8);
    return m_posts.empty() ? std::min(atMost, std::chrono::milliseconds(60'000)) : std::min(atMost, look);
}

void CurlTransport::collect()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi->get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        Post* post = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &post);
        auto node = m_posts.extract(post->id);
        Ended ended = post->endedWith(code);
        finish(std::move(node.mapped()), std::move(ended));
    }
}

/// libcurl calls a line ready on which nothing can move: a gateway has answered an HTTP/2 request before its
/// body was through, and reset it (libcurl 7.88, haproxy 2.6; seen 2026-11).
bool CurlTransport::isSpinning() const
{
    constexpr int kManyLooks = 5'000;
    return m_looksInVain > kManyLooks;
}

void CurlTransport::stopIdle()
{
    const auto now = std::chrono::steady_clock::now();
    const auto limit = isSpinning() ? std::min(m_options.idleLimit, kSpinLimit) : m_options.idleLimit;
    for (auto at = m_posts.begin(); at != m_posts.end();) {
        if (!at->second->isIdle(now, limit)) {
            ++at;
            continue;
        }
        // The same line would spin again with the next post; one request a line can't.
        m_avoidsHttp2 = m_avoidsHttp2 || isSpinning();
        Ended ended = at->second->endedWith(EndReason::IdleTimeout);
        ended.detail = "no byte in either direction";
        finish(std::move(at->second), std::move(ended));
        at = m_posts.erase(at);
    }
}

void CurlTransport::finish(std::unique_ptr<Post> post, Ended ended)
{
    curl_multi_remove_handle(m_multi->get(), post->easy.get());
    m_ended.push_back(std::move(ended));
}

void CurlTransport::cancel(RequestId id)
{
    auto node = m_posts.extract(id);
    if (node.empty())
        return;
    Ended ended = node.mapped()->endedWith(EndReason::Cancelled);
    ended.detail = "cancelled";
    finish(std::move(node.mapped()), std::move(ended));
}

void CurlTransport::wake()
{
    m_woken.store(true);
    curl_multi_wakeup(m_multi->get());
}

} // namespace convey
