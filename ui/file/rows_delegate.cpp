// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/rows_delegate.h"

#include "common/icon.h"
#include "common/loading_bar.h"
#include "file/rows_model.h"

namespace convey::ui {

void RowsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    LineDelegate::paint(painter, option, index);
    if (index.data(RowsModel::LoadingRole).toBool())
        paintLoadingBar(*painter, option);
}

void RowsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    LineDelegate::initStyleOption(option, index);
    if (index.data(RowsModel::LeftOutRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, token(Token::LeftOut, option->palette));
    }
    if (!index.data(RowsModel::NotUtf8Role).toBool())
        return;
    option->backgroundBrush = token(Token::WarnedTint, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(QStringLiteral("warned"), Token::WarnedMark);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

} // namespace convey::ui
