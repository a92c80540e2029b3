// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/destination_badge.h"
#include "common/money_text.h"
#include "gui_test.h"
#include "send/destination_editor.h"
#include "send/key_field.h"
#include "send_bench.h"

#include "delivery/curl_transport.h"
#include "jobs/key_trial.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QDialog>
#include <QRadioButton>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestSendDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewDestinationIsTypedTriedSavedAndFoundAgain();
    void aTrialTellsWhatIsWrong_data();
    void aTrialTellsWhatIsWrong();
    void aTrialOfWhatWasChangedSinceIsNotShown();
    void theTrialHoldsNothingOfTheFileAndRecordsNothing();
    void whatCantBeUsedIsToldBesideTheField_data();
    void whatCantBeUsedIsToldBesideTheField();
    void aLockedKeyStoreOffersTheSession();
    void theKeyMovesWhenThePlaceChanges();
    void aLockedKeyStoreKeepsWhatItHas();
    void theKeyIsReplacedAndForgotten();
    void aDestinationIsRemovedAtTheSecondPress();
    void consentIsDeclaredByWhomAndWhen();
    void whereToFindPixelAndKeyIsShown();
    void renamingKeepsTheKey();
    void blanksAreTakenOutOfAPastedKeyAndSaidSo();
    void aDamagedListOfDestinationsIsTold();
    void whoIsFirst();
    void lettersOfABadge_data();
    void lettersOfABadge();
    void money_data();
    void money();

private:
    DestinationEditor* openEditor(const std::optional<Destination>& existing = {});
    static void type(QWidget* editor, const char* field, const QString& text);
    static void press(QWidget* editor, const char* button);

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<SendDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
};

void TestSendDestination::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestSendDestination::init()
{
    m_window.reset();
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

DestinationEditor* TestSendDestination::openEditor(const std::optional<Destination>& existing)
{
    auto* editor = new DestinationEditor(*m_desk, existing, m_window.get());
    editor->open();
    return editor;
}

void TestSendDestination::type(QWidget* editor, const char* field, const QString& text)
{
    auto* line = editor->findChild<QLineEdit*>(QString::fromLatin1(field));
    line->selectAll();
    QGuiApplication::clipboard()->setText(text); // keys can only type ASCII
    line->paste();
}

void TestSendDestination::press(QWidget* editor, const char* button)
{
    QTest::mouseClick(editor->findChild<QAbstractButton*>(QString::fromLatin1(button)), Qt::LeftButton);
}

void TestSendDestination::aNewDestinationIsTypedTriedSavedAndFoundAgain()
{
    const auto server = trustedServer(*m_home, {.key = Secret(std::string(kCanaryKey))});
    QVERIFY(server);
    DestinationEditor* editor = openEditor();
    QCOMPARE(namelessWidget(editor), nullptr);
    type(editor, "name", QStringLiteral("Fern & Loom, US shop"));
    type(editor, "pixel", text(sandbox::kPracticePixel));
    type(editor, "key", text(kCanaryKey));
    type(editor, "address", text(server->baseUrl()));
    press(editor, "colour3");
    QSignalSpy tried(editor, &DestinationEditor::tried);
    press(editor, "tryKey");
    QVERIFY(tried.wait(kSettleMs));
    QVERIFY2(editor->trialText().startsWith(QStringLiteral("It works")), qPrintable(editor->trialText()));
    QVERIFY(!allTexts(m_window.get()).contains(text(kCanaryKey)));

    QSignalSpy saved(editor, &DestinationEditor::saved);
    press(editor, "saveDestination");
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_home->filesWith(kCanaryKey), QStringList());
    QVERIFY(!m_home->filesWith("Fern & Loom").isEmpty());
    const SendDesk again(std::make_unique<SessionVault>());
    QCOMPARE(again.destinations().size(), 1U);
    const Destination& found = again.destinations().front();
    QCOMPARE(text(found.name), QStringLiteral("Fern & Loom, US shop"));
    QCOMPARE(text(found.pixelId), text(sandbox::kPracticePixel));
    QCOMPARE(text(found.endpoint), text(server->baseUrl()));
    QCOMPARE(found.colourIndex, 3);
    QVERIFY(again.keyPlace(found) == KeyPlace::KeyStore);

    std::optional<Result<Secret>> key;
    m_desk->readKey(found, this, [&](Result<Secret> read) { key = std::move(read); });
    QTRY_VERIFY(key.has_value());
    QVERIFY((*key)->reveal() == kCanaryKey);
}

