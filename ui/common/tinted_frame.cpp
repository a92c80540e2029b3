// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/tinted_frame.h"

#include "common/metrics.h"

#include <QPainter>
#include <QStyle>

namespace convey::ui {

namespace {

constexpr double kTintedEdge = 0.35; // em

} // namespace

TintedFrame::TintedFrame(Token mark, Token tint, QWidget* parent)
    : QFrame(parent)
    , m_mark(mark)
    , m_tint(tint)
{ }

void TintedFrame::setTint(Token mark, Token tint)
{
    m_mark = mark;
    m_tint = tint;
    update();
}

QMargins TintedFrame::inside() const
{
    // The same at both sides: a layout does not mirror its margins with the direction.
    const int side = em(this, kGapM) + em(this, kTintedEdge);
    return {side, em(this, kGapS), side, em(this, kGapS)};
}

void TintedFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = em(this, kRadius);
    painter.setPen(token(m_mark, palette()));
    painter.setBrush(token(m_tint, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect edge(0, 0, em(this, kTintedEdge), height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(m_mark, palette()));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), edge), radius / 2, radius / 2);
}

} // namespace convey::ui
