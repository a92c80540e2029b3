// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// However many threads check, and whatever was edited since: the result is that of one thread over all rows.
#include "job_bench.h"

#include "jobs/prepare_job.h"
#include "jobs/recheck_job.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace convey;
using convey::test::kDayMs;
using convey::test::kMinuteMs;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000;
const std::string kHeader = "order,email,at,item,quantity,price,currency,total\n";
constexpr std::uint32_t kColumns = 8;

class Wheel
{
public:
    explicit Wheel(quint32 seed)
        : m_random(seed)
    { }

    int below(int count) { return m_random.bounded(count); }
    bool oneIn(int count) { return below(count) == 0; }
    std::string of(std::initializer_list<const char*> words)
    {
        return words.begin()[below(static_cast<int>(words.size()))];
    }

    /// A cell for that column, good or not.
    std::string cell(std::uint32_t column)
    {
        switch (column) {
        case 0:
            return oneIn(9) ? "" : "n" + std::to_string(below(7));
        case 1:
            return of({"a@example.com", "b@example.com", "nobody", ""});
        case 2:
            return std::to_string(time());
        case 3:
            return of({"Mug", "Pen", ""});
        case 4:
            return of({"1", "2", "two", "-1"});
        case 5:
            return of({"1.00", "2.50", "x"});
        case 6:
            return of({"EUR", "USD", "EUR", "XXX", ""});
        default:
            return of({"12.50", "0", "99999999999999.99", "", "z"});
        }
    }

    /// Old, new, and within two hours of each edge of what is taken.
    EpochMs time()
    {
        const EpochMs some = kMinuteMs * below(120) + below(2);
        switch (below(5)) {
        case 0:
            return kNow - 9 * kDayMs;
        case 1:
            return kNow - 7 * kDayMs + some;
        case 2:
            return kNow + some;
        default:
            return kNow - some;
        }
    }

    std::string rows(int count)
    {
        std::string csv = kHeader;
        for (int i = 0; i < count; ++i) {
            for (std::uint32_t column = 0; column < kColumns; ++column)
                csv += cell(column) + (column + 1 == kColumns ? '\n' : ',');
        }
        return csv;
    }

private:
    QRandomGenerator m_random;
};

Recipe recipeOf(bool folds)
{
    Recipe recipe;
    for (const char* constant : {"type=order_created", "action_source=phone_call", "decimal_sign=."})
        recipe.bind(parseBinding(constant, BindingKind::Constant).value());
    for (const char* binding :
        {"id=order", "user.email=email", "timestamp_ms=at", "data.currency=currency", "data.amount=total",
            "data.contents[].name=item", "data.contents[].quantity=quantity", "data.contents[].amount=price"})
        recipe.bind(parseBinding(binding, BindingKind::Column).value());
    if (folds)
        recipe.bind(parseBinding("fold_by=order", BindingKind::Column).value());
    return recipe;
}

Upload uploadOf(const std::string& csv, bool folds)
{
    Upload upload = Upload::openPasted(csv, "orders").value();
    upload.useRecipe(recipeOf(folds));
    return upload;
}

/// Knows some of the ids of Wheel, in each of the ways that there are.
class MadeUpHistory final : public History
{
public:
    explicit MadeUpHistory(bool isOfThePixel)
        : m_isOfThePixel(isOfThePixel)
    { }

    [[nodiscard]] std::optional<KnownEvent> find(const Event& event) const override
    {
        const std::string_view id = event.id->text();
        if (!id.ends_with('1') && !id.ends_with('3') && !id.ends_with('5'))
            return std::nullopt;
        return KnownEvent{.isAnswered = !id.ends_with('5'),
            .isSame = event.amount == 1250,
            .sentMs = kNow - kDayMs,
            .handle = static_cast<std::uint32_t>(id.back())};
    }
    [[nodiscard]] EarlierSend earlier(std::uint32_t /*handle*/) const override { return {}; }
    [[nodiscard]] bool isOfThePixel() const override { return m_isOfThePixel; }

private:
    bool m_isOfThePixel;
};

