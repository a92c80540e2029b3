// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/curl_post.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace convey {

namespace {

std::string trimmedValue(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon == std::string_view::npos ? std::string() : std::string(trimmed(line.substr(colon + 1)));
}

bool isHeader(std::string_view line, std::string_view name)
{
    return line.size() > name.size() && line[name.size()] == ':'
        && equalsIgnoringAsciiCase(line.substr(0, name.size()), name);
}

bool isTlsError(CURLcode code)
{
    switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CLIENTCERT:
        return true;
    default:
        return false;
    }
}

} // namespace

void HeaderListDeleter::operator()(curl_slist* list) const
{
    for (curl_slist* item = list; item != nullptr; item = item->next) {
        volatile char* bytes = item->data;
        for (std::size_t i = 0; bytes[i] != '\0'; ++i)
            bytes[i] = ' ';
    }
    curl_slist_free_all(list);
}

CurlTransport::Post::Post(RequestId number, Request request)
    : id(number)
    , easy(curl_easy_init())
    , url(std::move(request.url))
    , m_body(request.body ? std::move(request.body) : std::make_shared<const std::string>())
    , m_key(std::move(request.key))
    , m_started(std::chrono::steady_clock::now())
    , m_moved(m_started)
{ }

bool CurlTransport::Post::prepare(const CurlOptions& options, bool loopback)
{
    if (!easy)
        return false;
    m_maxAnswer = options.maxAnswerBytes;
    const auto bodySize = static_cast<curl_off_t>(m_body->size());
    const std::chrono::milliseconds bodyTime(
        bodySize * 1000 / std::max<curl_off_t>(1, options.slowestUplink));

    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_PRIVATE, static_cast<void*>(this));
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USERAGENT, "convey/" CONVEY_VERSION);

    // http stays possible for the sandbox on this computer; the key would be readable anywhere else.
    set(CURLOPT_PROTOCOLS_STR, loopback ? "https,http" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTP_VERSION,
        options.http == CurlOptions::Http::One ? static_cast<long>(CURL_HTTP_VERSION_1_1)
                                               : static_cast<long>(CURL_HTTP_VERSION_2TLS));
    // One HTTP/2 connection for all posts. Where HTTP/2 can't be, libcurl would hold the other posts back
    // until the first answer tells it so (seen with 7.88.1, plain http, 2026-11-21).
    const bool mayShare = options.http == CurlOptions::Http::Two && !url.starts_with("http:");
    set(CURLOPT_PIPEWAIT, mayShare ? 1L : 0L);
    // A reuse that meets the server's close costs an unknown outcome.
    set(CURLOPT_MAXAGE_CONN, static_cast<long>(options.longestIdleReuse.count()));

    // No seek function and no POSTFIELDS: with either, libcurl sends the body again by itself after a close.
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, bodySize);
    set(CURLOPT_READFUNCTION, &Post::read);
    set(CURLOPT_READDATA, static_cast<void*>(this));
    set(CURLOPT_PREREQFUNCTION, &Post::beforeRequest);
    set(CURLOPT_PREREQDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &Post::write);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Post::header);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    // A megabyte in sixteen pieces costs a fifth of the speed of HTTP/1.1 on a fast line, in four a tenth.
    // With larger ones "not delivered" would be rarer still: what libcurl has taken counts as given.
    set(CURLOPT_UPLOAD_BUFFERSIZE, 256L * 1024);
    set(CURLOPT_XFERINFOFUNCTION, &Post::progress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
    set(CURLOPT_NOPROGRESS, 0L);

    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectLimit.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>((options.totalBase + bodyTime).count()));
    set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(options.maxAnswerBytes));

    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    setHeaders();
    return m_settingsFine;
}

void CurlTransport::Post::setHeaders()
{
    std::string authorization = "Authorization: Bearer ";
    // Room for all of it first: growing would leave a copy of the key in freed memory.
    authorization.reserve(authorization.size() + m_key.reveal().size());
    authorization += m_key.reveal();
    const Secret wiped(std::move(authorization));

    // "Expect:" switches off the second that libcurl waits for a 100 before a body of more than 1 MB.
    for (const char* line : {"Expect:", "Content-Type: application/json", wiped.reveal().data()}) {
        curl_slist* longer = curl_slist_append(m_headers.get(), line);
        if (longer == nullptr) {
            m_settingsFine = false;
            return;
        }
        static_cast<void>(m_headers.release());
        m_headers.reset(longer);
    }
    set(CURLOPT_HTTPHEADER, m_headers.get());
}

int CurlTransport::Post::beforeRequest(
    void* post, char* /*remoteAddress*/, char* /*localAddress*/, int /*remotePort*/, int /*localPort*/)
{
    Post& self = *static_cast<Post*>(post);
    // After a refused HTTP/2 stream libcurl starts again by itself as long as no byte of the body was taken.
    // The journal knows one request a post, so the next try is the caller's.
    if (std::exchange(self.m_requested, true)) {
        self.m_resendRefused = true;
        return CURL_PREREQFUNC_ABORT;
    }
    return CURL_PREREQFUNC_OK;
}

std::size_t CurlTransport::Post::read(char* buffer, std::size_t size, std::size_t count, void* post)
{
    Post& self = *static_cast<Post*>(post);
    // A call after the last byte is an attempt to send the body again.
    if (self.m_given == self.m_body->size()) {
        self.m_resendRefused = true;
        return CURL_READFUNC_ABORT;
    }
    const std::size_t bytes = std::min(size * count, self.m_body->size() - self.m_given);
    std::memcpy(buffer, self.m_body->data() + self.m_given, bytes);
    self.m_given += bytes;
    self.m_moved = std::chrono::steady_clock::now();
    return bytes;
}

