// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/stat_tile.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/plain_tool_tip.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace convey::ui {

namespace {

constexpr double kTileIcon = 1.25; // em
constexpr double kTilePad = 0.7; // em
constexpr double kNoteLine = 1.25; // of the note's own size

/// A tile that only shows is no button: nobody could press it.
QAccessibleInterface* spokenTile(const QString& className, QObject* object)
{
    auto* tile = className == QLatin1String(StatTile::staticMetaObject.className())
        ? qobject_cast<StatTile*>(object)
        : nullptr;
    return tile && !tile->isCheckable() ? new QAccessibleWidget(tile, QAccessible::StaticText) : nullptr;
}

} // namespace

StatTile::StatTile(StateLook look, bool framed, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(std::move(look))
    , m_framed(framed)
{
    QAccessible::installFactory(spokenTile); // Qt takes it once
    setText(m_look.word);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(framed ? QSizePolicy::Expanding : QSizePolicy::Minimum, QSizePolicy::Fixed);
    nameIt();
}

void StatTile::setCount(std::optional<std::uint64_t> count)
{
    if (m_count == count)
        return;
    m_count = count;
    nameIt();
    updateGeometry();
    update();
}

void StatTile::setNotes(const QStringList& notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    nameIt();
    updateGeometry();
    update();
}

void StatTile::setCounting(bool counting)
{
    if (m_counting == counting)
        return;
    m_counting = counting;
    update();
}

QString StatTile::countText() const
{
    return m_count ? QLocale().toString(static_cast<qulonglong>(*m_count)) : QStringLiteral("…");
}

void StatTile::nameIt()
{
    QStringList parts{m_look.word, m_count ? countText() : tr("being counted")};
    parts += m_notes;
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(m_notes.join(u'\n'))); // without room the notes are cut
}

QSize StatTile::sizeFor(const QString& number) const
{
    const QFontMetrics word(font());
    const QFontMetrics count(scaledFont(this, kCountType, QFont::DemiBold));
    const QFontMetrics note(scaledFont(this, kNoteType));
    const int icon = m_look.icon.isEmpty() ? 0 : em(this, kTileIcon + kGapXS);
    int width = std::max(icon + word.horizontalAdvance(m_look.word), count.horizontalAdvance(number));
    for (const QString& text : m_notes)
        width = std::max(width, note.horizontalAdvance(text));
    const int notes = qRound(note.height() * kNoteLine) * static_cast<int>(m_notes.size());
    const int pad = em(this, kTilePad);
    return {width + 2 * pad, std::max(word.height(), em(this, kTileIcon)) + count.height() + notes + 2 * pad};
}

QSize StatTile::sizeHint() const
{
    return sizeFor(countText());
}

QSize StatTile::minimumSizeHint() const
{
    // Without room the notes are cut first; they are in the accessible name whole.
    const QSize whole = sizeHint();
    const int icon = m_look.icon.isEmpty() ? 0 : em(this, kTileIcon + kGapXS);
    const int count =
        QFontMetrics(scaledFont(this, kCountType, QFont::DemiBold)).horizontalAdvance(countText());
    const int width = std::max(icon + fontMetrics().horizontalAdvance(m_look.word), count);
    return {std::min(whole.width(), width + 2 * em(this, kTilePad)), whole.height()};
}

void StatTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void StatTile::keyPressEvent(QKeyEvent* event)
{
    // The row of tiles walks with the arrow keys; the button itself would look for siblings by place.
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void StatTile::paintFrame(QPainter& painter) const
{
    const QPalette colours = palette();
    const qreal radius = em(this, kRadius);
    const qreal pen = isChecked() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const bool isHovered = underMouse() && focusPolicy() != Qt::NoFocus;
    const Token edge = isChecked() ? Token::Accent : isHovered ? Token::Outline : Token::Line;
    painter.setBrush(token(isChecked() ? Token::AccentSoft : isHovered ? Token::Alt : Token::Base, colours));
    painter.setPen(QPen(token(edge, colours), pen));
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        // Inside, so that it is not taken for the edge of the chosen tile.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(token(Token::Accent, colours), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), radius, radius);
    }
}

void StatTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    if (m_framed)
        paintFrame(painter);

    const int pad = em(this, kTilePad);
    const QRect inside = rect().adjusted(pad, pad, -pad, -pad);
    const auto mirrored = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int wordHeight = std::max(fontMetrics().height(), em(this, kTileIcon));
    const int icon = m_look.icon.isEmpty() ? 0 : em(this, kTileIcon);
    int left = inside.left();
    if (icon > 0) {
        paintIcon(painter, mirrored({left, inside.top() + (wordHeight - icon) / 2, icon, icon}), m_look.icon,
            m_look.mark, colours);
        left += icon + em(this, kGapXS);
    }
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setLayoutDirection(m_look.word.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(token(m_look.text, colours));
    painter.drawText(mirrored({left, inside.top(), inside.right() - left + 1, wordHeight}),
        static_cast<int>(leading | Qt::AlignVCenter), m_look.word);

    painter.setFont(scaledFont(this, kCountType, QFont::DemiBold));
    painter.setPen(token(m_counting ? Token::Muted : Token::Text, colours));
    const int countHeight = painter.fontMetrics().height();
    int top = inside.top() + wordHeight;
    painter.drawText(mirrored({inside.left(), top, inside.width(), countHeight}),
        static_cast<int>(leading | Qt::AlignVCenter), countText());
    top += countHeight;

    painter.setFont(scaledFont(this, kNoteType));
    painter.setPen(token(Token::Muted, colours));
    const int noteHeight = qRound(painter.fontMetrics().height() * kNoteLine);
    for (const QString& text : m_notes) {
        painter.drawText(mirrored({inside.left(), top, inside.width(), noteHeight}),
            static_cast<int>(leading | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        top += noteHeight;
    }
}

} // namespace convey::ui
