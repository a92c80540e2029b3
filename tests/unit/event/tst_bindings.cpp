// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What each kind of binding makes of a row.
#include "support/test_text.h"

#include "event/builder.h"
#include "event/event_json.h"

#include <QTest>

#include <string>
#include <utility>
#include <vector>

using namespace convey;
using convey::test::text;

namespace {

using CellList = QList<std::pair<QString, QString>>; // column and cell

/// A row and a recipe of options: "INPUT=FORM" is `--bind`, "INPUT:=VALUE" is `--set`, "INPUT:WORD->MEANING"
/// is
/// `--word`.
struct BoundRow
{
    std::vector<std::string> names{};
    std::vector<std::string> texts{};
    std::vector<Cell> cells{};
    Recipe recipe{};

    BoundRow(const CellList& columns, const QStringList& options)
    {
        for (const auto& [name, cell] : columns) {
            names.push_back(toUtf8(name));
            texts.push_back(toUtf8(cell));
        }
        for (const std::string& cell : texts)
            cells.push_back({.text = cell});
        for (const QString& option : options)
            take(option);
    }

    void take(const QString& option)
    {
        if (option.contains(QLatin1String("->"))) {
            recipe.setWord(
                parseWord(toUtf8(QString(option).replace(QLatin1String("->"), QLatin1String("=")))).value());
            return;
        }
        const bool isConstant = option.contains(QLatin1String(":="));
        const std::string written = toUtf8(QString(option).replace(QLatin1String(":="), QLatin1String("=")));
        recipe.bind(parseBinding(written, isConstant ? BindingKind::Constant : BindingKind::Column).value());
    }

    [[nodiscard]] BoundRecipe bound(const std::string& secret = {}) const
    {
        return BoundRecipe::bind(recipe, names, {.idSecret = secret}).value();
    }
    [[nodiscard]] RowView row() const { return {.row = 0, .line = 2, .cells = cells}; }

    [[nodiscard]] BuiltEvent build(const std::string& secret = {}) const
    {
        Builder builder(bound(secret));
        return builder.build(row());
    }
};

QStringList rulesOf(const BuiltEvent& built)
{
    QStringList rules;
    for (const Problem& problem : built.problems)
        rules << text(info(problem.rule).name);
    return rules;
}

std::string hashOf(std::string_view email)
{
    return Hasher().sha256Hex(email);
}

} // namespace

class TestBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreMadeOfARow_data();
    void textsAreMadeOfARow();
    void listsHoldThreeDistinctValues_data();
    void listsHoldThreeDistinctValues();
    void namesAreCutOutOfOneCell();
    void middleWordsGoWhereTheRecipeSays_data();
    void middleWordsGoWhereTheRecipeSays();
    void addressesOfACellAreHashedOneByOne_data();
    void addressesOfACellAreHashedOneByOne();
    void theCurrencyMayStandInTheAmount_data();
    void theCurrencyMayStandInTheAmount();
    void madeIdsFollowCellsAndSecret();
    void timesAreMadeOfCells_data();
    void timesAreMadeOfCells();
    void addressesAreMadeOfSiteAndPath_data();
    void addressesAreMadeOfSiteAndPath();
    void consentIsReadByTheTable_data();
    void consentIsReadByTheTable();
    void itemsAreReadFromJson_data();
    void itemsAreReadFromJson();
    void freeFieldsAreSentAsTheirKind_data();
    void freeFieldsAreSentAsTheirKind();
    void wordsOfACountryMeanACode();
    void namesOfSeveralCountriesMeanTheOneChosen_data();
    void namesOfSeveralCountriesMeanTheOneChosen();
    void aMissingColumnIsNamed_data();
    void aMissingColumnIsNamed();
};

