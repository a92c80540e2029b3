// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The frame of what a whole page must know: tinted, with its leading edge in the colour of the mark. GUI
/// thread only.
#pragma once

#include "common/tokens.h"

#include <QFrame>

namespace convey::ui {

class TintedFrame : public QFrame
{
    Q_OBJECT

public:
    TintedFrame(Token mark, Token tint, QWidget* parent);

protected:
    void setTint(Token mark, Token tint);
    /// Margins for what stands inside.
    [[nodiscard]] QMargins inside() const;
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_mark;
    Token m_tint;
};

} // namespace convey::ui
