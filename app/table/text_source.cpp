// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/text_source.h"

#include "base/system_file.h"
#include "base/text.h"
#include "table/encoding_guess.h"
#include "table/file_kind.h"
#include "table/gzip.h"
#include "table/spool_file.h"
#include "table/text_converter.h"
#include "table/xlsx_text.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace convey {

namespace {

/// What is looked at: the start, and blocks over the rest of a file whose start is plain ASCII.
constexpr std::size_t kHeadBytes = std::size_t{256} * 1024;
constexpr std::uint64_t kSampleBlocks = 16;
constexpr std::size_t kSampleBytes = std::size_t{32} * 1024;
constexpr std::size_t kConvertBytes = std::size_t{256} * 1024;

Error failure(const SourceFile& file, ErrorCode code, std::string_view detail = {})
{
    return {.code = code, .subject = file.origin().path, .detail = std::string(detail)};
}

Result<std::string> bytesAt(const SourceFile& file, std::uint64_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    const auto got = file.readAt(offset, bytes);
    if (!got)
        return fail(got.error());
    bytes.resize(*got);
    return bytes;
}

/// Without the piece of a line at the end, which may end within a character.
std::string_view wholeLines(std::string_view text)
{
    return text.substr(0, text.find_last_of("\r\n") + 1); // npos + 1 is 0
}

/// `head` ended within a line longer than itself: the last few bytes may be the start of a character.
std::string_view withoutCutCharacter(std::string_view text)
{
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xC0)
            return text.substr(0, text.size() - back);
    }
    return text;
}

std::int64_t lineOf(std::string_view text, std::size_t at)
{
    LineCounter lines;
    lines.feed(text.substr(0, at));
    return lines.line();
}

/// The lines of bad bytes in text that stays as it is.
void noteBadBytes(std::string_view text, EncodingReport& report)
{
    LineCounter lines;
    std::size_t counted = 0;
    for (std::size_t at = firstInvalidUtf8(text); at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (!c.valid) {
            lines.feed(text.substr(counted, at - counted));
            counted = at;
            ++report.badBytes;
            const bool isListed = !report.badLines.empty() && report.badLines.back() == lines.line();
            if (!isListed && report.badLines.size() < EncodingReport::kMaxBadLines)
                report.badLines.push_back(lines.line());
        }
        at += c.size;
    }
    report.headIsUtf8 = report.badBytes == 0;
    report.firstBadLine = report.badLines.empty() ? 0 : report.badLines.front();
}

/// A workbook with a password is no zip file, but lies within an old container.
bool isProtected(const SourceFile& file, std::string_view head)
{
    constexpr std::size_t kDirectoryBytes = 4096;
    const auto directory = bytesAt(file, placeOfCompoundDirectory(head), kDirectoryBytes);
    return namesEncryptedPackage(head) || (directory && namesEncryptedPackage(*directory));
}

class Opening
{
public:
    Opening(const TextOptions& options, ReadProgress progress)
        : m_options(options)
        , m_progress(std::move(progress))
    { }

