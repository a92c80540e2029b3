// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "jobs/findings_file.h"
#include "jobs/fix_job.h"
#include "jobs/rejects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>
#include <stop_token>

using namespace convey;
using convey::test::Checked;
using convey::test::checked;
using convey::test::kDayMs;
using convey::test::kMinuteMs;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000;
const std::string kHeader =
    "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency,source_url,note\n";

/// One line; `change` names cells by their column.
std::string line(const std::string& id, const std::string& amount = "12.50",
    const std::string& currency = "EUR", const std::string& email = "ada@example.com",
    const std::string& url = "https://shop.example.com/", const std::string& note = "",
    EpochMs time = kNow - kMinuteMs)
{
    return id + ",order_created," + std::to_string(time) + ",web," + email + ",\"" + amount + "\"," + currency
        + "," + url + ",\"" + note + "\"\n";
}

/// An upload whose amounts have points.
class Orders
{
public:
    explicit Orders(const std::string& lines) { m_path = write("orders.csv", kHeader + lines); }

    std::string write(const char* name, const std::string& bytes) const
    {
        std::string path = toUtf8(m_dir.filePath(QLatin1String(name)));
        if (!writeFileAtomically(path, bytes))
            qFatal("the test can't write its file");
        return path;
    }

    [[nodiscard]] Upload open(const std::string& path) const
    {
        Upload upload = Upload::open(path).value();
        Recipe recipe = upload.recipe();
        recipe.bind(parseBinding("decimal_sign=.", BindingKind::Constant).value());
        upload.useRecipe(recipe);
        return upload;
    }
    [[nodiscard]] Upload open() const { return open(m_path); }

private:
    QTemporaryDir m_dir;
    std::string m_path;
};

QStringList verdictsOf(const CheckResult& result)
{
    QStringList names;
    for (const Verdict verdict : result.verdicts)
        names << text(verdictName(verdict));
    return names;
}

FixOutcome fixed(const Checked& source, const std::vector<Rule>& rules)
{
    return runFix(source.request, *source.result, source.upload.edits(), rules).value();
}

std::string rejectsOf(const Checked& source, RejectCounts* counts = nullptr)
{
    std::string csv;
    const Result<RejectCounts> written = writeRejects(
        source.request, *source.result, [](const Finding&) { return std::string("said"); },
        [&](std::string_view piece) -> Result<> {
            csv += piece;
            return {};
        });
    if (counts)
        *counts = written.value();
    return csv;
}

} // namespace

class TestFixJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCauseIsFixedInAllRows();
    void allCausesAtOnce();
    void fixesAreTheSameWhereFindingsAreNotListed();
    void aStopEndsFixing();
    void findAndReplaceGoesDownOneColumn_data();
    void findAndReplaceGoesDownOneColumn();
    void caseIsPassedOverWhereAsked_data();
    void caseIsPassedOverWhereAsked();
    void rowsLeftOutAreListedWithTheirReason();
    void rejectsMendedByTheirOwnColumnAreReady();
    void guardsAreTakenOffWhenRejectsComeBack();
    void rejectsOfRejectsHaveTheirColumnsOnce();
    void findingsAsCsvHideWhatIsPersonal();
    void findingsAsJsonNameTheirFix();
    void anyStepsUndoneGiveTheSameFindings_data();
    void anyStepsUndoneGiveTheSameFindings();
};

void TestFixJob::oneCauseIsFixedInAllRows()
{
    const Orders orders(
        line("A", "1,50") + line("B") + line("C", "2,75") + line("D", "free") + line("E", "5.00", "€"));
    Checked source = checked(orders.open(), kNow);
    QCOMPARE(verdictsOf(*source.result),
        (QStringList{QStringLiteral("blocked"), QStringLiteral("ready"), QStringLiteral("blocked"),
            QStringLiteral("blocked"), QStringLiteral("blocked")}));
    const FixOutcome outcome = fixed(source, {Rule::AmountUnreadable});
    QCOMPARE(outcome.cells, std::uint64_t{2});
    QCOMPARE(outcome.rows, std::uint64_t{2});
    QCOMPARE(outcome.without, std::uint64_t{1});
    Upload upload = source.upload;
    upload.setEdits(outcome.edits);
    const Checked after = checked(upload, kNow);
    QCOMPARE(verdictsOf(*after.result),
        (QStringList{QStringLiteral("ready"), QStringLiteral("ready"), QStringLiteral("ready"),
            QStringLiteral("blocked"), QStringLiteral("blocked")}));
    QCOMPARE(after.result->money.of(Verdict::Ready).front().sum.minorUnits, std::int64_t{150 + 1250 + 275});
}

