// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The header of the table of rows: quiet names that stand exactly over their cells. GUI thread only.
#pragma once

#include <QHeaderView>

namespace convey::ui {

class RowsHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowsHeader(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace convey::ui
