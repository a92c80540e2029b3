// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The columns of a second table beside those of the first, by a key on each side.
#include "table_text.h"

#include "table/edits.h"
#include "table/joined_table.h"

#include <QRandomGenerator>

#include <map>

using namespace convey;
using namespace convey::test;

class TestJoinedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreJoinedByTheKey();
    void whatRowsOfOneKeyDisagreeOnStaysEmpty();
    void raggedRowsStayWhatTheyAre();
    void anEditedKeyFindsItsRow();
    void repeatsAndBlanksAreCounted();
    void aChangedLookUpFileIsNoticed();
    void anyTablesJoinAsAMapDoes_data();
    void anyTablesJoinAsAMapDoes();

private:
    [[nodiscard]] std::shared_ptr<CsvTable> table(const char* name, const QByteArray& csv) const
    {
        return CsvTable::open(m_files.write(name, csv.toStdString())).value();
    }
    [[nodiscard]] static std::shared_ptr<const LookupIndex> index(
        std::shared_ptr<const Table> table, std::size_t key = 0)
    {
        // In two parts, as two threads have them.
        std::array<LookupIndex::Keys, 2> keys{LookupIndex::Keys(key, 42), LookupIndex::Keys(key, 42)};
        const std::uint64_t rows = table->rowCount().rows;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            LookupIndex::Keys part(key, 42);
            const std::uint64_t first = i * (rows / 2);
            const bool read = table
                                  ->scan(first, i == 0 ? rows / 2 : rows - first,
                                      [&](RowView row) {
                                          row.row -= first;
                                          part.add(row);
                                          return true;
                                      })
                                  .has_value();
            Q_ASSERT(read);
            keys[i].add(part, first);
        }
        return LookupIndex::create(std::move(table), keys).value();
    }

    Files m_files;
};

void TestJoinedTable::cellsAreJoinedByTheKey()
{
    const auto deals = table("deals.csv", "Deal,Contact\n1,c-1\n2, c-2 \n3,C-1\n4,\n5,c-9\n");
    const auto contacts =
        table("contacts.csv", "Id,Email,City\nc-1,a@example.com,Rome\n c-2,b@example.com,\n");
    const JoinedTable joined(deals, 1, index(contacts));
    QStringList names;
    for (const Column& column : joined.columns())
        names << text(column.name);
    QCOMPARE(names,
        (QStringList{QStringLiteral("Deal"), QStringLiteral("Contact"), QStringLiteral("lookup:Email"),
            QStringLiteral("lookup:City")}));
    QCOMPARE(joined.joinedCount(), std::size_t{2});
    const QString expected = QStringLiteral("[1][c-1][a@example.com][Rome] / [2][ c-2 ][b@example.com][] / "
                                            "[3][C-1][][] / [4][][][] / [5][c-9][][]");
    QCOMPARE(scanned(joined, describe), expected);
    QStringList rows;
    for (std::uint64_t row = 0; row < 5; ++row)
        rows << describe(joined.row(row)->view());
    QCOMPARE(rows.join(QStringLiteral(" / ")), expected);
    QCOMPARE(joined.rowCount(), deals->rowCount());
    QVERIFY(!joined.row(5).has_value());
}

void TestJoinedTable::whatRowsOfOneKeyDisagreeOnStaysEmpty()
{
    const auto deals = table("deals.csv", "Deal,Contact\n1,c-1\n");
    const auto contacts =
        table("contacts.csv", "Id,Email,City\nc-1,a@example.com,Rome\nc-1,b@example.com,Rome\n");
    QCOMPARE(scanned(JoinedTable(deals, 1, index(contacts)), describe), QStringLiteral("[1][c-1][][Rome]"));
    QByteArray many("Id,Email\n");
    for (std::size_t i = 0; i <= JoinedTable::kMaxRowsOfKey; ++i)
        many += "c-1,a@example.com\n";
    QCOMPARE(scanned(JoinedTable(deals, 1, index(table("many.csv", many))), describe),
        QStringLiteral("[1][c-1][]"));
}

