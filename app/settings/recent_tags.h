// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Image tags that a person made lately: their addresses, and what the page fills in. It is the caller's part
/// to keep nothing personal: only what may stand in a tag belongs here.
///
/// Kept as JSON (schema 1) with mode 0600, newest first. One object, one thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey {

struct RecentTag
{
    std::string address{}; ///< of the tag, encoded; without what the page fills in
    std::vector<std::pair<std::string, std::string>> pageValues{}; ///< parameter and code
    std::string form{}; ///< the name of the flavour it was made for
    EpochMs madeAt = 0;

    bool operator==(const RecentTag&) const = default;
};

class RecentTags
{
public:
    static constexpr std::size_t kMost = 30;
    static constexpr std::size_t kMaxTextBytes = 16'000; ///< an address; longer ones are not kept
    static constexpr std::int64_t kMaxFileBytes = 1 << 20;

    /// Reads the file at `path` (UTF-8); a missing one is an empty list. Errors: SettingsUnusable with the
    /// path: unreadable, not JSON, another schema (`found`), a wrong type. The file stays as it is.
    [[nodiscard]] static Result<RecentTags> load(std::string_view path);

    [[nodiscard]] const std::vector<RecentTag>& all() const { return m_all; }

    /// Puts it first; an entry with the same address and page values goes. Too long ones are passed over.
    /// Errors: SettingsUnusable, DiskFull; the list is then new for this run only.
    [[nodiscard]] Result<> add(RecentTag tag);
    /// Takes one out. `index` is 0-based; another one does nothing. Errors: as add().
    [[nodiscard]] Result<> remove(std::size_t index);
    /// Forgets all and removes the file. Errors: SettingsUnusable.
    [[nodiscard]] Result<> wipe();

private:
    explicit RecentTags(std::string path)
        : m_path(std::move(path))
    { }

    [[nodiscard]] Result<> save() const;

    std::string m_path;
    std::vector<RecentTag> m_all{};
};

} // namespace convey
