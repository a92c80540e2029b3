// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/send_bar.h"

#include "common/metrics.h"
#include "common/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace convey::ui {

namespace {

constexpr double kBarHeight = 1.25; // em
constexpr double kStripe = 0.6; // em, of a stripe and of the gap after it
constexpr int kWhole = 1'000; // the range: a tenth of a percent is less than a pixel

} // namespace

SendBar::SendBar(QWidget* parent)
    : QProgressBar(parent)
{
    setObjectName(QStringLiteral("sendBar"));
    setAccessibleName(tr("Progress"));
    setWhatsThis(tr("How far it is. Space pauses a send for real or continues it, Ctrl+. stops."));
    setFocusPolicy(Qt::StrongFocus);
    setTextVisible(false);
    setRange(0, kWhole);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SendBar::setCounts(const SendCounts& counts)
{
    m_counts = counts;
    const std::size_t all = counts.events();
    const std::size_t answered = all - counts.waiting - counts.inFlight;
    setValue(
        all == 0 ? 0 : static_cast<int>(static_cast<double>(answered) * kWhole / static_cast<double>(all)));
    update();
}

QSize SendBar::sizeHint() const
{
    return {em(this, 20), em(this, kBarHeight)};
}

QSize SendBar::minimumSizeHint() const
{
    return {em(this, 6), em(this, kBarHeight)};
}

void SendBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, em(this, kRadius), em(this, kRadius));
    painter.fillPath(shape, token(Token::Base, colours));
    painter.setClipPath(shape);

    const auto all = static_cast<double>(std::max<std::size_t>(m_counts.events(), 1));
    double from = 0;
    const auto part = [&](std::size_t count) {
        const double size = static_cast<double>(count) / all * width();
        const QRectF logical(from, 0, size, height());
        from += size;
        return layoutDirection() == Qt::RightToLeft
            ? QRectF(width() - logical.right(), 0, logical.width(), height())
            : logical;
    };
    painter.fillRect(part(m_counts.accepted), token(Token::AcceptedMark, colours));
    painter.fillRect(part(m_counts.refused), token(Token::RefusedMark, colours));
    painter.fillRect(part(m_counts.unknown), token(Token::UnknownMark, colours));

    const QRectF flying = part(m_counts.inFlight);
    if (!flying.isEmpty()) {
        painter.save();
        painter.setClipRect(flying, Qt::IntersectClip);
        painter.setPen(QPen(token(Token::Accent, colours), em(this, kStripe / 2)));
        const double step = em(this, kStripe) * 2.0;
        for (double x = flying.left() - height(); x < flying.right() + height(); x += step)
            painter.drawLine(QPointF(x, height()), QPointF(x + height(), 0));
        painter.restore();
    }
    painter.setClipping(false);
    painter.setPen(
        hasFocus() ? QPen(token(Token::Accent, colours), 2) : QPen(token(Token::Outline, colours), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace convey::ui
