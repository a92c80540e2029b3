// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What comes packed or is no file: gz, standard input, a pasted block.
#include "table_text.h"

#include "table/gzip.h"
#include "table/text_source.h"

#include <thread>
#include <unistd.h>
#include <zlib.h>

using namespace convey;
using namespace convey::test;

class TestPackedSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gzIsUnpacked();
    void whatIsInsideIsReadLikeAnyFile();
    void membersFollowEachOther();
    void brokenGzIsRefused_data();
    void brokenGzIsRefused();
    void gzWithinGzIsNotText();
    void aBombIsGivenUp();
    void theSizeLimitHolds();
    void theGzItselfIsWhatCounts();
    void standardInputIsReadToItsEnd();
    void standardInputCanBeGivenUp();
    void aPastedBlockIsATable();
};

namespace {

std::string packed(std::string_view bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib does not work");
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 64, '\0');
    std::string in(bytes);
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not work");
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

const std::string_view kOrders = "order_id,city\n1001,Köln\n1002,Rome\n";
const QString kOrdersRead = QStringLiteral("[1001][Köln] / [1002][Rome]");

QString codeOf(const Result<TextSource>& source)
{
    return source ? QString() : text(errorCodeName(source.error().code));
}

/// Lets `bytes` be the standard input of this program while it lives; written by a thread, as a pipe holds
/// some kilobytes only.
class Input
{
public:
    explicit Input(std::string bytes, bool staysOpen = false)
        : m_saved(::dup(STDIN_FILENO))
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
        m_writer = ends[1];
        m_thread = std::thread([this, staysOpen, bytes = std::move(bytes)] {
            for (std::size_t at = 0; at < bytes.size();) {
                const ssize_t done = ::write(m_writer, bytes.data() + at, bytes.size() - at);
                if (done <= 0)
                    break;
                at += static_cast<std::size_t>(done);
            }
            if (!staysOpen)
                ::close(std::exchange(m_writer, -1));
        });
    }
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;
    ~Input()
    {
        m_thread.join();
        if (m_writer >= 0)
            ::close(m_writer);
        ::dup2(m_saved, STDIN_FILENO);
        ::close(m_saved);
    }

private:
    int m_saved;
    int m_writer = -1;
    std::thread m_thread;
};

} // namespace

void TestPackedSource::gzIsUnpacked()
{
    const Files files;
    auto source = TextSource::open(files.write("orders.csv.gz", packed(kOrders)));
    QCOMPARE(codeOf(source), QString());
    QCOMPARE(text(source->container), QStringLiteral("gzip"));
    const auto table = CsvTable::open(*std::move(source));
    QCOMPARE(scanned(**table, describe), kOrdersRead);

    std::string large = "order_id,city\n";
    while (large.size() < 3'000'000)
        large += std::to_string(large.size()) + ",Rome\n";
    const auto big = CsvTable::open(files.write("large.csv", packed(large)));
    QVERIFY((*big)->index().has_value());
    const std::uint64_t rows = (*big)->rowCount().rows;
    QCOMPARE(rows, static_cast<std::uint64_t>(std::ranges::count(large, '\n') - 1));
    QCOMPARE((*big)->row(rows - 1)->line(), static_cast<std::int64_t>(rows) + 1);
}

