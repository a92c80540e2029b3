// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Icons for painted widgets and delegates: drawn once for each size, colour and screen, then kept. A table
/// paints the same few icons hundreds of times a second while it scrolls. GUI thread only.
#pragma once

#include "common/tokens.h"

#include <QPixmap>
#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace convey::ui {

/// The icon `name` of resources/icons in the colour of `palette`; `size` in device-independent pixels. An
/// unknown name gives an empty pixmap.
[[nodiscard]] QPixmap iconPixmap(
    const QString& name, Token colour, const QPalette& palette, int size, qreal ratio);

/// Draws the icon in the middle of `place`, as large as fits.
void paintIcon(
    QPainter& painter, const QRect& place, const QString& name, Token colour, const QPalette& palette);

} // namespace convey::ui
