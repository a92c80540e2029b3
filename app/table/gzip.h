// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Unpacks a gz file as it streams by. Internal to table/. Plain function; any thread.
#pragma once

#include "base/result.h"
#include "table/source_file.h"
#include "table/text_source.h"

#include <cstdint>

namespace convey {

/// When unpacking is given up. Text shrinks to a fifth or a twentieth; what grows more than two hundredfold,
/// and is not small, was made to fill disks.
struct UnpackLimits
{
    std::uint64_t maxBytes = std::uint64_t{64} * 1024 * 1024 * 1024;
    std::uint64_t maxRatio = 200;
    std::uint64_t ratioFromBytes = std::uint64_t{64} * 1024 * 1024; ///< unpacked; below it no ratio counts
};

/// The content of `file` (RFC 1952; several members follow each other) in a temporary file with the same
/// origin. Errors: FileDamaged (cut off, or its checksum is wrong), FileUnpacksTooLarge (expected = the
/// limit, found = bytes so far), TempNoRoom, WriteFailed, Cancelled, and those of SourceFile::readAt().
[[nodiscard]] Result<SourceFile> unpackGzip(
    const SourceFile& file, const ReadProgress& progress, const UnpackLimits& limits = {});

} // namespace convey
