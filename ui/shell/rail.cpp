// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/rail.h"

#include "common/icon.h"
#include "common/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace convey::ui {

namespace {

class RailDelegate final : public QStyledItemDelegate
{
public:
    explicit RailDelegate(Rail* rail)
        : QStyledItemDelegate(rail)
        , m_rail(rail)
    { }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {em(m_rail, kSlimRailWidth), em(m_rail, 2.45)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QPalette& colours = option.palette;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const int margin = em(m_rail, kGapS);
        const qreal radius = em(m_rail, kRadius);
        const QRect frame = option.rect.adjusted(margin, 1, -margin, -1);
        const auto placed = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(token(Token::AccentSoft, colours));
            painter->drawRoundedRect(frame, radius, radius);
            painter->setBrush(token(Token::Accent, colours));
            painter->drawRoundedRect(
                placed({frame.left(), frame.top() + 3, 3, frame.height() - 6}), 1.5, 1.5);
        }
        if (focused) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(token(Token::Accent, colours), 2));
            painter->drawRoundedRect(frame, radius, radius);
        }

        const int size = em(m_rail, 1.4);
        const int start = frame.left() + em(m_rail, kGapM);
        const Token ink = !enabled ? Token::Disabled : current ? Token::Accent : Token::Text;
        const int middle = frame.center().y();
        const QRect iconPlace = m_rail->isSlim()
            ? QRect(frame.center().x() - size / 2, middle - size / 2, size, size)
            : QRect(start, middle - size / 2, size, size);
        icon(index.data(RailModel::IconNameRole).toString(), ink).paint(painter, placed(iconPlace));
        if (!m_rail->isSlim())
            paintWords(painter, option, index, frame, start + size + em(m_rail, kGapS), ink, current);
        painter->restore();
    }

private:
    void paintWords(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const QRect& frame, int left, Token ink, bool current) const
    {
        const QPalette& colours = option.palette;
        const auto placed = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        QFont font = m_rail->font();
        int right = frame.right() - em(m_rail, kGapS);
        const int blocked = index.data(RailModel::BlockedRole).toInt();
        if (blocked > 0) {
            const QString count = QLocale().toString(blocked);
            QFont bold = font;
            bold.setWeight(QFont::DemiBold);
            const int width = QFontMetrics(bold).horizontalAdvance(count) + em(m_rail, 1.0);
            const QRect badge(right - width, frame.center().y() - em(m_rail, 0.8), width, em(m_rail, 1.6));
            painter->setPen(Qt::NoPen);
            painter->setBrush(token(Token::BlockedTint, colours));
            painter->drawRoundedRect(placed(badge), badge.height() / 2.0, badge.height() / 2.0);
            painter->setPen(token(Token::Blocked, colours));
            painter->setFont(bold);
            painter->drawText(placed(badge), Qt::AlignCenter, count);
            right = badge.left() - em(m_rail, kGapXS);
        } else if (index.data(RailModel::DoneRole).toBool()) {
            const int size = em(m_rail, 1.2);
            const QRect mark(right - size, frame.center().y() - size / 2, size, size);
            icon(QStringLiteral("ready"), Token::ReadyMark).paint(painter, placed(mark));
            right = mark.left() - em(m_rail, kGapXS);
        }
        if (current)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(token(ink == Token::Accent ? Token::Text : ink, colours));
        const QRect words(left, frame.top(), right - left, frame.height());
        const QString text =
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(placed(words),
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            text);
    }

    Rail* m_rail;
};

} // namespace

RailModel::RailModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_entries({
          {PageId::Start, tr("Start"), QStringLiteral("home")},
          {PageId::File, tr("File"), QStringLiteral("file")},
          {PageId::Columns, tr("Columns"), QStringLiteral("columns")},
          {PageId::Preview, tr("Preview"), QStringLiteral("preview")},
          {PageId::Send, tr("Send"), QStringLiteral("send")},
          {PageId::Results, tr("Results"), QStringLiteral("results")},
          {PageId::Tags, tr("Image tag"), QStringLiteral("tag")},
          {PageId::History, tr("Sending history"), QStringLiteral("history")},
      })
{ }

void RailModel::setEntry(const RailEntry& entry)
{
    const QModelIndex place = indexOf(entry.page);
    RailEntry& known = m_entries[static_cast<std::size_t>(place.row())];
    if (known == entry)
        return;
    known = entry;
    Q_EMIT dataChanged(place, place);
}

QModelIndex RailModel::indexOf(PageId page) const
{
    return index(static_cast<int>(page));
}

PageId RailModel::pageAt(const QModelIndex& index) const
{
    return m_entries[static_cast<std::size_t>(index.row())].page;
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RailEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.enabled ? entry.text : entry.whyNot;
    case Qt::AccessibleTextRole: {
        QString text = entry.text;
        if (entry.page > PageId::Start && entry.page <= PageId::Results)
            text = tr("%1, step %2 of %3").arg(text).arg(index.row()).arg(static_cast<int>(PageId::Results));
        if (entry.blocked > 0)
            text = tr("%1, %n blocked", nullptr, entry.blocked).arg(text);
        return entry.done ? tr("%1, done").arg(text) : text;
    }
    case DoneRole:
        return entry.done;
    case BlockedRole:
        return entry.blocked;
    case IconNameRole:
        return entry.iconName;
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_entries[static_cast<std::size_t>(index.row())].enabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

Rail::Rail(RailModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setWhatsThis(tr("The pages of the upload in front, in their order, with what is done and what is "
                    "blocked. Up and Down walk, Enter opens."));
    setModel(model);
    setItemDelegate(new RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setSlim(false);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT pageChosen(m_model->pageAt(index)); });
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT pageChosen(m_model->pageAt(index)); });
}

void Rail::setCurrentPage(PageId page)
{
    setCurrentIndex(m_model->indexOf(page));
}

void Rail::setSlim(bool slim)
{
    m_slim = slim;
    setFixedWidth(em(this, slim ? kSlimRailWidth : kRailWidth));
    viewport()->update();
}

} // namespace convey::ui
