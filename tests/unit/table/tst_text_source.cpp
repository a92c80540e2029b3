// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What becomes of text that is not UTF-8: how its encoding is found out, that no byte is lost on the way,
/// and where its copy lies.
#include "table_text.h"

#include "base/text.h"
#include "table/encoding.h"
#include "table/encoding_guess.h"
#include "table/spool_file.h"
#include "table/text_converter.h"
#include "table/text_source.h"

#include <QDir>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace convey;
using namespace convey::test;

class TestTextSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingIsFoundOut_data();
    void encodingIsFoundOut();
    void aPersonsWordWins();
    void anUnknownEncodingIsRefused();
    void everyEncodingOfferedIsThere();
    void namesAreForgiving_data();
    void namesAreForgiving();
    void piecesOfAnySizeGiveTheSame_data();
    void piecesOfAnySizeGiveTheSame();
    void bytesWithoutACharacterAreKept_data();
    void bytesWithoutACharacterAreKept();
    void badBytesCanBeHadBack();
    void aDamagedUtf8FileStaysAsItIs();
    void laterBytesAreLookedAt();
    void aGuessOnFewLettersIsNotSure();
    void linesAreCountedAcrossPieces();
    void theCopyIsUnnamedAndTheOwnersAlone();
    void theCopyIsNeverInMemory();
    void noRoomIsSaidBeforeAnythingIsWritten();
    void theOriginalIsWhatCounts();
    void conversionCanBeCancelled();
};

namespace {

std::string encodingFile(std::string_view name)
{
    return dataFile("files/encodings/" + std::string(name));
}

std::string bytesOfFile(const std::string& path)
{
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a data file is missing");
    return file.readAll().toStdString();
}

std::string textOf(const TextSource& source)
{
    std::string bytes(static_cast<std::size_t>(source.file.identity().size), '\0');
    if (!source.file.readAt(0, bytes))
        qFatal("the copy can't be read");
    return bytes;
}

std::string converted(std::string_view encoding, std::string_view bytes, std::size_t pieceBytes)
{
    auto converter = TextConverter::create(*findEncoding(encoding)).value();
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += pieceBytes)
        converter.convert(bytes.substr(at, pieceBytes), at + pieceBytes >= bytes.size(), out);
    return out;
}

} // namespace

void TestTextSource::encodingIsFoundOut_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<qlonglong>("proofLine");
    QTest::addColumn<QString>("cell"); // the name in the first row

    const auto file = [](const char* name, const char* encoding, const char* by, int proof,
                          const char* cell) {
        QTest::newRow(name) << encoding << by << qlonglong{proof} << QString::fromUtf8(cell);
    };
    file("utf8.csv", "utf-8", "valid_utf8", 2, "Élodie Lefèvre");
    file("utf8_mark.csv", "utf-8", "byte_order_mark", 0, "Élodie Lefèvre");
    file("utf16le_mark.csv", "utf-16le", "byte_order_mark", 0, "Jürgen Größe");
    file("utf16be_mark.csv", "utf-16be", "byte_order_mark", 0, "Małgorzata Wójcik");
    file("utf32le_mark.csv", "utf-32le", "byte_order_mark", 0, "Ελένη Παπαδοπούλου");
    file("utf16le.csv", "utf-16le", "nul_pattern", 0, "Élodie Lefèvre");
    file("utf16be_russian.csv", "utf-16be", "nul_pattern", 0, "Иван Иванов");
    file("windows1252_french.csv", "windows-1252", "guess", 2, "Élodie Lefèvre");
    file("windows1252_german.csv", "windows-1252", "guess", 2, "Jürgen Größe");
    file("windows1250.csv", "windows-1250", "guess", 2, "Małgorzata Wójcik");
    file("windows1251.csv", "windows-1251", "guess", 2, "Иван Иванов");
    file("windows1253.csv", "windows-1253", "guess", 2, "Ελένη Παπαδοπούλου");
    file("windows1254.csv", "windows-1254", "guess", 2, "Ayşe Yıldız");
    file("iso8859_2.csv", "iso-8859-2", "guess", 2, "Małgorzata Wójcik");
    file("iso8859_5.csv", "iso-8859-5", "guess", 2, "Иван Иванов");
    file("koi8r.csv", "koi8-r", "guess", 2, "Иван Иванов");
    file("macintosh.csv", "macintosh", "guess", 2, "Élodie Lefèvre");
    file("shift_jis.csv", "shift_jis", "guess", 2, "田中表示");
    file("euc_jp.csv", "euc-jp", "guess", 2, "田中表示");
    file("gb18030.csv", "gb18030", "guess", 2, "王伟");
    file("big5.csv", "big5", "guess", 2, "許功蓋");
    file("euc_kr.csv", "euc-kr", "guess", 2, "김민수");
}

