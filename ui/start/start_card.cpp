// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/start_card.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kCardPadding = 1.2;
constexpr double kCardIcon = 2;
constexpr double kCardTitleType = 1.1;
constexpr double kDropHeight = 3.5;
constexpr double kDropIcon = 1.4;

} // namespace

StartCard::StartCard(const QString& iconName, const QString& title, const QString& sentence, QWidget* action,
    bool stretches, QWidget* parent)
    : Panel(parent)
{
    auto* heading = new QLabel(title, this);
    heading->setFont(scaledFont(this, kCardTitleType, QFont::DemiBold));
    auto* words = new QLabel(sentence, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {heading, words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    auto* top = new QHBoxLayout;
    top->setSpacing(em(this, kGapS));
    top->addWidget(new IconView(iconName, Token::Accent, kCardIcon, this));
    top->addWidget(heading, 1);

    auto* layout = new QVBoxLayout(this);
    const int padding = em(this, kCardPadding);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(em(this, kGapS));
    layout->addLayout(top);
    layout->addWidget(words);
    layout->addStretch(1);
    layout->addWidget(action, 0, stretches ? Qt::Alignment() : Qt::AlignLeading);
    action->setMinimumHeight(std::max(action->minimumHeight(), em(this, kControlHeight)));
}

DropHint::DropHint(QWidget* parent)
    : QAbstractButton(parent)
{
    const QString whole = tr("Drop a file anywhere in this window");
    setText(whole);
    setAccessibleName(tr("Open a file"));
    setAccessibleDescription(whole);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int DropHint::widthFor(const QString& words) const
{
    return fontMetrics().horizontalAdvance(words) + em(this, kDropIcon) + em(this, kGapS)
        + 2 * em(this, kGapM);
}

QSize DropHint::sizeHint() const
{
    return {widthFor(text()), em(this, kDropHeight)};
}

QSize DropHint::minimumSizeHint() const
{
    return {widthFor(tr("Drop a file here")), em(this, kDropHeight)};
}

void DropHint::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const QString whole = accessibleDescription();
    setText(widthFor(whole) <= width() ? whole : tr("Drop a file here"));
    updateGeometry();
}

void DropHint::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = em(this, kRadius);
    const bool isMarked = hasFocus() || underMouse();
    QPen edge(token(isMarked ? Token::Accent : Token::Outline, palette()), hasFocus() ? 2 : 1.5);
    edge.setStyle(hasFocus() ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(isDown() ? token(Token::AccentSoft, palette()) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int icon = em(this, kDropIcon);
    const int gap = em(this, kGapS);
    const int wordsWidth = fontMetrics().horizontalAdvance(text());
    const int start = (width() - wordsWidth - icon - gap) / 2;
    const auto mirrored = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintIcon(painter, mirrored({start, (height() - icon) / 2, icon, icon}), QStringLiteral("drop"),
        Token::Muted, palette());
    painter.setPen(token(Token::Muted, palette()));
    painter.drawText(mirrored({start + icon + gap, 0, wordsWidth + 1, height()}), Qt::AlignCenter, text());
}

} // namespace convey::ui
