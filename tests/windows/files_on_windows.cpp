// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// files_on_windows FOLDER: reads, spools and locks files in FOLDER by the code of Convey, and says what is
// not as it should be. files_on_windows input | lock PATH | trylock PATH: what tests/packages/windows_core.sh
// sees from outside.
#include "base/file_lock.h"
#include "base/system_path.h"
#include "table/csv_reader.h"
#include "table/gzip.h"
#include "table/spool_file.h"
#include "table/text_converter.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace convey;

int g_failures = 0;

void check(bool isFine, std::string_view what)
{
    if (isFine)
        return;
    ++g_failures;
    std::printf("not so: %.*s\n", static_cast<int>(what.size()), what.data());
}

using Rows = std::vector<std::vector<std::string>>;

Result<Rows> rowsOf(const SourceFile& file)
{
    Rows rows;
    constexpr std::size_t kSmallBlocks = 4096; // so that many are read
    CsvReader reader(file, {}, {}, {}, kSmallBlocks);
    for (;;) {
        const auto isThere = reader.read();
        if (!isThere)
            return fail(isThere.error());
        if (!*isThere)
            return rows;
        auto& row = rows.emplace_back();
        for (const Cell& cell : reader.cells())
            row.emplace_back(cell.text);
    }
}

Rows rowsAt(const std::string& path)
{
    const auto file = SourceFile::open(path);
    const auto rows = file ? rowsOf(*file) : fail(file.error());
    check(rows.has_value(), path + (rows ? "" : ": " + rows.error().detail));
    return rows.value_or(Rows());
}

ErrorCode openingFails(const std::string& path)
{
    const auto file = SourceFile::open(path);
    check(!file, path + " was opened");
    return file ? ErrorCode::Count_ : file.error().code;
}

void append(const std::string& path, std::string_view text)
{
    std::ofstream(systemPath(path), std::ios::binary | std::ios::app) << text;
}