void TestTextSource::encodingIsFoundOut()
{
    QFETCH(QString, encoding);
    QFETCH(QString, decidedBy);
    QFETCH(qlonglong, proofLine);
    QFETCH(QString, cell);
    const std::string path = encodingFile(QTest::currentDataTag());
    const auto table = CsvTable::open(path);
    QVERIFY(table.has_value());
    const EncodingReport& report = (*table)->encoding();
    QCOMPARE(text(report.name), encoding);
    QCOMPARE(text(encodingByName(report.by)), decidedBy);
    QCOMPARE(qlonglong{report.proofLine}, proofLine);
    QCOMPARE(report.byteOrderMark, decidedBy == QLatin1String("byte_order_mark"));
    QCOMPARE(report.badBytes, std::uint64_t{0});
    if (report.by == EncodingBy::Guess)
        QVERIFY(report.confidence > 0 && report.confidence < 90); // a guess is never sure
    else
        QVERIFY(report.confidence >= 90);

    QCOMPARE((*table)->columnCount(), std::size_t{5});
    QCOMPARE((*table)->rowCount().rows, std::uint64_t{3});
    const auto row = (*table)->row(0);
    QCOMPARE(text(row->text(2)), cell);
    QCOMPARE(row->line(), std::int64_t{2});
    QVERIFY(row->cells()[2].isUtf8());
    // Whatever it was converted to, the source is the file that was given.
    const Source& source = (*table)->sources().front();
    QCOMPARE(text(source.path), text(path));
    QCOMPARE(source.identity.size, std::uint64_t(QFile(text(path)).size()));
}

void TestTextSource::aPersonsWordWins()
{
    // Over a guess, over the certainty of well-formed UTF-8, and over a byte order mark.
    const auto guessed = TextSource::open(encodingFile("windows1250.csv"), {.encoding = "windows-1252"});
    QCOMPARE(text(guessed->encoding.name), QStringLiteral("windows-1252"));
    QCOMPARE(text(encodingByName(guessed->encoding.by)), QStringLiteral("person"));
    QCOMPARE(guessed->encoding.confidence, 100);
    QVERIFY(text(textOf(*guessed)).contains(QStringLiteral("Ma³gorzata")));

    const auto valid = TextSource::open(encodingFile("utf8.csv"), {.encoding = "windows-1252"});
    QVERIFY(text(textOf(*valid)).contains(QStringLiteral("Ã‰lodie")));
    const auto marked = TextSource::open(encodingFile("utf8_mark.csv"), {.encoding = "windows-1252"});
    QVERIFY(text(textOf(*marked)).startsWith(QStringLiteral("ï»¿order_id")));

    const auto asUtf8 = TextSource::open(encodingFile("windows1252_french.csv"), {.encoding = "UTF-8"});
    QCOMPARE(text(asUtf8->encoding.name), QStringLiteral("utf-8"));
    QVERIFY(!asUtf8->encoding.headIsUtf8);
    QCOMPARE(asUtf8->encoding.firstBadLine, std::int64_t{2});
    QCOMPARE(text(textOf(*asUtf8)), text(bytesOfFile(encodingFile("windows1252_french.csv"))));
}

