// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/elided_label.h"

#include "common/metrics.h"
#include "common/plain_tool_tip.h"

#include <QPainter>
#include <QStyle>

namespace convey::ui {

namespace {

constexpr double kLeastEms = 8; // a name is still told apart

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::show(const QString& text, const QString& toolTip)
{
    setText(text);
    setToolTip(plainToolTip(toolTip.isEmpty() ? text : toolTip));
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), em(this, kLeastEms)), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    style()->drawItemText(&painter, place,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width()), foregroundRole());
}

} // namespace convey::ui
