// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/tag_inputs.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "tag/finding.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace convey::cli {

namespace {

constexpr qint64 kHeadOfFile = 8'192;

void addFolder(const std::string& folder, std::vector<TagInput>& inputs)
{
    const std::size_t first = inputs.size();
    // QDirIterator goes into every folder that is not hidden; what npm brought is not the site's own.
    QDirIterator files(toQString(folder), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(QStringLiteral("/node_modules/")))
            inputs.push_back({.kind = TagInput::Kind::FileOfFolder, .name = toUtf8(path)});
    }
    std::ranges::sort(inputs.begin() + static_cast<std::ptrdiff_t>(first), inputs.end(), {}, &TagInput::name);
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

Result<std::vector<TagInput>> tagInputs(std::span<const std::string> words)
{
    std::vector<TagInput> inputs;
    for (const std::string& word : words) {
        if (word == "-") {
            inputs.push_back({.kind = TagInput::Kind::StandardInput, .name = "-"});
            continue;
        }
        const QFileInfo file(toQString(word));
        if (file.isDir())
            addFolder(word, inputs);
        else if (file.exists())
            inputs.push_back({.kind = TagInput::Kind::File, .name = word});
        else if (isTagText(word))
            inputs.push_back({.kind = TagInput::Kind::Text, .name = "text", .text = word});
        else
            return fail({.code = ErrorCode::FileMissing, .subject = word});
    }
    return inputs;
}

Result<std::string> readTagInput(const TagInput& input)
{
    if (input.kind == TagInput::Kind::Text)
        return input.text;
    if (input.kind == TagInput::Kind::StandardInput)
        return readPipedTags();
    if (input.kind == TagInput::Kind::FileOfFolder) {
        // What has gigabytes is seldom text, and what is no text or too large is not read.
        QFile file(toQString(input.name));
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            if (file.read(kHeadOfFile).contains('\0'))
                return std::string();
            if (file.size() > kMaxTagFileBytes)
                return fail({.code = ErrorCode::FileReadFailed,
                    .subject = input.name,
                    .expected = kMaxTagFileBytes,
                    .found = file.size()});
        }
    }
    return readSmallFile(input.name, kMaxTagFileBytes);
}

} // namespace convey::cli