void TestFixJob::allCausesAtOnce()
{
    const Orders orders(line("A", "1,50", "€", "mailto:ada@example.com", "shop.example.com/x"));
    Checked source = checked(orders.open(), kNow);
    const FixOutcome first = fixed(source, {});
    QVERIFY(first.cells > 1);
    QCOMPARE(first.rows, std::uint64_t{1});
    Upload upload = source.upload;
    // The currency has to be there before the amount can be read.
    for (int pass = 0; pass < 2; ++pass) {
        const Checked now = checked(upload, kNow);
        upload.setEdits(fixed(now, {}).edits);
    }
    QCOMPARE(verdictsOf(*checked(upload, kNow).result), QStringList{QStringLiteral("ready")});
}

void TestFixJob::fixesAreTheSameWhereFindingsAreNotListed()
{
    std::string lines;
    for (int i = 0; i < 200; ++i)
        lines += line("A-" + std::to_string(i), i % 3 == 0 ? "1,50" : "2.00");
    const Orders orders(lines);
    const Checked source = checked(orders.open(), kNow);
    Checked counted = source;
    counted.request.maxFindings = 5;
    counted.result = std::make_shared<const CheckResult>(runCheck(counted.request).value());
    QVERIFY(counted.result->findingsNotListed > 0);
    QVERIFY(fixed(source, {Rule::AmountUnreadable}).edits == fixed(counted, {Rule::AmountUnreadable}).edits);
    QCOMPARE(fixed(counted, {}).cells, std::uint64_t{67});
}

void TestFixJob::aStopEndsFixing()
{
    const Orders orders(line("A", "1,50"));
    const Checked source = checked(orders.open(), kNow);
    std::stop_source stop;
    stop.request_stop();
    const auto outcome =
        runFix(source.request, *source.result, {}, std::vector<Rule>(), {.stop = stop.get_token()});
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void TestFixJob::caseIsPassedOverWhereAsked_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("ignoresCase");
    QTest::addColumn<QString>("samples"); // line: before > after
    QTest::addColumn<int>("cells");
    QTest::newRow("letter by letter") << "ab" << false << false << "2: ab Ab > x Ab, 6: ab > x" << 2;
    QTest::newRow("in any case") << "ab" << false << true << "2: ab Ab > x x, 3: ABC > xC, 4:  AB  >  x "
                                 << 4;
    QTest::newRow("a whole cell in any case") << "ab" << true << true << "4:  AB  > x, 6: ab > x" << 2;
    QTest::newRow("letters of any script")
        << QString::fromUtf8("ÄH") << false << true << QString::fromUtf8("5: äh > x") << 1;
    QTest::newRow("nothing to find") << "" << false << true << "" << 0;
}

void TestFixJob::caseIsPassedOverWhereAsked()
{
    QFETCH(QString, find);
    QFETCH(bool, whole);
    QFETCH(bool, ignoresCase);
    QFETCH(QString, samples);
    QFETCH(int, cells);
    std::string lines;
    for (const char* note : {"ab Ab", "ABC", " AB ", "äh", "ab"})
        lines += line("A", "1.00", "EUR", "ada@example.com", "https://ab.example.com/", note);
    const Orders orders(lines);
    const Checked source = checked(orders.open(), kNow);
    const ReplaceRequest request{.table = source.request.table,
        .column = static_cast<std::uint32_t>(source.request.table->columnNamed("note").value()),
        .find = toUtf8(find),
        .text = "x",
        .wholeCell = whole,
        .ignoresCase = ignoresCase};
    const ReplacePreview preview = previewReplace(request).value();
    QStringList told;
    for (const ReplaceSample& sample : preview.samples)
        told << QStringLiteral("%1: %2 > %3").arg(sample.line).arg(text(sample.before), text(sample.after));
    QCOMPARE(told.join(QStringLiteral(", ")), samples);
    QCOMPARE(preview.cells, static_cast<std::uint64_t>(cells));
    QCOMPARE(runReplace(request, {})->cells, preview.cells);
}