enum class Known
{
    Nothing,
    OfThePixel,
    OfAll,
};

std::shared_ptr<const History> historyOf(Known known)
{
    return known == Known::Nothing ? nullptr : std::make_shared<MadeUpHistory>(known == Known::OfThePixel);
}

CheckRequest requestOf(
    const Upload& upload, std::shared_ptr<const History> history = nullptr, EpochMs now = kNow)
{
    CheckRequest request = test::checkRequest(upload, now);
    request.keepsKeys = true;
    request.history = std::move(history);
    return request;
}

void addKindsOfChecks()
{
    QTest::addColumn<bool>("folds");
    QTest::addColumn<Known>("known");
    QTest::newRow("each line is a conversion") << false << Known::Nothing;
    QTest::newRow("lines of orders are joined") << true << Known::Nothing;
    QTest::newRow("some were sent to this pixel before") << false << Known::OfThePixel;
    QTest::newRow("some orders were sent to this pixel before") << true << Known::OfThePixel;
    QTest::newRow("some were sent to some pixel before") << false << Known::OfAll;
}

QString worthOf(std::span<const CurrencySum> sums)
{
    QString all;
    for (const CurrencySum& one : sums)
        all += text(one.currency) + u' ' + QString::number(one.sum.minorUnits) + u'/'
            + QString::number(one.sum.events)
            + (one.sum.tooLarge ? QStringLiteral("! ") : QStringLiteral(" "));
    return all;
}

/// What two results have that is not the same; empty: they are equal.
QString differenceOf(const CheckResult& a, const CheckResult& b)
{
    if (a.verdicts != b.verdicts)
        return QStringLiteral("verdicts");
    if (a.findings != b.findings || a.findingsNotListed != b.findingsNotListed)
        return QStringLiteral("findings %1 %2").arg(a.findings.size()).arg(b.findings.size());
    if (!(a.summary == b.summary))
        return QStringLiteral("summary");
    if (a.keys != b.keys)
        return QStringLiteral("keys");
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (worthOf(a.money.of(verdict)) != worthOf(b.money.of(verdict)))
            return QStringLiteral("money of %1").arg(i);
    }
    for (const spec::RuleInfo& rule : spec::rules()) {
        if (worthOf(a.money.decidedBy(rule.rule)) != worthOf(b.money.decidedBy(rule.rule)))
            return QStringLiteral("money left out");
    }
    return {};
}

} // namespace

class TestRecheckJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsMakeNoDifference_data();
    void threadsMakeNoDifference();
    void anyEditsGiveWhatAFullCheckGives_data();
    void anyEditsGiveWhatAFullCheckGives();
    void whatAgedAloneIsJudgedAgain();
    void changedRowsAreThoseThatDiffer();
    void theNextOfTheSameTakesThePlaceOfTheFirst();
    void aRepeatOfWhatWasSentBeforeIsARepeatAlone();
    void whatIsNotListedIsCheckedInFull();
};

void TestRecheckJob::threadsMakeNoDifference_data()
{
    addKindsOfChecks();
}

