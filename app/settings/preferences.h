// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A person's preferences: one table says what there is, of which type, and what holds when nothing is set.
///
/// Kept in an INI file; keys that this version does not know stay in it. A stored value that does not fit its
/// row (a word not in the list, a number out of range) reads as the default and stays until it is set anew.
/// No secret is ever a preference. One object, one thread.
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

class QSettings;

namespace convey {

enum class Preference : std::uint8_t
{
    LedgerPath,
    RequestsInFlight,
    RecentFiles,
    Theme,
    LastFolder,
    ProxyMode,
    ProxyAddress,
    ExtraCaFile,
    WindowGeometry,
    Splitters,
    LargestBody,
    ProxyUser,
    HistoryDays,
    Language,
    RestoreSession,
    Session,
    Notifications,
    Tour,
    PinnedFiles,
    TableColumns,
    Count_, ///< how many there are; not a preference
};

enum class PreferenceType : std::uint8_t
{
    Text,
    Number, ///< std::int64_t from `least` to `most`
    Choice, ///< one word of `choices`
    List, ///< at most `most` texts, newest first
};

struct PreferenceRow
{
    Preference id;
    std::string_view key; ///< "group/name" in the file
    PreferenceType type;
    std::string_view fallback; ///< the default of Text and Choice; List starts empty
    std::int64_t fallbackNumber;
    std::int64_t least;
    std::int64_t most; ///< the longest List, the greatest Number, the longest Text in bytes
    std::span<const std::string_view> choices;
    std::string_view purpose; ///< for the developer, not for the screen
};

inline constexpr auto kThemeChoices =
    std::to_array<std::string_view>({"system", "light", "dark", "contrast"});
inline constexpr auto kProxyModeChoices = std::to_array<std::string_view>({"system", "manual", "none"});
inline constexpr auto kRestoreChoices = std::to_array<std::string_view>({"offer", "always", "never"});
inline constexpr auto kNotificationChoices = std::to_array<std::string_view>({"on", "off"});
inline constexpr auto kTourChoices = std::to_array<std::string_view>({"offer", "done"});
inline constexpr std::int64_t kMaxPathBytes = 4096; ///< PATH_MAX of Linux

// clang-format off
inline constexpr std::array<PreferenceRow, static_cast<std::size_t>(Preference::Count_)> kPreferences{{
    {Preference::LedgerPath, "ledger/path", PreferenceType::Text, "", 0, 0, kMaxPathBytes, {},
        "the sending history; empty: defaultLedgerPath()"},
    {Preference::RequestsInFlight, "delivery/requests_in_flight", PreferenceType::Number, "", 2, 1, 6, {},
        "how many requests may be on their way at once"},
    {Preference::RecentFiles, "files/recent", PreferenceType::List, "", 0, 0, 10, {},
        "paths of files opened lately"},
    {Preference::Theme, "appearance/theme", PreferenceType::Choice, "system", 0, 0, 0, kThemeChoices,
        "colours of the window"},
    {Preference::LastFolder, "files/last_folder", PreferenceType::Text, "", 0, 0, kMaxPathBytes, {},
        "where the next file dialog opens"},
    {Preference::ProxyMode, "proxy/mode", PreferenceType::Choice, "system", 0, 0, 0, kProxyModeChoices,
        "which proxy requests go through"},
    {Preference::ProxyAddress, "proxy/address", PreferenceType::Text, "", 0, 0, 2048, {},
        "the proxy of mode manual, as scheme://host:port; a user name or password in it is refused"},
    {Preference::ExtraCaFile, "tls/extra_ca_file", PreferenceType::Text, "", 0, 0, kMaxPathBytes, {},
        "a PEM file of certificates trusted beside the system's own"},
    {Preference::WindowGeometry, "appearance/window", PreferenceType::Text, "", 0, 0, 4096, {},
        "place and size of the window, as Qt saves them, in base64"},
    {Preference::Splitters, "appearance/splitters", PreferenceType::List, "", 0, 0, 32, {},
        "where the splitters stand: name=state, as Qt saves it, in base64"},
    {Preference::LargestBody, "delivery/largest_body_bytes", PreferenceType::Number, "", 3'000'000, 10'000,
        8'000'000, {}, "how large the events of one request may be together"},
    {Preference::ProxyUser, "proxy/user", PreferenceType::Text, "", 0, 0, 256, {},
        "the user name that the proxy of mode manual wants; its password lies in the key store"},
    {Preference::HistoryDays, "history/keep_days", PreferenceType::Number, "", 0, 0, 3'650, {},
        "how long the sending history is kept; 0: until it is wiped"},
    {Preference::Language, "appearance/language", PreferenceType::Text, "system", 0, 0, 32, {},
        "the language of the window: system, or a code such as pt_BR"},
    {Preference::RestoreSession, "session/restore", PreferenceType::Choice, "offer", 0, 0, 0, kRestoreChoices,
        "what happens to the files of last time when the window starts"},
    {Preference::Session, "session/open", PreferenceType::List, "", 0, 0, 20, {},
        "the uploads that were open, as JSON: files, page, filter; no cell of a file"},
    {Preference::Notifications, "desktop/notifications", PreferenceType::Choice, "on", 0, 0, 0,
        kNotificationChoices, "whether the desktop is told of long work that has ended unseen"},
    {Preference::Tour, "start/tour", PreferenceType::Choice, "offer", 0, 0, 0, kTourChoices,
        "whether the tour is still offered"},
    {Preference::PinnedFiles, "files/pinned", PreferenceType::List, "", 0, 0, 10, {},
        "paths that stay on top of the files opened lately"},
    {Preference::TableColumns, "appearance/columns", PreferenceType::List, "", 0, 0, 40, {},
        "how a person arranged the columns of tables: name=order, widths in em and what is hidden"},
}};
// clang-format on

/// The row of a preference; the table is in the order of the enum (a test keeps the two together).
[[nodiscard]] constexpr const PreferenceRow& preferenceRow(Preference id)
{
    return kPreferences[static_cast<std::size_t>(id)];
}

class Preferences
{
public:
    /// The C++ type of a preference: std::int64_t, std::vector<std::string>, or std::string.
    template <Preference id>
    using Value = std::conditional_t<preferenceRow(id).type == PreferenceType::Number, std::int64_t,
        std::conditional_t<preferenceRow(id).type == PreferenceType::List, std::vector<std::string>,
            std::string>>;