void TestFixJob::rowsLeftOutAreListedWithTheirReason()
{
    const Orders orders(line("A", "1.00") + line("B", "2.00") + line("C", "3.00"));
    Upload upload = orders.open();
    Edits edits;
    edits.leaveOut(0, "=test, \"ours\"");
    edits.leaveOut(2);
    upload.setEdits(edits);
    const Checked source = checked(std::move(upload), kNow);
    const auto written = [&](FindingsForm form) {
        std::string out;
        const auto words = [](const Finding&, std::string_view) { return FindingWords{}; };
        const auto sink = [&](std::string_view piece) -> Result<> {
            out += piece;
            return {};
        };
        return writeFindings(source.request, *source.result, edits, form, words, sink) ? text(out)
                                                                                       : QString();
    };
    QVERIFY2(
        written(FindingsForm::Csv)
            .endsWith(QStringLiteral("2,,,,left_out_by_hand,note,left_out,,\"'=test, \"\"ours\"\"\",,\r\n"
                                     "4,,,,left_out_by_hand,note,left_out,,,,\r\n")),
        qPrintable(written(FindingsForm::Csv)));
    const QJsonArray findings = QJsonDocument::fromJson(written(FindingsForm::Json).toUtf8())
                                    .object()[QLatin1String("findings")]
                                    .toArray();
    QCOMPARE(findings.last()[QLatin1String("line")].toInt(), 4);
    QCOMPARE(findings[findings.size() - 2][QLatin1String("message")].toString(),
        QStringLiteral("=test, \"ours\""));
}

void TestFixJob::findAndReplaceGoesDownOneColumn_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<int>("cells");
    const auto row = [](const char* what, const char* find, const char* with, bool whole,
                         const QStringList& notes, int cells) {
        QTest::newRow(what) << QString::fromUtf8(find) << QString::fromUtf8(with) << whole << notes << cells;
    };
    const auto s = [](const char* t) { return QString::fromUtf8(t); };
    row("part of a cell, every place", "ab", "x", false, {s("x x"), s("xc"), s("AB"), s("")}, 2);
    row("a whole cell", "abc", "x", true, {s("ab ab"), s("x"), s("AB"), s("")}, 1);
    row("empty cells", "", "none", true, {s("ab ab"), s("abc"), s("AB"), s("none")}, 1);
    row("nothing to find changes nothing", "", "x", false, {s("ab ab"), s("abc"), s("AB"), s("")}, 0);
    row("what is there stays", "abc", "abc", true, {s("ab ab"), s("abc"), s("AB"), s("")}, 0);
    row("it can be taken out", "b", "", false, {s("a a"), s("ac"), s("AB"), s("")}, 2);
}

void TestFixJob::findAndReplaceGoesDownOneColumn()
{
    QFETCH(QString, find);
    QFETCH(QString, text);
    QFETCH(bool, whole);
    QFETCH(QStringList, notes);
    QFETCH(int, cells);
    std::string lines;
    for (const char* note : {"ab ab", "abc", "AB", ""})
        lines +=
            line("A" + std::string(note), "1.00", "EUR", "ada@example.com", "https://ab.example.com/", note);
    const Orders orders(lines);
    const Checked source = checked(orders.open(), kNow);
    const auto column = source.request.table->columnNamed("note");
    const FixOutcome outcome = runReplace({.table = source.request.table,
                                              .column = static_cast<std::uint32_t>(*column),
                                              .find = toUtf8(find),
                                              .text = toUtf8(text),
                                              .wholeCell = whole},
        {})
                                   .value();
    QCOMPARE(outcome.cells, static_cast<std::uint64_t>(cells));
    Upload upload = source.upload;
    upload.setEdits(outcome.edits);
    QStringList after;
    for (std::uint64_t row = 0; row < 4; ++row)
        after << test::text(upload.table()->row(row)->text(*column));
    QCOMPARE(after, notes);
}

