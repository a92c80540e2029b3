// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cell_delegate.h"

#include "common/loading_bar.h"
#include "common/metrics.h"
#include "common/outcome_look.h"
#include "common/painted_icon.h"
#include "common/state_look.h"
#include "preview/cell_role.h"

#include <QLineEdit>
#include <QPainter>

namespace convey::ui {

namespace {

constexpr double kEditedDot = 0.35; // em
constexpr double kCellIcon = 1.1; // em

std::optional<StateLook> lookAt(const QModelIndex& index, bool& isMarked)
{
    if (const QVariant mark = index.data(MarkCellRole); mark.isValid()) {
        isMarked = true;
        return lookOfMark(static_cast<Verdict>(mark.toInt()));
    }
    if (index.data(RefusedCellRole).toBool())
        return lookOf(SendOutcome::Refused);
    if (const QVariant verdict = index.data(VerdictCellRole); verdict.isValid())
        return lookOf(static_cast<Verdict>(verdict.toInt()));
    return std::nullopt;
}

} // namespace

CellDelegate::CellDelegate(QWidget* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{ }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    bool isMarked = false;
    const std::optional<StateLook> look = lookAt(index, isMarked);
    const QString text = index.data().toString();
    const int icon = look ? em(m_view, kCellIcon + kGapXS) : 0;
    return {QFontMetrics(option.font).horizontalAdvance(text) + icon + 2 * em(m_view, kCellPad) + 2,
        em(m_view, kRowHeight)};
}

/// At the leading edge: the text is not the file's.
void CellDelegate::paintEditedDot(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const int size = em(m_view, kEditedDot);
    const QRect place(option.rect.left() + (em(m_view, kCellPad) - size) / 2,
        option.rect.center().y() - size / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(Token::Accent, option.palette));
    painter.drawEllipse(QStyle::visualRect(option.direction, option.rect, place));
}

QWidget* CellDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setFrame(true);
    return editor;
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text);
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& colours = option.palette;
    bool isMarked = false;
    const std::optional<StateLook> look = lookAt(index, isMarked);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    painter->save();
    painter->setClipRect(option.rect);
    const Token ground = isMarked ? look->tint
        : isSelected              ? Token::AccentSoft
        : isAlternate             ? Token::Alt
                                  : Token::Base;
    painter->fillRect(option.rect, token(ground, colours));
    if (isMarked) {
        painter->setPen(token(look->mark, colours));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    if (isSelected && themeOf(colours) == ThemeKind::Contrast) {
        painter->setPen(QPen(token(Token::Accent, colours), 2));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(token(Token::Accent, colours), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    paintContent(*painter, option, index, look ? &*look : nullptr, isMarked);
    if (index.data(EditedCellRole).toBool())
        paintEditedDot(*painter, option);
    painter->restore();
}

void CellDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, const StateLook* look, bool isMarked) const
{
    if (index.data(LoadingCellRole).toBool())
        return paintLoadingBar(painter, option);
    const QPalette& colours = option.palette;
    const auto mirrored = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    QRect inside = option.rect.adjusted(em(m_view, kCellPad), 0, -em(m_view, kCellPad), 0);
    if (look) {
        const int icon = em(m_view, kCellIcon);
        paintIcon(painter, mirrored({inside.left(), inside.top(), icon, inside.height()}), look->icon,
            look->mark, colours);
        inside.setLeft(inside.left() + icon + em(m_view, kGapXS));
    }
    QString text = index.data().toString();
    if (isMarked && text.isEmpty())
        text = tr("empty");
    const Token ink = look ? look->text : index.data(MutedCellRole).toBool() ? Token::Muted : Token::Text;
    painter.setFont(option.font);
    painter.setPen(token(ink, colours));
    // E-mail addresses, numbers and ids keep their own direction where the window runs from right to left.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wish.isValid()
        ? static_cast<Qt::Alignment>(wish.toInt())
        : QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(mirrored(inside), static_cast<int>(alignment | Qt::TextSingleLine),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

} // namespace convey::ui
