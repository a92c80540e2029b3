// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/house_style.h"

#include "common/metrics.h"
#include "common/tokens.h"
#include "shell/house_parts.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>

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

constexpr qreal kEdgeCorner = 2.5; // as Fusion rounds its own, which is too faint to be seen by everybody

/// The edge of a control, or where it has the focus a stronger one.
void drawEdge(const QStyleOption* option, QPainter* painter, QRectF place, bool isFocused)
{
    const qreal width = isFocused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(token(isFocused ? Token::Accent : Token::Outline, option->palette), width));
    painter->setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter->drawRoundedRect(place.adjusted(half, half, -half, -half), kEdgeCorner, kEdgeCorner);
    painter->restore();
}

bool hasFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

/// The edge of what can do without one, where the theme asks for edges.
void outline(const QStyleOption* option, QPainter* painter)
{
    if (themeOf(option->palette) == ThemeKind::Contrast)
        drawEdge(option, painter, option->rect, false);
}

/// Flat: on a gradient words have no contrast that anyone could promise.
void drawButton(const QStyleOption* option, QPainter* painter)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDown =
        option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !isDown)
        return;
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isHovered = isEnabled && option->state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(token(isEnabled ? Token::Outline : Token::Line, option->palette), 1));
    painter->setBrush(token(isDown ? Token::AccentSoft
            : isHovered            ? Token::Alt
                                   : Token::Button,
        option->palette));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kEdgeCorner, kEdgeCorner);
    painter->restore();
    if (hasFocus(option))
        drawEdge(option, painter, option->rect, true);
}

void drawHair(const QStyleOption* option, QPainter* painter, int y)
{
    painter->fillRect(option->rect.left(), y, option->rect.width(), 1, token(Token::Line, option->palette));
}

/// Around a table it is decoration; around what is typed into it shows where.
void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    painter->setPen(token(text && !text->isReadOnly() ? Token::Outline : Token::Line, option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

/// A line to type into that stands for itself; one inside a chooser or a table has its edge there.
bool isFramedLine(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0;
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_HeaderMargin && widget)
        return em(widget, kGapXS) + 1;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget))
        return em(widget, kGapXS); // words begin below those of the head, and columns stand apart
    if (metric == PM_TabBarTabShiftVertical || metric == PM_TabBarTabOverlap)
        return 0; // the tab in front is told by its line
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    // Qt shapes the underlined letter by itself (seen with 6.4): Arabic falls apart, and being wider than it
    // was measured loses its last letter. The keys work without the line.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return drawEdge(option, painter, option->rect, true);
    if (element == PE_PanelButtonCommand)
        return drawButton(option, painter);
    if (element == PE_IndicatorTabClose)
        return drawTabClose(*option, *painter);
    // An empty table has nothing else that could show it.
    if (element == PE_Frame && hasFocus(option))
        return drawEdge(option, painter, option->rect, true);
    if (element == PE_Frame || element == PE_FrameTabWidget)
        return drawFrame(option, painter, widget);
    if (element == PE_FrameTabBarBase)
        return drawHair(option, painter, option->rect.bottom());
    if (element == PE_PanelScrollAreaCorner)
        return; // the ground of what is scrolled
    if (element == PE_PanelStatusBar)
        return drawHair(option, painter, option->rect.top());
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelLineEdit:
        if (isFramedLine(option))
            drawEdge(option, painter, option->rect, hasFocus(option));
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawEdge(option, painter, option->rect, false);
        break;
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(token(Token::Outline, option->palette), 1.5)); // a round line of 1 px turns pale
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5));
        painter->restore();
        break;
    }
    case PE_PanelButtonTool:
        outline(option, painter);
        break;
    default:
        break;
    }
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar)
        return drawScrollBar(*bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(option, painter, option->rect, hasFocus(option));
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_HeaderEmptyArea)
        return drawHeaderGround(*option, *painter);
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_HeaderSection)
            return drawHeaderSection(*header, *painter);
        if (element == CE_HeaderLabel) {
            QStyleOptionHeaderV2 quiet;
            static_cast<QStyleOptionHeader&>(quiet) = *header;
            if (const auto* whole = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
                quiet = *whole;
            quiet.palette.setColor(QPalette::ButtonText, token(Token::Muted, option->palette));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape)
            return drawTabShape(*tab, *painter);
        if (element == CE_TabBarTabLabel && !tab->state.testFlag(State_Selected)) {
            QStyleOptionTab quiet = *tab;
            quiet.palette.setColor(QPalette::WindowText, token(Token::Muted, option->palette));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
    }
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

QRect HouseStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    return control == CC_ScrollBar && bar ? scrollBarPart(*bar, part)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool hasWordsAlone = type == CT_PushButton && push && !push->text.isEmpty() && push->icon.isNull();
    if (hasWordsAlone && widget)
        whole.rwidth() += em(widget, kGapS);
    const bool hasBoth = (type == CT_PushButton && push && hasWordsBesideIcon(*push))
        || (type == CT_ToolButton && tool && hasWordsBesideIcon(*tool));
    if (hasBoth && widget)
        whole.rwidth() += em(widget, kGapM);
    return whole;
}

} // namespace convey::ui
