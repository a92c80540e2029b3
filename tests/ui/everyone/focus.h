// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Follows the Tab key through a window. Each answers with what is wrong. GUI thread only.
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace convey::ui::test {

/// Presses Tab until the focus comes round again; the widgets in the order that they had it.
[[nodiscard]] QList<QWidget*> walkByTab(QWidget* window);
/// Controls that Tab does not reach, and a place from which it does not lead on.
[[nodiscard]] QStringList unreachedControls(QWidget* window, const QList<QWidget*>& walk);
/// Steps that go against what is seen: up in the same column, or back in the same line.
[[nodiscard]] QStringList stepsBackwards(QWidget* window, const QList<QWidget*>& walk);
/// Controls that look the same with and without the focus.
[[nodiscard]] QStringList unseenFocus(QWidget* window, const QList<QWidget*>& walk);

} // namespace convey::ui::test
