// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/upload_session.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "base/text.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <vector>

using namespace convey;
using namespace convey::ui;
using convey::test::text;

/// What stands behind a tab: what stays when something fails, and what comes of a file that can't be checked.
class TestUploadSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherFileThatCannotBeOpenedChangesNothing_data();
    void anotherFileThatCannotBeOpenedChangesNothing();
    void openingAnotherFileDoesNotStopTheCheckAtHand();
    void theNewestOfTwoFilesIsOpened();
    void rowsAreCountedWithoutAUsableRecipe();
    void answersInQuickSuccessionCountTheRowsOnce();
    void countsGrowUntilTheyAreTheWhole();
    void aStoppedCheckSaysSoAndCanBeRunAgain();
    void theGuessRestsOnAllRows();
    void aLookUpFileIsJoinedAndTakenAway();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view content)
    {
        const QString path = m_folder.filePath(name);
        return writeFileAtomically(toUtf8(path), content) ? path : QString();
    }
    /// More than is read when it is opened.
    [[nodiscard]] QString writeLong()
    {
        std::string content = "Order ID,Event,Paid at,Total,Currency,Email\n";
        for (int i = 0; i < kLong; ++i)
            content += std::to_string(i) + ",Purchase,2026-11-20T14:00:00Z,1.50,EUR,ann@example.com\n";
        return write(QStringLiteral("long.csv"), content);
    }

    static constexpr int kLong = 40'000;
    QTemporaryDir m_folder;
};

namespace {

constexpr std::string_view kOrders = "Order ID,Event,Paid at,Total,Currency,Email\n"
                                     "A-1,Purchase,2026-11-20T10:00:00Z,12.50,EUR,ann@example.com\n"
                                     "A-2,Purchase,2026-11-20T11:00:00Z,7.00,EUR,ben@example.com\n";

Binding noSuchColumn()
{
    return {.input = Input::UserEmail, .text = "No such column"};
}

} // namespace

void TestUploadSession::anotherFileThatCannotBeOpenedChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray() << ErrorCode::FileMissing;
    QTest::newRow("binary") << QByteArray("%PDF-1.7\n") << ErrorCode::FileNotText;
    QTest::newRow("header alone") << QByteArray("Order ID,Total\n") << ErrorCode::FileNoRows;
}

void TestUploadSession::anotherFileThatCannotBeOpenedChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    UploadSession session;
    QSignalSpy checked(&session, &UploadSession::checked);
    session.open(write(QStringLiteral("orders.csv"), kOrders));
    QVERIFY(checked.wait());
    session.answer({.input = Input::ActionSource, .kind = BindingKind::Constant, .text = "offline"});
    QVERIFY(checked.wait());
    session.leaveOut(std::array<std::uint64_t, 1>{1});
    QVERIFY(checked.wait());
    const auto check = session.check();
    const std::uint64_t revision = session.upload().revision();

    const QString other = m_folder.filePath(QStringLiteral("other.csv"));
    QVERIFY(content.isNull() || !write(QStringLiteral("other.csv"), content.toStdString()).isEmpty());
    QSignalSpy failed(&session, &UploadSession::openFailed);
    QSignalSpy changed(&session, &UploadSession::changed);
    session.open(other);
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().value<Error>().code, code);
    QCOMPARE(text(failed.front().front().value<Error>().subject), other);
    QCOMPARE(session.check(), check);
    QCOMPARE(session.upload().revision(), revision);
    QVERIFY(!session.upload().edits().isEmpty());
    QVERIFY(!session.error());
    QVERIFY(changed.isEmpty());
    // The answers count on.
    session.takeBack(1);
    QVERIFY(checked.wait());
    const Binding* source = session.upload().recipe().find(Input::ActionSource);
    QVERIFY(source && source->text == "offline");
    QFile::remove(other);
}