void TestBindings::textsAreMadeOfARow_data()
{
    QTest::addColumn<CellList>("cells");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* what, const CellList& cells, const QStringList& options, const char* id) {
        QTest::newRow(what) << cells << options << QString::fromUtf8(id);
    };
    const CellList two{
        {QStringLiteral("A"), QStringLiteral(" a ")}, {QStringLiteral("B"), QStringLiteral("b")}};
    const CellList noA{
        {QStringLiteral("A"), QStringLiteral("  ")}, {QStringLiteral("B"), QStringLiteral("b")}};
    const CellList none{
        {QStringLiteral("A"), QStringLiteral("NULL")}, {QStringLiteral("B"), QStringLiteral("-")}};
    const auto one = [](const char* option) { return QStringList{QString::fromUtf8(option)}; };
    row("the first that is not empty", two, one("id=first:A,B"), "a");
    row("the next where the first is blank", noA, one("id=first:A,B"), "b");
    row("a template, cells trimmed", two, one("id=template:evt_{A}-{B}"), "evt_a-b");
    row("a template with braces", two, one("id=template:{{{B}}}"), "{b}");
    row("a template with an empty cell is empty", noA, one("id=template:evt_{A}-{B}"), "");
    row("blank words are empty cells", none,
        {QStringLiteral("id=first:A,B"), QStringLiteral("blank_words:=NULL,N/A,-")}, "");
    row("blank words in any case", none, {QStringLiteral("id=A"), QStringLiteral("blank_words:=null")}, "");
    row("a list without them: they are text", none,
        {QStringLiteral("id=A"), QStringLiteral("blank_words:=-")}, "NULL");
    row("a template of a blank word is empty", none,
        {QStringLiteral("id=template:x{A}"), QStringLiteral("blank_words:=NULL")}, "");
    const CellList notes{{QStringLiteral("Notes"),
        QStringLiteral("courier: fast\nOrder-Ref : X-1 \r\norder-ref: X-2; other=7")}};
    row("the value behind a key, the first one", notes, one("id=value(order-ref):Notes"), "X-1");
    row("behind an equals sign and a semicolon", notes, one("id=value(other):Notes"), "7");
    row("a key that is not there", notes, one("id=value(order):Notes"), "");
    row("a part among others", notes, one("id=first:value(nothing):Notes,value(courier):Notes"), "fast");
}

void TestBindings::textsAreMadeOfARow()
{
    QFETCH(CellList, cells);
    QFETCH(QStringList, options);
    QFETCH(QString, id);
    const BuiltEvent built = BoundRow(cells, options).build();
    QCOMPARE(built.event.id ? text(built.event.id->text()) : QString(), id);
    QCOMPARE(rulesOf(built), QStringList());
}

void TestBindings::listsHoldThreeDistinctValues_data()
{
    QTest::addColumn<CellList>("cells");
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* what, const CellList& cells, const char* binding,
                         const QStringList& values, const QStringList& rules = {}) {
        QTest::newRow(what) << cells << QString::fromLatin1(binding) << values << rules;
    };
    const QString a = QStringLiteral("a@example.com");
    const QString b = QStringLiteral("b@example.com");
    const QString c = QStringLiteral("c@example.com");
    const QString d = QStringLiteral("d@example.com");
    const auto ab = [](const QString& first, const QString& second) {
        return CellList{{QStringLiteral("A"), first}, {QStringLiteral("B"), second}};
    };
    row("two columns", ab(a, b), "user.email=list:A,B", {a, b});
    row("the same twice, written otherwise", ab(a, QStringLiteral(" A@Example.com")), "user.email=list:A,B",
        {a});
    row("an empty one", ab({}, b), "user.email=list:A,B", {b});
    row("several in one cell", ab(a + QStringLiteral(", ") + b + u';' + c, {}), "user.email=emails:A",
        {a, b, c});
    row("a list of cells that hold several", ab(a + u' ' + b, c), "user.email=list:emails:A,B", {a, b, c});
    row("the second of several", ab(a + u' ' + b, {}), "user.email=email_2:A", {b});
    row("no second one", ab(a, {}), "user.email=email_2:A", {});
    row("four: three are sent, and it is told once",
        ab(a + u' ' + b + u' ' + c, d + QStringLiteral(" e@example.com")),
        "user.email=list:emails:A,emails:B", {a, b, c}, {QStringLiteral("values_beyond_three")});
    row("first of two lists", ab({}, a + u' ' + b), "user.email=first:emails:A,emails:B", {a, b});
    row("one that can't be read", ab(QStringLiteral("nobody"), b), "user.email=list:A,B", {b},
        {QStringLiteral("email_unreadable")});
}

