// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Between the words that a person reads and the text of a control, in which a & underlines the letter behind
/// it. Plain functions; GUI thread only for what takes widgets.
#pragma once

#include <QList>
#include <QString>

class QAbstractButton;

namespace convey::ui {

/// The text of a control as it is read: without its mnemonic, wherever the language puts it ("&Save",
/// "保存(&S)…"), and with one & for two.
[[nodiscard]] QString plainWords(QString text);

/// The text of a control that shows `words`, which may be a name with a & in it ("Fern & Loom").
[[nodiscard]] QString controlText(QString words);

/// Buttons that a screen reader calls what is written on them.
void nameByText(const QList<QAbstractButton*>& buttons);

} // namespace convey::ui