void TestUploadSession::openingAnotherFileDoesNotStopTheCheckAtHand()
{
    UploadSession session;
    QSignalSpy opened(&session, &UploadSession::opened);
    QSignalSpy checked(&session, &UploadSession::checked);
    QSignalSpy failed(&session, &UploadSession::openFailed);
    session.open(writeLong());
    QVERIFY(opened.wait());
    QVERIFY(session.isChecking());
    session.open(m_folder.filePath(QStringLiteral("no such file.csv")));
    QVERIFY(failed.wait());
    QVERIFY(checked.count() == 1 || checked.wait(20'000));
    QCOMPARE(session.check()->summary.rows(), std::uint64_t{kLong});
}

void TestUploadSession::theNewestOfTwoFilesIsOpened()
{
    UploadSession session;
    QSignalSpy opened(&session, &UploadSession::opened);
    QSignalSpy failed(&session, &UploadSession::openFailed);
    session.open(m_folder.filePath(QStringLiteral("no such file.csv")));
    session.open(write(QStringLiteral("orders.csv"), kOrders));
    QVERIFY(opened.wait());
    QTRY_VERIFY(session.check());
    QVERIFY2(failed.isEmpty(), "nobody waits for the first one any more");
}

void TestUploadSession::rowsAreCountedWithoutAUsableRecipe()
{
    UploadSession session;
    // At once, before a row was counted.
    connect(&session, &UploadSession::opened, &session, [&] { session.answer(noSuchColumn()); });
    QSignalSpy counted(&session, &UploadSession::counted);
    QSignalSpy failed(&session, &UploadSession::failed);
    session.open(writeLong());
    QVERIFY(counted.wait(20'000));
    QVERIFY(session.isCounted());
    QCOMPARE(session.upload().file()->rowCount().rows, std::uint64_t{kLong});
    QVERIFY(!failed.isEmpty());
    QCOMPARE(session.error()->code, ErrorCode::RecipeColumnMissing);
    QVERIFY(!session.isChecking());

    QSignalSpy checked(&session, &UploadSession::checked);
    Answers guessed = session.answers();
    guessed.forget(Input::UserEmail);
    session.setAnswers(std::move(guessed));
    QVERIFY(checked.wait(20'000));
    QVERIFY(!session.error());
}

void TestUploadSession::answersInQuickSuccessionCountTheRowsOnce()
{
    UploadSession session;
    QSignalSpy opened(&session, &UploadSession::opened);
    QSignalSpy counted(&session, &UploadSession::counted);
    QSignalSpy checked(&session, &UploadSession::checked);
    session.open(writeLong());
    QVERIFY(opened.wait());
    for (const char* source : {"web", "offline", "web", "offline"})
        session.answer({.input = Input::ActionSource, .kind = BindingKind::Constant, .text = source});
    QVERIFY(checked.wait(20'000));
    QCOMPARE(counted.count(), 1);
    QCOMPARE(session.check()->revision, session.upload().revision());
    QCOMPARE(session.check()->summary.rows(), std::uint64_t{kLong});
}

void TestUploadSession::countsGrowUntilTheyAreTheWhole()
{
    UploadSession session;
    QSignalSpy checked(&session, &UploadSession::checked);
    std::vector<std::uint64_t> sums;
    connect(&session, &UploadSession::progressed, &session, [&](quint64 /*done*/, quint64 total) {
        const VerdictCounts counts = session.countsSoFar();
        sums.push_back(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
        QVERIFY(total == 0 || total == kLong);
    });
    session.open(writeLong());
    QVERIFY(checked.wait(20'000));
    QVERIFY(std::ranges::is_sorted(sums));
    QVERIFY(sums.empty() || sums.back() <= kLong);
    const VerdictCounts counts = session.countsSoFar();
    for (std::size_t i = 0; i < kVerdictCount; ++i)
        QCOMPARE(counts[i], session.check()->summary.count(static_cast<Verdict>(i)));
}

void TestUploadSession::aStoppedCheckSaysSoAndCanBeRunAgain()
{
    UploadSession session;
    QSignalSpy opened(&session, &UploadSession::opened);
    QSignalSpy failed(&session, &UploadSession::failed);
    QSignalSpy checked(&session, &UploadSession::checked);
    session.stopChecking();
    QVERIFY2(failed.isEmpty(), "there is nothing to stop");
    session.open(writeLong());
    QVERIFY(opened.wait());
    session.stopChecking();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(session.error()->code, ErrorCode::Cancelled);
    QVERIFY(!session.isChecking());
    QTRY_VERIFY(session.isCounted());
    QVERIFY(!checked.wait(100)); // what was stopped does not come after all
    session.checkAgain();
    QVERIFY(checked.wait(20'000));
    QVERIFY(!session.error());
    QCOMPARE(session.check()->summary.rows(), std::uint64_t{kLong});
}

void TestUploadSession::theGuessRestsOnAllRows()
{
    // The line that tells the day from the month stands behind those that a guess looks at first.
    std::string content = "Order ID,Event,Paid at,Total,Currency\n";
    for (int i = 0; i < 300; ++i)
        content += "A-" + std::to_string(i) + ",Purchase," + (i == 280 ? "23" : "03")
            + "/04/2026 10:00 UTC,12.50,EUR\n";
    UploadSession session;
    QSignalSpy profiled(&session, &UploadSession::profiled);
    session.open(write(QStringLiteral("days.csv"), content));
    QVERIFY(profiled.wait());
    const Recipe& recipe = session.upload().recipe();
    QCOMPARE(text(recipe.constant(Input::DateFormat)), QStringLiteral("dmy"));
    const auto questions = session.upload().questions();
    QVERIFY(std::ranges::find(questions, QuestionCode::DateOrder, &Question::code) == questions.end());
    const auto proofs = session.upload().proofs();
    const auto proof = std::ranges::find(proofs, Input::DateFormat, &InputProof::input);
    QVERIFY(proof != proofs.end());
    QCOMPARE(proof->proof.line, std::int64_t{282});
    QTRY_VERIFY(session.check() != nullptr);

    // An answer of a person stays when the file is looked at once more.
    session.answer({.input = Input::DateFormat, .kind = BindingKind::Constant, .text = "mdy"});
    session.checkAgain();
    QCOMPARE(text(session.upload().recipe().constant(Input::DateFormat)), QStringLiteral("mdy"));
}

void TestUploadSession::aLookUpFileIsJoinedAndTakenAway()
{
    UploadSession session;
    QSignalSpy profiled(&session, &UploadSession::profiled);
    session.open(
        write(QStringLiteral("deals.csv"), "Deal ID,Contact ID,Date\nd-1,c-1,2026-11-20T10:00:00Z\n"));
    QVERIFY(profiled.wait());
    const QString contacts = write(QStringLiteral("contacts.csv"), "Record ID,Email\nc-1,ann@example.com\n");
    const auto table = openLookupTable(toUtf8(contacts));
    QVERIFY(table.has_value());
    const auto keys = proposeLookupKeys(*session.upload().source(), **table);
    QVERIFY(keys.has_value() && keys->has_value());
    QVERIFY((**keys == LookupKeys{"Contact ID", "Record ID"}));
    session.setLookup(joinLookup(*table, *session.upload().source(), **keys).value());
    const Binding* email = session.upload().recipe().find(Input::UserEmail);
    QVERIFY(email != nullptr);
    QCOMPARE(text(email->text), QStringLiteral("lookup:Email"));
    QVERIFY(profiled.wait());
    QTRY_VERIFY(session.check() != nullptr);
    QCOMPARE(text(session.upload().table()->row(0)->text(3)), QStringLiteral("ann@example.com"));

    // Read anew, the file keeps what was joined to it.
    QSignalSpy opened(&session, &UploadSession::opened);
    session.reopen({});
    QVERIFY(opened.wait());
    QVERIFY(session.upload().lookup() != nullptr);
    QCOMPARE(session.upload().lookup()->counts.matched, std::uint64_t{1});
    QTRY_VERIFY(session.check() != nullptr);

    session.answer({.input = Input::UserExternalId, .text = "lookup:Email"});
    session.setLookup(std::nullopt);
    QVERIFY(session.upload().recipe().find(Input::UserEmail) == nullptr);
    QVERIFY(!session.upload().recipe().lookup.has_value());
    QTRY_VERIFY(session.check() != nullptr);
}

QTEST_GUILESS_MAIN(TestUploadSession)
#include "tst_upload_session.moc"