void TestBindings::listsHoldThreeDistinctValues()
{
    QFETCH(CellList, cells);
    QFETCH(QString, binding);
    QFETCH(QStringList, values);
    QFETCH(QStringList, rules);
    const BuiltEvent built = BoundRow(cells, {binding}).build();
    QStringList hashes;
    for (const SealedHash& hash : built.event.user.emails)
        hashes << text(hash.text());
    QStringList expected;
    for (const QString& value : values)
        expected << text(hashOf(toUtf8(value)));
    QCOMPARE(hashes, expected);
    QCOMPARE(rulesOf(built), rules);
}

void TestBindings::namesAreCutOutOfOneCell()
{
    const QStringList options{
        QStringLiteral("user.first_name=first_name:Name"), QStringLiteral("user.last_name=last_name:Name")};
    const BuiltEvent built =
        BoundRow({{QStringLiteral("Name"), QStringLiteral("Lovelace, Ada")}}, options).build();
    QCOMPARE(built.event.user.firstNames.size(), std::size_t{1});
    QCOMPARE(text(built.event.user.firstNames.front().text()), text(hashOf("ada")));
    QCOMPARE(text(built.event.user.lastNames.front().text()), text(hashOf("lovelace")));
    const BuiltEvent company =
        BoundRow({{QStringLiteral("Name"), QStringLiteral("Mug GmbH")}}, options).build();
    QVERIFY(company.event.user.firstNames.empty());
    QCOMPARE(rulesOf(company),
        QStringList({QStringLiteral("name_unreadable"), QStringLiteral("name_unreadable")}));
}

void TestBindings::madeIdsFollowCellsAndSecret()
{
    const QStringList made{QStringLiteral("id=made:A,B")};
    const auto idOf = [&](const QString& a, const QString& b, const std::string& secret) {
        const BuiltEvent built =
            BoundRow({{QStringLiteral("A"), a}, {QStringLiteral("B"), b}}, made).build(secret);
        return built.event.id ? std::string(built.event.id->text()) : std::string();
    };
    const std::string id = idOf(QStringLiteral("1001"), QStringLiteral("x"), "pixel-1");
    QVERIFY(id.starts_with("evt_"));
    QCOMPARE(id.size(), std::size_t{30});
    QCOMPARE(text(idOf(QStringLiteral(" 1001 "), QStringLiteral("x"), "pixel-1")), text(id));
    QVERIFY(idOf(QStringLiteral("1001"), QStringLiteral("x"), "pixel-2") != id);
    QVERIFY(idOf(QStringLiteral("1001x"), {}, "pixel-1") != id);
    QVERIFY(!idOf(QStringLiteral("1001"), {}, "pixel-1").empty());
    QCOMPARE(text(idOf(QStringLiteral(" "), {}, "pixel-1")), QString());
}

void TestBindings::timesAreMadeOfCells_data()
{
    QTest::addColumn<CellList>("cells");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* what, const QStringList& cells, const QStringList& more, const char* iso,
                         const QStringList& rules = {}) {
        CellList columns{{QStringLiteral("Date"), cells.value(0)}, {QStringLiteral("Time"), cells.value(1)},
            {QStringLiteral("Zone"), cells.value(2)}};
        QTest::newRow(what) << columns << (QStringList{QStringLiteral("timestamp_ms=Date")} + more)
                            << QString::fromLatin1(iso) << rules;
    };
    const QString day = QStringLiteral("2026-09-13");
    const QString time = QStringLiteral("time_of_day=Time");
    const QString zone = QStringLiteral("time_zone=Zone");
    row("date and time", {day, QStringLiteral("10:02:11")}, {time, QStringLiteral("time_zone:=UTC")},
        "2026-09-13T10:02:11.000Z");
    row("date, time and zone", {day, QStringLiteral("2:30:00 PM"), QStringLiteral("Europe/Berlin")},
        {time, zone}, "2026-09-13T12:30:00.000Z");
    row("an offset as zone", {day, QStringLiteral("10:00"), QStringLiteral("-0500")}, {time, zone},
        "2026-09-13T15:00:00.000Z");
    row("the cell's own offset beats the column",
        {QStringLiteral("2026-09-13T10:00:00Z"), {}, QStringLiteral("+05")}, {zone},
        "2026-09-13T10:00:00.000Z");
    row("a zone that is none", {day, QStringLiteral("10:00"), QStringLiteral("Atlantis")}, {time, zone}, "",
        {QStringLiteral("timestamp_zone_missing")});
    row("no date", {{}, QStringLiteral("10:00"), QStringLiteral("UTC")}, {time, zone}, "");
}

