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
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace convey;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'000'000'000;

/// Every file below `root` with its size and time of change, but for those below `except`.
QStringList filesBelow(const QString& root, const QString& except)
{
    QStringList files;
    QDirIterator walk(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        if (!info.filePath().startsWith(except))
            files << QStringLiteral("%1 %2 %3")
                         .arg(info.filePath())
                         .arg(info.size())
                         .arg(info.lastModified().toMSecsSinceEpoch());
    }
    files.sort();
    return files;
}

/// A JSON text for each place of a recipe file in which a stranger can put something.
std::string withNasty(int place, const std::string& nasty)
{
    const std::string bindings = R"("bindings":{"id":{"column":"Order ID"}})";
    switch (place) {
    case 0:
        return R"({"schema":1,"name":)" + nasty + ',' + bindings + '}';
    case 1:
        return R"({"schema":1,"name":"A","bindings":{"id":{"column":)" + nasty + "}}}";
    case 2:
        return R"({"schema":1,"name":"A","bindings":{)" + nasty + R"(:{"column":"x"}}})";
    case 3:
        return R"({"schema":1,"name":"A","bindings":{"source_url":{"constant":)" + nasty + "}}}";
    case 4:
        return R"({"schema":1,"name":"A",)" + bindings + R"(,"columns":[)" + nasty + "]}";
    case 5:
        return R"({"schema":1,"name":"A",)" + bindings + R"(,"kept":{"destination":)" + nasty
            + R"(,"used_ms":)" + nasty + "}}";
    case 6:
        return R"({"schema":1,"name":"A",)" + bindings + R"(,"words":{"type":{)" + nasty
            + R"(:"order_created"}}})";
    case 7:
        return R"({"schema":1,"name":"A","bindings":{"id":{"template":)" + nasty + "}}}";
    case 8:
        return R"({"schema":1,"name":"A","bindings":{"id":{"made_from":[)" + nasty + "]}}}";
    case 9:
        return R"({"schema":1,"name":"A",)" + bindings + R"(,"endpoint":)" + nasty + R"(,"path":)" + nasty
            + '}';
    case 10:
        return R"({"schema":)" + nasty + ',' + bindings + '}';
    case 11:
        return R"({"schema":1,"name":"A",)" + bindings + R"(,"lookup":{"column":)" + nasty
            + R"(,"key":"x"}})";
    default:
        return nasty;
    }
}
constexpr int kPlaces = 13;

