// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "event/builder.h"
#include "event/event_json.h"
#include "jobs/column_findings.h"
#include "jobs/prepare_job.h"
#include "jobs/sample.h"
#include "recipe/source.h"
#include "sandbox/judge.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace convey;
using convey::test::checkRequest;
using convey::test::kMinuteMs;
using convey::test::text;

namespace {

// The 20th: day and month can't be mistaken for each other.
constexpr EpochMs kNow = 1'795'176'000'000;
const QString kFolder = QStringLiteral(SOURCES_FOLDER);

QString timeIn(const QString& format, EpochMs time)
{
    if (format == QLatin1String("epochms"))
        return QString::number(time);
    if (format == QLatin1String("epochus"))
        return QString::number(time * 1'000);
    if (format == QLatin1String("epoch"))
        return QString::number(time / 1'000);
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()), format);
}

/// The file with "{now-600|yyyy-MM-dd}" as the time 600 minutes before now.
QByteArray freshFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test's file can't be read");
    QString content = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("\\{now-(-?\\d+)\\|([^}]*)\\}"));
    for (QRegularExpressionMatch found = placeholder.match(content); found.hasMatch();
         found = placeholder.match(content)) {
        const EpochMs time = kNow - found.captured(1).toLongLong() * kMinuteMs;
        content.replace(found.capturedStart(), found.capturedLength(), timeIn(found.captured(2), time));
    }
    return content.toUtf8();
}

/// "shopify_orders/newer", in order.
QStringList fileNames()
{
    QStringList names;
    QDirIterator files(kFolder, {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        names << QDir(kFolder).relativeFilePath(path).chopped(4);
    }
    names.sort();
    return names;
}

class MadeFile
{
public:
    explicit MadeFile(const QString& name)
    {
        const QByteArray bytes = freshFile(kFolder + u'/' + name + QStringLiteral(".csv"));
        m_hasDollars =
            QRegularExpression(QStringLiteral("\\$\\d")).match(QString::fromUtf8(bytes)).hasMatch();
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
    }

    /// Its amounts have a sign that several currencies share.
    [[nodiscard]] bool hasDollars() const { return m_hasDollars; }
    [[nodiscard]] Upload open() const { return Upload::open(toUtf8(path())).value(); }

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("export.csv")); }

    QTemporaryDir m_dir;
    bool m_hasDollars = false;
};

/// What no file can know.
std::vector<Binding> answersTo(std::span<const Question> questions, bool hasDollars)
{
    std::vector<Binding> answers;
    for (const Question& question : questions) {
        Binding answer = question.assumed;
        if (question.code == QuestionCode::SourceUrl)
            answer.text = "https://shop.example.com/thanks";
        if (question.code == QuestionCode::Currency)
            answer.text = hasDollars ? "USD" : "EUR";
        answers.push_back(answer);
    }
    return answers;
}

QJsonObject expectations()
{
    QFile file(kFolder + QStringLiteral("/expected.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no expectations");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecipeIsRead();
    void eachSourceHasThreeFiles();
    void everyFileIsRecognisedAndNoneTwice();
    void recognisedFilesAreReadyToSend_data();
    void recognisedFilesAreReadyToSend();
    void filesOfNobodyAreNotRecognised_data();
    void filesOfNobodyAreNotRecognised();
    void ownTemplateIsRecognised();
    void answersByHandWin();
    void clickIdsOfOthersAreNeverOppref();
    void aLookUpFileFillsWhatTheSourceLeavesOpen();
    void columnsThatTheFileLacksAreTold();
};

void TestSources::everyRecipeIsRead()
{
    const QDir folder(QStringLiteral(RECIPES_FOLDER));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string json = file.readAll().toStdString();
        const auto source = sourceFromJson(toUtf8(name.chopped(5)), json);
        QVERIFY2(source, qPrintable(name + u' ' + (source ? QString() : text(source.error().subject))));
        for (const Binding& binding : source->recipe.bindings)
            QVERIFY2(checkBinding(binding), qPrintable(name + u' ' + text(bindingName(binding))));
    }
    QCOMPARE(static_cast<qsizetype>(sources().size()), folder.entryList({QStringLiteral("*.json")}).size());
}

void TestSources::eachSourceHasThreeFiles()
{
    const QStringList names = fileNames();
    for (const KnownSource& source : sources()) {
        const QString folder = text(source.id) + u'/';
        const auto count =
            std::ranges::count_if(names, [&](const QString& name) { return name.startsWith(folder); });
        QVERIFY2(count >= 3, qPrintable(folder));
    }
}