void TestSendDestination::aTrialTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("pixel");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    const QString pixel = text(sandbox::kPracticePixel);
    QTest::newRow("a key that OpenAI does not know")
        << pixel << text(kCanaryKey) << QStringLiteral("The API key was refused");
    QTest::newRow("a key of the wrong kind")
        << pixel << text(sandbox::kPracticeAdvertiserKey) << QStringLiteral("wrong kind");
    QTest::newRow("a pixel that OpenAI does not know")
        << "another-pixel" << text(sandbox::kPracticeKey) << QStringLiteral("does not know this pixel");
}

void TestSendDestination::aTrialTellsWhatIsWrong()
{
    QFETCH(QString, pixel);
    QFETCH(QString, key);
    QFETCH(QString, words);
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    DestinationEditor* editor = openEditor();
    type(editor, "name", QStringLiteral("Shop"));
    type(editor, "pixel", pixel);
    type(editor, "key", key);
    type(editor, "address", text(server->baseUrl()));
    QSignalSpy tried(editor, &DestinationEditor::tried);
    press(editor, "tryKey");
    QVERIFY(tried.wait(kSettleMs));
    QVERIFY2(editor->trialText().contains(words), qPrintable(editor->trialText()));
    QVERIFY(editor->findChild<QWidget*>(QStringLiteral("openAiWords"))->isVisible());
    QVERIFY(!allTexts(m_window.get()).contains(key));
}

void TestSendDestination::aTrialOfWhatWasChangedSinceIsNotShown()
{
    const auto server = trustedServer(*m_home, {.key = Secret(std::string(kCanaryKey))});
    QVERIFY(server);
    DestinationEditor* editor = openEditor();
    type(editor, "name", QStringLiteral("Shop"));
    type(editor, "pixel", text(sandbox::kPracticePixel));
    type(editor, "key", text(kCanaryKey));
    type(editor, "address", text(server->baseUrl()));
    QSignalSpy tried(editor, &DestinationEditor::tried);
    press(editor, "tryKey");
    QVERIFY(!editor->findChild<QAbstractButton*>(QStringLiteral("tryKey"))->isEnabled());
    type(editor, "pixel", QStringLiteral("another-pixel"));
    QVERIFY(tried.wait(kSettleMs));
    QCOMPARE(editor->trialText(), QString());
    QVERIFY(editor->findChild<QAbstractButton*>(QStringLiteral("tryKey"))->isEnabled());
    press(editor, "tryKey");
    QVERIFY(tried.wait(kSettleMs));
    QVERIFY2(editor->trialText().contains(QStringLiteral("does not know this pixel")),
        qPrintable(editor->trialText()));
}

void TestSendDestination::theTrialHoldsNothingOfTheFileAndRecordsNothing()
{
    const std::string body = trialBody(SystemClock().nowMs());
    QVERIFY(body.find("\"validate_only\":true") != std::string::npos);
    QVERIFY(body.find("example.com") != std::string::npos);
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    Result<SendMeans> means = m_desk->means();
    QVERIFY(means.has_value());
    const Result<Outcome> outcome = tryKey({.endpoint = Endpoint::parse(server->baseUrl()).value(),
                                               .pixelId = std::string(sandbox::kPracticePixel),
                                               .curl = std::move(means->curl),
                                               .now = SystemClock().nowMs()},
        Secret(std::string(sandbox::kPracticeKey)), {});
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->state, OutcomeState::Accepted);
    QCOMPARE(server->totals().eventsTested, 1);
    QCOMPARE(server->totals().accepted, 0);
}

void TestSendDestination::whatCantBeUsedIsToldBesideTheField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QByteArray("name") << QStringLiteral(" ") << "Give it a name";
    QTest::newRow("a name that is taken") << QByteArray("name") << QStringLiteral("OLD") << "has this name";
    QTest::newRow("a source id instead of the pixel")
        << QByteArray("pixel") << QStringLiteral("cds_123") << "pixel ID";
    QTest::newRow("a pixel with blanks") << QByteArray("pixel") << QStringLiteral("a b") << "pixel ID";
    QTest::newRow("an address that is none")
        << QByteArray("address") << QStringLiteral("not an address") << "no endpoint";
    QTest::newRow("an address that shows the key")
        << QByteArray("address") << QStringLiteral("http://example.com") << "in the clear";
    QTest::newRow("a key with other letters") << QByteArray("key") << QStringLiteral("sk-ключ") << "no key";
}

