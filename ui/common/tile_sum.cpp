// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/tile_sum.h"

#include "common/metrics.h"
#include "common/stat_tile.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace convey::ui {

namespace {

QLabel* makeSign(const QString& sign, QWidget* parent)
{
    auto* label = new QLabel(sign, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

/// Which one of `parts` tiles and signs: a sum is broken behind the sign that follows the first half of it.
constexpr qsizetype secondRowBegins(qsizetype parts)
{
    return (parts + 1) / 4 * 2;
}

} // namespace

TileSum::TileSum(const QList<StateLook>& tiles, const QString& totalWord, bool choosable, QWidget* parent)
    : QWidget(parent)
    , m_firstRow(new QHBoxLayout)
    , m_secondRow(new QHBoxLayout)
    , m_totalWord(totalWord)
{
    setObjectName(QStringLiteral("tiles"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0); // the second row brings its own while there is one
    for (QHBoxLayout* row : {m_firstRow, m_secondRow}) {
        row->setSpacing(em(this, kGapXS)); // seven tiles fit beside a scroll bar in 1024 pixels
        rows->addLayout(row);
    }
    for (const StateLook& look : tiles) {
        if (!m_tiles.isEmpty())
            addPart(makeSign(QStringLiteral("+"), this), 0);
        auto* tile = new StatTile(look, true, this);
        const int number = static_cast<int>(m_tiles.size());
        tile->setObjectName(QStringLiteral("tile%1").arg(number));
        if (choosable) {
            tile->setCheckable(true);
            // One tab stop for the row; the arrow keys walk on from it.
            tile->setFocusPolicy(number == 0 ? Qt::StrongFocus : Qt::ClickFocus);
            tile->setAccessibleDescription(tr("Shows only these rows; press again to show all."));
            tile->setWhatsThis(
                tr("How many conversions are in this state. Choose it to see only these rows."));
            connect(tile, &StatTile::clicked, this, [this, number] { press(number); });
        }
        m_tiles.append(tile);
        addPart(tile, 1);
    }
    addPart(makeSign(QStringLiteral("="), this), 0);
    m_sum = new StatTile({.word = totalWord, .text = Token::Muted}, false, this);
    m_sum->setObjectName(QStringLiteral("total"));
    addPart(m_sum, 0);
    nameTheSum();
}

void TileSum::addPart(QWidget* part, int stretch)
{
    m_parts.append(part);
    m_firstRow->addWidget(part, stretch);
}

int TileSum::leastWidth(qsizetype from, qsizetype to) const
{
    int width = m_firstRow->spacing() * static_cast<int>(to - from - 1);
    for (const QWidget* part : m_parts.mid(from, to - from))
        width += part->minimumSizeHint().width();
    return width;
}

QSize TileSum::minimumSizeHint() const
{
    const qsizetype fold = secondRowBegins(m_parts.size());
    return {
        std::max(leastWidth(0, fold), leastWidth(fold, m_parts.size())), QWidget::minimumSizeHint().height()};
}

void TileSum::arrange()
{
    const bool isFolded = leastWidth(0, m_parts.size()) > width();
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    QHBoxLayout* from = isFolded ? m_firstRow : m_secondRow;
    QHBoxLayout* to = isFolded ? m_secondRow : m_firstRow;
    for (QWidget* part : m_parts.mid(secondRowBegins(m_parts.size()))) {
        from->removeWidget(part);
        to->addWidget(part, m_tiles.contains(part) ? 1 : 0);
    }
    m_secondRow->setContentsMargins(0, isFolded ? em(this, kGapXS) : 0, 0, 0);
}

void TileSum::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool TileSum::event(QEvent* event)
{
    // A count has become longer, or a word with the language.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void TileSum::setCounts(std::span<const std::uint64_t> counts, std::uint64_t total)
{
    Q_ASSERT(counts.size() == static_cast<std::size_t>(m_tiles.size()));
    Q_ASSERT(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}) == total);
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setCount(counts[static_cast<std::size_t>(i)]);
    m_sum->setCount(total);
    m_total = total;
    m_known = true;
    setCounting(false);
}

void TileSum::setNotes(int tile, const QStringList& notes)
{
    m_tiles.at(tile)->setNotes(notes);
}

void TileSum::setCounting(bool counting)
{
    m_counting = counting;
    for (StatTile* tile : std::as_const(m_tiles))
        tile->setCounting(counting);
    m_sum->setCounting(counting);
    nameTheSum();
}

void TileSum::clearCounts()
{
    for (StatTile* tile : std::as_const(m_tiles))
        tile->setCount(std::nullopt);
    m_sum->setCount(std::nullopt);
    m_total = 0;
    m_known = false;
    nameTheSum();
}

void TileSum::setChosen(int tile)
{
    m_chosen = tile;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(i == tile);
}

std::uint64_t TileSum::count(int tile) const
{
    return m_tiles.at(tile)->count().value_or(0);
}

void TileSum::press(int tile)
{
    setChosen(tile == m_chosen ? -1 : tile);
    Q_EMIT choose(m_chosen);
}

void TileSum::focusTile(int tile)
{
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFocusPolicy(i == tile ? Qt::StrongFocus : Qt::ClickFocus);
    m_tiles[tile]->setFocus(Qt::OtherFocusReason);
}

void TileSum::keyPressEvent(QKeyEvent* event)
{
    const auto at = m_tiles.indexOf(qobject_cast<StatTile*>(focusWidget()));
    const bool mirrored = isRightToLeft();
    int step = 0;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        step = (event->key() == Qt::Key_Right) != mirrored ? 1 : -1;
    const auto next = at + step;
    if (at < 0 || step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0 && next < m_tiles.size())
        focusTile(static_cast<int>(next));
}

void TileSum::nameTheSum()
{
    if (!m_known) {
        setAccessibleName(tr("%1: being counted").arg(m_totalWord));
        return;
    }
    const QLocale locale;
    QStringList parts;
    for (const StatTile* tile : std::as_const(m_tiles))
        parts.append(
            tr("%1 %2", "a count and what it counts")
                .arg(locale.toString(static_cast<qulonglong>(tile->count().value_or(0))), tile->look().word));
    const QString all =
        tr("%1 %2: %3", "the total, what it counts, and its parts")
            .arg(locale.toString(static_cast<qulonglong>(m_total)), m_totalWord, parts.join(tr(" plus ")));
    setAccessibleName(m_counting ? tr("Still being counted: %1").arg(all) : all);
}

} // namespace convey::ui