    /// Reads the file at `path` (UTF-8), which need not exist. Errors: SettingsUnusable with the path: it
    /// can't be read, is no INI file, or was written by a later version (`found`) whose keys may mean
    /// something else.
    [[nodiscard]] static Result<Preferences> open(std::string_view path);

    Preferences(Preferences&&) noexcept;
    Preferences& operator=(Preferences&&) noexcept;
    ~Preferences();

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// The value, or the default of the table.
    template <Preference id>
    [[nodiscard]] Value<id> get() const
    {
        constexpr PreferenceType type = preferenceRow(id).type;
        if constexpr (type == PreferenceType::Number)
            return number(id);
        else if constexpr (type == PreferenceType::List)
            return list(id);
        else
            return text(id);
    }

    /// Stores the value and writes the file; folder 0700, file 0600. A list longer than its limit is cut at
    /// the end. Errors: UsageBadValue (subject is the key; it does not fit the row; nothing changes),
    /// SettingsUnusable (it could not be written; get() gives the new value all the same, for this run).
    template <Preference id>
    [[nodiscard]] Result<> set(const Value<id>& value)
    {
        constexpr PreferenceType type = preferenceRow(id).type;
        if constexpr (type == PreferenceType::Number)
            return setNumber(id, value);
        else if constexpr (type == PreferenceType::List)
            return setList(id, value);
        else
            return setText(id, value);
    }

    /// Puts a path on top of RecentFiles, once. Errors: as set().
    [[nodiscard]] Result<> addRecentFile(std::string_view path);

    /// Something usable or not is in the file: it is not the default, or was set to it.
    [[nodiscard]] bool isSet(Preference id) const;
    /// The value of a Text, Choice or Number as text, for showing it; empty for a List.
    [[nodiscard]] std::string shown(Preference id) const;

    /// Back to the default. Errors: SettingsUnusable.
    [[nodiscard]] Result<> reset(Preference id);

private:
    Preferences(std::string path, std::unique_ptr<QSettings> file);

    [[nodiscard]] std::string text(Preference id) const;
    [[nodiscard]] std::int64_t number(Preference id) const;
    [[nodiscard]] std::vector<std::string> list(Preference id) const;
    [[nodiscard]] Result<> setText(Preference id, std::string_view value);
    [[nodiscard]] Result<> setNumber(Preference id, std::int64_t value);
    [[nodiscard]] Result<> setList(Preference id, std::span<const std::string> value);
    [[nodiscard]] Result<> save();

    std::string m_path;
    std::unique_ptr<QSettings> m_file;
};

} // namespace convey
