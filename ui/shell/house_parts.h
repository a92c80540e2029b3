// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How the parts of views look: headers, tabs, scroll bars. Flat, with hair lines, after look.md. GUI thread
/// only.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace convey::ui {

void drawHeaderSection(const QStyleOptionHeader& header, QPainter& painter);
/// The rest of a header, beyond its sections or between two of them.
void drawHeaderGround(const QStyleOption& option, QPainter& painter);
/// The tab in front is underlined.
void drawTabShape(const QStyleOptionTab& tab, QPainter& painter);
void drawTabClose(const QStyleOption& option, QPainter& painter);

/// A scroll bar is its slider: no arrows, no trench.
void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);

} // namespace convey::ui
