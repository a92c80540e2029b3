// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The proxy as a person sets it in the window, and where its password goes.
#include "gui_test.h"
#include "send_bench.h"
#include "shell/proxy_dialog.h"

#include <QRadioButton>
#include <QTimer>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

constexpr std::string_view kPassword = "pa ss:canary-5812";

/// A key store that says no to everything.
class ClosedVault final : public Vault
{
public:
    void read(const QString&, QObject* context, ReadCallback callback) override
    {
        QTimer::singleShot(0, context, [callback] { callback(fail({.code = ErrorCode::VaultLocked})); });
    }
    void write(const QString&, Secret, QObject* context, DoneCallback callback) override
    {
        QTimer::singleShot(0, context, [callback] { callback(fail({.code = ErrorCode::VaultLocked})); });
    }
    void forget(const QString&, QObject* context, DoneCallback callback) override
    {
        QTimer::singleShot(0, context, [callback] { callback(fail({.code = ErrorCode::VaultLocked})); });
    }
};

} // namespace

class TestProxyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProxyIsKeptWithItsPassword();
    void aLockedKeyStoreLeavesTheSession();
    void whatCantBeUsedIsToldBesideTheField_data();
    void whatCantBeUsedIsToldBesideTheField();
    void withoutAProxyNothingElseIsAsked();

private:
    ProxyDialog* open();
    static void type(QWidget* dialog, const char* field, const QString& words);
    static void press(QWidget* dialog, const char* button);
    /// What a send to OpenAI would be given.
    Result<SendMeans> reached();

    std::unique_ptr<Home> m_home{};
    std::unique_ptr<SendDesk> m_desk{};
    std::unique_ptr<QWidget> m_window{};
};

void TestProxyDialog::init()
{
    m_window.reset();
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

ProxyDialog* TestProxyDialog::open()
{
    auto* dialog = new ProxyDialog(*m_desk, m_window.get());
    dialog->open();
    return dialog;
}

void TestProxyDialog::type(QWidget* dialog, const char* field, const QString& words)
{
    auto* line = dialog->findChild<QLineEdit*>(QString::fromLatin1(field));
    line->selectAll();
    QTest::keyClicks(line, words);
}

void TestProxyDialog::press(QWidget* dialog, const char* button)
{
    // A radio button takes no click beside its words.
    dialog->findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
}

Result<SendMeans> TestProxyDialog::reached()
{
    std::optional<Result<SendMeans>> means;
    m_desk->reach(Endpoint::parse(kDefaultEndpoint).value(), this,
        [&means](Result<SendMeans> found) { means.emplace(std::move(found)); });
    if (!QTest::qWaitFor([&means] { return means.has_value(); }))
        qFatal("nobody said how the network is reached");
    return *std::move(means);
}

void TestProxyDialog::aProxyIsKeptWithItsPassword()
{
    QCOMPARE(reached()->curl.proxy.mode, ProxySettings::Mode::System);
    ProxyDialog* dialog = open();
    QCOMPARE(namelessWidget(dialog), nullptr);
    press(dialog, "proxyManual");
    type(dialog, "proxyAddress", QStringLiteral("http://proxy.example.com:3128"));
    type(dialog, "proxyUser", QStringLiteral("somebody"));
    type(dialog, "proxyPassword", text(kPassword));
    QVERIFY(!allTexts(dialog).contains(text(kPassword)));
    QSignalSpy saved(dialog, &ProxyDialog::saved);
    press(dialog, "saveProxy");
    QTRY_COMPARE(saved.count(), 1);

    const Result<SendMeans> means = reached();
    QVERIFY(means);
    QCOMPARE(means->curl.proxy.mode, ProxySettings::Mode::Manual);
    QCOMPARE(text(means->curl.proxy.url), QStringLiteral("http://proxy.example.com:3128"));
    QCOMPARE(text(means->curl.proxy.user), QStringLiteral("somebody"));
    QCOMPARE(text(means->curl.proxy.password.reveal()), text(kPassword));
    QCOMPARE(m_home->filesWith(kPassword), QStringList());

    // What is kept is found again, and stays when nothing is typed.
    ProxyDialog* again = open();
    QVERIFY(again->findChild<QRadioButton*>(QStringLiteral("proxyManual"))->isChecked());
    QCOMPARE(again->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->text(), QStringLiteral("somebody"));
    QVERIFY(again->findChild<QLineEdit*>(QStringLiteral("proxyPassword"))->text().isEmpty());
    QSignalSpy savedAgain(again, &ProxyDialog::saved);
    press(again, "saveProxy");
    QTRY_COMPARE(savedAgain.count(), 1);
    QCOMPARE(text(reached()->curl.proxy.password.reveal()), text(kPassword));
}

void TestProxyDialog::aLockedKeyStoreLeavesTheSession()
{
    m_desk = std::make_unique<SendDesk>(std::make_unique<ClosedVault>());
    ProxyDialog* dialog = open();
    press(dialog, "proxyManual");
    type(dialog, "proxyAddress", QStringLiteral("socks5h://proxy.example.com:1080"));
    type(dialog, "proxyUser", QStringLiteral("somebody"));
    type(dialog, "proxyPassword", text(kPassword));
    const auto* fault = dialog->findChild<QWidget*>(QStringLiteral("proxyFault"));
    QSignalSpy saved(dialog, &ProxyDialog::saved);
    press(dialog, "saveProxy");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(allTexts(fault).contains(QStringLiteral("locked")), qPrintable(allTexts(fault)));
    QCOMPARE(saved.count(), 0);
    QCOMPARE(reached().error().code, ErrorCode::VaultLocked); // and no send goes without it

    press(dialog, "proxyInSession");
    press(dialog, "saveProxy");
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(text(reached()->curl.proxy.password.reveal()), text(kPassword));
}

void TestProxyDialog::whatCantBeUsedIsToldBesideTheField_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const QString good = QStringLiteral("http://proxy.example.com:3128");
    QTest::newRow("no address") << QString() << QString() << QString();
    QTest::newRow("a password in it")
        << QStringLiteral("http://me:secret@proxy.example.com") << QString() << QString();
    QTest::newRow("another scheme") << QStringLiteral("ftp://proxy.example.com") << QString() << QString();
    QTest::newRow("a password for nobody") << good << QString() << QStringLiteral("secret");
}

void TestProxyDialog::whatCantBeUsedIsToldBesideTheField()
{
    QFETCH(QString, address);
    QFETCH(QString, user);
    QFETCH(QString, password);
    ProxyDialog* dialog = open();
    press(dialog, "proxyManual");
    type(dialog, "proxyAddress", address);
    type(dialog, "proxyUser", user);
    type(dialog, "proxyPassword", password);
    QSignalSpy saved(dialog, &ProxyDialog::saved);
    press(dialog, "saveProxy");
    QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("proxyFault"))->isVisible());
    QCOMPARE(saved.count(), 0);
    QCOMPARE(reached()->curl.proxy.mode, ProxySettings::Mode::System);
    QCOMPARE(m_home->filesWith("secret"), QStringList());
}

void TestProxyDialog::withoutAProxyNothingElseIsAsked()
{
    ProxyDialog* dialog = open();
    QVERIFY(!dialog->findChild<QLineEdit*>(QStringLiteral("proxyAddress"))->isEnabled());
    press(dialog, "proxyNone");
    QSignalSpy saved(dialog, &ProxyDialog::saved);
    press(dialog, "saveProxy");
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(reached()->curl.proxy.mode, ProxySettings::Mode::None);
}

CONVEY_GUI_TEST_MAIN(TestProxyDialog)
#include "tst_proxy_dialog.moc"
