// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Sizes in em, so that nothing in the window is written in pixels: everything grows with the font and the
/// screen. GUI thread only.
#pragma once

#include <QFontInfo>
#include <QWidget>

namespace convey::ui {

// In em. What each is for stands beside it.
inline constexpr double kGapXS = 0.3; ///< icon to its word in a chip
inline constexpr double kGapS = 0.6; ///< between buttons, inside chips
inline constexpr double kGapM = 0.9; ///< between blocks; panel padding
inline constexpr double kGapL = 1.5; ///< page margins left and right
inline constexpr double kRadius = 0.35; ///< panels, buttons, tiles
inline constexpr double kRowHeight = 1.9; ///< table and list rows
inline constexpr double kControlHeight = 2.2; ///< buttons, combos, fields
inline constexpr double kRailWidth = 13.7;
inline constexpr double kSlimRailWidth = 4.0;

/// The size of type by role, times the base size.
inline constexpr double kTitleType = 1.55;
inline constexpr double kCountType = 1.75;
inline constexpr double kQuestionType = 1.25;
inline constexpr double kNoteType = 0.92;

/// `ems` in device-independent pixels of the widget's font, at least 1.
[[nodiscard]] inline int em(const QWidget* widget, double ems)
{
    return std::max(1, qRound(ems * QFontInfo(widget->font()).pixelSize()));
}

/// The font of `widget`, scaled; `weight` as given.
[[nodiscard]] inline QFont scaledFont(
    const QWidget* widget, double factor, QFont::Weight weight = QFont::Normal)
{
    QFont font = widget->font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace convey::ui
