// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The texts that a window shows, and what is wrong with them. With the pseudo-locale of pseudo_ts: texts
/// without its brackets, which nobody can translate, and texts that need more room than they have. One
/// thread.
#pragma once

#include <QSet>
#include <QStringList>

#include <functional>

class QWidget;

namespace convey::ui::test {

/// Words of the file that is open and the like: they are shown as they are.
using Data = QSet<QString>;

using IsFault = std::function<bool(const QString& text)>;

/// One line a text below `root` that is a fault: its widget and the text. Shown widgets alone; names for
/// screen readers, tool tips and What's This count too.
[[nodiscard]] QStringList textsThat(const QWidget* root, const IsFault& isFault);

/// One line a text below `root` that stands in no brackets and is no data, as textsThat().
[[nodiscard]] QStringList untranslatedTexts(const QWidget* root, const Data& data);

/// One line a label, button, tab or header below `root` whose text is cut: its widget, the text, the room.
[[nodiscard]] QStringList cutTexts(const QWidget* root);

} // namespace convey::ui::test