void TestRecheckJob::threadsMakeNoDifference()
{
    QFETCH(bool, folds);
    QFETCH(Known, known);
    const std::shared_ptr<const History> history = historyOf(known);
    Wheel wheel(11);
    const std::array<std::string, kColumns> good{
        "", "a@example.com", std::to_string(kNow - kMinuteMs), "Mug", "2", "1.00", "EUR", "12.50"};
    std::string csv = kHeader;
    constexpr int kRows = 12'000;
    for (int i = 0; i < kRows; ++i) {
        // Far repeats: ids come again thousands of lines below.
        csv += (wheel.oneIn(3) ? "n" + std::to_string(wheel.below(kRows / 2)) : "m" + std::to_string(i));
        for (std::uint32_t column = 1; column < kColumns; ++column)
            csv += ',' + (wheel.oneIn(12) ? wheel.cell(column) : good.at(column));
        csv += '\n';
    }
    const Upload upload = uploadOf(csv, folds);
    std::optional<CheckResult> first;
    std::string firstBodies;
    for (const unsigned threads : {1U, 2U, 5U}) {
        CheckRequest request = requestOf(upload, history);
        request.threads = threads;
        const CheckResult result = runCheck(request).value();
        std::string bodies;
        const TextSink sink = [&](std::string_view text) -> Result<> {
            bodies.append(text);
            return {};
        };
        const PrepareSummary after = runPrepare(request, result, SendMode::Live, sink).value();
        std::string inOnePass;
        const TextSink other = [&](std::string_view text) -> Result<> {
            inOnePass.append(text);
            return {};
        };
        const PreparedCheck prepared = checkAndPrepare(request, SendMode::Live, other).value();
        QVERIFY(inOnePass == bodies);
        QCOMPARE(differenceOf(prepared.check, result), QString());
        QCOMPARE(prepared.summary.events, after.events);
        QCOMPARE(prepared.summary.requests, after.requests);
        QCOMPARE(prepared.summary.expiresAtMs, after.expiresAtMs);
        QCOMPARE(result.summary.rows(), std::uint64_t{kRows});
        QCOMPARE(result.summary.count(Rule::AlreadySent) > 0, known == Known::OfThePixel);
        QCOMPARE(result.summary.count(Rule::SentUnanswered) > 0, known == Known::OfThePixel);
        QCOMPARE(result.summary.count(Rule::SentBefore) > 0, known == Known::OfAll);
        std::uint64_t all = 0;
        for (std::size_t i = 0; i < kVerdictCount; ++i)
            all += result.summary.count(static_cast<Verdict>(i));
        QCOMPARE(all, std::uint64_t{kRows});
        QVERIFY(folds
            || result.summary.count(Rule::RepeatedInFile) + result.summary.count(Rule::RepeatedInFileDiffers)
                > 100);
        if (first) {
            QCOMPARE(differenceOf(result, *first), QString());
            QVERIFY(bodies == firstBodies);
        } else {
            first = result;
            firstBodies = bodies;
            QVERIFY(!bodies.empty());
        }
    }
}

void TestRecheckJob::anyEditsGiveWhatAFullCheckGives_data()
{
    addKindsOfChecks();
}

void TestRecheckJob::anyEditsGiveWhatAFullCheckGives()
{
    QFETCH(bool, folds);
    QFETCH(Known, known);
    const std::shared_ptr<const History> history = historyOf(known);
    for (quint32 round = 0; round < 30; ++round) {
        Wheel wheel(100 + round);
        const int rows = 1 + wheel.below(30);
        Upload upload = uploadOf(wheel.rows(rows), folds);
        CheckRequest was = requestOf(upload, history);
        CheckResult result = runCheck(was).value();
        std::vector<Edits> states{upload.edits()};
        EpochMs now = kNow;
        for (int step = 0; step < 12; ++step) {
            Edits edits = upload.edits();
            const int changes = 1 + wheel.below(3);
            for (int i = 0; i < changes; ++i) {
                const auto row = static_cast<std::uint64_t>(wheel.below(rows));
                const auto column = static_cast<std::uint32_t>(wheel.below(kColumns));
                if (wheel.oneIn(5))
                    edits.leaveOut(row);
                else if (wheel.oneIn(5))
                    edits.takeBack(row);
                else if (wheel.oneIn(5))
                    edits.clearCell(row, column);
                else
                    edits.setCell(row, column, wheel.cell(column));
            }
            if (wheel.oneIn(4)) // undone, as far back as it pleases
                edits = states[static_cast<std::size_t>(wheel.below(static_cast<int>(states.size())))];
            states.push_back(edits);
            const std::vector<std::uint64_t> changed = changedRows(upload.edits(), edits);
            upload.setEdits(edits);
            if (wheel.oneIn(2)) // the clock goes on; after an hour all rows are looked at
                now += kMinuteMs * wheel.below(11) + wheel.below(3);
            const CheckRequest request = requestOf(upload, history, now);
            CheckResult again = runRecheck(request, was, result, changed).value();
            const CheckResult full = runCheck(request).value();
            const QString difference = differenceOf(again, full);
            QVERIFY2(difference.isEmpty(),
                qPrintable(QStringLiteral("round %1 step %2: %3").arg(round).arg(step).arg(difference)));
            QCOMPARE(again.revision, upload.revision());
            was = request;
            result = std::move(again);
        }
    }
}

