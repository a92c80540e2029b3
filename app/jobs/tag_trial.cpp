// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/tag_trial.h"

#include "base/text.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace convey {

namespace {

constexpr qint64 kMostTagAnswerBytes = 64 << 10; // a GIF of one pixel has 43
constexpr QByteArrayView kHeadEnd = "\r\n\r\n";
constexpr int kFirstStatus = 100;
constexpr int kFirstFinalStatus = 200;
constexpr int kLastStatus = 599;

bool isThisComputer(const QUrl& url)
{
    return QHostAddress(url.host()).isLoopback() || url.host() == QLatin1String("localhost");
}

Result<QUrl> addressOf(const TagTrial& trial)
{
    QUrl url(toQString(trial.url), QUrl::StrictMode);
    if (!trial.server.empty()) {
        const QUrl server(toQString(trial.server), QUrl::StrictMode);
        if (!server.isValid() || server.host().isEmpty())
            return fail({.code = ErrorCode::EndpointInvalid, .subject = trial.server});
        url.setScheme(server.scheme());
        url.setHost(server.host());
        url.setPort(server.port());
    }
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != QLatin1String("https"))
        || !url.userInfo().isEmpty())
        return fail({.code = ErrorCode::EndpointInvalid, .subject = toUtf8(url.host())});
    if (isHttp && !isThisComputer(url))
        return fail({.code = ErrorCode::EndpointNotSecure, .subject = toUtf8(url.host())});
    return url;
}

Result<QByteArray> refererOf(const TagTrial& trial)
{
    if (trial.referer.empty())
        return QByteArray();
    const QUrl page(toQString(trial.referer), QUrl::StrictMode);
    const bool isPage =
        page.isValid() && !page.host().isEmpty() && page.scheme().startsWith(QLatin1String("http"));
    if (!isPage)
        return fail({.code = ErrorCode::UsageBadValue, .subject = "referer"});
    return page.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        + '/';
}

QNetworkProxy proxyFor(const TagTrial& trial, const QUrl& url)
{
    if (isThisComputer(url))
        return QNetworkProxy::NoProxy;
    const ProxyChoice choice = chooseProxy(trial.proxy, toUtf8(url.toString(QUrl::FullyEncoded)));
    if (choice.kind == ProxyChoice::Kind::Direct)
        return QNetworkProxy::NoProxy;
    if (choice.kind == ProxyChoice::Kind::Environment) {
        const QList<QNetworkProxy> system =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return system.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : system.constFirst();
    }
    const QUrl address(toQString(choice.url));
    QNetworkProxy proxy(address.scheme().startsWith(QLatin1String("socks")) ? QNetworkProxy::Socks5Proxy
                                                                            : QNetworkProxy::HttpProxy,
        address.host(), static_cast<quint16>(address.port(8080)), toQString(choice.user));
    if (!choice.user.empty())
        proxy.setPassword(toQString(choice.password.reveal()));
    return proxy;
}

ErrorCode errorCodeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError:
        return ErrorCode::NetworkUnreachable;
    case QAbstractSocket::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorCode::TimedOut;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ErrorCode::ProxyFailed;
    default:
        return ErrorCode::TransportFailed;
    }
}

