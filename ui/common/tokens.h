// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every colour of the program, by meaning, in three themes. Painted widgets ask token() with the palette
/// they paint with, and nothing else names a colour; so a change of theme while running needs no bookkeeping.
/// GUI thread only.
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace convey::ui {

enum class ThemeKind : std::uint8_t
{
    Light,
    Dark,
    Contrast,
};

enum class Token : std::uint8_t
{
    Window,
    Base,
    Alt,
    Button,
    Head,
    Text,
    Muted,
    Disabled,
    Line,
    Outline,
    Accent,
    AccentFill,
    OnAccent,
    AccentSoft,
    Ready,
    ReadyTint,
    Warned,
    WarnedTint,
    Blocked,
    BlockedTint,
    LeftOut,
    LeftOutTint,
    Accepted,
    Refused,
    RefusedTint,
    Unknown,
    UnknownTint,
    Live,
    LiveFill,
    OnLive,
    LiveTint,
    CodeKey,
    CodeString,
    CodeNumber,
    CodeTag,
    ReadyMark,
    WarnedMark,
    BlockedMark,
    LeftOutMark,
    AcceptedMark,
    RefusedMark,
    UnknownMark,
    Client1,
    Client2,
    Client3,
    Client4,
    Client5,
    Client6,
    Client7,
    Client8,
    Client9,
    Client10,
    Client11,
    Client12,
    Count_, ///< how many there are; not a colour
};

/// The theme that a palette belongs to: by the lightness of its window, and white on black is high contrast.
[[nodiscard]] ThemeKind themeOf(const QPalette& palette);

[[nodiscard]] QColor token(Token token, ThemeKind theme);
[[nodiscard]] inline QColor token(Token which, const QPalette& palette)
{
    return token(which, themeOf(palette));
}

/// The client colours, 0-based; they are the same in every theme.
inline constexpr int kClientColours = 12;
[[nodiscard]] QColor clientColour(int index);

/// A palette of the theme, for QApplication::setPalette().
[[nodiscard]] QPalette paletteFor(ThemeKind theme);

} // namespace convey::ui