void TestBindings::timesAreMadeOfCells()
{
    QFETCH(CellList, cells);
    QFETCH(QStringList, options);
    QFETCH(QString, iso);
    QFETCH(QStringList, rules);
    const BuiltEvent built = BoundRow(cells, options).build();
    QCOMPARE(built.event.timestampMs ? text(formatIso(*built.event.timestampMs)) : QString(), iso);
    QCOMPARE(rulesOf(built), rules);
}

void TestBindings::addressesAreMadeOfSiteAndPath_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* what, const char* cell, const QStringList& more, const char* url) {
        QTest::newRow(what) << QString::fromLatin1(cell)
                            << (QStringList{QStringLiteral("source_url=Page")} + more)
                            << QString::fromLatin1(url);
    };
    const QStringList site{QStringLiteral("site:=https://shop.example.com")};
    const QStringList slash{QStringLiteral("site:=https://shop.example.com/")};
    const QString query = QStringLiteral("keep_query:=true");
    row("a path", "/thanks", site, "https://shop.example.com/thanks");
    row("a site with a slash", "/thanks", slash, "https://shop.example.com/thanks");
    row("a path with a query", "/thanks?mail=a", site, "https://shop.example.com/thanks");
    row("a query that is kept", "/thanks?a=1#end", site + QStringList{query},
        "https://shop.example.com/thanks?a=1");
    row("a whole address stays", "https://other.example.com/x", site, "https://other.example.com/x");
    row("another host in disguise", "//evil.example.com/x", site, "");
    row("credentials are refused", "https://me:word@shop.example.com/", {query}, "");
    row("nothing stays nothing", " ", site, "");
}

void TestBindings::addressesAreMadeOfSiteAndPath()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, options);
    QFETCH(QString, url);
    const BuiltEvent built = BoundRow({{QStringLiteral("Page"), cell}}, options).build();
    QCOMPARE(built.event.sourceUrl ? text(built.event.sourceUrl->text()) : QString(), url);
}

void TestBindings::consentIsReadByTheTable_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("optOut");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* what, const char* cell, const QStringList& more, bool optOut,
                         const QStringList& rules = {}) {
        QTest::newRow(what) << QString::fromUtf8(cell) << (QStringList{QStringLiteral("consent=C")} + more)
                            << optOut << rules;
    };
    const QStringList leaves{QStringLiteral("consent_leaves_out")};
    const QStringList unclear{QStringLiteral("opt_out_assumed")};
    row("a built-in word", "yes", {}, false);
    row("a word of the table", "Ja", {QStringLiteral("consent:ja->send")}, false);
    row("the table beats the built-in words", "NO", {QStringLiteral("consent:no->leave_out")}, true, leaves);
    row("a word that opts out", "nein", {QStringLiteral("consent:nein->opt_out")}, true);
    row("an unknown word opts out and is told", "vielleicht", {}, true, unclear);
    row("an empty cell opts out and is told", "", {}, true, unclear);
    row("an empty cell by decision is sent", " ", {QStringLiteral("consent_blank:=send")}, false);
    row("an empty cell by decision opts out", "", {QStringLiteral("consent_blank:=opt_out")}, true);
    row("an empty cell by decision is left out", "", {QStringLiteral("consent_blank:=leave_out")}, true,
        leaves);
    row("a blank word is an empty cell", "n/a",
        {QStringLiteral("blank_words:=N/A"), QStringLiteral("consent_blank:=send")}, false);
}

