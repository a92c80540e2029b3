// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The guesser alone against the files of tests/data/guess, which no recipe knows. Prints a table.
#include "support/test_text.h"

#include "recipe/guess.h"
#include "recipe/header_names.h"
#include "table/csv_table.h"
#include "table/text_source.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace convey;
using convey::test::text;

namespace {

struct Score
{
    int right = 0;
    int wrong = 0;
    int wrongAndHigh = 0;
    QStringList slips{};

    void add(const Score& other)
    {
        right += other.right;
        wrong += other.wrong;
        wrongAndHigh += other.wrongAndHigh;
    }
    [[nodiscard]] double share() const { return 100.0 * right / std::max(right + wrong, 1); }
};

TableHead headOf(const QString& path)
{
    const auto table = CsvTable::open(TextSource::open(toUtf8(path)).value()).value();
    TableHead head{.columnNames = table->columnNames(), .samples = {}};
    const auto scanned = table->scan(0, 200, [&](const RowView& row) {
        std::vector<std::string>& cells = head.samples.emplace_back();
        head.lines.push_back(row.line);
        for (const Cell& cell : row.cells)
            cells.emplace_back(cell.text);
        return true;
    });
    if (!scanned)
        qFatal("unreadable");
    return head;
}

/// As the file beside the table writes it: "Order ID", "first:Phone,Mobile", or "=EUR" for a constant.
QString written(const Binding& binding)
{
    return binding.kind == BindingKind::Constant ? QLatin1Char('=') + text(binding.text)
                                                 : text(bindingText(binding));
}

/// "*phones": first: of columns of phones, in any order; "*emails" a list of addresses.
bool fits(const QString& found, const QString& expected, const QJsonArray& all)
{
    if (!expected.startsWith(u'*'))
        return found == expected;
    const auto columnsOfText = [](const QString& binding) {
        QStringList columns = binding.mid(binding.indexOf(u':') + 1).split(u',');
        columns.sort();
        return columns;
    };
    return columnsOfText(found) == columnsOfText(all.first().toString());
}

bool isOneOf(const QString& found, const QJsonValue& expected)
{
    if (!expected.isArray())
        return found == expected.toString();
    const QJsonArray all = expected.toArray();
    return std::any_of(
        all.begin(), all.end(), [&](const QJsonValue& one) { return fits(found, one.toString(), all); });
}

/// What is bound by the file, not what is assumed while a question is open.
bool isAboutColumns(const Binding& binding)
{
    return binding.isFromRow() && binding.input != Input::PhoneCountry;
}

Score scoreOf(const QString& path)
{
    QFile file(QString(path).replace(QStringLiteral(".csv"), QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no expectation beside the file");
    const QJsonObject expectation = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject fields = expectation[QLatin1String("fields")].toObject();
    const QJsonObject alsoRight = expectation[QLatin1String("also_right")].toObject();

    const TableHead head = headOf(path);
    const Guess guess = guessRecipe(head);
    Score score;
    const auto slip = [&](const QString& input, const QString& found, const QString& expected) {
        ++score.wrong;
        bool isHigh = false;
        for (std::size_t i = 0; i < guess.columns.size(); ++i) {
            isHigh = isHigh
                || (guess.columns[i] && text(info(guess.columns[i]->input).name) == input
                    && guess.columns[i]->confidence == Confidence::High);
        }
        score.wrongAndHigh += isHigh && found != QStringLiteral("-") ? 1 : 0;
        score.slips << QStringLiteral("%1 is %2, not %3").arg(input, found, expected);
    };
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto name = parseInputName(toUtf8(field.key()));
        const Binding* binding = name ? guess.recipe.find(name->input) : nullptr;
        const QString found = binding ? written(*binding) : QStringLiteral("-");
        if (isOneOf(found, field.value()) || (binding && isOneOf(found, alsoRight[field.key()])))
            ++score.right;
        else
            slip(field.key(), found,
                field->isArray() ? field->toArray().first().toString() : field->toString());
    }
    for (const Binding& binding : guess.recipe.bindings) {
        const QString input = text(bindingName(binding));
        if (isAboutColumns(binding) && !fields.contains(input)
            && !isOneOf(written(binding), alsoRight[input]))
            slip(input, written(binding), QStringLiteral("-"));
    }
    return score;
}

} // namespace

class TestGuessFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ninetyFiveInAHundredAreRightAndNoneIsWrongForCertain();
    void noOtherNetworksClickIsOurs_data();
    void noOtherNetworksClickIsOurs();
    void headersThatArePersonal_data();
    void headersThatArePersonal();
};

