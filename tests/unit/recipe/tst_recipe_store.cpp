// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "recipe/recipe_columns.h"
#include "recipe/recipe_file.h"
#include "recipe/recipe_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace convey;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'000'000'000;

const std::vector<std::string> kColumns{
    "Order ID", "Event", "Paid at", "Email", "Total", "Currency", "Notes", "Status"};

constexpr std::string_view kTheirs = R"({"schema":1,"name":"A\u202e\nB","endpoint":"https:evil",)"
                                     R"("path":"/etc/passwd","script":"rm -rf",)"
                                     R"("columns":["Order ID","Total"],)"
                                     R"("kept":{"destination":"Evil","used_ms":99999999999999},)"
                                     R"("bindings":{"id":{"column":"Order ID"}}})";

Recipe orders(std::string name)
{
    Recipe recipe;
    recipe.name = std::move(name);
    recipe.bind({.input = Input::Id, .text = "Order ID"});
    recipe.bind({.input = Input::Type, .text = "Event"});
    recipe.bind({.input = Input::TimestampMs, .text = "Paid at"});
    recipe.bind({.input = Input::UserEmail, .text = "Email"});
    recipe.bind({.input = Input::DataAmount, .text = "Total"});
    recipe.bind({.input = Input::DataCurrency, .kind = BindingKind::Constant, .text = "EUR"});
    return recipe;
}

std::vector<std::string> replaced(std::vector<std::string> names, std::string_view from, std::string to)
{
    std::ranges::replace(names, std::string(from), to);
    return names;
}

std::string joined(const std::vector<std::string>& names)
{
    return joinedByCommas(names);
}

} // namespace

class TestRecipeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSavedIsFoundAgain();
    void whatWasSentIsTheUsual();
    void savingTwiceReplacesAndRemembersItsUse();
    void aNameIsDataAndNeverAPath_data();
    void aNameIsDataAndNeverAPath();
    void namesThatAreNoneAreRefused_data();
    void namesThatAreNoneAreRefused();
    void renameDuplicateDelete();
    void anExportHoldsNothingOfItsUse();
    void anImportIsAStrangersUntilTrusted();
    void ofAStrangersFileNothingUnknownIsTaken();
    void aKeyInAConstantIsRefused();
    void unusableFilesAreToldAndLeftAlone();
    void linksAreNotFollowed();
    void theNextFileIsKnown_data();
    void theNextFileIsKnown();
    void ofSeveralTheOneUsedLastComesFirst();
    void driftIsToldAsValues();
    void aNewConsentColumnIsNotHarmless();
    void aColumnIsRenamedWhereverItIsRead();
    void theXrayTellsWhatLeaves();

private:
    [[nodiscard]] RecipeStore store() const { return RecipeStore(m_folder); }
    /// All files below the test's folder, by their path from it.
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::string m_folder;
};

void TestRecipeStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = toUtf8(m_home->filePath(QStringLiteral("config/recipes")));
}