void TestSendDestination::whatCantBeUsedIsToldBesideTheField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, value);
    QFETCH(QString, words);
    QVERIFY(m_desk->save({.name = "Old", .pixelId = "px0"}).has_value());
    DestinationEditor* editor = openEditor();
    type(editor, "name", QStringLiteral("Shop"));
    type(editor, "pixel", QStringLiteral("px1"));
    type(editor, field.constData(), value);
    QSignalSpy saved(editor, &DestinationEditor::saved);
    press(editor, "saveDestination");
    const auto* fault = editor->findChild<QWidget*>(QStringLiteral("editorFault"));
    QVERIFY(fault->isVisible());
    QVERIFY2(allTexts(fault).contains(words), qPrintable(allTexts(fault)));
    QCOMPARE(saved.count(), 0);
    QCOMPARE(m_desk->destinations().size(), 1U);
    // The way out stands beside the fault: the words go when the value is changed.
    type(editor, "pixel", QStringLiteral("px2"));
    QVERIFY(!fault->isVisible());
}

void TestSendDestination::aLockedKeyStoreOffersTheSession()
{
    m_desk = std::make_unique<SendDesk>(std::make_unique<LockedVault>());
    DestinationEditor* editor = openEditor();
    type(editor, "name", QStringLiteral("Shop"));
    type(editor, "pixel", QStringLiteral("px1"));
    type(editor, "key", text(kCanaryKey));
    const auto* fault = editor->findChild<QWidget*>(QStringLiteral("editorFault"));
    press(editor, "saveDestination");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(allTexts(fault).contains(QStringLiteral("this session only")), qPrintable(allTexts(fault)));
    QVERIFY(m_desk->destinations().empty()); // nothing is half saved
    QSignalSpy saved(editor, &DestinationEditor::saved);
    editor->findChild<QRadioButton*>(QStringLiteral("keepInSession"))->click();
    press(editor, "saveDestination");
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(m_desk->keyPlace(m_desk->destinations().front()) == KeyPlace::Session);
    QCOMPARE(m_home->filesWith(kCanaryKey), QStringList());
}

void TestSendDestination::theKeyMovesWhenThePlaceChanges()
{
    QVERIFY(keep(*m_desk, {.name = "Shop", .pixelId = "px1"}, kCanaryKey, KeyPlace::KeyStore));
    DestinationEditor* editor = openEditor(m_desk->destinations().front());
    QSignalSpy saved(editor, &DestinationEditor::saved);
    editor->findChild<QRadioButton*>(QStringLiteral("keepInSession"))->click();
    press(editor, "saveDestination");
    QTRY_COMPARE(saved.count(), 1);
    const Destination& shop = m_desk->destinations().front();
    QVERIFY(shop.keyReference.empty());
    QVERIFY(m_desk->keyPlace(shop) == KeyPlace::Session);
    std::optional<bool> same;
    m_desk->readKey(shop, this, [&](Result<Secret> key) { same = key && key->reveal() == kCanaryKey; });
    QTRY_VERIFY(same.has_value());
    QVERIFY(*same);
}

/// A key that was kept and is locked away now is said to be locked, never to be missing, and is not lost by a
/// change of the destination or by using another one for this session.
void TestSendDestination::aLockedKeyStoreKeepsWhatItHas()
{
    QVERIFY(keep(*m_desk, {.name = "Shop", .pixelId = "px1"}, kCanaryKey, KeyPlace::KeyStore));
    const std::string reference = m_desk->destinations().front().keyReference;
    QVERIFY(!reference.empty());
    m_desk = std::make_unique<SendDesk>(std::make_unique<LockedVault>());
    const Destination shop = m_desk->destinations().front();
    std::optional<Result<Secret>> read;
    m_desk->readKey(shop, this, [&](Result<Secret> key) { read = std::move(key); });
    QTRY_VERIFY(read.has_value());
    QCOMPARE(read->error().code, ErrorCode::VaultLocked);

    DestinationEditor* editor = openEditor(shop);
    const auto* fault = editor->findChild<QWidget*>(QStringLiteral("editorFault"));
    press(editor, "forgetKey");
    QTRY_VERIFY2(allTexts(fault).contains(QStringLiteral("locked")), qPrintable(allTexts(fault)));
    press(editor, "removeDestination");
    press(editor, "removeDestination");
    QTRY_VERIFY2(allTexts(fault).contains(QStringLiteral("locked")), qPrintable(allTexts(fault)));
    QCOMPARE(m_desk->destinations().size(), 1U);
    type(editor, "key", text(kCanaryKey));
    editor->findChild<QRadioButton*>(QStringLiteral("keepInSession"))->click();
    QSignalSpy saved(editor, &DestinationEditor::saved);
    press(editor, "saveDestination");
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(m_desk->keyPlace(m_desk->destinations().front()) == KeyPlace::Session);
    QCOMPARE(text(m_desk->destinations().front().keyReference), text(reference));
}

