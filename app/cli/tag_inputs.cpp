// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tag_inputs.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "tag/finding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace convey::cli {

namespace {

constexpr std::size_t kHeadOfFile = 8'192;

void addFolder(const QString& folder, TagInputs& found)
{
    const auto skip = [&](Skipped reason) { ++found.skipped.at(static_cast<std::size_t>(reason)); };
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QFileInfo& entry : entries) {
        if (entry.fileName().startsWith(u'.'))
            skip(Skipped::Hidden);
        else if (entry.isSymLink())
            skip(Skipped::Link);
        else if (entry.isDir() && entry.fileName() == QLatin1String("node_modules"))
            skip(Skipped::NodeModules);
        else if (entry.isDir())
            addFolder(entry.filePath(), found);
        else if (!entry.isFile()) // a pipe or a device would never end
            skip(Skipped::NoText);
        else
            found.inputs.push_back({.kind = TagInput::Kind::FileOfFolder, .name = toUtf8(entry.filePath())});
    }
}

/// UTF-16 by its mark, or by the NULs that every Latin letter brings.
std::optional<TagText::Encoding> utf16Of(std::string_view bytes)
{
    using enum TagText::Encoding;
    if (bytes.starts_with("\xFF\xFE"))
        return Utf16Le;
    if (bytes.starts_with("\xFE\xFF"))
        return Utf16Be;
    const std::string_view head = bytes.substr(0, kHeadOfFile);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < head.size(); ++at)
        zeros.at(at % 2) += head[at] == '\0' ? 1 : 0;
    const std::size_t pairs = head.size() / 2;
    if (pairs == 0 || bytes.size() % 2 != 0 || std::max(zeros[0], zeros[1]) * 2 < pairs)
        return std::nullopt;
    return zeros[0] == 0 ? std::optional(Utf16Le) : zeros[1] == 0 ? std::optional(Utf16Be) : std::nullopt;
}

/// As UTF-8; nothing when it is no text.
std::optional<TagText> decodedText(const std::string& bytes)
{
    constexpr std::size_t kMarkBytes = 2;
    const std::optional<TagText::Encoding> utf16 = utf16Of(bytes);
    if (!utf16) {
        const bool isText =
            std::string_view(bytes).substr(0, kHeadOfFile).find('\0') == std::string_view::npos;
        return isText ? std::optional(TagText{.text = bytes}) : std::nullopt;
    }
    const bool hasMark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const std::string_view body = std::string_view(bytes).substr(hasMark ? kMarkBytes : 0);
    QStringDecoder decoder(
        *utf16 == TagText::Encoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
        QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(body.data(), static_cast<qsizetype>(body.size())));
    if (decoder.hasError() || body.size() % 2 != 0)
        return std::nullopt;
    return TagText{.text = toUtf8(text), .encoding = *utf16, .hasMark = hasMark};
}

Result<std::string> readPipedTags()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail({.code = ErrorCode::FileReadFailed, .subject = "standard input"});
    const QByteArray bytes = input.read(kMaxTagFileBytes + 1);
    if (bytes.size() > kMaxTagFileBytes)
        return fail({.code = ErrorCode::FileReadFailed,
            .subject = "standard input",
            .expected = kMaxTagFileBytes,
            .found = bytes.size()});
    return bytes.toStdString();
}

} // namespace

bool isTagText(std::string_view word)
{
    const std::string_view text = trimmed(word);
    return text.starts_with('<') || text.starts_with("//") || text.starts_with('{')
        || text.find("://") != std::string_view::npos || text.find('\n') != std::string_view::npos
        || equalsIgnoringAsciiCase(text.substr(0, spec::kTagHost.size()), spec::kTagHost);
}

std::string_view skippedName(Skipped reason)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"hidden", "node_modules", "link", "no_text", "too_large"});
    static_assert(kNames.size() == kSkippedCount);
    return kNames.at(static_cast<std::size_t>(reason));
}

std::string TagText::bytes() const
{
    if (encoding == Encoding::Utf8)
        return text;
    QStringEncoder encoder(encoding == Encoding::Utf16Le ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE,
        hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    const QByteArray encoded = encoder(toQString(text));
    return encoded.toStdString();
}

Result<TagInputs> tagInputs(std::span<const std::string> words)
{
    TagInputs found;
    std::vector<TagInput>& inputs = found.inputs;
    for (const std::string& word : words) {
        if (word == "-") {
            inputs.push_back({.kind = TagInput::Kind::StandardInput, .name = "-"});
            continue;
        }
        const QFileInfo file(toQString(word));
        if (file.isDir()) {
            const auto first = static_cast<std::ptrdiff_t>(inputs.size());
            addFolder(toQString(word), found);
            std::ranges::sort(inputs.begin() + first, inputs.end(), {}, &TagInput::name);
        } else if (file.exists()) {
            inputs.push_back({.kind = TagInput::Kind::File, .name = word});
        } else if (isTagText(word)) {
            inputs.push_back({.kind = TagInput::Kind::Text, .name = "text", .text = word});
        } else {
            return fail({.code = ErrorCode::FileMissing, .subject = word});
        }
    }
    return found;
}

Result<TagText> readTagInput(const TagInput& input)
{
    if (input.kind == TagInput::Kind::Text)
        return TagText{.text = input.text};
    if (input.kind == TagInput::Kind::FileOfFolder) {
        // What has gigabytes is seldom text, and what is no text is not read.
        QFile file(toQString(input.name));
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            const QByteArray head = file.read(qint64{kHeadOfFile});
            if (head.contains('\0') && !utf16Of(head.toStdString()))
                return TagText{.skipped = Skipped::NoText};
            if (file.size() > kMaxTagFileBytes)
                return fail({.code = ErrorCode::FileReadFailed,
                    .subject = input.name,
                    .expected = kMaxTagFileBytes,
                    .found = file.size()});
        }
    }
    Result<std::string> bytes = input.kind == TagInput::Kind::StandardInput
        ? readPipedTags()
        : readSmallFile(input.name, kMaxTagFileBytes);
    if (!bytes)
        return fail(bytes.error());
    if (std::optional<TagText> text = decodedText(*bytes))
        return *std::move(text);
    // A text that was named is looked at, whatever is in it.
    if (input.kind == TagInput::Kind::FileOfFolder)
        return TagText{.skipped = Skipped::NoText};
    return TagText{.text = *std::move(bytes)};
}

} // namespace convey::cli
