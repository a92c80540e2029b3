// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/source_facts.h"

#include "base/text.h"
#include "table/source_file.h"
#include "value/hash.h"

#include <QFileInfo>

#include <algorithm>
#include <string>

namespace convey {

namespace {

constexpr std::uint64_t kEndBytes = 1U << 20U;

} // namespace

Result<SourceFacts> sourceFactsOf(std::string_view path)
{
    const Result<SourceFile> file = SourceFile::open(path);
    if (!file)
        return fail(file.error());
    const FileIdentity& identity = file->identity();
    std::string ends;
    const std::uint64_t headBytes = std::min(identity.size, kEndBytes);
    const std::uint64_t tailBytes = std::min(identity.size - headBytes, kEndBytes);
    ends.resize(static_cast<std::size_t>(headBytes + tailBytes));
    const std::span<char> room(ends);
    const auto headSize = static_cast<std::size_t>(headBytes);
    if (const auto read = file->readAt(0, room.first(headSize)); !read)
        return fail(read.error());
    if (const auto read = file->readAt(identity.size - tailBytes, room.subspan(headSize)); !read)
        return fail(read.error());
    // Absolute, so that a job is resumed from any folder.
    return SourceFacts{.path = toUtf8(QFileInfo(toQString(path)).absoluteFilePath()),
        .sizeBytes = static_cast<std::int64_t>(identity.size),
        .modifiedNs = identity.modifiedNs,
        .contentHash = Hasher().sha256Hex(ends)};
}

std::string editsHashOf(const Edits& edits, std::span<const Column> columns)
{
    return edits.isEmpty() ? std::string() : Hasher().sha256Hex(editsToJson(edits, columns));
}

Result<> requireSameSource(const SourceFacts& planned, const SourceFacts& now)
{
    if (planned.sizeBytes == now.sizeBytes && planned.contentHash == now.contentHash)
        return {};
    return fail({.code = ErrorCode::JobFileChanged,
        .subject = now.path,
        .expected = planned.sizeBytes,
        .found = now.sizeBytes});
}

} // namespace convey