void TestFixJob::rejectsMendedByTheirOwnColumnAreReady()
{
    const Orders orders(line("A", "1,50") + line("B")
        + line("C", "7.00", "€", "ada@example.com", "shop.example.com") + line("D", "free")
        + line("=E+1", "3,00"));
    const Checked source = checked(orders.open(), kNow);
    RejectCounts counts;
    const std::string csv = rejectsOf(source, &counts);
    QCOMPARE(counts.events, std::uint64_t{4});
    QCOMPARE(counts.withFix, std::uint64_t{3});
    Upload back = orders.open(orders.write("rejects.csv", csv));
    QVERIFY(back.index().has_value());
    const FixOutcome outcome = runReturnedFixes(*back.table(), {}).value();
    QCOMPARE(outcome.without, std::uint64_t{0});
    back.setEdits(outcome.edits);
    const Checked after = checked(back, kNow);
    // All but the one for which no fix is known.
    QCOMPARE(verdictsOf(*after.result),
        (QStringList{QStringLiteral("ready"), QStringLiteral("ready"), QStringLiteral("blocked"),
            QStringLiteral("ready")}));
}

void TestFixJob::guardsAreTakenOffWhenRejectsComeBack()
{
    const QStringList notes{QStringLiteral("=1+1"), QStringLiteral("@sum"), QStringLiteral("'=x"),
        QStringLiteral("'tis"), QStringLiteral("-12.50"), QStringLiteral("+cmd|x")};
    std::string lines;
    for (const QString& note : notes)
        lines += line(
            "A" + toUtf8(note), "free", "EUR", "ada@example.com", "https://shop.example.com/", toUtf8(note));
    const Orders orders(lines);
    const std::string csv = rejectsOf(checked(orders.open(), kNow));
    QVERIFY(text(csv).contains(QStringLiteral(",'=1+1,")));
    const Upload back = orders.open(orders.write("rejects.csv", csv));
    QVERIFY(back.index().has_value());
    const auto column = back.table()->columnNamed("note");
    for (qsizetype i = 0; i < notes.size(); ++i)
        QCOMPARE(text(back.table()->row(static_cast<std::uint64_t>(i))->text(*column)), notes[i]);
    // A file of someone else keeps its apostrophes.
    const Upload other = orders.open(orders.write("other.csv", "id,note\nA,'=1+1\n"));
    QVERIFY(other.index().has_value());
    QCOMPARE(text(other.table()->row(0)->text(1)), QStringLiteral("'=1+1"));
}

void TestFixJob::rejectsOfRejectsHaveTheirColumnsOnce()
{
    const Orders orders(line("A", "free"));
    const std::string first = rejectsOf(checked(orders.open(), kNow));
    const std::string second = rejectsOf(checked(orders.open(orders.write("rejects.csv", first)), kNow));
    QCOMPARE(text(second).section(u'\r', 0, 0), text(first).section(u'\r', 0, 0));
}

void TestFixJob::findingsAsCsvHideWhatIsPersonal()
{
    const Orders orders(line("A", "=1,50", "EUR", "nobody at example"));
    const Checked source = checked(orders.open(), kNow);
    std::string csv;
    const auto words = [](const Finding&, std::string_view column) {
        return FindingWords{.message = "about " + std::string(column), .remedy = "mend"};
    };
    const Result<std::uint64_t> count = writeFindings(source.request, *source.result, {}, FindingsForm::Csv,
        words, [&](std::string_view piece) -> Result<> {
            csv += piece;
            return {};
        });
    QCOMPARE(count.value(), static_cast<std::uint64_t>(source.result->findings.size()));
    const QStringList rows = text(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), static_cast<qsizetype>(*count) + 1);
    QCOMPARE(rows.front(),
        QStringLiteral("line,file,column,field,code,severity,verdict,value,message,fix,proposed_fix"));
    QVERIFY(!text(csv).contains(QStringLiteral("nobody")));
    QVERIFY(text(csv).contains(QStringLiteral("email_unreadable")));
    QVERIFY(text(csv).contains(QStringLiteral("\"'=1,50\"")));
}

