// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Counts that add up, as a row of tiles: Ready + Needs a look + … = Conversions. The sum is on the screen,
/// is asserted, and is said to a screen reader. Tiles may be chosen (they filter something) or only show.
/// Where it is too narrow for all of them, the sum goes on in a second row.
///
/// Keys: the row is one tab stop; the arrow keys walk the tiles, Space chooses one, Space again lets it go.
/// GUI thread only.
#pragma once

#include "common/state_look.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <span>

class QHBoxLayout;

namespace convey::ui {

class StatTile;

class TileSum : public QWidget
{
    Q_OBJECT

public:
    /// `tiles` give icon, word and colours, in the order of the sum; `totalWord` stands over the total
    /// ("Conversions"). `choosable`: the tiles take focus and can be chosen.
    TileSum(const QList<StateLook>& tiles, const QString& totalWord, bool choosable, QWidget* parent);

    /// One count a tile; they must add up to `total` (asserted in debug builds). Ends the counting look.
    void setCounts(std::span<const std::uint64_t> counts, std::uint64_t total);
    /// What stands below a count, one line each; few and short.
    void setNotes(int tile, const QStringList& notes);
    /// The numbers are not final: they are shown muted, and as "…" when there was none yet.
    void setCounting(bool counting);
    /// No numbers are known.
    void clearCounts();

    /// The tile that is chosen, 0-based; -1 = none. Does not emit.
    void setChosen(int tile);
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] std::uint64_t count(int tile) const;
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    [[nodiscard]] StatTile* tile(int index) const { return m_tiles.at(index); }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person: 0-based, or -1 when the chosen tile was let go.
    void choose(int tile);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPart(QWidget* part, int stretch);
    /// What the parts from the one at `from` to that before `to` need beside each other.
    [[nodiscard]] int leastWidth(qsizetype from, qsizetype to) const;
    void arrange();
    void press(int tile);
    void focusTile(int tile);
    void nameTheSum();

    QList<StatTile*> m_tiles{};
    QList<QWidget*> m_parts{}; ///< tiles, signs and the total, in the order of the sum
    QHBoxLayout* m_firstRow;
    QHBoxLayout* m_secondRow;
    StatTile* m_sum = nullptr;
    QString m_totalWord;
    std::uint64_t m_total = 0;
    int m_chosen = -1;
    bool m_counting = false;
    bool m_known = false;
    bool m_isFolded = false;
};

} // namespace convey::ui
