// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which file it is, with which content. A value.
#pragma once

#include <cstdint>

namespace convey {

/// Two files are the same, with the same content, when all of it is. NTFS gives a file its new time when its
/// writer closes it.
struct FileIdentity
{
    std::uint64_t size = 0; ///< bytes
    std::int64_t modifiedNs = 0; ///< nanoseconds since 1970, as the file system keeps them
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const FileIdentity&) const = default;
};

} // namespace convey