/// Prints the matrix: per file the score of each source that fits at all, the hit first.
void TestSources::everyFileIsRecognisedAndNoneTwice()
{
    QStringList wrong;
    for (const QString& name : fileNames()) {
        const Upload upload = MadeFile(name).open();
        const auto columnNames = upload.file()->columnNames();
        const SourceMatch* hit = upload.recognisedSource();
        QString line = name.leftJustified(42) + (hit ? text(hit->id) : QStringLiteral("-")).leftJustified(26);
        if (hit)
            line += QStringLiteral("%1 of %2 columns").arg(hit->known).arg(hit->columns).leftJustified(20);
        for (const KnownSource& source : sources()) {
            const SourceScore score = scoreOf(source, columnNames);
            if (score.score < 0.4)
                continue;
            line += QStringLiteral(" %1%2 %3")
                        .arg(text(source.id), score.fits ? QString() : QStringLiteral("(no)"))
                        .arg(score.score, 0, 'f', 2);
        }
        qInfo().noquote() << line;
        if (!hit || !name.startsWith(text(hit->id) + u'/'))
            wrong << name;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestSources::recognisedFilesAreReadyToSend_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : fileNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSources::recognisedFilesAreReadyToSend()
{
    QFETCH(QString, name);
    const MadeFile file(name);
    Upload upload = file.open();
    QVERIFY(upload.recognisedSource());
    QStringList questions;
    for (const Question& question : upload.questions())
        questions << text(questionName(question.code));
    upload.guessWith(answersTo(upload.questions(), file.hasDollars()));
    QVERIFY2(upload.questions().empty(), "an answer closes its question");

    const test::Checked checked = test::checked(upload, kNow);
    const Summary& summary = checked.result->summary;
    const QString counts = QStringLiteral("%1 sent, %2 left out, %3 merged, %4 blocked")
                               .arg(summary.sendable())
                               .arg(summary.count(Verdict::LeftOut))
                               .arg(summary.count(Verdict::Merged))
                               .arg(summary.count(Verdict::Blocked) + summary.count(Verdict::Outside));
    const QString found = counts + QStringLiteral("; asked: ") + questions.join(QStringLiteral(", "));
    if (qEnvironmentVariableIsSet("CONVEY_PRINT_SOURCES"))
        qInfo().noquote() << QStringLiteral("    \"%1\": \"%2\",").arg(name, found);
    QString why;
    for (const Finding& finding : checked.result->findings)
        why += QStringLiteral(" %1:%2").arg(finding.line).arg(text(info(finding.rule()).name));
    QVERIFY2(expectations().value(name).toString() == found, qPrintable(found + why));

    std::string bodies;
    const auto prepared = runPrepare(
        checked.request, *checked.result, SendMode::ValidateOnly, [&](std::string_view text) -> Result<> {
            bodies += text;
            return {};
        });
    QVERIFY(prepared);
    QCOMPARE(bodies.find('\n'), bodies.size() - 1);
    bodies.pop_back();
    QVERIFY(prepared->events > 0);
    const sandbox::Verdict verdict = sandbox::judgeBody(bodies, kNow, true);
    for (const sandbox::Refusal& refusal : verdict.refusals)
        why += QStringLiteral(" refused %1").arg(text(refusal.param));
    QVERIFY2(verdict.readable && verdict.refusals.empty(), qPrintable(why));
}

void TestSources::filesOfNobodyAreNotRecognised_data()
{
    QTest::addColumn<QStringList>("header");
    const auto row = [](const char* name, const char* header) {
        QTest::newRow(name) << QString::fromUtf8(header).split(u',');
    };
    row("a plain list of orders", "Order ID,Date,Total,Currency,Email,Status");
    row("the sample", "Order ID,Paid at,Customer email,Total,Currency,Country,Channel,Page,Product,Quantity");
    row("a list of leads", "Name,Email,Phone,Company,Created,Status");
    row("a newsletter", "Email,First Name,Last Name,Subscribed");
    row("events of a tracker", "event_name,event_time,value,currency,order_id,email");
    row("a bank statement", "Date,Description,Amount,Balance");
    row("a list of products", "SKU,Name,Price,Quantity");
    row("time sheets", "Date,Time,Time Zone,Employee,Location,Device Name");
    row("nothing", "a,b,c");
}

void TestSources::filesOfNobodyAreNotRecognised()
{
    QFETCH(QStringList, header);
    std::vector<std::string> names;
    for (const QString& name : header)
        names.push_back(toUtf8(name));
    const auto hit = recogniseSource(names);
    QVERIFY2(!hit, hit ? hit->id.c_str() : "");
}

void TestSources::ownTemplateIsRecognised()
{
    for (const char separator : {',', ';', '\t'}) {
        const auto upload = Upload::openPasted(templateCsv(separator) + std::string("o-1") + separator
                + "order_created" + separator + "2026-11-20T10:00:00Z\r\n",
            "template");
        QVERIFY(upload);
        QVERIFY(upload->recognisedSource());
        QCOMPARE(text(upload->recognisedSource()->id), QStringLiteral("convey_template"));
    }
}

void TestSources::answersByHandWin()
{
    const MadeFile file(QStringLiteral("shopify_orders/newer"));
    Upload upload = file.open();
    const Binding id{.input = Input::Id, .text = "Id"};
    const RowFilter none{.column = "Financial Status", .act = FilterAct::Keep};
    upload.guessWith({&id, 1}, {}, {&none, 1});
    QCOMPARE(text(upload.recipe().find(Input::Id)->text), QStringLiteral("Id"));
    QVERIFY(std::ranges::none_of(upload.recipe().filters,
        [](const RowFilter& filter) { return filter.column == "Financial Status"; }));
    QVERIFY(!upload.recipe().filters.empty());
}

void TestSources::aLookUpFileFillsWhatTheSourceLeavesOpen()
{
    Upload deals = MadeFile(QStringLiteral("hubspot_deals/date_only")).open();
    QVERIFY(deals.recognisedSource());
    QTemporaryFile contacts;
    QVERIFY(contacts.open());
    contacts.write("Full name,Email,Phone Number\r\nAnna Keller,anna.keller@example.com,+49 30 901820\r\n");
    QVERIFY(contacts.flush() && deals.index());
    Result<Lookup> lookup =
        openLookup(contacts.fileName().toStdString(), *deals.source(), {"Associated Contact", "Full name"});
    QVERIFY(lookup);
    QVERIFY(deals.setLookup(*std::move(lookup)));
    deals.guessWith({});
    const auto feeds = [&](Input input) {
        const Binding* binding = deals.recipe().find(input);
        return binding ? text(binding->text) : QString();
    };
    QCOMPARE(feeds(Input::UserEmail), QStringLiteral("lookup:Email"));
    QCOMPARE(feeds(Input::UserPhoneNumber), QStringLiteral("lookup:Phone Number"));
    QCOMPARE(feeds(Input::Id), QStringLiteral("Record ID"));
    QCOMPARE(deals.columnGuesses().size(), deals.columns().size());
    QVERIFY(deals.boundRecipe());
    // What the look-up file feeds is not missed any more.
    const std::vector<FileFinding> findings = columnFindingsOf(deals);
    QVERIFY(
        std::ranges::none_of(findings, [](const FileFinding& finding) { return finding.name == "Email"; }));
}

void TestSources::columnsThatTheFileLacksAreTold()
{
    const auto lacking = [](const Upload& upload) {
        QStringList names;
        for (const FileFinding& finding : columnFindingsOf(upload)) {
            if (finding.code == FileFindingCode::SourceColumnLacks)
                names << text(finding.name);
        }
        return names;
    };
    Upload whole = MadeFile(QStringLiteral("hubspot_deals/with_currency")).open();
    QVERIFY(!lacking(whole).contains(QStringLiteral("Email")));
    Upload upload = MadeFile(QStringLiteral("hubspot_deals/date_only")).open();
    QVERIFY(lacking(upload).contains(QStringLiteral("Email")));
    QVERIFY(lacking(upload).contains(QStringLiteral("Currency")));
    // One of "Close Date" and "Create Date" is enough.
    QVERIFY(!lacking(upload).contains(QStringLiteral("Create Date")));
    const Binding currency{
        .input = Input::DataCurrency, .kind = BindingKind::Constant, .text = std::string("EUR")};
    upload.guessWith({&currency, 1});
    QVERIFY(!lacking(upload).contains(QStringLiteral("Currency")));
    // A saved recipe was made for the columns that there are.
    upload.useRecipe(upload.recipe());
    QCOMPARE(lacking(upload), QStringList());
    // Nobody fills in the whole template.
    QCOMPARE(lacking(MadeFile(QStringLiteral("convey_template/trimmed")).open()), QStringList());
}

void TestSources::clickIdsOfOthersAreNeverOppref()
{
    for (const QString& name : fileNames()) {
        const Upload upload = MadeFile(name).open();
        const Binding* oppref = upload.recipe().find(Input::Oppref);
        if (!oppref)
            continue;
        for (const std::string& column : columnsOf(*oppref)) {
            const QString folded = text(plainHeader(column));
            QVERIFY2(!folded.contains(QStringLiteral("click")) && !folded.contains(QStringLiteral("clid")),
                qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