void TestJoinedTable::raggedRowsStayWhatTheyAre()
{
    // With its joined cell the last row must not pass for a whole one, nor the first for one.
    const auto deals = table("deals.csv", "Deal,Contact,Total\n1,c-1\n2,c-1,5,x\n");
    const auto contacts = table("contacts.csv", "Id,Email\nc-1,a@example.com\n");
    QCOMPARE(scanned(JoinedTable(deals, 1, index(contacts)), describe),
        QStringLiteral("[1][c-1] / [2][c-1][5][x][a@example.com]"));
}

void TestJoinedTable::anEditedKeyFindsItsRow()
{
    const auto deals = table("deals.csv", "Deal,Contact\n1,wrong\n");
    const auto contacts = table("contacts.csv", "Id,Email\nc-1,a@example.com\n");
    Edits edits;
    edits.setCell(0, 1, "c-1");
    const auto kept = std::make_shared<const Edits>(edits);
    const JoinedTable joined(std::make_shared<EditedTable>(deals, kept), 1, index(contacts));
    QCOMPARE(scanned(joined, describe), QStringLiteral("[1][c-1][a@example.com]"));
}

void TestJoinedTable::repeatsAndBlanksAreCounted()
{
    const auto found =
        index(table("contacts.csv", "Id,Email\nc-1,a\n,b\nc-2,c\nc-3,d\nc-3,e\nc-1,f\nc-3,g\n"));
    QCOMPARE(found->keys(), std::uint64_t{3});
    QCOMPARE(found->repeatedKeys(), std::uint64_t{2});
    QCOMPARE(found->firstRepeatLine(), std::int64_t{6});
    QCOMPARE(found->blankKeys(), std::uint64_t{1});
    const auto none = index(table("none.csv", "Id,Email\nc-1,a\n"));
    QCOMPARE(none->firstRepeatLine(), std::int64_t{0});
    QVERIFY(!none->mayHave("  "));
}

void TestJoinedTable::aChangedLookUpFileIsNoticed()
{
    const auto deals = table("deals.csv", "Deal,Contact\n1,c-1\n");
    const auto contacts = table("contacts.csv", "Id,Email\nc-1,a@example.com\n");
    const JoinedTable joined(deals, 1, index(contacts));
    QVERIFY(joined.stillTheSame().has_value());
    static_cast<void>(table("contacts.csv", "Id,Email\nc-1,somebody-else@example.com\n"));
    QVERIFY(!joined.stillTheSame().has_value());
}

void TestJoinedTable::anyTablesJoinAsAMapDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJoinedTable::anyTablesJoinAsAMapDoes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto key = [&] { return QByteArray::number(random.bounded(60)); };
    std::map<QByteArray, QByteArray> emails; // "" where rows disagree
    QByteArray contacts("Id,Email\n");
    for (int i = 0; i < 80; ++i) {
        const QByteArray id = key();
        const QByteArray email = QByteArray::number(random.bounded(3)) + "@example.com";
        contacts += id + ',' + email + '\n';
        const auto [entry, isNew] = emails.emplace(id, email);
        if (!isNew && entry->second != email)
            entry->second.clear();
    }
    QByteArray deals("Deal,Contact\n");
    QStringList expected;
    for (int i = 0; i < 200; ++i) {
        const QByteArray id = key();
        const QByteArray deal = QByteArray::number(i);
        deals += deal + ',' + id + '\n';
        expected << QString::fromLatin1('[' + deal + "][" + id + "][" + emails[id] + ']');
    }
    const JoinedTable joined(table("deals.csv", deals), 1, index(table("contacts.csv", contacts)));
    QCOMPARE(scanned(joined, describe), expected.join(QStringLiteral(" / ")));
}

QTEST_GUILESS_MAIN(TestJoinedTable)
#include "tst_joined_table.moc"
