// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/panel.h"

#include "common/metrics.h"
#include "common/tokens.h"

#include <QPainter>

namespace convey::ui {

Panel::Panel(QWidget* parent)
    : QFrame(parent)
{ }

void Panel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(token(Token::Line, palette()));
    painter.setBrush(token(Token::Base, palette()));
    const qreal radius = em(this, kRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace convey::ui