/// The whole request. Source: RFC 9112 section 3.
QByteArray requestOf(const QUrl& url, const QByteArray& referer)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: Convey\r\nAccept: image/*\r\nConnection: close\r\n";
    if (!referer.isEmpty())
        request += "Referer: " + referer + "\r\n";
    return request + "\r\n";
}

/// The value of a header of an answer's head, white space around it dropped; empty when it is not there.
QByteArray headerOf(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// The status of an answer, or 0 when it is no HTTP: "HTTP/1.1 200 OK".
int statusOf(const QByteArray& answer)
{
    const qsizetype lineEnd = answer.indexOf('\r'); // none: a head of this line alone
    const QList<QByteArray> line = (lineEnd < 0 ? answer : answer.first(lineEnd)).split(' ');
    const int status = line.value(1).toInt();
    const bool isHttp = line.constFirst().startsWith("HTTP/1.");
    return isHttp && status >= kFirstStatus && status <= kLastStatus ? status : 0;
}

/// Does the answer end with its head? Source: RFC 9112 section 6.3.
bool isBodiless(const QByteArray& head)
{
    constexpr int kNoContent = 204;
    constexpr int kNotModified = 304;
    const int status = statusOf(head);
    return status == kNoContent || status == kNotModified;
}

} // namespace

/// A socket and not QNetworkAccessManager, which opens a line again that was closed without an answer and
/// sends up to four times (seen with Qt 6.4.2, 2026-11): a trial is one request, whatever becomes of it.
class TagTrialRun::Request
{
public:
    explicit Request(Done done)
        : m_done(std::move(done))
    { }

    ~Request()
    {
        m_done = {};
        drop();
    }

    void begin(const TagTrial& trial)
    {
        m_server = trial.server.empty() ? "the image tag" : trial.server;
        const Result<QUrl> url = addressOf(trial);
        if (!url)
            return endLater(url.error());
        const Result<QByteArray> referer = refererOf(trial);
        if (!referer)
            return endLater(referer.error());
        m_request = requestOf(*url, *referer);
        m_socket.setProxy(proxyFor(trial, *url));
        if (!trial.extraCaPem.empty()) {
            QSslConfiguration tls = m_socket.sslConfiguration();
            tls.addCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(trial.extraCaPem)));
            m_socket.setSslConfiguration(tls);
        }
        const bool isTls = url->scheme() == QLatin1String("https");
        QObject::connect(&m_socket, isTls ? &QSslSocket::encrypted : &QSslSocket::connected, &m_socket,
            [this] { m_socket.write(m_request); });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { read(); });
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_socket,
            [this](QAbstractSocket::SocketError error) { finish(error); });
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, &m_socket, [this] { giveUp(); });
        m_limit.start(trial.limit);
        m_clock.start();
        constexpr int kHttps = 443;
        constexpr int kHttp = 80;
        const auto port = static_cast<quint16>(url->port(isTls ? kHttps : kHttp));
        if (isTls)
            m_socket.connectToHostEncrypted(url->host(), port);
        else
            m_socket.connectToHost(url->host(), port);
    }

    void end(ErrorCode code)
    {
        if (m_done)
            end(fail({.code = code, .subject = m_server}));
    }

private:
    void read()
    {
        take();
        const qsizetype headEnd = m_answer.indexOf(kHeadEnd);
        if (headEnd < 0) {
            if (m_answer.size() >= kMostTagAnswerBytes)
                end(ErrorCode::TransportFailed);
            return;
        }
        const QByteArray head = m_answer.first(headEnd);
        const qsizetype body = m_answer.size() - headEnd - kHeadEnd.size();
        bool hasLength = false;
        const qlonglong length = headerOf(head, "Content-Length").toLongLong(&hasLength);
        if (m_answer.size() >= kMostTagAnswerBytes || (hasLength && body >= length) || isBodiless(head))
            answer(head, body);
    }

    /// Reads what came, and drops the answers before the answer: 103 Early Hints, 100 Continue. Source: RFC
    /// 9110 section 15.2.
    void take()
    {
        m_answer += m_socket.read(kMostTagAnswerBytes - m_answer.size());
        m_lastMs = m_clock.elapsed();
        constexpr int kSwitching = 101; // nothing of HTTP follows it
        for (;;) {
            const qsizetype headEnd = m_answer.indexOf(kHeadEnd);
            const int status = headEnd < 0 ? 0 : statusOf(m_answer);
            if (status < kFirstStatus || status >= kFirstFinalStatus || status == kSwitching)
                return;
            m_answer.remove(0, headEnd + kHeadEnd.size());
        }
    }

    /// The time is over. A server may keep the line open behind an answer whose end can't be known.
    void giveUp()
    {
        const qsizetype headEnd = m_answer.indexOf(kHeadEnd);
        if (headEnd >= 0)
            return answer(m_answer.first(headEnd), m_answer.size() - headEnd - kHeadEnd.size());
        end(ErrorCode::TimedOut);
    }

    /// The line is closed, as was asked for, or broken.
    void finish(QAbstractSocket::SocketError error)
    {
        if (m_socket.bytesAvailable() > 0)
            take();
        const qsizetype headEnd = m_answer.indexOf(kHeadEnd);
        if (headEnd >= 0)
            return answer(m_answer.first(headEnd), m_answer.size() - headEnd - kHeadEnd.size());
        end(fail(
            {.code = errorCodeOf(error), .subject = m_server, .detail = toUtf8(m_socket.errorString())}));
    }

    void answer(const QByteArray& head, qsizetype body)
    {
        const int status = statusOf(head);
        if (status == 0)
            return end(fail({.code = ErrorCode::EndpointNotApi, .subject = m_server}));
        end(TagAnswer{.status = status,
            .contentType = headerOf(head, "Content-Type").toStdString(),
            .redirectedTo = headerOf(head, "Location").toStdString(),
            .milliseconds = m_lastMs,
            .bytes = body});
    }

    void endLater(const Error& error)
    {
        QTimer::singleShot(0, &m_socket, [this, error] { end(fail(error)); });
    }

    void end(Result<TagAnswer> answer)
    {
        drop();
        if (const Done done = std::exchange(m_done, {}))
            done(std::move(answer));
    }

    void drop()
    {
        m_limit.stop();
        m_socket.disconnect();
        m_socket.abort();
    }

    Done m_done;
    std::string m_server{};
    QByteArray m_request{};
    QByteArray m_answer{};
    QSslSocket m_socket{};
    QTimer m_limit{};
    QElapsedTimer m_clock{};
    qint64 m_lastMs = 0; ///< when something came last
};

TagTrialRun::TagTrialRun(const TagTrial& trial, Done done)
    : m_request(std::make_unique<Request>(std::move(done)))
{
    m_request->begin(trial);
}

TagTrialRun::~TagTrialRun() = default;

void TagTrialRun::cancel()
{
    m_request->end(ErrorCode::Cancelled);
}

} // namespace convey