std::size_t CurlTransport::Post::write(char* bytes, std::size_t size, std::size_t count, void* post)
{
    Post& self = *static_cast<Post*>(post);
    self.m_moved = std::chrono::steady_clock::now();
    if (self.m_answer.size() + size * count > self.m_maxAnswer) {
        self.m_tooLarge = true;
        return CURL_WRITEFUNC_ERROR;
    }
    self.m_answer.append(bytes, size * count);
    return size * count;
}

std::size_t CurlTransport::Post::header(char* bytes, std::size_t size, std::size_t count, void* post)
{
    Post& self = *static_cast<Post*>(post);
    const std::string_view line(bytes, size * count);
    self.m_moved = std::chrono::steady_clock::now();
    if (line.starts_with("HTTP/"))
        self.readStatusLine(line);
    else if (isHeader(line, "retry-after"))
        self.m_retryAfter = trimmedValue(line);
    else if (isHeader(line, "date"))
        self.m_date = trimmedValue(line);
    return size * count;
}

void CurlTransport::Post::readStatusLine(std::string_view line)
{
    m_retryAfter.clear();
    m_date.clear();
    const std::size_t space = line.find(' ');
    int status = 0;
    if (space != std::string_view::npos)
        std::from_chars(line.data() + space + 1, line.data() + line.size(), status);
    if (status < 200)
        return;
    m_status = status;
    // A server in trouble may say more than one answer on an HTTP/1 connection, and the next post would get
    // it.
    const bool clean = status < 300;
    if (!clean && line.starts_with("HTTP/1"))
        set(CURLOPT_FORBID_REUSE, 1L);
}

int CurlTransport::Post::progress(
    void* post, curl_off_t /*downTotal*/, curl_off_t down, curl_off_t /*upTotal*/, curl_off_t up)
{
    Post& self = *static_cast<Post*>(post);
    if (self.m_down != down || self.m_up != up)
        self.m_moved = std::chrono::steady_clock::now();
    self.m_down = down;
    self.m_up = up;
    return 0;
}

bool CurlTransport::Post::isConnected() const
{
    curl_off_t beforeTransfer = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_PRETRANSFER_TIME_T, &beforeTransfer);
    return beforeTransfer > 0 || m_given > 0;
}

bool CurlTransport::Post::isIdle(SteadyTime now, std::chrono::milliseconds limit) const
{
    return now - m_moved >= limit && isConnected();
}

EndReason CurlTransport::Post::reasonOf(CURLcode code) const
{
    if (m_resendRefused || code == CURLE_SEND_FAIL_REWIND || code == CURLE_ABORTED_BY_CALLBACK)
        return EndReason::ResendRefused;
    if (m_tooLarge || code == CURLE_FILESIZE_EXCEEDED)
        return EndReason::TooLarge;
    if (code == CURLE_OK)
        return EndReason::Finished;
    if (code == CURLE_OPERATION_TIMEDOUT)
        return isConnected() ? EndReason::TotalTimeout : EndReason::ConnectTimeout;
    long connectStatus = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_HTTP_CONNECTCODE, &connectStatus);
    if (code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_PROXY || connectStatus >= 300)
        return EndReason::ProxyFailed;
    if (code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST)
        return viaProxy ? EndReason::ProxyFailed : EndReason::ConnectFailed;
    if (code == CURLE_SSL_CONNECT_ERROR) {
        // A line cut during the handshake is trouble of the network, not of a certificate.
        const std::string_view said(m_error.data());
        if (said.find("SSL_ERROR_SYSCALL") != std::string_view::npos
            || said.find("unexpected eof") != std::string_view::npos
            || said.find("reset by peer") != std::string_view::npos)
            return EndReason::Other;
    }
    return isTlsError(code) ? EndReason::TlsFailed : EndReason::Other;
}

std::string CurlTransport::Post::detailOf(CURLcode code) const
{
    if (code == CURLE_OK)
        return {};
    std::string detail = m_error.front() != '\0' ? m_error.data() : curl_easy_strerror(code);
    // Part of it can be text of the server.
    for (char& c : detail) {
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F)
            c = ' ';
    }
    return std::string(trimmed(detail));
}

/// A server that quotes what it was given must not bring the key into a history or a log.
std::string CurlTransport::Post::withoutKey(std::string text) const
{
    const std::string_view key = m_key.reveal();
    for (std::size_t at = key.empty() ? std::string::npos : text.find(key); at != std::string::npos;
         at = text.find(key, at))
        text.replace(at, key.size(), "…");
    return text;
}

Ended CurlTransport::Post::endedWith(CURLcode code) const
{
    Ended ended = endedWith(reasonOf(code));
    ended.detail = detailOf(code);
    return ended;
}

Ended CurlTransport::Post::endedWith(EndReason reason) const
{
    long connectStatus = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_HTTP_CONNECTCODE, &connectStatus);
    return {.id = id,
        .reason = reason,
        .status = m_status,
        .proxyStatus = static_cast<int>(connectStatus),
        .body = withoutKey(m_answer),
        .given = static_cast<std::int64_t>(m_given),
        .size = static_cast<std::int64_t>(m_body->size()),
        .retryAfter = m_retryAfter,
        .date = m_date,
        .took = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_started)};
}

} // namespace convey