void TestBindings::consentIsReadByTheTable()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, options);
    QFETCH(bool, optOut);
    QFETCH(QStringList, rules);
    const BuiltEvent built = BoundRow({{QStringLiteral("C"), cell}}, options).build();
    QCOMPARE(built.event.optOut, optOut);
    QCOMPARE(rulesOf(built), rules);
}

void TestBindings::itemsAreReadFromJson_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("contents");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* what, const char* cell, const char* contents,
                         const QStringList& rules = {}) {
        QTest::newRow(what) << QString::fromUtf8(cell) << QString::fromUtf8(contents) << rules;
    };
    const QStringList unreadable{QStringLiteral("contents_unreadable")};
    row("a list with the API's names",
        R"([{"id":"S1","name":"Mug","quantity":2,"amount":"12.50"},{"id":"S2"}])",
        R"([{"id":"S1","name":"Mug","quantity":2,"amount":1250},{"id":"S2"}])");
    row("names of shops", R"([{"sku":"S1","title":"Mug","qty":"2","price":12.99}])",
        R"([{"id":"S1","name":"Mug","quantity":2,"amount":1299}])");
    row("one object", R"({"id":7})", R"([{"id":"7"}])");
    row("an empty list", "[]", "-");
    row("an empty cell", " ", "-");
    row("members that are none of ours", R"([{"id":"S1","colour":{"a":[1]}}])", R"([{"id":"S1"}])");
    row("no JSON", "2x Mug", "-", unreadable);
    row("a list of texts", R"(["Mug"])", "-", unreadable);
    row("a price with too many decimals", R"([{"id":"S1","price":1.005}])", R"([{"id":"S1"}])",
        {QStringLiteral("amount_too_many_decimals")});
}

void TestBindings::itemsAreReadFromJson()
{
    QFETCH(QString, cell);
    QFETCH(QString, contents);
    QFETCH(QStringList, rules);
    const BuiltEvent built =
        BoundRow({{QStringLiteral("I"), cell}, {QStringLiteral("N"), QStringLiteral("1")},
                     {QStringLiteral("T"), QStringLiteral("2026-11-20T10:00:00Z")}},
            {QStringLiteral("data.contents=I"), QStringLiteral("id=N"), QStringLiteral("timestamp_ms=T"),
                QStringLiteral("type:=order_created"), QStringLiteral("data.currency:=EUR")})
            .build();
    std::string json;
    appendEventJson(json, built.event);
    const std::size_t start = json.find("\"contents\":");
    const std::string found =
        start == std::string::npos ? "-" : json.substr(start + 11, json.rfind(']') - start - 10);
    QCOMPARE(text(found), contents);
    QCOMPARE(rulesOf(built), rules);
}

void TestBindings::freeFieldsAreSentAsTheirKind_data()
{
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("json"); // "-": left out
    const auto row = [](const char* what, const char* binding, const char* cell, const char* json) {
        QTest::newRow(what) << QString::fromLatin1(binding) << QString::fromUtf8(cell)
                            << QString::fromUtf8(json);
    };
    row("text as it is", "data.key=F", "007", R"("007")");
    row("a number", "data.key:number=F", " 12.5 ", "12.5");
    row("a negative number", "data.key:number=F", "-3", "-3");
    row("no number of JSON", "data.key:number=F", "007", "-");
    row("no number", "data.key:number=F", "many", "-");
    row("words that are true", "data.key:boolean=F", "Yes", "true");
    row("a nought", "data.key:boolean=F", "0", "false");
    row("neither", "data.key:boolean=F", "perhaps", "-");
}

