// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/tag_trial.h"

#include "base/text.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <optional>
#include <utility>

namespace convey {

namespace {

constexpr qint64 kMostTagAnswerBytes = 64 << 10; // a GIF of one pixel has 43

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
    // As a browser sends it: no user name, no fragment.
    return page.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QNetworkProxy proxyFor(const TagTrial& trial, const QUrl& url)
{
    if (isThisComputer(url))
        return QNetworkProxy::NoProxy;
    const ProxyChoice choice = chooseProxy(trial.proxy, trial.url);
    if (choice.kind == ProxyChoice::Kind::Direct)
        return QNetworkProxy::NoProxy;
    if (choice.kind == ProxyChoice::Kind::Environment) {
        const QList<QNetworkProxy> system =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return system.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : system.constFirst();
    }
    const QUrl address(toQString(choice.url));
    QNetworkProxy proxy(
        address.scheme().startsWith(QLatin1String("socks")) ? QNetworkProxy::Socks5Proxy
                                                            : QNetworkProxy::HttpProxy,
        address.host(), static_cast<quint16>(address.port(8080)), toQString(choice.user));
    if (!choice.user.empty())
        proxy.setPassword(toQString(choice.password.reveal()));
    return proxy;
}

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorCode::NetworkUnreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::TimeoutError:
        return ErrorCode::TimedOut;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorCode::ProxyFailed;
    default:
        return ErrorCode::TransportFailed;
    }
}

} // namespace

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
        m_manager.setProxy(proxyFor(trial, *url));
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager.setAutoDeleteReplies(false);
        m_reply = m_manager.get(requestFor(trial, *url, *referer));
        m_clock.start();
        QObject::connect(m_reply, &QNetworkReply::finished, &m_manager, [this] { finish(); });
        QObject::connect(m_reply, &QNetworkReply::readyRead, &m_manager, [this] { read(); });
        m_limit.setSingleShot(true);
        QObject::connect(&m_limit, &QTimer::timeout, &m_manager, [this] { end(ErrorCode::TimedOut); });
        m_limit.start(trial.limit);
    }

    void end(ErrorCode code) { end(fail({.code = code, .subject = m_server})); }

private:
    static QNetworkRequest requestFor(const TagTrial& trial, const QUrl& url, const QByteArray& referer)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Accept", "image/*");
        request.setRawHeader("User-Agent", "Convey");
        // Qt would ask for the language of this computer.
        request.setRawHeader("Accept-Language", "en");
        if (!referer.isEmpty())
            request.setRawHeader("Referer", referer);
        if (!trial.extraCaPem.empty()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.addCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(trial.extraCaPem)));
            request.setSslConfiguration(tls);
        }
        return request;
    }

    void read()
    {
        m_bytes += m_reply->readAll().size();
        if (m_bytes > kMostTagAnswerBytes && m_reply->isRunning())
            finish(); // what it is has been said in its head
    }

    void finish()
    {
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (!status.isValid())
            return end(fail({.code = codeOf(m_reply->error()),
                .subject = m_server,
                .detail = toUtf8(m_reply->errorString())}));
        m_bytes += m_reply->readAll().size();
        TagAnswer answer{.status = status.toInt(),
            .contentType = toUtf8(m_reply->header(QNetworkRequest::ContentTypeHeader).toString()),
            .redirectedTo = toUtf8(m_reply->header(QNetworkRequest::LocationHeader).toUrl().toString()),
            .milliseconds = m_clock.elapsed(),
            .bytes = m_bytes};
        end(std::move(answer));
    }

    void endLater(const Error& error)
    {
        QTimer::singleShot(0, &m_manager, [this, error] { end(fail(error)); });
    }

    void end(Result<TagAnswer> answer)
    {
        drop();
        if (const Done done = std::exchange(m_done, {}))
            done(std::move(answer)); // the last word: it may delete this object
    }

    void drop()
    {
        m_limit.stop();
        if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
            reply->disconnect();
            reply->abort();
            reply->deleteLater();
        }
    }

    Done m_done;
    std::string m_server{};
    QNetworkAccessManager m_manager{};
    QNetworkReply* m_reply = nullptr;
    QTimer m_limit{};
    QElapsedTimer m_clock{};
    qint64 m_bytes = 0;
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