void TestFixJob::findingsAsJsonNameTheirFix()
{
    const Orders orders(line("A", "1,50") + line("B", "1.00", "EUR", "mailto:ada@example.com"));
    const Checked source = checked(orders.open(), kNow);
    std::string json;
    const auto words = [](const Finding&, std::string_view) { return FindingWords{}; };
    QVERIFY(writeFindings(source.request, *source.result, {}, FindingsForm::Json, words,
        [&](std::string_view piece) -> Result<> {
            json += piece;
            return {};
        }));
    const QJsonArray findings = QJsonDocument::fromJson(QByteArray::fromStdString(json))
                                    .object()[QLatin1String("findings")]
                                    .toArray();
    QCOMPARE(findings.size(), qsizetype{3}); // nothing identifies the second customer then
    const QJsonObject fix = findings[0][QLatin1String("proposed_fix")].toObject();
    QCOMPARE(fix[QLatin1String("kind")].toString(), QStringLiteral("comma_is_decimal"));
    QCOMPARE(fix[QLatin1String("column")].toString(), QStringLiteral("data.amount"));
    QCOMPARE(fix[QLatin1String("text")].toString(), QStringLiteral("1.50"));
    const QJsonObject hidden = findings[1][QLatin1String("proposed_fix")].toObject();
    QVERIFY(hidden[QLatin1String("redacted")].toBool());
    QVERIFY(!text(json).contains(QStringLiteral("ada@")));
}

void TestFixJob::anyStepsUndoneGiveTheSameFindings_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestFixJob::anyStepsUndoneGiveTheSameFindings()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto upTo = [&](std::uint32_t end) { return static_cast<std::uint32_t>(random() % end); };
    const std::vector<std::string> amounts{"1.00", "2,50", "free", "-3.00", "0", "1.234", "", "12.50 EUR"};
    const std::vector<std::string> currencies{"EUR", "€", "", "XXQ", "DEM"};
    const std::vector<std::string> emails{"ada@example.com", "mailto:bob@example.com", "", "bob"};
    const auto of = [&](const std::vector<std::string>& all) {
        return all[upTo(static_cast<std::uint32_t>(all.size()))];
    };
    constexpr std::uint32_t kRows = 60;
    std::string lines;
    for (std::uint32_t i = 0; i < kRows; ++i)
        lines += line("A-" + std::to_string(upTo(50)), of(amounts), of(currencies), of(emails),
            upTo(4) == 0 ? "shop.example.com" : "https://shop.example.com/", "",
            kNow - static_cast<EpochMs>(upTo(9)) * kDayMs);
    const Orders orders(lines);
    Upload upload = orders.open();
    const CheckResult before = *checked(upload, kNow).result;

    // Each step's state, as undo brings it back.
    std::vector<std::pair<Edits, Recipe>> states;
    for (int step = 0; step < 12; ++step) {
        states.emplace_back(upload.edits(), upload.recipe());
        Edits edits = upload.edits();
        switch (upTo(5)) {
        case 0:
            edits.setCell(upTo(kRows), upTo(8), of(amounts));
            upload.setEdits(std::move(edits));
            break;
        case 1:
            edits.leaveOut(upTo(kRows));
            upload.setEdits(std::move(edits));
            break;
        case 2:
            upload.setEdits(fixed(checked(upload, kNow), {}).edits);
            break;
        case 3: {
            Recipe recipe = upload.recipe();
            recipe.bind(
                parseBinding(upTo(2) == 0 ? "decimal_sign=," : "decimal_sign=.", BindingKind::Constant)
                    .value());
            upload.useRecipe(recipe);
            break;
        }
        default: {
            const Checked now = checked(upload, kNow);
            upload.setEdits(runReplace(
                {.table = now.request.table, .column = 6, .find = "EUR", .text = "USD"}, upload.edits())
                                ->edits);
        }
        }
        // The counts add up whatever was done.
        const CheckResult now = *checked(upload, kNow).result;
        QCOMPARE(now.summary.rows(), std::uint64_t{kRows});
    }
    while (!states.empty()) {
        upload.setEdits(states.back().first);
        upload.useRecipe(states.back().second);
        states.pop_back();
    }
    const CheckResult after = *checked(upload, kNow).result;
    QVERIFY(after.findings == before.findings);
    QVERIFY(after.fileFindings == before.fileFindings);
    QVERIFY(after.verdicts == before.verdicts);
    QVERIFY(upload.edits().isEmpty());
}

QTEST_GUILESS_MAIN(TestFixJob)
#include "tst_fix_job.moc"