void TestTextSource::anUnknownEncodingIsRefused()
{
    const auto source = TextSource::open(encodingFile("utf8.csv"), {.encoding = "ebcdic"});
    QVERIFY(!source.has_value());
    QCOMPARE(text(errorCodeName(source.error().code)), QStringLiteral("usage_bad_value"));
    QCOMPARE(text(source.error().detail), QStringLiteral("ebcdic"));
}

void TestTextSource::everyEncodingOfferedIsThere()
{
    for (const Encoding& encoding : encodings()) {
        QVERIFY2(TextConverter::create(encoding).has_value(), std::string(encoding.name).c_str());
        QCOMPARE(findEncoding(encoding.name), &encoding);
    }
}

void TestTextSource::namesAreForgiving_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char* given, const char* name) { QTest::newRow(given) << name; };
    row("Windows-1252", "windows-1252");
    row("CP1252", "windows-1252");
    row("latin1", "iso-8859-1");
    row("ISO_8859-1", "iso-8859-1");
    row("utf8", "utf-8");
    row("UTF-8-BOM", "utf-8");
    row("UTF16LE", "utf-16le");
    row("Shift-JIS", "shift_jis");
    row("cp932", "shift_jis");
    row("GBK", "gb18030");
    row("mac roman", "macintosh");
    row("no such encoding", "");
    row("-", "");
}

void TestTextSource::namesAreForgiving()
{
    QFETCH(QString, name);
    const Encoding* const found = findEncoding(QTest::currentDataTag());
    QCOMPARE(found == nullptr ? QString() : text(found->name), name);
}

void TestTextSource::piecesOfAnySizeGiveTheSame_data()
{
    encodingIsFoundOut_data();
}

void TestTextSource::piecesOfAnySizeGiveTheSame()
{
    QFETCH(QString, encoding);
    const std::string bytes = bytesOfFile(encodingFile(QTest::currentDataTag()));
    const std::string name = toUtf8(encoding);
    const std::string whole = converted(name, bytes, bytes.size());
    QCOMPARE(firstInvalidUtf8(whole), std::string_view::npos);
    for (const std::size_t piece : {1U, 2U, 3U, 5U, 7U, 64U})
        QCOMPARE(text(converted(name, bytes, piece)), text(whole));
}

void TestTextSource::bytesWithoutACharacterAreKept_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<qulonglong>("badBytes");
    QTest::addColumn<QList<qlonglong>>("lines");
    QTest::newRow("windows1252_undefined.csv")
        << QByteArray("windows-1252") << qulonglong{4} << QList<qlonglong>{3, 4};
    QTest::newRow("utf16le_damaged.csv") << QByteArray() << qulonglong{3} << QList<qlonglong>{2, 4};
}

void TestTextSource::bytesWithoutACharacterAreKept()
{
    QFETCH(QByteArray, encoding);
    QFETCH(qulonglong, badBytes);
    QFETCH(QList<qlonglong>, lines);
    auto source =
        TextSource::open(encodingFile(QTest::currentDataTag()), {.encoding = encoding.toStdString()});
    QVERIFY(source.has_value());
    QCOMPARE(qulonglong{source->encoding.badBytes}, badBytes);
    QCOMPARE(qlonglong{source->encoding.firstBadLine}, lines.first());
    QCOMPARE(QList<qlonglong>(source->encoding.badLines.begin(), source->encoding.badLines.end()), lines);

    // Their cells can't be sent, and all others can.
    const auto table = CsvTable::open(*std::move(source), {.separator = ',', .hasHeader = true});
    QList<qlonglong> badLines;
    const auto done = (*table)->scan(0, kAllRows, [&](const RowView& row) {
        for (const Cell& cell : row.cells) {
            if (!cell.isUtf8() && !badLines.contains(row.line))
                badLines << row.line;
        }
        return true;
    });
    QVERIFY(done.has_value());
    QCOMPARE(badLines, lines);
}

