// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/icon_label.h"
#include "gui_test.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "delivery/curl_transport.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QPushButton>

#include <memory>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

/// A file of deals without addresses and the file of their contacts, joined as a person does it: through the
/// real window, with real files.
class TestLookupDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keysAreProposedAndCounted();
    void keysThatFindNothingCantBeUsed();
    void aFileThatCantBeReadIsTold();
    void whatWasAddedIsShownAndTakenAway();

private:
    [[nodiscard]] UploadTab& tab() const { return *m_window->currentTab(); }
    template <typename Widget>
    [[nodiscard]] Widget* shown(const char* name) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Chooses the look-up file in the file dialog, as a person does.
    void choose(const QString& path);
    [[nodiscard]] QString found() const
    {
        const auto* label = shown<IconLabel>("lookupFound");
        return label ? label->text() : QString();
    }

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr std::string_view kDeals = "Deal ID,Contact ID,Closed at,Amount\n"
                                    "d-1,c-1,2026-11-20T10:00:00Z,12.50\n"
                                    "d-2,c-2,2026-11-20T11:00:00Z,13.50\n"
                                    "d-3,c-9,2026-11-20T12:00:00Z,14.50\n"
                                    "d-4,,2026-11-20T13:00:00Z,15.50\n"
                                    "d-5,c-3,2026-11-20T14:00:00Z,16.50\n";
constexpr std::string_view kContacts = "Record ID,Email,Country\n"
                                       "c-1,ann@example.com,DE\n"
                                       "c-2,ben@example.com,FR\n"
                                       "c-3,cy@example.com,GB\n"
                                       "c-2,ben.other@example.com,FR\n";
constexpr auto kCounted =
    "3 of 5 lines are found. Not there: 1, the first is line 4. Without a key: 1, the "
    "first is line 5. Keys that the look-up file has more than once: 1, the first again "
    "in its line 5; only what their lines agree on is taken.";

} // namespace

void TestLookupDialog::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestLookupDialog::init()
{
    m_window.reset();
    m_home = std::make_unique<Home>();
    m_window = std::make_unique<MainWindow>(std::make_unique<SendDesk>(std::make_unique<SessionVault>()));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open(m_home->write(QStringLiteral("deals.csv"), kDeals));
    QSignalSpy checked(&tab().session(), &UploadSession::checked);
    QVERIFY(checked.wait(kSettleMs));
    tab().showPage(PageId::Columns);
    QTRY_VERIFY(shown<QPushButton>("addLookup") && shown<QPushButton>("addLookup")->isEnabled());
}

void TestLookupDialog::choose(const QString& path)
{
    QTest::mouseClick(shown<QPushButton>("addLookup"), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<QFileDialog*>());
    auto* files = m_window->findChild<QFileDialog*>();
    files->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    QTRY_VERIFY(shown<QDialog>("lookupDialog"));
}

void TestLookupDialog::keysAreProposedAndCounted()
{
    choose(m_home->write(QStringLiteral("contacts.csv"), kContacts));
    QTRY_COMPARE(found(), QString::fromLatin1(kCounted));
    QCOMPARE(shown<QComboBox>("lookupOwnKey")->currentText(), QStringLiteral("Contact ID"));
    QCOMPARE(shown<QComboBox>("lookupOtherKey")->currentText(), QStringLiteral("Record ID"));
    QVERIFY(shown<QPushButton>("useLookup")->isEnabled());
    QCOMPARE(namelessWidget(shown<QDialog>("lookupDialog")), nullptr);
}

void TestLookupDialog::keysThatFindNothingCantBeUsed()
{
    choose(m_home->write(QStringLiteral("contacts.csv"), kContacts));
    QTRY_COMPARE(found(), QString::fromLatin1(kCounted));
    auto* other = shown<QComboBox>("lookupOtherKey");
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Down); // Email
    QCOMPARE(other->currentText(), QStringLiteral("Email"));
    QTRY_VERIFY2(
        found().startsWith(QStringLiteral("0 of 5 lines are found. Not there: 4, the first is line 2.")),
        qPrintable(found()));
    QVERIFY(!shown<QPushButton>("useLookup")->isEnabled());
    QTest::keyClick(other, Qt::Key_Up);
    QTRY_COMPARE(found(), QString::fromLatin1(kCounted));
    QVERIFY(shown<QPushButton>("useLookup")->isEnabled());
    QTest::keyClick(shown<QDialog>("lookupDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!shown<QDialog>("lookupDialog"));
    QVERIFY(tab().session().upload().lookup() == nullptr);
}

void TestLookupDialog::aFileThatCantBeReadIsTold()
{
    choose(m_home->write(QStringLiteral("empty.csv"), ""));
    QTRY_VERIFY2(found().contains(QStringLiteral("empty")), qPrintable(found()));
    QVERIFY(!shown<QPushButton>("useLookup")->isEnabled());
}

void TestLookupDialog::whatWasAddedIsShownAndTakenAway()
{
    choose(m_home->write(QStringLiteral("contacts.csv"), kContacts));
    QTRY_COMPARE(found(), QString::fromLatin1(kCounted));
    QTest::mouseClick(shown<QPushButton>("useLookup"), Qt::LeftButton);
    QTRY_VERIFY(shown<IconLabel>("lookupText"));
    QCOMPARE(shown<IconLabel>("lookupText")->text(),
        QStringLiteral("Look-up file contacts.csv: ") + QString::fromLatin1(kCounted));
    const Lookup* lookup = tab().session().upload().lookup();
    QVERIFY(lookup);
    QCOMPARE(lookup->counts.unmatched, std::uint64_t{1});
    QCOMPARE(lookup->counts.blank, std::uint64_t{1});
    const Binding* email = tab().session().upload().recipe().find(Input::UserEmail);
    QVERIFY(email);
    QCOMPARE(text(email->text), QStringLiteral("lookup:Email"));
    QTest::mouseClick(shown<QPushButton>("removeLookup"), Qt::LeftButton);
    QTRY_VERIFY(tab().session().upload().lookup() == nullptr);
    QTRY_VERIFY(shown<QPushButton>("addLookup"));
}

CONVEY_GUI_TEST_MAIN(TestLookupDialog)
#include "tst_lookup_dialog.moc"
