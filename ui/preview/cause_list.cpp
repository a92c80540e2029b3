// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cause_list.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/state_look.h"
#include "preview/cause_model.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace convey::ui {

namespace {

constexpr double kCauseListWidth = 19.0; // em
constexpr double kSelectionBar = 0.25; // em
constexpr double kMoneyRowHeight = 3.0; // em

class CauseDelegate final : public QStyledItemDelegate
{
public:
    explicit CauseDelegate(QWidget* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {option.rect.width(), em(m_view, hasMoney(index) ? kMoneyRowHeight : kRowHeight)};
    }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// The tiles above have that of the states.
    [[nodiscard]] static bool hasMoney(const QModelIndex& index)
    {
        return index.parent().isValid() && !index.data(CauseModel::MoneyRole).toString().isEmpty();
    }

    QWidget* m_view;
};

void CauseDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& colours = option.palette;
    const bool isHeading = index.data(CauseModel::HeadingRole).toBool();
    const bool isDone = index.data(CauseModel::DoneRole).toBool();
    const bool isTop = !index.parent().isValid();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto mirrored = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    painter->save();
    const QRect all = option.rect;
    painter->fillRect(all,
        token(isSelected    ? Token::AccentSoft
                : isHeading ? Token::Alt
                            : Token::Base,
            colours));
    if (isTop) {
        painter->setPen(token(Token::Line, colours));
        if (isHeading)
            painter->drawLine(all.topLeft(), all.topRight());
        painter->drawLine(all.bottomLeft(), all.bottomRight());
    }
    if (isSelected)
        painter->fillRect(mirrored({all.left(), all.top(), em(m_view, kSelectionBar), all.height()}),
            token(Token::Accent, colours));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(token(Token::Accent, colours), 2));
        painter->drawRect(all.adjusted(1, 1, -1, -1));
    }

    QRect inside = all.adjusted(em(m_view, kGapM), 0, -em(m_view, kGapM), 0);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    if (hasMoney(index)) {
        const int half = all.height() / 2;
        QRect below = inside;
        below.setTop(inside.top() + half);
        below.setBottom(inside.bottom() - em(m_view, kGapXS));
        inside.setTop(inside.top() + em(m_view, kGapXS));
        inside.setBottom(all.top() + half);
        painter->setFont(scaledFont(m_view, kNoteType));
        painter->setPen(token(Token::Muted, colours));
        painter->drawText(mirrored(below), static_cast<int>(leading | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data(CauseModel::MoneyRole).toString(), Qt::ElideRight, below.width()));
    }
    QFont font = option.font;
    font.setWeight(isTop ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const QString count = QLocale().toString(index.data(CauseModel::CountRole).toULongLong());
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->setPen(token(isDone ? Token::Muted : Token::Text, colours));
    painter->drawText(mirrored(inside), static_cast<int>(trailing | Qt::AlignVCenter), count);
    inside.setRight(inside.right() - countWidth - em(m_view, kGapS));

    if (isHeading || isDone) {
        const StateLook look = lookOf(
            isDone ? Verdict::Ready : static_cast<Verdict>(index.data(CauseModel::VerdictRole).toInt()));
        const int icon = em(m_view, 1.2);
        paintIcon(*painter, mirrored({inside.left(), inside.top(), icon, inside.height()}), look.icon,
            look.mark, colours);
        inside.setLeft(inside.left() + icon + em(m_view, kGapXS));
        painter->setPen(token(isDone ? Token::Muted : look.text, colours));
    }
    const QString text = index.data().toString();
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(mirrored(inside), static_cast<int>(leading | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace

CauseList::CauseList(CauseModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_causes(model)
{
    setObjectName(QStringLiteral("causes"));
    setAccessibleName(tr("Causes"));
    setAccessibleDescription(tr("Choosing a cause shows only its rows; Delete shows all rows."));
    setWhatsThis(tr("Why conversions are blocked, need a look or stay here, with how many there are. A "
                    "conversion with several causes is counted once, under the most serious."));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new CauseDelegate(this));
    setModel(&model);
    connect(&model, &CauseModel::modelReset, this, &CauseList::expandAll);
    connect(this, &CauseList::clicked, this, [this](const QModelIndex& index) {
        if (index.data(CauseModel::HeadingRole).toBool())
            Q_EMIT choose(m_causes.filterAt(index));
    });
}

void CauseList::setChosen(const PreviewFilter& filter)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QModelIndex index = m_causes.indexOf(filter);
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsSelectable))
        setCurrentIndex(index);
    else
        setCurrentIndex({});
}

QSize CauseList::sizeHint() const
{
    return {em(this, kCauseListWidth), QTreeView::sizeHint().height()};
}

void CauseList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isShowing && current.isValid() && current.flags().testFlag(Qt::ItemIsSelectable))
        Q_EMIT choose(m_causes.filterAt(current));
}

QModelIndex CauseList::nextSelectable(const QModelIndex& from, int direction) const
{
    QModelIndex index = from;
    do
        index = direction > 0 ? indexBelow(index) : indexAbove(index);
    while (index.isValid() && !index.flags().testFlag(Qt::ItemIsSelectable));
    return index.isValid() ? index : from;
}

QModelIndex CauseList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_causes.index(0, 0);
    if (action == MoveUp || action == MovePrevious)
        return nextSelectable(current, -1);
    if (action == MoveDown || action == MoveNext)
        return nextSelectable(current, 1);
    const QModelIndex index = QTreeView::moveCursor(action, modifiers);
    return index.flags().testFlag(Qt::ItemIsSelectable) ? index : nextSelectable(index, -1);
}

void CauseList::focusInEvent(QFocusEvent* event)
{
    // A view without a current item takes its first one, which here would take the filter away.
    const QScopedValueRollback showing(m_isShowing, true);
    QTreeView::focusInEvent(event);
}

void CauseList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT choose({});
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace convey::ui
