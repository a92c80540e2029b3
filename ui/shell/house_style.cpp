// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/house_style.h"

#include "common/metrics.h"
#include "common/tokens.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>

namespace convey::ui {

namespace {

bool hasWordsBesideIcon(const QStyleOptionToolButton& button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.text.isEmpty();
}

bool hasWordsBesideIcon(const QStyleOptionButton& button)
{
    return !button.text.isEmpty() && !button.icon.isNull();
}

void drawEdge(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setPen(token(Token::Outline, option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// The edge of what `option` is about, where the theme asks for edges.
void outline(const QStyleOption* option, QPainter* painter)
{
    if (themeOf(option->palette) == ThemeKind::Contrast)
        drawEdge(option, painter);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_HeaderMargin && widget)
        return em(widget, kGapXS) + 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame || element == PE_PanelLineEdit || element == PE_PanelButtonCommand
        || element == PE_PanelButtonTool)
        outline(option, painter);
    // The style's own edge of a box that is not ticked can't be seen on dark ground.
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawEdge(option, painter);
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        outline(option, painter);
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && tool && hasWordsBesideIcon(*tool) && widget) {
        // Fusion paints from the very edge, however wide the button is.
        QStyleOptionToolButton inner = *tool;
        const int pad = em(widget, kGapM / 2);
        inner.rect.adjust(pad, 0, -pad, 0);
        return QProxyStyle::drawControl(element, &inner, painter, widget);
    }
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && push && hasWordsBesideIcon(*push)
        && push->direction == Qt::RightToLeft) {
        // Qt mirrors the side that the words stand at twice (seen with 6.4): where just the icon and the
        // words have room, both sides are the same.
        constexpr int kIconSpacing = 4; // as QCommonStyle has it
        const int words =
            push->fontMetrics.boundingRect(push->rect, Qt::AlignVCenter | Qt::TextShowMnemonic, push->text)
                .width();
        QStyleOptionButton inner = *push;
        inner.rect = alignedRect(push->direction, Qt::AlignCenter,
            {push->iconSize.width() + kIconSpacing + words, push->rect.height()}, push->rect);
        return QProxyStyle::drawControl(element, &inner, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool hasBoth = (type == CT_PushButton && push && hasWordsBesideIcon(*push))
        || (type == CT_ToolButton && tool && hasWordsBesideIcon(*tool));
    if (hasBoth && widget)
        whole.rwidth() += em(widget, kGapM);
    return whole;
}

} // namespace convey::ui
