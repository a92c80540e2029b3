// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/progress_panel.h"

#include "common/metrics.h"
#include "common/outcome_look.h"
#include "common/send_bar.h"
#include "common/stat_tile.h"
#include "common/tile_sum.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace convey::ui {

namespace {

constexpr qint64 kRateAfterMs = 3'000; // before that a speed is a guess
constexpr int kAnnounceEvery = 10; // percent, for screen readers

QList<StateLook> progressTiles()
{
    return {lookOf(SendOutcome::Accepted), lookOf(SendOutcome::Refused), lookOf(SendOutcome::NoAnswer),
        lookOf(SendOutcome::OnItsWay), lookOf(SendOutcome::Waiting)};
}

} // namespace

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_tiles(new TileSum(progressTiles(), tr("To send"), false, this))
    , m_bar(new SendBar(this))
    , m_status(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("progressPanel"));
    m_status->setObjectName(QStringLiteral("sendStatus"));
    for (QLabel* label : {m_status, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_more->setForegroundRole(QPalette::PlaceholderText);
    // One tile has a note; they keep one height.
    m_tiles->setNotes(2, {tr("repeating is safe")});
    for (int tile = 0; tile < progressTiles().size(); ++tile)
        m_tiles->tile(tile)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_tiles->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(m_tiles);
    layout->addWidget(m_bar);
    layout->addWidget(m_status);
    layout->addWidget(m_more);
}

void ProgressPanel::start(std::uint64_t events)
{
    m_stopping = false;
    m_announced = 0;
    m_running.start();
    SendCounts counts;
    counts.waiting = static_cast<std::size_t>(events);
    m_percent = 0;
    showCounts(counts, {});
    m_status->setText(tr("The requests are being prepared; none of them is sent yet."));
    m_status->setAccessibleName(m_status->text());
}

void ProgressPanel::takeFocus()
{
    m_bar->setFocus(Qt::OtherFocusReason);
}

void ProgressPanel::showCounts(const SendCounts& counts, const QString& waiting)
{
    // Before the plan is made there is nothing to count.
    if (counts.events() == 0)
        return;
    // What leaves the window of seven days while it waits is no longer to be sent; a stopped rest waits.
    const std::size_t toSend = counts.events() - counts.outside;
    const std::array<std::uint64_t, 5> numbers{
        counts.accepted, counts.refused, counts.unknown, counts.inFlight, counts.waiting + counts.notSent};
    m_tiles->setCounts(numbers, toSend);
    m_bar->setCounts(counts);
    m_percent = m_bar->value() / 10;
    showStatus(counts, waiting);
    announce(counts);
}

void ProgressPanel::showPausing()
{
    showEnding(tr("Pausing: nothing new is sent. What is on its way comes to its end."));
}

void ProgressPanel::showStopping()
{
    showEnding(tr("Stopping: nothing new is sent. What is on its way is awaited for a moment."));
}

void ProgressPanel::showEnding(const QString& words)
{
    m_stopping = true;
    m_status->setText(words);
    m_status->setAccessibleName(words);
}

QString ProgressPanel::status() const
{
    return m_status->text();
}

void ProgressPanel::showStatus(const SendCounts& counts, const QString& waiting)
{
    const QLocale locale;
    const std::size_t left = counts.waiting + counts.inFlight;
    const std::size_t answered = counts.accepted + counts.refused;
    if (!m_stopping) {
        const QString percent = tr("%1 % answered").arg(locale.toString(m_percent));
        const qint64 ran = m_running.elapsed();
        if (!waiting.isEmpty()) {
            m_status->setText(tr("%1. %2", "percent answered, and what is waited for").arg(percent, waiting));
        } else if (ran >= kRateAfterMs && answered > 0 && left > 0) {
            const double rate = static_cast<double>(answered) * 1'000 / static_cast<double>(ran);
            const int seconds = static_cast<int>(static_cast<double>(left) / rate) + 1;
            m_status->setText(
                tr("%1, about %2 a second, %3 to go.")
                    .arg(percent, locale.toString(qRound(rate)), tr("%Ln seconds", nullptr, seconds)));
        } else {
            m_status->setText(percent);
        }
        m_status->setAccessibleName(m_status->text());
    }
    m_more->setText(counts.outside == 0
            ? QString()
            : tr("%Ln conversions left the 7 days while they waited; they stay here.", nullptr,
                static_cast<int>(counts.outside)));
    m_more->setVisible(!m_more->text().isEmpty());
}

void ProgressPanel::announce(const SendCounts& counts)
{
    const QLocale locale;
    m_bar->setAccessibleName(
        tr("%1 percent, %2 accepted, %3 refused")
            .arg(locale.toString(m_percent), locale.toString(static_cast<qulonglong>(counts.accepted)),
                locale.toString(static_cast<qulonglong>(counts.refused))));
    if (m_percent < m_announced + kAnnounceEvery)
        return;
    m_announced = m_percent - m_percent % kAnnounceEvery;
    QAccessibleEvent changed(m_bar, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace convey::ui