void TestPackedSource::whatIsInsideIsReadLikeAnyFile()
{
    const Files files;
    const auto wide =
        TextSource::open(files.write("a.gz", packed({"\xFF\xFEi\0,\0n\0\n\0001\0,\0002\0", 16})));
    QCOMPARE(codeOf(wide), QString());
    QCOMPARE(text(wide->encoding.name), QStringLiteral("utf-16le"));
    const auto picture =
        TextSource::open(files.write("b.csv.gz", packed({"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16})));
    QCOMPARE(codeOf(picture), QStringLiteral("file_not_text"));
    QCOMPARE(text(picture.error().detail), QStringLiteral("png"));
    QVERIFY(text(picture.error().subject).endsWith(QStringLiteral("b.csv.gz")));
}

void TestPackedSource::membersFollowEachOther()
{
    const Files files;
    const std::string bytes = packed(kOrders.substr(0, 20)) + packed("") + packed(kOrders.substr(20));
    for (const std::string& padding : {std::string(), std::string(1024, '\0')}) {
        const auto table = CsvTable::open(files.write("a.gz", bytes + padding));
        QVERIFY(table.has_value());
        QCOMPARE(scanned(**table, describe), kOrdersRead);
    }
}

void TestPackedSource::brokenGzIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string good = packed(kOrders);
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("cut within its header", good.substr(0, 5));
    row("cut within its content", good.substr(0, good.size() / 2));
    row("cut within its checksum", good.substr(0, good.size() - 3));
    std::string wrongSum = good;
    wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum[wrongSum.size() - 6] ^ 1);
    row("a wrong checksum", wrongSum);
    std::string wrongBits = good;
    wrongBits[12] = static_cast<char>(wrongBits[12] ^ 0x7F);
    row("a wrong bit in its content", wrongBits);
    row("something else behind it", good + "1003,Oslo\n");
    row("a second member that is cut", good + good.substr(0, 15));
    row("no deflate at all", std::string("\x1F\x8B\x08") + std::string(7, '\0') + "\xFF\xFF\xFF");
}

void TestPackedSource::brokenGzIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Files files;
    const std::string path = files.write("a.csv.gz", bytes.toStdString());
    const auto source = TextSource::open(path);
    QCOMPARE(codeOf(source), QStringLiteral("file_damaged"));
    QCOMPARE(text(source.error().subject), text(path));
    QVERIFY(!source.error().detail.empty());
}

void TestPackedSource::gzWithinGzIsNotText()
{
    const Files files;
    const auto source = TextSource::open(files.write("a.gz", packed(packed(kOrders))));
    QCOMPARE(codeOf(source), QStringLiteral("file_not_text"));
    QCOMPARE(text(source.error().detail), QStringLiteral("gzip"));
}

void TestPackedSource::aBombIsGivenUp()
{
    // 100 MB of the same line shrink to a thousandth: it is given up long before its end.
    const Files files;
    std::string line = "1001,Rome\n";
    std::string bytes;
    while (bytes.size() < 100'000'000)
        bytes += line;
    const std::string small = packed(bytes);
    QVERIFY(small.size() < bytes.size() / 200);
    const auto source = TextSource::open(files.write("bomb.csv.gz", small));
    QCOMPARE(codeOf(source), QStringLiteral("file_unpacks_too_large"));
    QVERIFY(source.error().found > source.error().expected);
    QVERIFY(source.error().found < 70'000'000);
}

void TestPackedSource::theSizeLimitHolds()
{
    const Files files;
    const std::string path = files.write("a.gz", packed(kOrders));
    const SourceFile file = SourceFile::open(path).value();
    QVERIFY(unpackGzip(file, {}, {.maxBytes = kOrders.size()}).has_value());
    const auto refused = unpackGzip(file, {}, {.maxBytes = kOrders.size() - 1});
    QCOMPARE(text(errorCodeName(refused.error().code)), QStringLiteral("file_unpacks_too_large"));
    const auto cancelled = unpackGzip(file, [](std::uint64_t, std::uint64_t) { return false; });
    QCOMPARE(text(errorCodeName(cancelled.error().code)), QStringLiteral("cancelled"));
}

void TestPackedSource::theGzItselfIsWhatCounts()
{
    const Files files;
    const std::string bytes = packed(kOrders);
    const std::string path = files.write("a.gz", bytes);
    const auto table = CsvTable::open(path);
    QCOMPARE((*table)->sources().front().identity.size, std::uint64_t{bytes.size()});
    QVERIFY((*table)->stillTheSame().has_value());
    files.write("a.gz", bytes + bytes);
    QCOMPARE(text(errorCodeName((*table)->stillTheSame().error().code)), QStringLiteral("file_changed"));
    QCOMPARE(scanned(**table, describe), kOrdersRead);
}

void TestPackedSource::standardInputIsReadToItsEnd()
{
    std::string large = "order_id,city\n";
    while (large.size() < 1'000'000)
        large += "1001,Rome\n";
    for (const std::string& bytes : {std::string(kOrders), packed(kOrders), large}) {
        const Input input(bytes);
        const auto table = CsvTable::open(kStandardInput);
        QVERIFY(table.has_value());
        QVERIFY((*table)->index().has_value());
        QCOMPARE((*table)->row(1)->line(), std::int64_t{3});
        const Source& source = (*table)->sources().front();
        QCOMPARE(static_cast<int>(source.kind), static_cast<int>(SourceKind::StandardInput));
        QCOMPARE(text(source.path), QStringLiteral("-"));
        QVERIFY((*table)->stillTheSame().has_value()); // there is nothing that could change
    }
    const Input nothing("");
    QCOMPARE(text(errorCodeName(CsvTable::open(kStandardInput).error().code)), QStringLiteral("file_empty"));
}

void TestPackedSource::standardInputCanBeGivenUp()
{
    const Input input("order_id\n", true);
    int asked = 0;
    const auto source = TextSource::open(
        kStandardInput, {}, [&](std::uint64_t, std::uint64_t total) { return total == 0 && ++asked < 3; });
    QCOMPARE(codeOf(source), QStringLiteral("cancelled"));
}

void TestPackedSource::aPastedBlockIsATable()
{
    auto source = TextSource::paste("Order\tCity\n1001\tKöln\n1002\t\"two\nlines\"\n", "Pasted");
    QCOMPARE(codeOf(source), QString());
    const auto table = CsvTable::open(*std::move(source));
    QCOMPARE((*table)->dialect().separator, '\t');
    QCOMPARE(scanned(**table, describe), QStringLiteral("[1001][Köln] / [1002][two\\nlines]"));
    QCOMPARE(text((*table)->sources().front().path), QStringLiteral("Pasted"));
    QVERIFY((*table)->stillTheSame().has_value());
    auto empty = TextSource::paste("", "Pasted");
    QCOMPARE(
        text(errorCodeName(CsvTable::open(*std::move(empty)).error().code)), QStringLiteral("file_empty"));
}

QTEST_GUILESS_MAIN(TestPackedSource)
#include "tst_packed_source.moc"
