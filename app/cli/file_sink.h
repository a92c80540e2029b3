// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A file that a command writes piece by piece and replaces whole or not at all. Worker thread.
#pragma once

#include "base/atomic_file.h"
#include "jobs/rejects.h"

#include <string_view>

namespace convey::cli {

/// `write(sink)` gives the content. A private file has mode 0600. Errors: those of AtomicFile and of `write`.
template <typename Write>
[[nodiscard]] Result<> writeFile(std::string_view path, bool isPrivate, Write write)
{
    AtomicFile file(path);
    if (const Result<> opened = file.open(isPrivate); !opened)
        return opened;
    const TextSink sink = [&](std::string_view text) { return file.write(text); };
    if (const Result<> written = write(sink); !written)
        return written;
    return file.commit();
}

/// Sentence and remedy of a finding.
[[nodiscard]] std::string reasonFor(const Finding& finding);

} // namespace convey::cli