    [[nodiscard]] Result<TextSource> open(SourceFile file)
    {
        const Encoding* wanted = nullptr;
        if (!m_options.encoding.empty()) {
            wanted = findEncoding(m_options.encoding);
            if (wanted == nullptr)
                return fail(failure(file, ErrorCode::UsageBadValue, m_options.encoding));
        }
        const auto head = bytesAt(file, 0, kHeadBytes);
        if (!head)
            return fail(head.error());
        const std::optional<EncodingReport> wide = wideEncodingOf(*head);
        const bool mayBeAnything = !wide || wide->name == "utf-8";
        const FileKindGuess kind = mayBeAnything ? guessFileKind(*head) : FileKindGuess();
        if (kind.kind == FileKind::Gzip && m_container.empty())
            return unpackGzip(file, m_progress).and_then([&](SourceFile&& unpacked) {
                m_container = "gzip";
                return open(std::move(unpacked));
            });
        if (kind.kind == FileKind::Zip)
            return openSheet(file);
        if (kind.name == "xls" && isProtected(file, *head))
            return fail(failure(file, ErrorCode::FileEncrypted));
        if (kind.kind != FileKind::Text)
            return fail(failure(file, ErrorCode::FileNotText, kind.name));

        EncodingReport report;
        if (wanted != nullptr) {
            report = {.name = wanted->name, .by = EncodingBy::Person};
            report.byteOrderMark = wide && wide->byteOrderMark && wide->name == wanted->name;
        } else if (wide) {
            report = *wide;
        } else if (auto found = findOut(file, *head); found) {
            report = std::move(*found);
        } else {
            return fail(std::move(found.error()));
        }
        if (report.name != "utf-8")
            return convert(std::move(file), std::move(report), *head);
        noteBadBytes(judged(file, *head), report);
        return TextSource{.file = std::move(file), .encoding = std::move(report), .container = m_container};
    }

private:
    [[nodiscard]] Result<TextSource> openSheet(const SourceFile& workbook) const
    {
        return sheetAsText(workbook, m_options, m_progress).map([&](SheetText&& sheet) {
            return TextSource{.file = std::move(sheet.file),
                .encoding = {.by = EncodingBy::Format},
                .container = m_container.empty() ? "xlsx" : m_container + " xlsx",
                .workbook = std::move(sheet.report)};
        });
    }

    [[nodiscard]] static bool isWhole(const SourceFile& file, std::string_view head)
    {
        return head.size() == file.identity().size;
    }

    /// The part of the head that can be judged.
    [[nodiscard]] static std::string_view judged(const SourceFile& file, std::string_view head)
    {
        if (isWhole(file, head))
            return head;
        const std::string_view lines = wholeLines(head);
        return lines.empty() ? withoutCutCharacter(head) : lines;
    }

    /// UTF-8 or a guess, for text without a mark.
    [[nodiscard]] static Result<EncodingReport> findOut(const SourceFile& file, std::string_view head)
    {
        const std::string_view text = judged(file, head);
        Utf8Tally tally;
        tally.add(text);
        if (tally.oddLines.empty() && !isWhole(file, head)) {
            if (auto sampled = sample(file, tally); !sampled)
                return fail(std::move(sampled.error()));
        }
        EncodingReport report;
        const auto isBeyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        if (tally.isUtf8()) {
            const auto first = std::ranges::find_if(text, isBeyondAscii);
            if (first != text.end())
                report.proofLine = lineOf(text, static_cast<std::size_t>(first - text.begin()));
            // Plain ASCII so far, and there is more.
            if (tally.characters == 0 && !isWhole(file, head))
                report.confidence = 90;
            return report;
        }
        const EncodingGuess guess = guessEncoding(tally.oddLines);
        report.name = guess.encoding->name;
        report.by = EncodingBy::Guess;
        report.confidence = guess.confidence;
        if (const std::size_t bad = firstInvalidUtf8(text); bad < text.size())
            report.proofLine = lineOf(text, bad);
        return report;
    }

    /// Whole lines of some blocks behind the head.
    [[nodiscard]] static Result<> sample(const SourceFile& file, Utf8Tally& tally)
    {
        const std::uint64_t size = file.identity().size;
        const std::uint64_t step = std::max<std::uint64_t>((size - kHeadBytes) / kSampleBlocks, kSampleBytes);
        for (std::uint64_t offset = kHeadBytes; offset < size; offset += step) {
            const auto block = bytesAt(file, offset, kSampleBytes);
            if (!block)
                return fail(block.error());
            std::string_view lines = *block;
            lines.remove_prefix(std::min(lines.find_first_of("\r\n"), lines.size()));
            tally.add(offset + block->size() == size ? lines : wholeLines(lines));
        }
        return {};
    }

