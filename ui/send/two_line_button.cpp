// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/two_line_button.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/plain_words.h"
#include "common/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace convey::ui {

namespace {

constexpr double kTwoLines = 3.15; // em
constexpr double kButtonIcon = 1.3; // em
constexpr double kButtonPad = 1.0; // em
constexpr double kWidestNote = 22; // em

struct ButtonLook
{
    Token fill;
    Token edge;
    Token ink;
    Token note;
    int edgeWidth;
};

ButtonLook lookOfButton(TwoLineButton::Look look, bool enabled)
{
    if (!enabled)
        return {Token::Head, Token::Line, Token::Disabled, Token::Disabled, 1};
    switch (look) {
    case TwoLineButton::Look::Primary:
        return {Token::AccentFill, Token::AccentFill, Token::OnAccent, Token::OnAccent, 1};
    case TwoLineButton::Look::ForReal:
        return {Token::Button, Token::Live, Token::Live, Token::Live, 2};
    case TwoLineButton::Look::ForRealFilled:
        return {Token::LiveFill, Token::LiveFill, Token::OnLive, Token::OnLive, 1};
    case TwoLineButton::Look::Plain:
        break;
    }
    return {Token::Button, Token::Outline, Token::Text, Token::Muted, 1};
}

} // namespace

TwoLineButton::TwoLineButton(Look look, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TwoLineButton::setLook(Look look)
{
    m_look = look;
    update();
}

void TwoLineButton::setWords(const QString& text, const QString& note, const QString& iconName)
{
    setText(text);
    m_note = note;
    m_iconName = iconName;
    const QString spoken = plainWords(text);
    setAccessibleName(
        note.isEmpty() ? spoken : tr("%1, %2", "a button and its second line").arg(spoken, note));
    updateGeometry();
    update();
}

QFont TwoLineButton::boldFont() const
{
    QFont bold = font();
    bold.setWeight(m_look == Look::Plain ? QFont::Normal : QFont::DemiBold);
    return bold;
}

QFont TwoLineButton::noteFont() const
{
    return scaledFont(this, kNoteType);
}

int TwoLineButton::widthFor(int words) const
{
    const int icon = m_iconName.isEmpty() ? 0 : em(this, kButtonIcon + kGapS);
    return words + icon + 2 * em(this, kButtonPad);
}

int TwoLineButton::textWidth() const
{
    return QFontMetrics(boldFont()).size(Qt::TextShowMnemonic, text()).width();
}

QSize TwoLineButton::minimumSizeHint() const
{
    return {widthFor(textWidth()), sizeHint().height()};
}

QSize TwoLineButton::sizeHint() const
{
    const int note = m_note.isEmpty()
        ? 0
        : std::min(QFontMetrics(noteFont()).horizontalAdvance(m_note) + 1, em(this, kWidestNote));
    const int lines = QFontMetrics(boldFont()).height()
        + (m_note.isEmpty() ? 0 : QFontMetrics(noteFont()).height()) + em(this, kGapS);
    return {widthFor(std::max(textWidth(), note)),
        std::max(em(this, m_note.isEmpty() ? kControlHeight : kTwoLines), lines)};
}

void TwoLineButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const ButtonLook look = lookOfButton(m_look, isEnabled());
    const qreal radius = em(this, kRadius);
    const qreal half = look.edgeWidth / 2.0;
    QColor fill = token(look.fill, colours);
    if (isDown())
        fill = fill.darker(112);
    else if (underMouse() && isEnabled())
        fill = fill.lighter(106);
    painter.setBrush(fill);
    painter.setPen(QPen(token(look.edge, colours), look.edgeWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        const bool filled = m_look == Look::Primary || m_look == Look::ForRealFilled;
        painter.setPen(QPen(token(filled ? look.ink : Token::Accent, colours), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), radius, radius);
    }

    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    int x = em(this, kButtonPad);
    if (!m_iconName.isEmpty()) {
        const int side = em(this, kButtonIcon);
        paintIcon(painter, place({x, (height() - side) / 2, side, side}), m_iconName, look.ink, colours);
        x += side + em(this, kGapS);
    }
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int first = QFontMetrics(boldFont()).height();
    const int second = m_note.isEmpty() ? 0 : QFontMetrics(noteFont()).height();
    const int top = (height() - first - second) / 2;
    const int wide = width() - x - em(this, kGapS);
    int mnemonics = Qt::TextShowMnemonic;
    QStyleOption option;
    option.initFrom(this);
    if (style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) == 0)
        mnemonics = Qt::TextHideMnemonic;
    painter.setPen(token(look.ink, colours));
    painter.setFont(boldFont());
    painter.drawText(place({x, top, wide, first}), leading | Qt::AlignVCenter | mnemonics, text());
    if (!m_note.isEmpty()) {
        painter.setPen(token(look.note, colours));
        painter.setFont(noteFont());
        painter.drawText(place({x, top + first, wide, second}), leading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_note, Qt::ElideRight, wide));
    }
}

} // namespace convey::ui
