// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/clock_strip.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/tokens.h"

#include "spec/limits.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace convey::ui {

namespace {

constexpr EpochMs kStripHourMs = 3'600'000;
constexpr EpochMs kStripDayMs = 24 * kStripHourMs;
constexpr std::size_t kOutsideHours = 8; // so many bars before the edge
constexpr double kBarsHeight = 2.6; // em
constexpr double kAxisHeight = 1.3; // em
constexpr double kSentenceWidth = 22; // em

} // namespace

QString clockSentenceOf(const TimeSpread& times, EpochMs now)
{
    const std::optional<EpochMs> again = times.exportAgainBy(now);
    const QLocale locale;
    QStringList sentences;
    const std::uint64_t soon = times.leavingBetween(now, now + kStripHourMs);
    const std::uint64_t today = times.leavingBetween(now, endOfLocalDay(now));
    if (soon > 0 && soon >= today) { // shortly before midnight the hour is longer than the day
        sentences << ClockStrip::tr(
            "%Ln conversions leave the 7 days within the hour. Sending now saves them.", nullptr,
            pluralOf(soon));
    } else if (today > 0) {
        sentences << ClockStrip::tr("%Ln conversions leave the 7 days today.", nullptr, pluralOf(today));
        if (soon > 0)
            sentences << ClockStrip::tr("%Ln of them leave within the hour.", nullptr, pluralOf(soon));
        sentences << ClockStrip::tr("Sending now is in time.");
    }
    if (again) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(*again);
        const QString text = locale.toString(when, QStringLiteral("ddd d MMM "))
            + locale.toString(
                when.time(), locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
        sentences << ClockStrip::tr("Export again by %1.", "weekday and time").arg(text);
    }
    return sentences.join(u' ');
}

QString timeLeftText(EpochMs time, EpochMs now)
{
    const EpochMs left = time + spec::kOldestMs.value - now;
    if (left < 0)
        return {};
    if (left < kStripHourMs)
        return ClockStrip::tr("%Ln min", "time left", static_cast<int>(left / 60'000));
    if (left < 2 * kStripDayMs)
        return ClockStrip::tr("%Ln h", "time left", static_cast<int>(left / kStripHourMs));
    return ClockStrip::tr("%Ln d", "time left, days", static_cast<int>(left / kStripDayMs));
}

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(scaledFont(parent, kNoteType));
}

void Timeline::showTimes(const TimeSpread& times, EpochMs now)
{
    m_hours = times.byHour(now, kOutsideHours);
    m_windowStart = now - spec::kOldestMs.value;
    m_leavingToday = static_cast<std::size_t>((endOfLocalDay(now) - now + kStripHourMs - 1) / kStripHourMs);
    setAccessibleName(tr("Timeline of the 7 days"));
    setAccessibleDescription(clockSentenceOf(times, now));
    update();
}

QSize Timeline::sizeHint() const
{
    return {em(this, 2 * kSentenceWidth), em(this, kBarsHeight + kAxisHeight)};
}

QSize Timeline::minimumSizeHint() const
{
    return {em(this, kSentenceWidth), em(this, kBarsHeight + kAxisHeight)};
}

void Timeline::paintEvent(QPaintEvent* /*event*/)
{
    if (m_hours.empty())
        return;
    QPainter painter(this);
    const QPalette colours = palette();
    const int axis = em(this, kBarsHeight);
    // What is outside is not measured: the first bar holds all that is older.
    const auto most = static_cast<double>(
        std::max<std::uint64_t>(1, *std::max_element(m_hours.begin() + kOutsideHours, m_hours.end())));
    const double step = static_cast<double>(width()) / static_cast<double>(m_hours.size());
    const auto place = [&](const QRectF& rect) {
        return layoutDirection() == Qt::RightToLeft
            ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height())
            : rect;
    };
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        if (m_hours[i] == 0)
            continue;
        const double height =
            std::clamp(static_cast<double>(m_hours[i]) / most * axis, 2.0, static_cast<double>(axis));
        const QRectF bar = place(
            {static_cast<double>(i) * step + step * 0.1, axis - height, std::max(1.0, step * 0.8), height});
        if (i < kOutsideHours) {
            painter.setPen(token(Token::Outline, colours));
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
            continue;
        }
        const QColor fill =
            token(i - kOutsideHours < m_leavingToday ? Token::WarnedMark : Token::Accent, colours);
        painter.fillRect(bar, fill);
    }
    painter.setPen(token(Token::Outline, colours));
    painter.drawLine(0, axis, width(), axis);
    // The edge: what stands before it is outside.
    const double edge = static_cast<double>(kOutsideHours) * step;
    painter.fillRect(place({edge - 1, 0, 2, static_cast<double>(axis)}), token(Token::Text, colours));

    painter.setPen(token(Token::Muted, colours));
    const QFontMetrics metrics(font());
    const auto write = [&](double at, const QString& text) {
        const QRectF label = place({at + 3, static_cast<double>(axis),
            static_cast<double>(metrics.horizontalAdvance(text)) + 2, static_cast<double>(height() - axis)});
        painter.drawText(label, static_cast<int>(Qt::AlignVCenter | Qt::TextDontClip), text);
        return at + 3 + label.width();
    };
    double end = edge;
    QDate day = QDateTime::fromMSecsSinceEpoch(m_windowStart).date().addDays(1);
    for (int i = 0; i < 7; ++i, day = day.addDays(1)) {
        const EpochMs midnight = day.startOfDay().toMSecsSinceEpoch();
        const double at =
            edge + static_cast<double>(midnight - m_windowStart) / static_cast<double>(kStripHourMs) * step;
        const QString name = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
        if (at < end || at + metrics.horizontalAdvance(name) > width())
            continue;
        painter.fillRect(place({at, static_cast<double>(axis), 1, 4}), token(Token::Outline, colours));
        end = write(at, name);
    }
}

ClockStrip::ClockStrip(QWidget* parent)
    : Panel(parent)
    , m_sentence(new IconLabel(this, QPalette::WindowText))
    , m_timeline(new Timeline(this))
{
    setObjectName(QStringLiteral("clockStrip"));
    m_sentence->setObjectName(QStringLiteral("clockSentence"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapXS));
    layout->setSpacing(em(this, kGapL));
    layout->addWidget(m_sentence, 1, Qt::AlignVCenter);
    layout->addWidget(m_timeline, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ClockStrip::showTimes(const TimeSpread& times, EpochMs now)
{
    const QString sentence = clockSentenceOf(times, now);
    m_sentence->show(sentence, QStringLiteral("waiting"), Token::WarnedMark);
    m_timeline->showTimes(times, now);
    setVisible(times.events() > 0 && (!sentence.isEmpty() || !m_narrow));
}

void ClockStrip::clear()
{
    hide();
}

void ClockStrip::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_timeline->setVisible(!narrow);
}

} // namespace convey::ui