    [[nodiscard]] Result<TextSource> convert(
        SourceFile file, EncodingReport report, std::string_view head) const
    {
        auto converter = TextConverter::create(*findEncoding(report.name));
        if (!converter)
            return fail(failure(file, converter.error().code, converter.error().detail));
        // How much longer it gets is told by its start.
        std::string text;
        auto trial = TextConverter::create(*findEncoding(report.name));
        trial->convert(head, true, text);
        // Web pages and the like come in UTF-16 too.
        if (const FileKindGuess kind = guessFileKind(text);
            kind.kind == FileKind::NotText && kind.name != "binary")
            return fail(failure(file, ErrorCode::FileNotText, kind.name));
        const std::uint64_t total = file.identity().size;
        const double growth =
            head.empty() ? 1 : static_cast<double>(text.size()) / static_cast<double>(head.size());
        auto spool = SpoolFile::create(static_cast<std::uint64_t>(static_cast<double>(total) * growth));
        if (!spool)
            return fail(std::move(spool.error()));

        for (std::uint64_t done = 0; done < total;) {
            if (m_progress && !m_progress(done, total))
                return fail(failure(file, ErrorCode::Cancelled));
            const auto block = bytesAt(file, done, kConvertBytes);
            if (!block)
                return fail(block.error());
            done += block->size();
            text.clear();
            converter->convert(*block, done == total, text);
            if (auto written = spool->write(text); !written)
                return fail(std::move(written.error()));
        }
        report.badBytes = converter->badBytes();
        report.firstBadLine = converter->firstBadLine();
        report.badLines = converter->badLines();
        if (report.badBytes > 0 && report.by == EncodingBy::Guess)
            report.confidence = std::min(report.confidence, 50);
        return spool->finish(file.origin()).map([&](SourceFile converted) {
            return TextSource{
                .file = std::move(converted), .encoding = std::move(report), .container = m_container};
        });
    }

    const TextOptions& m_options;
    ReadProgress m_progress;
    std::string m_container;
};

/// All of standard input, for nothing that comes later may be missed. Asks `progress` several times a second,
/// so that a person who typed it by mistake can stop.
Result<SourceFile> spoolStandardInput(const ReadProgress& progress)
{
    constexpr std::chrono::milliseconds kPatience(100);
    auto spool = SpoolFile::create();
    if (!spool)
        return fail(std::move(spool.error()));
    const Source origin{.path = std::string(kStandardInput), .kind = SourceKind::StandardInput};
    std::string block(kConvertBytes, '\0');
    for (;;) {
        if (progress && !progress(spool->size(), 0))
            return fail({.code = ErrorCode::Cancelled, .subject = origin.path});
        const auto got = readStandardInput(block, kPatience);
        if (!got)
            return fail(openError(origin.path, got.error()));
        if (!*got)
            continue;
        if (**got == 0)
            return spool->finish(origin);
        if (auto kept = spool->write({block.data(), **got}); !kept)
            return fail(std::move(kept.error()));
    }
}

} // namespace

Result<TextSource> TextSource::open(
    std::string_view path, const TextOptions& options, const ReadProgress& progress)
{
    auto file = path == kStandardInput ? spoolStandardInput(progress) : SourceFile::open(path);
    if (!file)
        return fail(std::move(file.error()));
    return Opening(options, progress).open(*std::move(file));
}

Result<TextSource> TextSource::paste(
    std::string_view bytes, std::string_view name, const TextOptions& options)
{
    auto spool = SpoolFile::create(bytes.size());
    if (!spool)
        return fail(std::move(spool.error()));
    if (auto kept = spool->write(bytes); !kept)
        return fail(std::move(kept.error()));
    auto file = spool->finish({.path = std::string(name), .kind = SourceKind::Pasted});
    if (!file)
        return fail(std::move(file.error()));
    return Opening(options, {}).open(*std::move(file));
}

} // namespace convey