void TestRecheckJob::whatAgedAloneIsJudgedAgain()
{
    constexpr int kRows = 20'000;
    constexpr int kOld = 7'777;
    std::string csv = kHeader;
    for (int i = 0; i < kRows; ++i)
        csv += "n" + std::to_string(i) + ",a@example.com,"
            + std::to_string(i == kOld ? kNow - 7 * kDayMs + kMinuteMs : kNow - kDayMs)
            + ",Mug,1,1.00,EUR,12.50\n";
    const Upload upload = uploadOf(csv, false);
    const CheckRequest was = requestOf(upload);
    const CheckResult before = runCheck(was).value();
    QCOMPARE(before.verdicts.at(kOld), Verdict::Warned);
    bool looksAtAllRows = false;
    JobControl control;
    control.progress = [&](std::uint64_t, std::uint64_t) { looksAtAllRows = true; };

    const CheckRequest soon = requestOf(upload, nullptr, kNow + kMinuteMs);
    const CheckResult still = runRecheck(soon, was, before, {}, control).value();
    QCOMPARE(still.verdicts.at(kOld), Verdict::Warned);
    QCOMPARE(still.judgedAtMs, soon.now);
    const CheckRequest late = requestOf(upload, nullptr, kNow + kMinuteMs + 1);
    const CheckResult after = runRecheck(late, soon, still, {}, control).value();
    QCOMPARE(after.verdicts.at(kOld), Verdict::Outside);
    QCOMPARE(after.summary.count(Verdict::Ready), std::uint64_t{kRows - 1});
    QCOMPARE(differenceOf(after, runCheck(late).value()), QString());
    QVERIFY(!looksAtAllRows);

    const CheckRequest nextHour = requestOf(upload, nullptr, kNow + 60 * kMinuteMs);
    QCOMPARE(runRecheck(nextHour, late, after, {}, control).value().allJudgedAtMs, nextHour.now);
    QVERIFY(looksAtAllRows);
    const CheckRequest clockWentBack = requestOf(upload, nullptr, kNow - 1);
    QCOMPARE(runRecheck(clockWentBack, was, before, {}).value().allJudgedAtMs, clockWentBack.now);
}

void TestRecheckJob::changedRowsAreThoseThatDiffer()
{
    Edits before;
    before.setCell(1, 0, "a");
    before.setCell(2, 0, "a");
    before.setCell(3, 0, "a");
    before.leaveOut(5);
    before.leaveOut(6);
    Edits after = before;
    QVERIFY(changedRows(before, after).empty());
    after.setCell(2, 0, "b");
    after.clearCell(3, 0);
    after.setCell(4, 1, "c");
    after.takeBack(6);
    after.leaveOut(7);
    QCOMPARE(changedRows(before, after), (std::vector<std::uint64_t>{2, 3, 4, 6, 7}));
    QCOMPARE(changedRows(after, before), (std::vector<std::uint64_t>{2, 3, 4, 6, 7}));
}

