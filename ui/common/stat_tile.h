// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One count of a TileSum: icon and word, the number, some notes. The last one of a row shows the total and
/// has no frame. Painted; GUI thread only.
#pragma once

#include "common/state_look.h"

#include <QAbstractButton>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace convey::ui {

class StatTile final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `framed`: a tile of the sum; else the total.
    StatTile(StateLook look, bool framed, QWidget* parent);

    /// None = not known yet: "…".
    void setCount(std::optional<std::uint64_t> count);
    void setNotes(const QStringList& notes);
    void setCounting(bool counting);

    [[nodiscard]] std::optional<std::uint64_t> count() const { return m_count; }
    [[nodiscard]] const StateLook& look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QSize sizeFor(const QString& number) const;
    void paintFrame(QPainter& painter) const;
    void nameIt();

    StateLook m_look;
    QStringList m_notes{};
    std::optional<std::uint64_t> m_count{};
    bool m_framed;
    bool m_counting = false;
};

} // namespace convey::ui