void TestSendDestination::theKeyIsReplacedAndForgotten()
{
    QVERIFY(keep(*m_desk, {.name = "Shop", .pixelId = "px1"}, "sk-svcacct-first", KeyPlace::KeyStore));
    DestinationEditor* editor = openEditor(m_desk->destinations().front());
    type(editor, "key", text(kCanaryKey));
    QSignalSpy saved(editor, &DestinationEditor::saved);
    press(editor, "saveDestination");
    QTRY_COMPARE(saved.count(), 1);
    std::optional<bool> isNew;
    m_desk->readKey(m_desk->destinations().front(), this,
        [&](Result<Secret> key) { isNew = key && key->reveal() == kCanaryKey; });
    QTRY_VERIFY(isNew.has_value());
    QVERIFY(*isNew);

    editor = openEditor(m_desk->destinations().front());
    QVERIFY(editor->findChild<QWidget*>(QStringLiteral("forgetKey"))->isVisible());
    press(editor, "forgetKey");
    QTRY_VERIFY(!m_desk->keyPlace(m_desk->destinations().front()));
    QTRY_VERIFY(!editor->findChild<QWidget*>(QStringLiteral("forgetKey"))->isVisible());
    QCOMPARE(m_desk->destinations().size(), 1U);
}

void TestSendDestination::aDestinationIsRemovedAtTheSecondPress()
{
    QVERIFY(keep(*m_desk, {.name = "Shop", .pixelId = "px1"}, kCanaryKey, KeyPlace::KeyStore));
    DestinationEditor* editor = openEditor(m_desk->destinations().front());
    QSignalSpy removed(editor, &DestinationEditor::removed);
    press(editor, "removeDestination");
    QCOMPARE(m_desk->destinations().size(), 1U);
    // Whoever does something else in between is asked again.
    type(editor, "name", QStringLiteral("Shop 2"));
    press(editor, "removeDestination");
    QCOMPARE(m_desk->destinations().size(), 1U);
    press(editor, "removeDestination");
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(m_desk->destinations().empty());
}

void TestSendDestination::consentIsDeclaredByWhomAndWhen()
{
    DestinationEditor* editor = openEditor();
    type(editor, "name", QStringLiteral("Shop"));
    type(editor, "pixel", QStringLiteral("px1"));
    type(editor, "consent", QStringLiteral("agreed in the cookie banner"));
    QSignalSpy saved(editor, &DestinationEditor::saved);
    press(editor, "saveDestination");
    const auto* fault = editor->findChild<QWidget*>(QStringLiteral("editorFault"));
    QVERIFY2(allTexts(fault).contains(QStringLiteral("needs both")), qPrintable(allTexts(fault)));
    QVERIFY(editor->findChild<QWidget*>(QStringLiteral("consentBy"))->isVisible());
    type(editor, "consentBy", QStringLiteral("Ada"));
    press(editor, "saveDestination");
    QTRY_COMPARE(saved.count(), 1);
    const SendDesk again(std::make_unique<SessionVault>());
    const Destination& shop = again.destinations().front();
    QCOMPARE(text(shop.consent), QStringLiteral("agreed in the cookie banner"));
    QCOMPARE(text(shop.consentBy), QStringLiteral("Ada"));
    QCOMPARE(text(shop.consentOn), QDate::currentDate().toString(Qt::ISODate));
}

void TestSendDestination::whereToFindPixelAndKeyIsShown()
{
    DestinationEditor* editor = openEditor();
    press(editor, "whereButton");
    const auto* help = editor->findChild<QDialog*>(QStringLiteral("whereToFind"));
    QVERIFY(help && help->isVisible());
    QVERIFY(!help->findChild<QWidget*>(QStringLiteral("adsManagerDrawing"))->accessibleName().isEmpty());
    const QString texts = allTexts(help);
    for (const char* words : {"Conversion keys", "cds_", "clidsrc_", "no country of the EU"})
        QVERIFY2(texts.contains(QString::fromUtf8(words)), words);
    QCOMPARE(namelessWidget(help), nullptr);
}

