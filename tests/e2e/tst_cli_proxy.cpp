// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A send through a proxy that asks for a name and a password: where the password may come from, what happens
/// without it, and that neither it nor the key is seen where it does not belong. Run a second time with an
/// open key store (KEYRING_STATE, see tests/unit/vault/with_keyring.sh).
#include "e2e/cli_process.h"
#include "e2e/order_file.h"
#include "support/raw_server.h"

#include "base/clock.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace convey;
using namespace convey::test;

class TestCliProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSendGoesThroughWithItsPassword_data();
    void aSendGoesThroughWithItsPassword();
    void withoutTheRightPasswordNothingIsSent_data();
    void withoutTheRightPasswordNothingIsSent();
    void theKeyStoreKeepsThePassword();
    void whatIsNoProxyIsSaid_data();
    void whatIsNoProxyIsSaid();

private:
    [[nodiscard]] static bool hasKeyStore()
    {
        return qgetenv("KEYRING_STATE") == QByteArrayLiteral("unlocked");
    }

    QTemporaryDir m_ownHome;
};

namespace {

constexpr int kRows = 12;
constexpr std::string_view kPassword = "pa ss:wörd";
const QString kUser = QStringLiteral("somebody");

/// The API behind a proxy, under a name that no other way leads to.
class HiddenEndpoint
{
public:
    explicit HiddenEndpoint(const CliHome& home)
        : m_caFile(
            home.write(QStringLiteral("ca.pem"), QByteArray::fromStdString(m_authority.certificatePem)))
        , m_orders(home.write(QStringLiteral("orders.csv"), makeOrders(kRows, SystemClock().nowMs()).csv))
    { }

    [[nodiscard]] QString proxy() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_proxy.port()); }
    [[nodiscard]] QStringList send(const QStringList& more) const
    {
        return QStringList{QStringLiteral("send"), m_orders, QStringLiteral("--pixel"),
                   QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"),
                   QStringLiteral("https://api.example.com"), QStringLiteral("--ca-file"), m_caFile,
                   QStringLiteral("--live"), QStringLiteral("--accept-guesses"), QStringLiteral("--json")}
        + more;
    }
    [[nodiscard]] const RawServer& server() const { return m_server; }
    [[nodiscard]] const RawServer& proxyServer() const { return m_proxy; }

private:
    Certificate m_authority = makeCertificate({.commonName = "Practice CA", .isAuthority = true});
    RawServer m_server{
        [](RawConnection& connection) {
            while (connection.readRequest()) {
                int events = 0;
                for (std::size_t at = 0;
                     (at = connection.body().find("\"timestamp_ms\"", at)) != std::string::npos; ++at)
                    ++events;
                connection.answer(200, "{\"accepted_events\":" + std::to_string(events) + '}');
            }
        },
        makeCertificate(
            {.commonName = "api.example.com", .subjectAltName = "DNS:api.example.com"}, &m_authority)};
    RawServer m_proxy{[this](RawConnection& connection) {
        const std::string wanted = "\r\nProxy-Authorization: Basic "
            + QByteArray(kUser.toUtf8() + ':' + QByteArray(kPassword.data(), kPassword.size()))
                  .toBase64()
                  .toStdString()
            + "\r\n";
        while (connection.readHead()) {
            if (connection.head().find(wanted) != std::string::npos) {
                connection.send("HTTP/1.1 200 Connection established\r\n\r\n");
                return connection.tunnelTo(m_server.port());
            }
            connection.answer(407, "who are you?", "Proxy-Authenticate: Basic realm=\"practice\"\r\n");
        }
    }};
    QString m_caFile;
    QString m_orders;
};

QByteArray password()
{
    return {kPassword.data(), static_cast<qsizetype>(kPassword.size())};
}

QStringList throughProxy(const HiddenEndpoint& endpoint)
{
    return {QStringLiteral("--proxy"), endpoint.proxy(), QStringLiteral("--proxy-user"), kUser};
}

/// The files of a home that hold the password, or its base64.
QStringList filesWithPassword(const CliHome& home)
{
    QStringList found;
    for (const QString& name : home.files()) {
        const QByteArray bytes = home.read(name);
        if (bytes.contains(password()) || bytes.contains(password().toBase64()))
            found.append(name);
    }
    return found;
}

} // namespace

void TestCliProxy::initTestCase()
{
    if (hasKeyStore())
        return;
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR"})
        qunsetenv(name);
    qputenv("HOME", m_ownHome.path().toLocal8Bit());
}

void TestCliProxy::aSendGoesThroughWithItsPassword_data()
{
    QTest::addColumn<QString>("source");
    for (const char* source : {"a file", "standard input", "the environment"})
        QTest::addRow("from %s", source) << QString::fromLatin1(source);
}

