// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Measures how well words and edges stand out from what is behind them, by the pixels of a painted window
/// (WCAG 2.1, relative luminance). GUI thread only.
#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

namespace convey::ui::test {

inline constexpr double kTextContrast = 4.5; // WCAG 1.4.3
inline constexpr double kGraphicContrast = 3.0; // WCAG 1.4.11

/// 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// Labels, buttons and cells of views whose words stand out too little. What is disabled may.
[[nodiscard]] QStringList faintWords(QWidget* window);
/// Lines to type into, boxes to tick and choosers whose edge stands out too little.
[[nodiscard]] QStringList faintEdges(QWidget* window);

} // namespace convey::ui::test
