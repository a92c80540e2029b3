// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/rail.h"

#include "common/icon.h"
#include "common/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace convey::ui {

namespace {

// In em.
constexpr double kEntryHeight = 2.45;
constexpr double kHeading = 2.3;
constexpr double kSlimHeading = 0.9;

class RailDelegate final : public QStyledItemDelegate
{
public:
    explicit RailDelegate(Rail* rail)
        : QStyledItemDelegate(rail)
        , m_rail(rail)
    { }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const int width = em(m_rail, kSlimRailWidth);
        if (index.data(RailModel::IsGapRole).toBool())
            return {width, m_rail->gapHeight()};
        const bool isHeading = index.data(RailModel::IsHeadingRole).toBool();
        return {width, em(m_rail, !isHeading ? kEntryHeight : m_rail->isSlim() ? kSlimHeading : kHeading)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.data(RailModel::IsGapRole).toBool())
            return;
        if (index.data(RailModel::IsHeadingRole).toBool())
            return paintHeading(painter, option, index.data().toString());
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
    /// Slim, a line stands for the words.
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& words) const
    {
        painter->save();
        const int margin = em(m_rail, kGapS) + em(m_rail, kGapM);
        const QRect place = option.rect.adjusted(margin, 0, -em(m_rail, kGapS), -em(m_rail, kGapXS));
        if (m_rail->isSlim()) {
            painter->setPen(token(Token::Line, option.palette));
            const int middle = option.rect.center().y();
            painter->drawLine(option.rect.left() + margin, middle, option.rect.right() - margin, middle);
        } else {
            painter->setFont(scaledFont(m_rail, kNoteType));
            painter->setPen(token(Token::Muted, option.palette));
            // The end of a name tells exports of the same kind apart.
            const QString text = painter->fontMetrics().elidedText(words, Qt::ElideMiddle, place.width());
            painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                static_cast<int>(Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                text);
        }
        painter->restore();
    }

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
        } else if (const bool isRunning = index.data(RailModel::RunningRole).toBool();
                   isRunning || index.data(RailModel::DoneRole).toBool()) {
            const int size = em(m_rail, 1.2);
            const QRect mark(right - size, frame.center().y() - size / 2, size, size);
            const QIcon sign = isRunning ? icon(QStringLiteral("in-flight"), Token::Accent)
                                         : icon(QStringLiteral("ready"), Token::ReadyMark);
            sign.paint(painter, placed(mark));
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

/// A whole sentence each: no language puts them together as another does.
QString RailModel::spokenText(const RailEntry& entry)
{
    const bool isStep = entry.page > PageId::Start && entry.page <= PageId::Results;
    if (!isStep)
        return entry.text;
    const auto filled = [&entry](const QString& sentence) {
        return sentence.arg(entry.text)
            .arg(static_cast<int>(entry.page))
            .arg(static_cast<int>(PageId::Results));
    };
    if (entry.running)
        return filled(tr("%1, step %2 of %3, running"));
    if (entry.blocked > 0)
        return filled(tr("%1, step %2 of %3, %n blocked", nullptr, entry.blocked));
    return filled(entry.done ? tr("%1, step %2 of %3, done") : tr("%1, step %2 of %3"));
}

RailModel::RailModel(QObject* parent)
    : QAbstractListModel(parent)
{
    const auto add = [this](PageId page, const QString& text, const QString& iconName) {
        m_rows.push_back({.entry = RailEntry{.page = page, .text = text, .iconName = iconName}});
    };
    add(PageId::Start, tr("Start"), QStringLiteral("home"));
    m_rows.push_back({.heading = tr("This upload")});
    add(PageId::File, tr("File"), QStringLiteral("file"));
    add(PageId::Columns, tr("Columns"), QStringLiteral("columns"));
    add(PageId::Preview, tr("Preview"), QStringLiteral("preview"));
    add(PageId::Send, tr("Send"), QStringLiteral("send"));
    add(PageId::Results, tr("Results"), QStringLiteral("results"));
    m_rows.push_back({.heading = tr("Anytime")});
    add(PageId::Tags, tr("Image tag"), QStringLiteral("tag"));
    add(PageId::History, tr("Sending history"), QStringLiteral("history"));
    m_rows.push_back({.isGap = true});
    add(PageId::Preferences, tr("Preferences"), QStringLiteral("preferences"));
    add(PageId::Help, tr("Help"), QStringLiteral("help"));
}

void RailModel::setEntry(const RailEntry& entry)
{
    const QModelIndex place = indexOf(entry.page);
    RailEntry& known = *m_rows[static_cast<std::size_t>(place.row())].entry;
    if (known == entry)
        return;
    known = entry;
    Q_EMIT dataChanged(place, place);
}

void RailModel::setUploadName(const QString& name)
{
    const QModelIndex place = index(indexOf(PageId::File).row() - 1);
    QString& heading = m_rows[static_cast<std::size_t>(place.row())].heading;
    const QString wanted = name.isEmpty() ? tr("This upload") : name;
    if (heading == wanted)
        return;
    heading = wanted;
    Q_EMIT dataChanged(place, place);
}

QModelIndex RailModel::indexOf(PageId page) const
{
    const auto found =
        std::ranges::find_if(m_rows, [page](const Row& row) { return row.entry && row.entry->page == page; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

std::optional<PageId> RailModel::pageAt(const QModelIndex& index) const
{
    const std::optional<RailEntry>& entry = m_rows[static_cast<std::size_t>(index.row())].entry;
    return entry ? std::optional(entry->page) : std::nullopt;
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeadingRole)
        return !row.heading.isEmpty();
    if (role == IsGapRole)
        return row.isGap;
    if (!row.entry)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.heading : QVariant();
    const RailEntry& entry = *row.entry;
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.enabled ? entry.text : entry.whyNot;
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    case DoneRole:
        return entry.done;
    case RunningRole:
        return entry.running;
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
    if (!index.isValid())
        return Qt::NoItemFlags;
    const std::optional<RailEntry>& entry = m_rows[static_cast<std::size_t>(index.row())].entry;
    if (!entry || !entry->enabled)
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
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, em(this, kGapS), 0, 0);
    setSlim(false);
    connect(this, &QListView::activated, this, &Rail::choose);
    connect(this, &QListView::clicked, this, &Rail::choose);
}

void Rail::choose(const QModelIndex& index)
{
    if (const std::optional<PageId> page = m_model->pageAt(index))
        Q_EMIT pageChosen(*page);
}

int Rail::gapHeight() const
{
    int entries = 0;
    int headings = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        entries += m_model->pageAt(index) ? 1 : 0;
        headings += index.data(RailModel::IsHeadingRole).toBool() ? 1 : 0;
    }
    const int taken =
        entries * em(this, kEntryHeight) + headings * em(this, m_slim ? kSlimHeading : kHeading);
    return std::max(em(this, kGapS), viewport()->height() - taken - em(this, kGapS));
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the gap takes what is left
}

/// Enter opens; Space is for what runs.
void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        return event->ignore();
    QListView::keyPressEvent(event);
}

void Rail::setCurrentPage(PageId page)
{
    setCurrentIndex(m_model->indexOf(page));
}

void Rail::setSlim(bool slim)
{
    m_slim = slim;
    setFixedWidth(em(this, slim ? kSlimRailWidth : kRailWidth));
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace convey::ui