void TestCliProxy::aSendGoesThroughWithItsPassword()
{
    QFETCH(QString, source);
    const CliHome home;
    const HiddenEndpoint endpoint(home);
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    QStringList arguments = endpoint.send(throughProxy(endpoint));
    const QString file = home.path(QStringLiteral("password"));
    if (source == QLatin1String("the environment"))
        process.setVariable(QStringLiteral("CONVEY_PROXY_PASSWORD"), QString::fromUtf8(password()));
    else if (source == QLatin1String("standard input"))
        process.setInput(password() + '\n');
    if (source == QLatin1String("a file"))
        arguments << QStringLiteral("--proxy-password-file")
                  << home.write(QStringLiteral("password"), password() + "\r\n");
    else if (source == QLatin1String("standard input"))
        arguments << QStringLiteral("--proxy-password-file") << QStringLiteral("-");
    process.start(arguments);
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.json()[QLatin1String("accepted")].toInteger(), kRows);
    QCOMPARE(endpoint.server().bodies(), 1);
    // The proxy is asked once without and once with the password, and never sees the key.
    QCOMPARE(endpoint.proxyServer().heads(), 2);
    for (const std::string& head : endpoint.proxyServer().allHeads()) {
        QVERIFY(head.starts_with("CONNECT api.example.com:443 "));
        QVERIFY(head.find("Bearer") == std::string::npos);
    }
    // The endpoint never sees the password.
    QVERIFY(endpoint.server().allHeads().front().find("Proxy-Authorization") == std::string::npos);
    QVERIFY(QFile::remove(file) || source != QLatin1String("a file"));
    QCOMPARE(filesWithPassword(home), QStringList());
    QVERIFY(!run.out.contains(password()) && !run.err.contains(password()));
}

void TestCliProxy::withoutTheRightPasswordNothingIsSent_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("a wrong one") << QStringLiteral("wrong");
    QTest::newRow("none") << QString();
}

void TestCliProxy::withoutTheRightPasswordNothingIsSent()
{
    QFETCH(QString, given);
    const CliHome home;
    const HiddenEndpoint endpoint(home);
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    if (!given.isEmpty())
        process.setVariable(QStringLiteral("CONVEY_PROXY_PASSWORD"), given);
    process.start(endpoint.send(throughProxy(endpoint)));
    const CliRun run = process.finish();
    if (given.isEmpty()) {
        QCOMPARE(run.errorCode(),
            hasKeyStore() ? QStringLiteral("vault_entry_missing") : QStringLiteral("vault_unavailable"));
        QCOMPARE(endpoint.proxyServer().connections(), 0);
    } else {
        QVERIFY2(run.exitCode == 5, run.told().constData());
        QCOMPARE(run.errorCode(), QStringLiteral("proxy_failed"));
        QVERIFY2(run.json()[QLatin1String("error")].toObject()[QLatin1String("message")].toString().contains(
                     QLatin1String("407")),
            run.told().constData());
        QCOMPARE(run.json()[QLatin1String("not_sent")].toInteger(), kRows);
        QVERIFY(endpoint.proxyServer().heads() <= 2);
    }
    QCOMPARE(endpoint.server().connections(), 0);
}

void TestCliProxy::theKeyStoreKeepsThePassword()
{
    const CliHome home;
    const HiddenEndpoint endpoint(home);
    const CliRun kept = runCli(home,
        {QStringLiteral("proxy"), endpoint.proxy(), QStringLiteral("--proxy-user"), kUser,
            QStringLiteral("--proxy-password-file"), QStringLiteral("-"), QStringLiteral("--json")},
        password());
    QCOMPARE(filesWithPassword(home), QStringList());
    if (!hasKeyStore()) {
        QCOMPARE(kept.errorCode(), QStringLiteral("vault_unavailable"));
        return;
    }
    QVERIFY2(kept.exitCode == 0, kept.told().constData());
    const CliRun told = runCli(home, {QStringLiteral("proxy"), QStringLiteral("--json")});
    QCOMPARE(told.json()[QLatin1String("mode")].toString(), QStringLiteral("manual"));
    QCOMPARE(told.json()[QLatin1String("address")].toString(), endpoint.proxy());
    QCOMPARE(told.json()[QLatin1String("user")].toString(), kUser);
    QCOMPARE(told.json()[QLatin1String("password_kept")].toBool(), true);
    const CliRun run = runCli(home, endpoint.send({}));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(endpoint.server().bodies(), 1);
    // What nobody needs any more is forgotten.
    const CliRun none = runCli(home, {QStringLiteral("proxy"), QStringLiteral("none")});
    QVERIFY2(none.exitCode == 0, none.told().constData());
    const CliRun again = runCli(home,
        {QStringLiteral("proxy"), endpoint.proxy(), QStringLiteral("--proxy-user"), kUser,
            QStringLiteral("--json")});
    QCOMPARE(again.json()[QLatin1String("password_kept")].toBool(), false);
}

void TestCliProxy::whatIsNoProxyIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("a password in the address",
        {QStringLiteral("--proxy"), QStringLiteral("http://me:secret@proxy.example.com:3128")});
    row("another scheme", {QStringLiteral("--proxy"), QStringLiteral("ftp://proxy.example.com")});
    row("a path", {QStringLiteral("--proxy"), QStringLiteral("http://proxy.example.com/here")});
    row("nothing", {QStringLiteral("--proxy"), QStringLiteral("http://")});
    row("a user without a proxy", {QStringLiteral("--proxy-user"), kUser});
    row("a user of no proxy",
        {QStringLiteral("--proxy"), QStringLiteral("none"), QStringLiteral("--proxy-user"), kUser});
    row("standard input twice",
        {QStringLiteral("--proxy"), QStringLiteral("http://proxy.example.com"),
            QStringLiteral("--proxy-password-file"), QStringLiteral("-"), QStringLiteral("--key-file"),
            QStringLiteral("-")});
}

void TestCliProxy::whatIsNoProxyIsSaid()
{
    QFETCH(QStringList, arguments);
    const CliHome home;
    const HiddenEndpoint endpoint(home);
    const CliRun run = runCli(home, endpoint.send(arguments));
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QVERIFY(!run.out.contains("secret") && !run.err.contains("secret"));
    QCOMPARE(endpoint.proxyServer().connections(), 0);
    QCOMPARE(endpoint.server().connections(), 0);
}

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cli_proxy.moc"
