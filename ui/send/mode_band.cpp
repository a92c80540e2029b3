// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/mode_band.h"

#include "common/metrics.h"
#include "common/painted_icon.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace convey::ui {

namespace {

constexpr double kBandIcon = 1.4; // em
constexpr double kSwatch = 1.3; // em

struct BandLook
{
    const char* icon;
    Token fill;
    Token edge;
    Token mark;
    Token text;
    Qt::PenStyle line;
};

BandLook lookOfBand(ModeBand::Mode mode)
{
    switch (mode) {
    case ModeBand::Mode::ForReal:
        return {"live", Token::LiveFill, Token::LiveFill, Token::OnLive, Token::OnLive, Qt::SolidLine};
    case ModeBand::Mode::Practice:
        return {"practice", Token::LeftOutTint, Token::Outline, Token::LeftOut, Token::Text, Qt::DotLine};
    case ModeBand::Mode::Test:
        break;
    }
    return {"test", Token::AccentSoft, Token::Accent, Token::Accent, Token::Text, Qt::DashLine};
}

} // namespace

ModeBand::ModeBand(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("modeBand"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ModeBand::setMode(Mode mode, const QString& word, const QString& sentence)
{
    m_mode = mode;
    m_word = word;
    m_sentence = sentence;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void ModeBand::setStep(const QString& step)
{
    if (step == m_step)
        return;
    m_step = step;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void ModeBand::setBadge(const std::optional<BadgeLook>& badge)
{
    m_badge = badge;
    setAccessibleDescription(badge ? tr("Destination %1").arg(badge->name) : QString());
    updateGeometry();
    update();
}

QString ModeBand::text() const
{
    const QString text = tr("%1. %2", "the mode and what it means").arg(m_word, m_sentence);
    return m_step.isEmpty() ? text : text + u' ' + m_step;
}

int ModeBand::badgeWidth() const
{
    return m_badge
        ? em(this, kSwatch * 1.3) + em(this, kGapS) + fontMetrics().horizontalAdvance(m_badge->name) + 1
        : 0;
}

QRect ModeBand::textPlace(int width) const
{
    const int pad = em(this, kGapM);
    const int left = pad + em(this, kBandIcon) + em(this, kGapS);
    // The words come first; a long name gives way to them.
    const int badge = m_badge ? std::min(badgeWidth(), width / 3) + pad : 0;
    return {left, 0, std::max(em(this, 6), width - left - pad - badge), 0};
}

int ModeBand::layOut(QTextLayout& layout, int width) const
{
    layout.setFont(font());
    layout.setText(m_word + QStringLiteral("   ") + m_sentence
        + (m_step.isEmpty() ? QString() : QStringLiteral("   ") + m_step));
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = static_cast<int>(m_word.size());
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({bold});
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return qRound(y);
}

int ModeBand::heightForWidth(int width) const
{
    QTextLayout layout;
    return std::max(layOut(layout, textPlace(width).width()), em(this, kBandIcon)) + em(this, 1.2);
}

QSize ModeBand::sizeHint() const
{
    const int width = em(this, 40);
    return {width, heightForWidth(width)};
}

QSize ModeBand::minimumSizeHint() const
{
    return {em(this, 14), em(this, kBandIcon + 1.2)};
}

void ModeBand::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const BandLook look = lookOfBand(m_mode);
    const qreal radius = em(this, kRadius);
    painter.setBrush(token(look.fill, colours));
    painter.setPen(QPen(token(look.edge, colours), 1, look.line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int side = em(this, kBandIcon);
    const int pad = em(this, kGapM);
    paintIcon(painter, place({pad, (height() - side) / 2, side, side}), QString::fromLatin1(look.icon),
        look.mark, colours);

    QTextLayout layout;
    QRect words = textPlace(width());
    const int tall = layOut(layout, words.width());
    words = place({words.x(), (height() - tall) / 2, words.width(), tall});
    painter.setPen(token(look.text, colours));
    layout.draw(&painter, words.topLeft());

    if (m_badge) {
        const int wide = std::min(badgeWidth(), width() / 3);
        const int tallSwatch = em(this, kSwatch);
        const int wideSwatch = em(this, kSwatch * 1.3);
        const int x = width() - pad - wide;
        paintSwatch(
            painter, place({x, (height() - tallSwatch) / 2, wideSwatch, tallSwatch}), *m_badge, colours);
        const QRect name =
            place({x + wideSwatch + em(this, kGapS), 0, wide - wideSwatch - em(this, kGapS), height()});
        painter.setPen(token(look.text, colours));
        painter.drawText(name,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            fontMetrics().elidedText(m_badge->name, Qt::ElideRight, name.width()));
    }
}

} // namespace convey::ui