void TestTextSource::badBytesCanBeHadBack()
{
    // Each byte of 0x80 to 0xFF that Windows-1252 lacks, and neighbours that would be UTF-8 together.
    const std::string out = converted("windows-1252",
        "a\x81\x8D\x8F\x90\x9D"
        "b",
        2);
    QString back;
    for (std::size_t at = 0; at < out.size();) {
        if (const CodePoint c = codePointAt(out, at); c.valid) {
            back += QString::number(c.value, 16) + QLatin1Char(' ');
            at += c.size;
            continue;
        }
        QCOMPARE(static_cast<unsigned char>(out[at]), static_cast<unsigned char>(0xED));
        const unsigned value = 0xD000U | ((static_cast<unsigned char>(out[at + 1]) & 0x3FU) << 6U)
            | (static_cast<unsigned char>(out[at + 2]) & 0x3FU);
        back += QString::number(value - 0xDC00, 16) + QStringLiteral("! ");
        at += 3;
    }
    QCOMPARE(back, QStringLiteral("61 81! 8d! 8f! 90! 9d! 62 "));
    QVERIFY(firstInvalidUtf8(converted("shift_jis", "\x81\xC3\xA9\xFF\xFE", 1)) != std::string_view::npos);
}

void TestTextSource::aDamagedUtf8FileStaysAsItIs()
{
    const std::string path = encodingFile("utf8_damaged.csv");
    const auto source = TextSource::open(path);
    QVERIFY(source.has_value());
    QCOMPARE(text(source->encoding.name), QStringLiteral("utf-8"));
    QVERIFY(!source->encoding.headIsUtf8);
    QCOMPARE(source->encoding.badBytes, std::uint64_t{2});
    QCOMPARE(source->encoding.firstBadLine, std::int64_t{3});
    QCOMPARE(source->file.identity(), source->file.origin().identity); // no copy was made
    const auto table = CsvTable::open(path);
    QVERIFY(!(*table)->row(1)->cells()[0].isUtf8());
    QVERIFY((*table)->row(1)->cells()[2].isUtf8());
}