void TestGuessFiles::ninetyFiveInAHundredAreRightAndNoneIsWrongForCertain()
{
    const QDir folder(QStringLiteral(CONVEY_GUESS_DATA));
    const QStringList files = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 60);
    QVERIFY(folder.entryList({QStringLiteral("real_*.csv")}).size() >= 20);
    Score sum;
    const auto print = [](const QString& name, const Score& score) {
        std::printf("%-28s %5d %5d %5d %6.1f %%\n", qUtf8Printable(name), score.right, score.wrong,
            score.wrongAndHigh, score.share());
        for (const QString& slip : score.slips)
            std::printf("    %s\n", qUtf8Printable(slip));
    };
    std::printf("%-28s %5s %5s %5s\n", "file", "right", "wrong", "high");
    for (const QString& name : files) {
        const Score score = scoreOf(folder.filePath(name));
        QVERIFY2(score.right + score.wrong > 0, qUtf8Printable(name));
        print(name, score);
        sum.add(score);
    }
    print(QStringLiteral("all"), sum);
    std::fflush(stdout);
    constexpr double kLeastShare = 95;
    QVERIFY(sum.share() >= kLeastShare);
    QCOMPARE(sum.wrongAndHigh, 0);
}

void TestGuessFiles::noOtherNetworksClickIsOurs_data()
{
    QTest::addColumn<QString>("header");
    for (const char* header : {"gclid", "GCLID", "Google Click ID", "msclkid", "Microsoft Click Id", "fbclid",
             "fbc", "click id", "Click ID (Google)", "ttclid", "wbraid", "gclid / oppref"})
        QTest::newRow(header) << QString::fromLatin1(header);
}

void TestGuessFiles::noOtherNetworksClickIsOurs()
{
    QFETCH(QString, header);
    TableHead head{.columnNames = {toUtf8(header)}, .samples = {}};
    for (int i = 0; i < 20; ++i)
        head.samples.push_back({"Cj0KCQiA" + std::to_string(1000 + i) + "x"});
    QVERIFY(guessRecipe(head).recipe.find(Input::Oppref) == nullptr);
    QVERIFY(!guessRecipe(head).columns.front().has_value());
}

void TestGuessFiles::headersThatArePersonal_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isPersonal");
    const auto rows = [](bool isPersonal, const QStringList& headers) {
        for (const QString& header : headers)
            QTest::newRow(qUtf8Printable(header)) << header << isPersonal;
    };
    rows(true,
        {QStringLiteral("Telefon"), QStringLiteral("Vorname"), QStringLiteral("Nachname"),
            QStringLiteral("Straße"), QStringLiteral("Geburtsdatum"), QStringLiteral("Prénom"),
            QStringLiteral("Courriel du client"), QStringLiteral("Apellidos"), QStringLiteral("Teléfono móvil"),
            QStringLiteral("Sobrenome"), QStringLiteral("Cognome"), QStringLiteral("Voornaam"),
            QStringLiteral("Imię i nazwisko"), QStringLiteral("電話番号"), QStringLiteral("氏名"),
            QStringLiteral("Full Name"), QStringLiteral("Shipping Name"), QStringLiteral("Owner e-mail"),
            QStringLiteral("Customer IP address"), QStringLiteral("IBAN"), QStringLiteral("date_of_birth")});
    rows(false,
        {QStringLiteral("Product name"), QStringLiteral("Order ID"), QStringLiteral("Total"),
            QStringLiteral("Country"), QStringLiteral("Land"), QStringLiteral("Page address"),
            QStringLiteral("Bestelldatum"), QStringLiteral("Währung"), QStringLiteral("Menge")});
}

void TestGuessFiles::headersThatArePersonal()
{
    QFETCH(QString, header);
    QFETCH(bool, isPersonal);
    QCOMPARE(isPersonalHeader(toUtf8(header)), isPersonal);
}

QTEST_GUILESS_MAIN(TestGuessFiles)
#include "tst_guess_files.moc"
