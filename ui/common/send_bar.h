// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One bar for a whole send, stacked: accepted, refused, no answer, on its way (striped), and what waits
/// (empty). The patterns tell the parts apart without colour. Painted; GUI thread only.
#pragma once

#include "delivery/send_state.h"

#include <QProgressBar>

namespace convey::ui {

/// A QProgressBar, so that a screen reader knows what it is.
class SendBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit SendBar(QWidget* parent);

    void setCounts(const SendCounts& counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SendCounts m_counts{};
};

} // namespace convey::ui