void TestRecheckJob::theNextOfTheSameTakesThePlaceOfTheFirst()
{
    const std::string rest = ",a@example.com," + std::to_string(kNow - kMinuteMs) + ",Mug,1,1.00,EUR,5.00\n";
    Upload upload = uploadOf(kHeader + "A" + rest + "B" + rest + "A" + rest + "A" + rest, false);
    const CheckRequest was = requestOf(upload);
    const CheckResult before = runCheck(was).value();
    QCOMPARE(before.summary.count(Verdict::LeftOut), std::uint64_t{2});
    Edits edits;
    edits.setCell(0, 0, "B");
    const std::vector<std::uint64_t> changed = changedRows(upload.edits(), edits);
    upload.setEdits(edits);
    const CheckResult after = runRecheck(requestOf(upload), was, before, changed).value();
    QCOMPARE(after.verdicts,
        (std::vector<Verdict>{Verdict::Ready, Verdict::LeftOut, Verdict::Ready, Verdict::LeftOut}));
    QCOMPARE(after.findings.size(), std::size_t{2});
    QCOMPARE(after.findings[0].problem.expected, std::int64_t{2});
    QCOMPARE(after.findings[1].problem.expected, std::int64_t{4});
    QCOMPARE(worthOf(after.money.sendable()), QStringLiteral("EUR 1000/2 "));
}

void TestRecheckJob::aRepeatOfWhatWasSentBeforeIsARepeatAlone()
{
    const std::string rest = ",a@example.com," + std::to_string(kNow - kMinuteMs) + ",Mug,1,1.00,EUR,12.50\n";
    Upload upload = uploadOf(kHeader + "n1" + rest + "n1" + rest + "n2" + rest, false);
    const auto history = historyOf(Known::OfThePixel);
    const CheckRequest was = requestOf(upload, history);
    const CheckResult before = runCheck(was).value();
    QCOMPARE(before.verdicts, (std::vector<Verdict>{Verdict::LeftOut, Verdict::LeftOut, Verdict::Ready}));
    QCOMPARE(before.findings.size(), std::size_t{2});
    QCOMPARE(before.findings[0].rule(), Rule::AlreadySent);
    QCOMPARE(before.findings[0].line, std::uint64_t{2});
    QCOMPARE(before.findings[1].rule(), Rule::RepeatedInFile);
    QCOMPARE(worthOf(before.money.decidedBy(Rule::AlreadySent)), QStringLiteral("EUR 1250/1 "));
    QCOMPARE(worthOf(before.money.sendable()), QStringLiteral("EUR 1250/1 "));

    // Another id in the first line: the second one is no repeat any more, and was sent before all the same.
    Edits edits;
    edits.setCell(0, 0, "n4");
    upload.setEdits(edits);
    const CheckResult after =
        runRecheck(requestOf(upload, history), was, before, changedRows({}, edits)).value();
    QCOMPARE(after.verdicts, (std::vector<Verdict>{Verdict::Ready, Verdict::LeftOut, Verdict::Ready}));
    QCOMPARE(after.findings.size(), std::size_t{1});
    QCOMPARE(after.findings[0].rule(), Rule::AlreadySent);
    QCOMPARE(after.findings[0].row, std::uint64_t{1});
}

void TestRecheckJob::whatIsNotListedIsCheckedInFull()
{
    Wheel wheel(5);
    Upload upload = uploadOf(wheel.rows(40), false);
    CheckRequest was = requestOf(upload);
    was.maxFindings = 3;
    const CheckResult before = runCheck(was).value();
    QVERIFY(before.findingsNotListed > 0);
    Edits edits;
    edits.leaveOut(7);
    upload.setEdits(edits);
    CheckRequest request = requestOf(upload);
    request.maxFindings = 3;
    const CheckResult again = runRecheck(request, was, before, changedRows({}, edits)).value();
    QCOMPARE(differenceOf(again, runCheck(request).value()), QString());
}

QTEST_GUILESS_MAIN(TestRecheckJob)
#include "tst_recheck_job.moc"