void rowsAreRead(const std::string& folder)
{
    const Rows plain = rowsAt(folder + "/comma_crlf.csv");
    check(plain.size() == 3 && plain[2] == std::vector<std::string>{"1002", "jose@example.com", "7.00"},
        "CRLF");
    const Rows lines = rowsAt(folder + "/embedded_newline.csv");
    check(lines.size() == 3 && lines[1][1] == "gift\nfor \"Anna\"", "a line break in a cell");
    const Rows many = rowsAt(folder + "/many.csv");
    check(many.size() == 200'000 && many.back()[0] == "200000", "many rows");
    const Rows named = rowsAt(folder + "/Bestellungen \u6ce8\u6587/Gr\u00f6\u00dfe \u20ac.csv");
    check(named == plain, "a name beyond ASCII");
}

void othersAreTurnedIntoText(const std::string& folder)
{
    const auto packed = SourceFile::open(folder + "/many.csv.gz").and_then([](const SourceFile& file) {
        return unpackGzip(file, {});
    });
    check(packed && rowsOf(*packed).value_or(Rows()).size() == 200'000, "gz");

    const auto wide = SourceFile::open(folder + "/utf16le.csv");
    std::string bytes(wide ? wide->identity().size : 0, '\0');
    check(wide && wide->readAt(0, bytes) == bytes.size(), "all of a file");
    auto converter = TextConverter::create(*findEncoding("utf-16le"));
    auto spool = SpoolFile::create();
    check(converter && spool, "a temporary file");
    if (!converter || !spool)
        return;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 7) { // within characters
        text.clear();
        converter->convert(std::string_view(bytes).substr(at, 7), at + 7 >= bytes.size(), text);
        check(spool->write(text).has_value(), "a piece of it");
    }
    const auto source = spool->finish(wide->origin());
    const Rows rows = source ? rowsOf(*source).value_or(Rows()) : Rows();
    check(rows.size() == 2 && rows[0] == std::vector<std::string>{"\uFEFForder_id", "total"}, "UTF-16");
}

void temporaryFilesGo()
{
    const auto folder = systemPath(temporaryFolder());
    const auto filesIn = [&] {
        return std::distance(
            std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
    };
    const auto before = filesIn();
    {
        auto file = SystemFile::createUnnamed(temporaryFolder());
        check(file && file->write("first ") == 6, "written");
        std::string start(6, '\0');
        check(file && file->readAt(0, start) == 6U && start == "first ", "read while it is written");
        check(file && file->write("second") == 6, "written behind what is there");
        std::string all(20, '\0');
        check(file && file->readAt(0, all) == 12U && all.starts_with("first second"), "read to its end");
        check(file && file->readAt(12, all) == 0U, "nothing behind its end");
        check(filesIn() == before + 1, "one file while it is open");
    }
    check(filesIn() == before, "and none after it");
    check(!SystemFile::createUnnamed("no such folder"), "in no folder");
}

void whatCantBeReadIsTold(const std::string& folder)
{
    check(openingFails(folder + "/nothing.csv") == ErrorCode::FileMissing, "no file");
    check(openingFails(folder + "/nowhere/nothing.csv") == ErrorCode::FileMissing, "no folder");
    check(openingFails(folder) == ErrorCode::FileIsDirectory, "a folder");
    check(openingFails("NUL") == ErrorCode::FileNotRegular, "a device");
    check(openError("x", 13).detail == "Permission denied", "words");
}

void changesAreSeen(const std::string& folder)
{
    const std::string path = folder + "/changing.csv";
    append(path, "a,b\n1,2\n");
    const auto file = SourceFile::open(path);
    std::string bytes(8, '\0');
    check(file && file->readAt(0, bytes) == 8U && file->stillTheSame(), "as it was");
    {
        std::ofstream writing(systemPath(path), std::ios::binary | std::ios::app);
        check(isOpenForWriting(path), "somebody writes");
        writing << "3,4\n";
    }
    check(!isOpenForWriting(path), "nobody writes");
    check(file && !file->readAt(0, bytes) && !file->stillTheSame(), "it was written to");
    const auto again = SourceFile::open(path);
    append(folder + "/other.csv", "a,b\n1,2\n3,4\n");
    const auto moves = [&](std::string_view from, std::string_view to) {
        std::error_code error;
        std::filesystem::rename(systemPath(folder).append(from), systemPath(folder).append(to), error);
        return !error;
    };
    check(moves("changing.csv", "moved.csv"), "moved away while it is read");
    check(moves("other.csv", "changing.csv"), "another one in its place");
    check(again && again->readAt(0, bytes) == 8U, "the open one is what it was");
    const Result<> same = again ? again->stillTheSame() : Result<>();
    check(!same && same.error().code == ErrorCode::FileChanged, "its path leads elsewhere");
}

void aLockIsHadByOne(const std::string& folder)
{
    const std::string path = folder + "/new folder/one.lock";
    {
        FileLock first(path);
        check(first.tryLock() == true, "the first has it");
        check(first.tryLock() == true, "and still has it");
        FileLock second(path);
        check(second.tryLock() == false, "the second does not get it");
    }
    FileLock next(path);
    check(next.tryLock() == true, "the next one has it");
    FileLock none(folder);
    check(!none.tryLock(), "a folder is no lock");
}

/// Counts what comes by standard input, and adds up its bytes.
int countInput()
{
    std::vector<char> block(1000);
    unsigned long long size = 0;
    unsigned long long sum = 0;
    for (;;) {
        const auto got = readStandardInput(block, std::chrono::milliseconds(20));
        if (!got)
            return 1;
        if (!*got)
            continue;
        if (**got == 0)
            break;
        size += **got;
        for (const char c : std::span(block).first(**got))
            sum += static_cast<unsigned char>(c);
    }
    std::printf("%llu %llu\n", size, sum);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 1 && words[0] == "input")
        return countInput();
    if (words.size() == 2) {
        FileLock lock(words[1]);
        const bool isMine = lock.tryLock().value_or(false);
        std::printf("%s\n", isMine ? "mine" : "taken");
        std::fflush(stdout);
        return words[0] == "lock" ? countInput() : 0; // held until the input ends
    }
    if (words.size() != 1)
        return 2;
    rowsAreRead(words[0]);
    othersAreTurnedIntoText(words[0]);
    temporaryFilesGo();
    whatCantBeReadIsTold(words[0]);
    changesAreSeen(words[0]);
    aLockIsHadByOne(words[0]);
    std::printf("%d not so\n", g_failures);
    return g_failures == 0 ? 0 : 1;
}
