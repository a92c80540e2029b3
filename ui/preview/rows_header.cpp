// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/rows_header.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/tokens.h"
#include "preview/cell_role.h"

#include <QPainter>

namespace convey::ui {

namespace {

constexpr double kHeaderType = 0.95;
constexpr double kSortSign = 0.9; // em

} // namespace

RowsHeader::RowsHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true); // sorts
    setHighlightSections(false);
}

QSize RowsHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), em(this, kControlHeight)};
}

void RowsHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const QPalette colours = palette();
    painter->save();
    painter->fillRect(rect, token(Token::Head, colours));
    painter->setPen(token(Token::Line, colours));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int trailing = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(trailing, rect.top(), trailing, rect.bottom());

    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto wish = static_cast<Qt::Alignment>(
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const int pad = em(this, kCellPad);
    QRect inside = rect.adjusted(pad, 0, -pad, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        const int size = em(this, kSortSign);
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect, {rect.right() - size - pad / 2, rect.top(), size, rect.height()});
        paintIcon(*painter, place,
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down"),
            Token::Muted, colours);
        inside.setRight(inside.right() - size);
    }
    painter->setFont(scaledFont(this, kHeaderType));
    painter->setPen(token(Token::Muted, colours));
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(inside,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), wish) | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace convey::ui
