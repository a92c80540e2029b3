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

/// Stands before each path of several: the "unit separator" of ASCII, which no shell and no file manager
/// writes into a name.
constexpr char kBeforePath = '\x1F';

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

Result<SourceFacts> sourceFactsOf(std::span<const Source> sources)
{
    SourceFacts all;
    std::string hashes;
    bool areFiles = true;
    for (const Source& source : sources) {
        SourceFacts facts{.path = source.path, .sizeBytes = static_cast<std::int64_t>(source.identity.size)};
        if (source.kind == SourceKind::File) {
            Result<SourceFacts> read = sourceFactsOf(source.path);
            if (!read)
                return read;
            facts = *std::move(read);
        }
        if (sources.size() == 1)
            return facts;
        all.path += kBeforePath + facts.path;
        all.sizeBytes += facts.sizeBytes;
        all.modifiedNs = std::max(all.modifiedNs, facts.modifiedNs);
        areFiles = areFiles && !facts.contentHash.empty();
        hashes += facts.contentHash;
    }
    if (areFiles)
        all.contentHash = Hasher().sha256Hex(hashes);
    return all;
}

bool isHashedWhole(const SourceFacts& facts)
{
    return facts.sizeBytes <= static_cast<std::int64_t>(2 * kEndBytes);
}

std::vector<std::string> pathsOf(const SourceFacts& facts)
{
    std::string_view rest = facts.path;
    if (!rest.starts_with(kBeforePath))
        return {facts.path};
    std::vector<std::string> paths;
    while (rest.starts_with(kBeforePath)) {
        rest.remove_prefix(1);
        paths.emplace_back(rest.substr(0, rest.find(kBeforePath)));
        rest.remove_prefix(paths.back().size());
    }
    return paths;
}

std::string editsHashOf(const Edits& edits, std::span<const Column> columns)
{
    return edits.isEmpty() ? std::string() : Hasher().sha256Hex(editsToJson(edits, columns));
}

Result<> requireSameSource(const SourceFacts& planned, const SourceFacts& now)
{
    if (planned.contentHash.empty())
        return fail({.code = ErrorCode::JobInputGone, .subject = planned.path});
    if (planned.sizeBytes == now.sizeBytes && planned.contentHash == now.contentHash)
        return {};
    return fail({.code = ErrorCode::JobFileChanged,
        .subject = now.path,
        .expected = planned.sizeBytes,
        .found = now.sizeBytes});
}

} // namespace convey