QStringList TestRecipeStore::files() const
{
    QStringList all;
    QDirIterator walk(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        all << QDir(m_home->path()).relativeFilePath(walk.next());
    all.sort();
    return all;
}

void TestRecipeStore::whatIsSavedIsFoundAgain()
{
    QVERIFY(store().list()->recipes.empty());
    const Result<SavedRecipe> saved = store().save(orders("  Weekly orders "), kColumns, kNow);
    QVERIFY(saved.has_value());
    const Result<SavedRecipe> found = store().find("WEEKLY ORDERS");
    QVERIFY(found.has_value());
    QCOMPARE(text(found->name()), QStringLiteral("Weekly orders"));
    QCOMPARE(found->recipe.bindings.size(), orders("").bindings.size());
    QVERIFY(found->columns == kColumns);
    QCOMPARE(found->savedAt, kNow);
    QVERIFY(!found->isStrangers);
    QVERIFY(found->recipe.unknownMembers.empty());
    QCOMPARE(files().size(), 1);
    const QString path = m_home->filePath(files().constFirst());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(loadRecipe(toUtf8(path)).has_value()); // it is a recipe file as well
}

void TestRecipeStore::whatWasSentIsTheUsual()
{
    const auto usualOf = [&](std::string_view name) {
        QStringList told;
        const Result<SavedRecipe> saved = store().find(name);
        for (const UsualAmount& amount : saved->usualAmounts)
            told << text(amount.currency) + QStringLiteral(" %1").arg(amount.minorUnits);
        told.sort();
        return told.join(QStringLiteral(", "));
    };
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    QCOMPARE(usualOf("A"), QString());
    const std::vector<UsualAmount> first{
        {.currency = "EUR", .minorUnits = 3'000}, {.currency = "JPY", .minorUnits = 90}};
    QVERIFY(store().keepUsualAmounts("a", first));
    QCOMPARE(usualOf("A"), QStringLiteral("EUR 3000, JPY 90"));
    QVERIFY(
        store().keepUsualAmounts("A", std::vector<UsualAmount>{{.currency = "EUR", .minorUnits = 3'200}}));
    QCOMPARE(usualOf("A"), QStringLiteral("EUR 3200, JPY 90"));

    QVERIFY(store().save(orders("a"), kColumns, kNow + 9));
    QCOMPARE(usualOf("a"), QStringLiteral("EUR 3200, JPY 90"));
    QVERIFY(store().duplicate("a", "Another shop", kNow));
    QCOMPARE(usualOf("Another shop"), QString());
    QCOMPARE(store().keepUsualAmounts("gone", first).error().code, ErrorCode::RecipeMissing);
}

void TestRecipeStore::savingTwiceReplacesAndRemembersItsUse()
{
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    QVERIFY(store().markUsed("a", kNow + 5, "Fern & Loom"));
    Recipe changed = orders("a");
    changed.unbind(Input::UserEmail);
    QVERIFY(store().save(changed, kColumns, kNow + 9));
    QCOMPARE(store().list()->recipes.size(), std::size_t{1});
    const Result<SavedRecipe> found = store().find("A");
    QCOMPARE(text(found->destination), QStringLiteral("Fern & Loom"));
    QCOMPARE(found->usedAt, kNow + 5);
    QVERIFY(!found->recipe.find(Input::UserEmail));
    QCOMPARE(store().save(changed, kColumns, kNow, false).error().code, ErrorCode::RecipeNameTaken);
}

void TestRecipeStore::aNameIsDataAndNeverAPath_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"../../evil", "/etc/passwd", "..", ".", "CON", "a/b\\c", "x.json", "~", "$HOME",
             "%2e%2e", "Bestellungen für Gäste", "注文", "-rf", "a:b*c?"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestRecipeStore::aNameIsDataAndNeverAPath()
{
    QFETCH(QString, name);
    QVERIFY(store().save(orders(toUtf8(name)), kColumns, kNow));
    const QStringList all = files();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.constFirst().startsWith(QStringLiteral("config/recipes/")));
    QCOMPARE(text(store().find(toUtf8(name))->name()), name);
    QVERIFY(store().remove(toUtf8(name)));
    QVERIFY(files().isEmpty());
}

void TestRecipeStore::namesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \t ");
    QTest::newRow("two lines") << QByteArray("a\nb");
    QTest::newRow("a NUL") << QByteArray("a\0b", 3);
    QTest::newRow("the direction turned") << QByteArray("a\xE2\x80\xAE"
                                                        "b");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF");
    QTest::newRow("too long") << QByteArray(201, 'a');
}

void TestRecipeStore::namesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, name);
    const std::string bytes(name.constData(), static_cast<std::size_t>(name.size()));
    QCOMPARE(store().save(orders(bytes), kColumns, kNow).error().code, ErrorCode::RecipeNameInvalid);
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    QCOMPARE(store().rename("A", bytes).error().code, ErrorCode::RecipeNameInvalid);
    QCOMPARE(store().duplicate("A", bytes, kNow).error().code, ErrorCode::RecipeNameInvalid);
    QCOMPARE(files().size(), 1);
}

void TestRecipeStore::renameDuplicateDelete()
{
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    QVERIFY(store().save(orders("B"), kColumns, kNow));
    QCOMPARE(store().rename("A", "b").error().code, ErrorCode::RecipeNameTaken);
    QVERIFY(store().rename("A", "a")); // its own name in another case
    QVERIFY(store().rename("a", "Weekly"));
    QVERIFY(store().save(orders("A"), kColumns, kNow)); // the file name of the first A is still taken
    QCOMPARE(store().duplicate("Weekly", "weekly", kNow).error().code, ErrorCode::RecipeNameTaken);
    QVERIFY(store().duplicate("Weekly", "Monthly", kNow));
    QCOMPARE(text(*store().freeName("weekly")), QStringLiteral("weekly (2)"));
    QStringList names;
    const auto listed = store().list();
    QVERIFY(listed);
    for (const SavedRecipe& saved : listed->recipes)
        names << text(saved.name());
    QCOMPARE(names.join(u' '), QStringLiteral("A B Monthly Weekly"));
    QVERIFY(store().remove("B"));
    QCOMPARE(store().remove("B").error().code, ErrorCode::RecipeMissing);
    QCOMPARE(store().rename("B", "C").error().code, ErrorCode::RecipeMissing);
    QCOMPARE(files().size(), 3);
}

void TestRecipeStore::anExportHoldsNothingOfItsUse()
{
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    QVERIFY(store().markUsed("A", kNow, "Fern & Loom"));
    const std::string out = toUtf8(m_home->filePath(QStringLiteral("a.json")));
    QVERIFY(store().exportTo("A", out));
    const std::string json = *readSmallFile(out, kMaxRecipeBytes);
    QVERIFY(json.find("Fern") == std::string::npos);
    QVERIFY(json.find("kept") == std::string::npos);
    QVERIFY(json.find("Paid at") != std::string::npos);
    QVERIFY(loadRecipe(out).has_value());
    QCOMPARE(store().exportTo("none", out).error().code, ErrorCode::RecipeMissing);
    QCOMPARE(store().exportTo("A", out + "/x").error().code, ErrorCode::WriteFailed);
}

void TestRecipeStore::anImportIsAStrangersUntilTrusted()
{
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    const std::string out = toUtf8(m_home->filePath(QStringLiteral("a.json")));
    QVERIFY(store().exportTo("A", out));
    const Result<SavedRecipe> imported = store().importFrom(out, kNow);
    QVERIFY(imported.has_value());
    QCOMPARE(text(imported->name()), QStringLiteral("A (2)"));
    QVERIFY(imported->isStrangers);
    QVERIFY(imported->columns == kColumns);
    // Neither a copy, nor another name, nor saving over it makes it ours.
    QVERIFY(store().duplicate("A (2)", "Copy", kNow)->isStrangers);
    QVERIFY(store().rename("A (2)", "Theirs")->isStrangers);
    QVERIFY(store().save(orders("Theirs"), kColumns, kNow)->isStrangers);
    QVERIFY(store().trust("Theirs"));
    QVERIFY(!store().find("Theirs")->isStrangers);
    QVERIFY(store().find("Copy")->isStrangers);
}

void TestRecipeStore::ofAStrangersFileNothingUnknownIsTaken()
{
    const std::string path = toUtf8(m_home->filePath(QStringLiteral("theirs.json")));
    QVERIFY(writeFileAtomically(path, kTheirs));
    const Result<SavedRecipe> imported = store().importFrom(path, kNow);
    QVERIFY(imported.has_value());
    QVERIFY(imported->isStrangers);
    QVERIFY(isRecipeName(imported->name()));
    QVERIFY(imported->destination.empty());
    QCOMPARE(imported->usedAt, EpochMs{0});
    const std::string kept = *readSmallFile(m_folder + '/' + imported->fileName, kMaxRecipeBytes);
    for (const char* word : {"evil", "Evil", "passwd", "rm -rf"})
        QVERIFY2(kept.find(word) == std::string::npos, word);
}

void TestRecipeStore::aKeyInAConstantIsRefused()
{
    Recipe recipe = orders("A");
    recipe.bind({.input = Input::DataPlanId, .kind = BindingKind::Constant, .text = " SK-svcacct-x"});
    const Result<SavedRecipe> saved = store().save(recipe, kColumns, kNow);
    QCOMPARE(saved.error().code, ErrorCode::RecipeFieldInvalid);
    QCOMPARE(text(saved.error().subject), QStringLiteral("data.plan_id"));
    QVERIFY(files().isEmpty());
}

void TestRecipeStore::unusableFilesAreToldAndLeftAlone()
{
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    for (const auto& [name, json] :
        {std::pair("broken.json", "{"), std::pair("twice.json", R"({"schema":1,"name":"a","bindings":{}})"),
            std::pair("columns.json", R"({"schema":1,"columns":[1],"bindings":{}})"),
            std::pair("by hand.json", R"({"schema":1,"bindings":{"id":{"column":"x"}}})")})
        QVERIFY(writeFileAtomically(m_folder + '/' + name, json));
    const Result<SavedRecipes> all = store().list();
    QCOMPARE(all->recipes.size(), std::size_t{2});
    QCOMPARE(text(all->recipes.back().name()), QStringLiteral("by hand"));
    QCOMPARE(all->unusable.size(), std::size_t{3});
    QCOMPARE(files().size(), 5);
}

void TestRecipeStore::linksAreNotFollowed()
{
    const std::string outside = toUtf8(m_home->filePath(QStringLiteral("outside.json")));
    const std::string_view theirs = R"({"schema":1,"name":"Out","bindings":{}})";
    QVERIFY(writeFileAtomically(outside, theirs));
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    QVERIFY(QFile::link(toQString(outside), toQString(m_folder + "/link.json")));
    QCOMPARE(store().list()->recipes.size(), std::size_t{1});
    QCOMPARE(store().remove("Out").error().code, ErrorCode::RecipeMissing);
    QVERIFY(QFile::exists(toQString(outside)));
}

void TestRecipeStore::theNextFileIsKnown_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<bool>("harmless");
    const auto row = [](const char* name, const std::vector<std::string>& columns, bool fits, bool harmless) {
        QTest::newRow(name) << QByteArray::fromStdString(joined(columns)) << fits << harmless;
    };
    row("the same", kColumns, true, true);
    row("in another order", {"Status", "Notes", "Currency", "Total", "Email", "Paid at", "Event", "Order ID"},
        true, true);
    std::vector<std::string> more = kColumns;
    more.insert(more.end(), {"Coupon", "Device"});
    row("two more", more, true, true);
    row("an unused one gone", {"Order ID", "Event", "Paid at", "Email", "Total", "Currency", "Status"}, true,
        true);
    row("a read one renamed", replaced(kColumns, "Paid at", "Created at"), true, false);
    row("a read one spelt differently", replaced(kColumns, "Email", "e-mail"), true, false);
    row("an unused one spelt differently", replaced(kColumns, "Status", "STATUS"), true, true);
    row("another export", {"id", "Description", "Created (UTC)", "Amount", "Currency", "Customer Email"},
        false, false);
    row("most of what is read gone", {"Order ID", "Event", "Currency", "Notes", "Status", "x", "y", "z"},
        false, false);
    row("nothing in common", {"a", "b"}, false, false);
    row("no columns", {}, false, false);
}

void TestRecipeStore::theNextFileIsKnown()
{
    QFETCH(QByteArray, columns);
    QFETCH(bool, fits);
    QFETCH(bool, harmless);
    QVERIFY(store().save(orders("A"), kColumns, kNow));
    const std::vector<std::string> names =
        columns.isEmpty() ? std::vector<std::string>() : *splitAtCommas(columns.toStdString());
    const auto fitting = store().fitting(names);
    QVERIFY(fitting.has_value());
    QCOMPARE(!fitting->empty(), fits);
    if (fits)
        QCOMPARE(fitting->front().match.drift.isHarmless(), harmless);
}

void TestRecipeStore::ofSeveralTheOneUsedLastComesFirst()
{
    for (const char* name : {"A", "B", "C"})
        QVERIFY(store().save(orders(name), kColumns, kNow));
    QVERIFY(store().markUsed("B", kNow + 100));
    Recipe drifted = orders("D");
    drifted.bind({.input = Input::UserCity, .text = "City"});
    std::vector<std::string> columns = kColumns;
    columns.emplace_back("City");
    QVERIFY(store().save(drifted, columns, kNow));
    QVERIFY(store().markUsed("D", kNow + 200)); // used later, but it does not fit as it is
    const auto fitting = store().fitting(kColumns);
    QCOMPARE(fitting->size(), std::size_t{4});
    QCOMPARE(text(fitting->front().saved.name()), QStringLiteral("B"));
    QCOMPARE(text(fitting->back().saved.name()), QStringLiteral("D"));
}

void TestRecipeStore::driftIsToldAsValues()
{
    std::vector<std::string> now = replaced(kColumns, "Paid at", "Created at");
    now = replaced(now, "Notes", "Coupon");
    const auto match = matchRecipe(orders("A"), kColumns, now);
    QVERIFY(match.has_value());
    QCOMPARE(text(joined(match->drift.gone)), QStringLiteral("Paid at"));
    QCOMPARE(text(joined(match->drift.goneUnused)), QStringLiteral("Notes"));
    QCOMPARE(text(joined(match->drift.added)), QStringLiteral("Created at,Coupon"));
    QCOMPARE(match->drift.renamed.size(), std::size_t{1});
    QVERIFY(match->drift.renamed.front() == (RenamedColumn{"Paid at", "Created at"}));
}

void TestRecipeStore::aNewConsentColumnIsNotHarmless()
{
    std::vector<std::string> now = kColumns;
    now.emplace_back("Accepts Marketing");
    const auto match = matchRecipe(orders("A"), kColumns, now);
    QVERIFY(match.has_value());
    QVERIFY(match->drift.gone.empty());
    QVERIFY(!match->drift.isHarmless());
    QCOMPARE(text(joined(match->drift.addedConsent)), QStringLiteral("Accepts Marketing"));
}

void TestRecipeStore::aColumnIsRenamedWhereverItIsRead()
{
    Recipe recipe;
    recipe.bind({.input = Input::Id, .kind = BindingKind::Template, .text = "{{x}}_{No}_{Day}"});
    recipe.bind({.input = Input::TimestampMs, .text = "Day"});
    recipe.bind({.input = Input::UserEmail, .kind = BindingKind::List, .columns = {{"No"}, {"Mail"}}});
    recipe.lookup = LookupKeys{.column = "No", .lookupColumn = "No"};
    Recipe renamed = recipe;
    QVERIFY(renameColumn(renamed, "No", "Order No"));
    QCOMPARE(text(renamed.find(Input::Id)->text), QStringLiteral("{{x}}_{Order No}_{Day}"));
    QCOMPARE(text(renamed.find(Input::UserEmail)->columns.front().column), QStringLiteral("Order No"));
    QCOMPARE(text(renamed.lookup->column), QStringLiteral("Order No"));
    QCOMPARE(text(renamed.lookup->lookupColumn), QStringLiteral("No")); // of the other file
    const Recipe before = renamed;
    QVERIFY(!renameColumn(renamed, "Day", "a}b")); // a template can't say it
    QVERIFY(renamed == before);
    QVERIFY(!renameColumn(renamed, "none", "Day"));
}

void TestRecipeStore::theXrayTellsWhatLeaves()
{
    Recipe recipe = orders("A");
    recipe.bind({.input = Input::ItemName, .text = "Email"}); // hashed and plain: plain tells more
    recipe.bind({.input = Input::UserExternalId, .text = "Notes"});
    recipe.bind({.input = Input::PhoneCountry, .text = "Currency"});
    const RecipeXray xray = xrayOf(recipe, kColumns);
    QCOMPARE(xray.columns.size(), kColumns.size());
    const auto formOf = [&](std::string_view column) {
        return text(leavingFormName(std::ranges::find(xray.columns, column, &ColumnXray::column)->form));
    };
    QCOMPARE(formOf("Email"), QStringLiteral("plain"));
    QCOMPARE(formOf("Notes"), QStringLiteral("hashed"));
    QCOMPARE(formOf("Currency"), QStringLiteral("decides"));
    QCOMPARE(formOf("Status"), QStringLiteral("stays"));
    QCOMPARE(formOf("Total"), QStringLiteral("plain"));
    QCOMPARE(xray.constants.size(), std::size_t{1});
    QCOMPARE(xray.count(LeavingForm::Stays), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestRecipeStore)
#include "tst_recipe_store.moc"
