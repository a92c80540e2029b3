// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The places that conversions can be sent to: a pixel, the endpoint, and under which name the key store has
/// the key. The key itself is never here: a text that looks like one is refused.
///
/// Kept as JSON (schema 1) with mode 0600; keys of it that this version does not know are kept. One object,
/// one thread.
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct Destination
{
    std::string name{}; ///< as the person calls it, unique without regard to ASCII case; 1–100 bytes
    std::string pixelId{};
    std::string keyReference{}; ///< the entry in the vault; see keyReferenceFor()
    std::string endpoint{}; ///< empty: the API's own
    int colourIndex = 0; ///< 0–15, into the palette of the window
    /// What somebody has declared about the consent of the people in the files, in their own words; empty:
    /// nobody has. It is kept and shown; nothing is decided by it.
    std::string consent{};
    std::string consentBy{}; ///< who declared it
    std::string consentOn{}; ///< when: YYYY-MM-DD

    bool operator==(const Destination&) const = default;
};

/// The entry under which the key of a destination is kept: "destination:<name>".
[[nodiscard]] std::string keyReferenceFor(std::string_view destinationName);

class Destinations
{
public:
    static constexpr std::size_t kMost = 1000; ///< more than any agency has; a bound for hostile files
    static constexpr std::int64_t kMaxFileBytes = 1 << 20;
    static constexpr int kColours = 16;

    /// Reads the file at `path` (UTF-8); a missing file is an empty list. Errors: SettingsUnusable with the
    /// path and, in detail, the place ("destinations[3].name"): unreadable, over 1 MB, not JSON, another
    /// schema (`found`), a wrong type, a name twice, a text with control characters, too long, or like a key.
    /// The file stays as it is.
    [[nodiscard]] static Result<Destinations> load(std::string_view path);

    [[nodiscard]] const std::vector<Destination>& all() const { return m_all; }

    /// By name, without regard to ASCII case; null when there is none. Valid until the next put() or
    /// remove().
    [[nodiscard]] const Destination* findDestination(std::string_view name) const;

    /// The entry under which the key of this destination is, or can be, kept: its own, or a name that no
    /// other one has. A destination that was renamed keeps its entry, so the plain name may be in use.
    [[nodiscard]] std::string referenceFor(const Destination& destination) const;

    /// Could it stand in the place of the one called `replaces` (empty: beside all others)? Errors:
    /// UsageBadValue (subject is the member that does not fit; `name` also when another one has it).
    [[nodiscard]] Result<> canPut(const Destination& destination, std::string_view replaces) const;

    /// Adds it, or puts it in the place of the one called `replaces`, and writes the file. Errors: those of
    /// canPut(), SettingsUnusable, DiskFull; the list is then unchanged.
    [[nodiscard]] Result<> put(const Destination& destination, std::string_view replaces);
    /// The same in the place of the one of its name, if there is one.
    [[nodiscard]] Result<> put(const Destination& destination) { return put(destination, destination.name); }

    /// Takes one out and writes the file; true when it was there. The key in the vault is the caller's to
    /// forget. Errors: SettingsUnusable, DiskFull; the list is then unchanged.
    [[nodiscard]] Result<bool> remove(std::string_view name);

private:
    explicit Destinations(std::string path)
        : m_path(std::move(path))
    { }

    [[nodiscard]] Result<> readJson(const QJsonObject& root);
    [[nodiscard]] Result<> save() const;

    std::string m_path;
    std::vector<Destination> m_all;
    std::vector<QJsonObject> m_objects; ///< each entry as read, with the keys that are not ours
    QJsonObject m_root;
};

} // namespace convey
