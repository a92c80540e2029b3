// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Fusion with room to breathe and without its gradients and trenches: words in a table's head do not touch
/// the next column, nor an icon the edge of its button. Distances are measured in the font, as everywhere
/// (see metrics.h). In high contrast the edges of controls and tables are drawn in full: Fusion derives them
/// from the window's colour, and black has no darker shade. GUI thread only.
#pragma once

#include <QProxyStyle>

namespace convey::ui {

class HouseStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
};

} // namespace convey::ui