std::vector<std::string> nastyTexts()
{
    std::vector<std::string> all{R"("../../../etc/passwd")", R"("/dev/zero")", R"("file:///etc/passwd")",
        R"("https:evil.example")", R"("\u0000")", R"("\ud800")", R"("\u202egnp.exe")", R"("a\nb\tc")",
        "\"$(reboot)\"", R"("`id`")", R"("'; DROP TABLE x; --")", R"("{{{{")", R"("{")", R"("{}")",
        R"("sk-svcacct-key")", R"("")", R"(" ")", "null", "true", "-1", "1e999", "99999999999999999999", "[]",
        "{}", "[[[[1]]]]", R"("CON")", R"("a/b\\c:d*e?f")", "\"\xFF\xFE\""};
    all.push_back('"' + std::string(5'000, 'A') + '"');
    all.push_back('"' + std::string(300'000, 'B') + '"');
    all.push_back(std::string(2'000, '['));
    std::string deep = std::string(900, '[') + std::string(900, ']');
    all.push_back(std::move(deep));
    std::string many = "[";
    for (int i = 0; i < 10'000; ++i)
        many += "\"c" + std::to_string(i) + "\",";
    all.push_back(many + "\"\"]");
    return all;
}

} // namespace

/// Recipe files of strangers: they are read or refused, and whatever is done with those that are read,
/// nothing outside the folder of the saved recipes is touched.
class TestHostileRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void madeUpFilesTouchNothing();
    void damagedFilesTouchNothing();
    void filesOfAJsonSuiteTouchNothing();

private:
    /// Imports the file and does everything that can be done with what came out. True when it was taken.
    bool tryOut(const std::string& bytes);
    void requireUntouched();

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    QStringList m_before;
    int m_files = 0;
};

void TestHostileRecipes::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(QStringLiteral("home/config/recipes"));
    QVERIFY(writeFileAtomically(toUtf8(m_home->filePath(QStringLiteral("precious.json"))), "{}"));
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("home/config")));
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("in")));
    m_before = filesBelow(m_home->path(), m_home->filePath(QStringLiteral("in")));
    m_files = 0;
}

bool TestHostileRecipes::tryOut(const std::string& bytes)
{
    ++m_files;
    const std::string in = toUtf8(m_home->filePath(QStringLiteral("in/recipe.json")));
    if (!writeFileAtomically(in, bytes))
        return false;
    RecipeStore store(toUtf8(m_folder));
    const std::vector<std::string> columns{"Order ID", "Email"};
    const Result<SavedRecipe> imported = store.importFrom(in, kNow);
    if (!imported)
        return false;
    const std::string name = imported->name();
    const bool holds = imported->isStrangers && isRecipeName(name) && imported->recipe.unknownMembers.empty()
        && imported->destination.empty();
    if (!holds)
        QTest::qFail("a stranger's recipe was taken as something else", __FILE__, __LINE__);
    static_cast<void>(store.fitting(columns));
    static_cast<void>(xrayOf(imported->recipe, columns));
    for (const std::string& column : columnsOf(imported->recipe)) {
        Recipe renamed = imported->recipe;
        static_cast<void>(renameColumn(renamed, column, "Order ID"));
    }
    static_cast<void>(store.markUsed(name, kNow, name));
    static_cast<void>(store.duplicate(name, *store.freeName(name), kNow));
    static_cast<void>(store.rename(name, "Renamed"));
    static_cast<void>(store.exportTo("Renamed", toUtf8(m_home->filePath(QStringLiteral("in/out.json")))));
    const Result<SavedRecipes> all = store.list();
    if (!all || !all->unusable.empty())
        QTest::qFail("what was written is not read back", __FILE__, __LINE__);
    for (const SavedRecipe& saved : all->recipes)
        static_cast<void>(store.remove(saved.name()));
    return true;
}

void TestHostileRecipes::requireUntouched()
{
    QStringList after = filesBelow(m_home->path(), m_home->filePath(QStringLiteral("in")));
    after.removeIf([&](const QString& file) { return file.startsWith(m_folder); });
    // The folder above may have been changed by making ours.
    const auto isFolder = [&](const QString& file) {
        return file.startsWith(m_home->filePath(QStringLiteral("home/config ")));
    };
    after.removeIf(isFolder);
    m_before.removeIf(isFolder);
    QCOMPARE(after, m_before);
    QVERIFY(QDir(m_folder).isEmpty() || !QDir(m_folder).exists());
}

void TestHostileRecipes::madeUpFilesTouchNothing()
{
    int taken = 0;
    for (const std::string& nasty : nastyTexts()) {
        for (int place = 0; place < kPlaces; ++place)
            taken += tryOut(withNasty(place, nasty)) ? 1 : 0;
    }
    QVERIFY2(m_files >= 300, qPrintable(QString::number(m_files)));
    QVERIFY(taken > 10); // some are harmless, and all of the way was gone with them
    QVERIFY(taken < m_files / 2);
    requireUntouched();
}

/// A good file with bytes changed, cut or doubled, from a fixed seed.
void TestHostileRecipes::damagedFilesTouchNothing()
{
    const std::string good =
        R"({"schema":1,"name":"Weekly","columns":["Order ID","Email","Total"],)"
        R"("kept":{"saved_ms":1,"destination":"x"},"words":{"type":{"Paid":"order_created"}},)"
        R"("bindings":{"id":{"template":"evt_{Order ID}"},"user.email":{"list":["Email"]},)"
        R"("data.amount":{"column":"Total"},"data.currency":{"constant":"EUR"}}})";
    QRandomGenerator random(20261121);
    int taken = tryOut(good) ? 1 : 0;
    QCOMPARE(taken, 1);
    for (int round = 0; round < 1'500; ++round) {
        std::string bytes = good;
        for (int change = random.bounded(1, 5); change > 0; --change) {
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())));
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.erase(at, static_cast<std::size_t>(random.bounded(1, 20)));
                break;
            default:
                bytes.insert(at, bytes.substr(at / 2, static_cast<std::size_t>(random.bounded(1, 30))));
                break;
            }
            if (bytes.empty())
                break;
        }
        taken += tryOut(bytes) ? 1 : 0;
    }
    QVERIFY(taken > 10);
    requireUntouched();
}

/// The files of JSONTestSuite, where they are at hand.
void TestHostileRecipes::filesOfAJsonSuiteTouchNothing()
{
    const QDir folder(qEnvironmentVariable("CONVEY_CONFORMANCE") + QStringLiteral("/json-responses/raw"));
    int inside = 0;
    QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        static_cast<void>(tryOut(bytes));
        static_cast<void>(
            tryOut(R"({"schema":1,"name":"A","bindings":{"id":{"column":"x"}},"more":)" + bytes + '}'));
        ++inside;
    }
    if (inside > 0)
        QVERIFY2(inside >= 300, qPrintable(QString::number(inside)));
    requireUntouched();
}

QTEST_GUILESS_MAIN(TestHostileRecipes)
#include "tst_hostile_recipes.moc"