void TestBindings::freeFieldsAreSentAsTheirKind()
{
    QFETCH(QString, binding);
    QFETCH(QString, cell);
    QFETCH(QString, json);
    const BuiltEvent built =
        BoundRow({{QStringLiteral("F"), cell}, {QStringLiteral("N"), QStringLiteral("1")},
                     {QStringLiteral("T"), QStringLiteral("2026-11-20T10:00:00Z")}},
            {binding, QStringLiteral("id=N"), QStringLiteral("timestamp_ms=T"),
                QStringLiteral("type:=custom:quiz")})
            .build();
    std::string out;
    appendEventJson(out, built.event);
    const std::size_t start = out.find("\"key\":");
    QCOMPARE(start == std::string::npos ? QStringLiteral("-")
                                        : text(out.substr(start + 6, out.find('}', start) - start - 6)),
        json);
    QCOMPARE(rulesOf(built).contains(QStringLiteral("free_field_unreadable")), json == QStringLiteral("-"));
}

void TestBindings::wordsOfACountryMeanACode()
{
    const CellList cells{{QStringLiteral("Land"), QStringLiteral("Georgien")},
        {QStringLiteral("Phone"), QStringLiteral("0322 123456")}};
    const BuiltEvent built = BoundRow(cells,
        {QStringLiteral("user.country=Land"), QStringLiteral("phone_country=Land"),
            QStringLiteral("user.country:georgien->GE")})
                                 .build();
    QCOMPARE(built.event.user.countries.size(), std::size_t{1});
    QCOMPARE(text(built.event.user.countries.front().text()), QStringLiteral("GE"));
}

void TestBindings::namesOfSeveralCountriesMeanTheOneChosen_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char* what, const char* cell, const char* chosen, const char* sent) {
        QTest::newRow(what) << QString::fromUtf8(cell) << QString::fromLatin1(chosen)
                            << QString::fromLatin1(sent);
    };
    row("the one of the list that fits", " Korea ", "CD,kr", "KR");
    row("in another language", "Corée", "KR", "KR");
    row("none of the list fits", "Korea", "CD", "ambiguous_country");
    row("none at all", "Korea", "none", "ambiguous_country");
    row("a certain name is left alone", "North Korea", "KR", "KP");
    row("a code is left alone", "KP", "KR", "KP");
}

void TestBindings::namesOfSeveralCountriesMeanTheOneChosen()
{
    QFETCH(QString, cell);
    QFETCH(QString, chosen);
    const BuiltEvent built = BoundRow({{QStringLiteral("Land"), cell}},
        {QStringLiteral("user.country=Land"), QStringLiteral("country_names:=") + chosen})
                                 .build();
    QString sent;
    if (!built.event.user.countries.empty())
        sent = text(built.event.user.countries.front().text());
    else if (!built.problems.empty() && built.problems.front().fault)
        sent = text(faultName(*built.problems.front().fault));
    QTEST(sent, "sent");
}

void TestBindings::aMissingColumnIsNamed_data()
{
    QTest::addColumn<QString>("binding");
    for (const char* binding : {"id=Gone", "id=first:A,Gone", "id=template:x{Gone}", "id=made:A,Gone",
             "user.email=list:A,Gone", "user.last_name=last_name:Gone", "data.key=Gone"})
        QTest::newRow(binding) << QString::fromLatin1(binding);
}

void TestBindings::aMissingColumnIsNamed()
{
    QFETCH(QString, binding);
    const BoundRow row({{QStringLiteral("A"), {}}}, {binding});
    const Result<BoundRecipe> bound = BoundRecipe::bind(row.recipe, row.names);
    QVERIFY(!bound.has_value());
    QCOMPARE(bound.error().code, ErrorCode::RecipeColumnMissing);
    QCOMPARE(text(bound.error().subject), QStringLiteral("Gone"));
}

void TestBindings::middleWordsGoWhereTheRecipeSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("first"); // empty: refused
    QTest::addColumn<QString>("last");
    const auto row = [](const char* what, const char* name, const char* rule, const char* first,
                         const char* last) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromLatin1(rule)
                            << QString::fromUtf8(first) << QString::fromUtf8(last);
    };
    row("nobody said so", "Mary Jane Watson", "", "", "");
    row("to the first name", "Mary Jane Watson", "middle_names:=first", "maryjane", "watson");
    row("to the last name", "Maria García López", "middle_names:=last", "maria", "garcíalópez");
    row("two words take no rule", "Ada Lovelace", "", "ada", "lovelace");
    row("the family comes first", "Nagy László", "name_order:=family_first", "lászló", "nagy");
}