void TestTextSource::laterBytesAreLookedAt()
{
    // A start of plain ASCII says nothing about what comes later.
    const Files files;
    std::string bytes = "order_id,city\n";
    while (bytes.size() < 2'000'000)
        bytes += "1001,Rome\n";
    const std::size_t start = bytes.size();
    while (bytes.size() < start + 1'000'000)
        bytes += "1002,M\xFCnchen\n1003,K\xF6ln\n";
    const auto table = CsvTable::open(files.write("late.csv", bytes));
    QCOMPARE(text((*table)->encoding().name), QStringLiteral("windows-1252"));
    QVERIFY((*table)->index().has_value());
    QCOMPARE(text((*table)->row((*table)->rowCount().rows - 2)->text(1)), QStringLiteral("München"));

    // And a stray byte among many characters does not make it another encoding.
    std::string good = bytes.substr(0, start);
    for (int i = 0; i < 100'000; ++i)
        good += i == 50'000 ? "1002,M\xFCnchen\n" : "1002,M\u00FCnchen\n";
    const auto other = CsvTable::open(files.write("stray.csv", good));
    QCOMPARE(text((*other)->encoding().name), QStringLiteral("utf-8"));
}

void TestTextSource::aGuessOnFewLettersIsNotSure()
{
    const EncodingGuess guess = guessEncoding("1,M\xFCller\n");
    QCOMPARE(text(guess.encoding->name), QStringLiteral("windows-1252"));
    QVERIFY(guess.confidence <= 65);
    QVERIFY(guessEncoding("\x80\x81\x82\xFF\n").confidence <= 50);
    QVERIFY(guessEncoding("").encoding != nullptr);
    const auto damaged = TextSource::open(encodingFile("windows1252_undefined.csv"));
    QVERIFY(damaged->encoding.confidence <= 50);
}

void TestTextSource::linesAreCountedAcrossPieces()
{
    const std::string_view all = "a\nb\r\nc\rd\r\r\n\ne";
    for (std::size_t piece = 1; piece <= all.size(); ++piece) {
        LineCounter lines;
        for (std::size_t at = 0; at < all.size(); at += piece)
            lines.feed(all.substr(at, piece));
        QCOMPARE(lines.line(), std::int64_t{7});
    }
}

void TestTextSource::theCopyIsUnnamedAndTheOwnersAlone()
{
    const QTemporaryDir dir;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", dir.path().toLocal8Bit());
    const auto source = TextSource::open(encodingFile("windows1251.csv"));
    qputenv("TMPDIR", before);
    QVERIFY(source.has_value());
    QVERIFY(QDir(dir.path()).isEmpty());

    QStringList copies;
    struct stat status = {};
    for (const QString& name :
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System)) {
        const QString target = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/") + name);
        if (!target.startsWith(dir.path()))
            continue;
        copies << target;
        QCOMPARE(::fstat(name.toInt(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QCOMPARE(status.st_nlink, nlink_t{0});
    }
    QCOMPARE(copies.size(), 1);
}

void TestTextSource::theCopyIsNeverInMemory()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/dev/shm");
    const auto spool = SpoolFile::create();
    qputenv("TMPDIR", before);
    QVERIFY(spool.has_value());
    for (const QString& name :
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System))
        QVERIFY(!QFile::symLinkTarget(QStringLiteral("/proc/self/fd/") + name)
                     .startsWith(QLatin1String("/dev/shm")));
}

void TestTextSource::noRoomIsSaidBeforeAnythingIsWritten()
{
    // As large as it says, but with nothing in it: it is never read beyond its head.
    struct statvfs disk = {};
    const QTemporaryDir dir;
    QCOMPARE(::statvfs(dir.path().toLocal8Bit().constData(), &disk), 0);
    const auto free = static_cast<qint64>(disk.f_bavail * disk.f_frsize);
    QFile file(dir.filePath(QStringLiteral("large.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xFF\xFEi\0d\0\n\0", 8);
    QVERIFY(file.resize(free * 2));
    file.close();

    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", dir.path().toLocal8Bit());
    const auto source = TextSource::open(toUtf8(file.fileName()), {.encoding = "utf-16le"});
    qputenv("TMPDIR", before);
    QVERIFY(!source.has_value());
    QCOMPARE(text(errorCodeName(source.error().code)), QStringLiteral("temp_no_room"));
    QCOMPARE(text(source.error().subject), dir.path());
    QVERIFY(source.error().expected > source.error().found);
}

void TestTextSource::theOriginalIsWhatCounts()
{
    const Files files;
    const std::string bytes = bytesOfFile(encodingFile("windows1251.csv"));
    const std::string path = files.write("orders.csv", bytes);
    const auto table = CsvTable::open(path);
    QVERIFY((*table)->stillTheSame().has_value());

    files.write("orders.csv", bytes + "1004,person1004@example.com,x,y,3.50\r\n");
    const auto grown = (*table)->stillTheSame();
    QCOMPARE(text(errorCodeName(grown.error().code)), QStringLiteral("file_changed"));
    QCOMPARE(grown.error().expected, static_cast<std::int64_t>(bytes.size()));
    QCOMPARE(text((*table)->row(0)->text(2)), QStringLiteral("Иван Иванов")); // what was read stays right

    QVERIFY(QFile::remove(text(path)));
    QCOMPARE(text(errorCodeName((*table)->stillTheSame().error().code)), QStringLiteral("file_missing"));
}

void TestTextSource::conversionCanBeCancelled()
{
    const Files files;
    std::string bytes = "id,city\n";
    while (bytes.size() < 3'000'000)
        bytes += "1,M\xFCnchen\n";
    const std::string path = files.write("a.csv", bytes);
    int calls = 0;
    const auto source = TextSource::open(path, {}, [&](std::uint64_t done, std::uint64_t total) {
        if (total != bytes.size() || done > total)
            return false;
        return ++calls < 3;
    });
    QCOMPARE(text(errorCodeName(source.error().code)), QStringLiteral("cancelled"));
    QCOMPARE(calls, 3);
}

QTEST_GUILESS_MAIN(TestTextSource)
#include "tst_text_source.moc"
