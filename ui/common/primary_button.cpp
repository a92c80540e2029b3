// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/primary_button.h"

#include "common/metrics.h"
#include "common/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace convey::ui {

PrimaryButton::PrimaryButton(QWidget* parent)
    : QPushButton(parent)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    const int iconRoom = icon().isNull() ? 0 : iconSize().width() + em(this, kGapS);
    return {text.width() + iconRoom + 2 * em(this, 1.1), em(this, kControlHeight)};
}

void PrimaryButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const qreal radius = em(this, kRadius);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);

    QColor fill = token(isEnabled() ? Token::AccentFill : Token::Head, colours);
    if (isDown())
        fill = fill.darker(115);
    else if (underMouse() && isEnabled())
        fill = fill.lighter(108);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(token(Token::OnAccent, colours), 2));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), radius, radius);
    }

    const QColor ink = token(isEnabled() ? Token::OnAccent : Token::Disabled, colours);
    painter.setPen(ink);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int gap = em(this, kGapS);
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + gap;
    QRect content((width() - textWidth - iconWidth) / 2, 0, textWidth + iconWidth, height());
    if (!icon().isNull()) {
        const QRect place(
            content.left(), (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, style()->visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(content.left() + iconWidth);
    }
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    style()->drawItemText(&painter, style()->visualRect(layoutDirection(), rect(), content),
        Qt::AlignCenter | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), colours, isEnabled(),
        text());
}

} // namespace convey::ui