void TestBindings::middleWordsGoWhereTheRecipeSays()
{
    QFETCH(QString, name);
    QFETCH(QString, rule);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QStringList options{
        QStringLiteral("user.first_name=first_name:N"), QStringLiteral("user.last_name=last_name:N")};
    if (!rule.isEmpty())
        options << rule;
    const BuiltEvent built = BoundRow({{QStringLiteral("N"), name}}, options).build();
    const auto hash = [](const std::vector<SealedHash>& list) {
        return list.empty() ? QString() : text(list.front().text());
    };
    const auto expected = [](const QString& word) {
        return word.isEmpty() ? QString() : text(hashOf(toUtf8(word)));
    };
    QCOMPARE(hash(built.event.user.firstNames), expected(first));
    QCOMPARE(hash(built.event.user.lastNames), expected(last));
    QCOMPARE(built.problems.size(), std::size_t{first.isEmpty() ? 2U : 0U});
}

void TestBindings::addressesOfACellAreHashedOneByOne_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("emails");
    const auto row = [](const char* what, const char* cell, const char* form, const QStringList& emails) {
        QTest::newRow(what) << QString::fromUtf8(cell) << QString::fromLatin1(form) << emails;
    };
    const QString a = QStringLiteral("a@example.com");
    const QString b = QStringLiteral("b@example.com");
    row("parted by semicolons", "a@example.com; b@example.com", "emails:E", {a, b});
    row("with names before them", "\"Lovelace, Ada\" <a@example.com>, Bo <b@example.com>", "emails:E",
        {a, b});
    row("the second one", "a@example.com b@example.com", "email_2:E", {b});
    row("there is no third", "a@example.com b@example.com", "email_3:E", {});
    row("the same twice", "a@example.com,A@Example.com", "emails:E", {a});
}

void TestBindings::addressesOfACellAreHashedOneByOne()
{
    QFETCH(QString, cell);
    QFETCH(QString, form);
    QFETCH(QStringList, emails);
    const BuiltEvent built =
        BoundRow({{QStringLiteral("E"), cell}}, {QStringLiteral("user.email=") + form}).build();
    QStringList found;
    for (const SealedHash& hash : built.event.user.emails)
        found << text(hash.text());
    QStringList expected;
    for (const QString& email : emails)
        expected << text(hashOf(toUtf8(email)));
    QCOMPARE(found, expected);
    QCOMPARE(rulesOf(built), QStringList());
}

void TestBindings::theCurrencyMayStandInTheAmount_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* what, const char* cell, const QStringList& options, const char* money,
                         const QStringList& rules) {
        QTest::newRow(what) << QString::fromUtf8(cell) << options << QString::fromLatin1(money) << rules;
    };
    const QString unknown = text(info(Rule::CurrencyUnknown).name);
    row("a code", "12.50 usd", {}, "1250 USD", {});
    row("a sign of one currency", "€12.50", {}, "1250 EUR", {});
    row("no decimals where it has none", "¥ 1250 JPY", {}, "1250 JPY", {});
    row("a sign of several is not guessed", "$12.50", {}, "- -", {unknown});
    row("the answer to that", "$12.50", {QStringLiteral("data.currency:=CAD")}, "1250 CAD", {});
    row("none at all", "12.50", {}, "- -", {text(info(Rule::AmountWithoutCurrency).name)});
}

void TestBindings::theCurrencyMayStandInTheAmount()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, options);
    QFETCH(QString, money);
    QFETCH(QStringList, rules);
    const BuiltEvent built = BoundRow({{QStringLiteral("T"), cell}},
        QStringList{QStringLiteral("data.amount=T"), QStringLiteral("type:=order_created")} + options)
                                 .build();
    const Event& event = built.event;
    QCOMPARE((event.amount ? QString::number(*event.amount) : QStringLiteral("-")) + u' '
            + (event.currency ? text(event.currency->text()) : QStringLiteral("-")),
        money);
    QCOMPARE(rulesOf(built), rules);
}

QTEST_GUILESS_MAIN(TestBindings)
#include "tst_bindings.moc"
