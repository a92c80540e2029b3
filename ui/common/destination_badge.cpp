// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/destination_badge.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/tokens.h"

#include "base/text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

namespace convey::ui {

namespace {

constexpr double kSwatchWidth = 1.7; // em
constexpr double kSwatchHeight = 1.3; // em
constexpr double kLetterSize = 0.62; // of the swatch's height

QSize swatchSize(const QFont& font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return {qRound(kSwatchWidth * pixels), qRound(kSwatchHeight * pixels)};
}

/// Swatch and name in `place`, mirrored where text runs from right to left.
void paintBadge(QPainter& painter, const QRect& place, const BadgeLook& look, const QPalette& palette,
    const QFont& font, Qt::LayoutDirection direction)
{
    const QSize size = swatchSize(font);
    const int gap = qRound(kGapS * QFontInfo(font).pixelSize());
    const QRect swatch(place.x(), place.center().y() - size.height() / 2, size.width(), size.height());
    const QRect name = place.adjusted(size.width() + gap, 0, 0, 0);
    paintSwatch(painter, QStyle::visualRect(direction, place, swatch), look, palette);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const QString text = QFontMetrics(font).elidedText(look.name, Qt::ElideRight, name.width());
    painter.drawText(QStyle::visualRect(direction, place, name),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
}

} // namespace

BadgeLook badgeOf(const Destination& destination)
{
    return {.name = toQString(destination.name), .colour = destination.colourIndex};
}

BadgeLook practiceBadge()
{
    return {.name = QCoreApplication::translate("convey::ui::DestinationBadge", "Practice mode"),
        .practice = true};
}

QString badgeLetters(const QString& name)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = name.split(notWord, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString letters = words.size() == 1 ? words[0].left(2) : words[0].left(1) + words[1].left(1);
    return letters.toUpper();
}

void paintSwatch(QPainter& painter, const QRectF& place, const BadgeLook& look, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = place.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = place.height() / 5;
    if (look.practice) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(token(Token::Outline, palette), 1, Qt::DashLine));
        painter.drawRoundedRect(frame, radius, radius);
        const int inset = qRound(place.height() / 7);
        paintIcon(painter, place.toRect().adjusted(inset, inset, -inset, -inset), QStringLiteral("practice"),
            Token::Muted, palette);
    } else {
        const bool edged = themeOf(palette) != ThemeKind::Light;
        painter.setBrush(clientColour(look.colour));
        painter.setPen(edged ? QPen(token(Token::Outline, palette), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(edged ? frame : place, radius, radius);
        QFont letters = painter.font();
        letters.setPixelSize(std::max(1, qRound(place.height() * kLetterSize)));
        letters.setWeight(QFont::DemiBold);
        painter.setFont(letters);
        // White stands on every client colour in every theme; that is what they were chosen for.
        painter.setPen(token(Token::OnLive, ThemeKind::Light));
        painter.drawText(place, Qt::AlignCenter, badgeLetters(look.name));
    }
    painter.restore();
}

DestinationBadge::DestinationBadge(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("destinationBadge"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DestinationBadge::setLook(const BadgeLook& look)
{
    m_look = look;
    setAccessibleName(tr("Destination %1").arg(look.name));
    updateGeometry();
    update();
}

QSize DestinationBadge::sizeHint() const
{
    const QSize swatch = swatchSize(font());
    const int name = fontMetrics().horizontalAdvance(m_look.name);
    return {swatch.width() + em(this, kGapS) + name + 1, std::max(swatch.height(), fontMetrics().height())};
}

QSize DestinationBadge::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), em(this, 8)), whole.height()};
}

void DestinationBadge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, palette(), font(), layoutDirection());
}

void BadgeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const auto look = index.data(kBadgeRole).value<BadgeLook>();
    if (look.name.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    frame.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    const int pad = qRound(kGapS * QFontInfo(option.font).pixelSize());
    paintBadge(
        *painter, option.rect.adjusted(pad, 0, -pad, 0), look, option.palette, option.font, option.direction);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int pixels = QFontInfo(option.font).pixelSize();
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width() + swatchSize(option.font).width() + qRound(3 * kGapS * pixels),
        std::max(plain.height(), qRound(kRowHeight * pixels))};
}

} // namespace convey::ui