void TestSendDestination::renamingKeepsTheKey()
{
    for (const KeyPlace place : {KeyPlace::KeyStore, KeyPlace::Session}) {
        init();
        QVERIFY(keep(*m_desk, {.name = "Shop", .pixelId = "px1"}, kCanaryKey, place));
        Destination shop = m_desk->destinations().front();
        shop.name = "Shop in the north";
        QVERIFY(m_desk->save(shop, QStringLiteral("Shop")).has_value());
        QCOMPARE(m_desk->destinations().size(), 1U);
        const Destination& renamed = m_desk->destinations().front();
        QVERIFY(m_desk->keyPlace(renamed) == place);
        bool found = false;
        QTRY_VERIFY(([&] {
            m_desk->readKey(renamed, this, [&](Result<Secret> key) { found |= key.has_value(); });
            QCoreApplication::sendPostedEvents();
            return found;
        }()));
        // A new one of the old name does not get the other one's key.
        QVERIFY(m_desk->save({.name = "Shop", .pixelId = "px2"}).has_value());
        QVERIFY(!m_desk->keyPlace(*std::ranges::find(m_desk->destinations(), "Shop", &Destination::name)));
    }
}

void TestSendDestination::blanksAreTakenOutOfAPastedKeyAndSaidSo()
{
    KeyField field(nullptr);
    field.show();
    QCOMPARE(field.input()->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(u'\u200B' + text(kCanaryKey) + QStringLiteral(" \n"));
    field.input()->paste();
    QVERIFY(field.key().reveal() == kCanaryKey);
    QVERIFY2(field.hint().contains(QStringLiteral("blanks were removed")), qPrintable(field.hint()));
    QVERIFY(field.hint().contains(QStringLiteral("tR4w")));
    QVERIFY(!allTexts(&field).contains(text(kCanaryKey)));
    field.clear();
    QVERIFY(field.isEmpty());
}

void TestSendDestination::aDamagedListOfDestinationsIsTold()
{
    QVERIFY(QDir().mkpath(QFileInfo(text(defaultDestinationsPath())).path()));
    QVERIFY(writeFileAtomically(defaultDestinationsPath(), "{ no JSON").has_value());
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    QVERIFY(m_desk->problem().has_value());
    const Bench bench(*m_desk);
    QVERIFY(!bench.bannerText().isEmpty());
    QVERIFY(!m_desk->save({.name = "Shop", .pixelId = "px1"}).has_value());
}

void TestSendDestination::whoIsFirst()
{
    QVERIFY(m_desk->firstTarget()->practice);
    QVERIFY(m_desk->save({.name = "One", .pixelId = "px1"}).has_value());
    QCOMPARE(text(m_desk->firstTarget()->destination.name), QStringLiteral("One"));
    QCOMPARE(m_desk->firstFreeColour(), 1);
    QVERIFY(m_desk->save({.name = "Two", .pixelId = "px2", .colourIndex = 1}).has_value());
    QVERIFY(!m_desk->firstTarget().has_value()); // a person must choose
    m_desk->setPracticeFirst(true);
    QVERIFY(m_desk->firstTarget()->practice);
}

void TestSendDestination::lettersOfABadge_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words") << "Fern & Loom, US shop"
                               << "FL";
    QTest::newRow("one word") << "shop"
                              << "SH";
    QTest::newRow("one letter") << "x"
                                << "X";
    QTest::newRow("no letter") << "&"
                               << "?";
    QTest::newRow("other scripts") << QStringLiteral("мой магазин") << QStringLiteral("ММ");
}

void TestSendDestination::lettersOfABadge()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(badgeLetters(name), letters);
}

void TestSendDestination::money_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two decimals") << qint64(39515046) << "USD" << QStringLiteral("USD\u00A0395,150.46");
    QTest::newRow("no decimals") << qint64(1234) << "JPY" << QStringLiteral("JPY\u00A01,234");
    QTest::newRow("three decimals") << qint64(1005) << "KWD" << QStringLiteral("KWD\u00A01.005");
    QTest::newRow("below one and negative") << qint64(-50) << "EUR" << QStringLiteral("EUR\u00A0-0.50");
}

void TestSendDestination::money()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(moneyText(minor, toUtf8(currency)), shown);
}

CONVEY_GUI_TEST_MAIN(TestSendDestination)
#include "tst_send_destination.moc"
