// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/pictures_pane.h"

#include "common/form.h"
#include "common/metrics.h"
#include "common/money_text.h"
#include "common/number_text.h"

#include "base/text.h"
#include "spec/currency.h"
#include "spec/limits.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace convey::ui {

namespace {

constexpr std::size_t kHoursOfDay = 24;
constexpr EpochMs kPicturesHourMs = 3'600'000;
constexpr int kFewPercent = 50; // below it a hint is worth a person's time

/// How many happened from `from` until `until`, to the minute.
std::uint64_t countBetween(const TimeSpread& times, EpochMs from, EpochMs until)
{
    return times.leavingBetween(from + spec::kOldestMs.value, until + spec::kOldestMs.value);
}

int percentOf(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<int>(part * 100 / whole);
}

QString nameOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Click:
        return PicturesPane::tr("Click reference");
    case IdentityKind::Email:
        return PicturesPane::tr("E-mail address");
    case IdentityKind::Phone:
        return PicturesPane::tr("Phone number");
    case IdentityKind::ExternalId:
        return PicturesPane::tr("Customer number");
    case IdentityKind::Name:
        return PicturesPane::tr("Name");
    case IdentityKind::Place:
        return PicturesPane::tr("Country, city or postal code");
    case IdentityKind::Device:
        return PicturesPane::tr("IP address or browser");
    }
    return {};
}

/// An amount as a label: "0.64", "41", "1,311".
QString roundedAmount(std::int64_t minor, std::string_view currency)
{
    constexpr double kWhole = 10; // from here on decimals tell nothing
    const Currency* known = findCurrency(currency);
    const int exponent = known ? known->exponent : 2;
    auto amount = static_cast<double>(minor);
    for (int i = 0; i < exponent; ++i)
        amount /= 10;
    const bool isWhole = amount >= kWhole || exponent == 0;
    return QLocale().toString(amount, 'f', isWhole ? 0 : 2);
}

} // namespace

std::vector<Histogram::Bar> hourBars(const TimeSpread& times, EpochMs now)
{
    std::array<std::uint64_t, kHoursOfDay> counts{};
    const EpochMs first = now - spec::kOldestMs.value;
    for (EpochMs from = first; from < now;) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(from);
        const EpochMs intoHour = at.time().msecsSinceStartOfDay() % kPicturesHourMs;
        const EpochMs until = std::min(now, from - intoHour + kPicturesHourMs);
        counts.at(static_cast<std::size_t>(at.time().hour())) += countBetween(times, from, until);
        from = until;
    }
    std::vector<Histogram::Bar> bars;
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour)
        bars.push_back({.label = numberText(hour), .value = numberText(counts[hour]), .count = counts[hour]});
    return bars;
}

std::vector<Histogram::Bar> dayBars(const TimeSpread& times, EpochMs now)
{
    std::vector<Histogram::Bar> bars;
    const EpochMs first = now - spec::kOldestMs.value;
    const QDate last = QDateTime::fromMSecsSinceEpoch(now).date();
    for (QDate day = QDateTime::fromMSecsSinceEpoch(first).date(); day <= last; day = day.addDays(1)) {
        const EpochMs from = std::max(first, EpochMs{day.startOfDay().toMSecsSinceEpoch()});
        const EpochMs until = std::min(now, EpochMs{day.addDays(1).startOfDay().toMSecsSinceEpoch()});
        const std::uint64_t count = from < until ? countBetween(times, from, until) : 0;
        bars.push_back({.label = QLocale().toString(day, QStringLiteral("ddd d")),
            .value = numberText(count),
            .count = count});
    }
    return bars;
}

std::vector<Histogram::Bar> identityBars(const IdentityCoverage& identities)
{
    static constexpr std::array kOrder{IdentityKind::Click, IdentityKind::Email, IdentityKind::Phone,
        IdentityKind::ExternalId, IdentityKind::Name, IdentityKind::Place, IdentityKind::Device};
    static_assert(kOrder.size() == kIdentityKindCount);
    std::vector<Histogram::Bar> bars;
    for (const IdentityKind kind : kOrder) {
        const std::uint64_t count = identities.count(kind);
        bars.push_back({.label = nameOf(kind),
            .value = PicturesPane::tr("%1 %").arg(QLocale().toString(percentOf(count, identities.events))),
            .count = count});
    }
    return bars;
}

QString identityHint(const IdentityCoverage& identities)
{
    if (identities.events == 0)
        return PicturesPane::tr("There are no conversions.");
    const auto percent = [&](IdentityKind kind) {
        return percentOf(identities.count(kind), identities.events);
    };
    const auto missing = [&](IdentityKind kind) { return QLocale().toString(100 - percent(kind)); };
    if (percent(IdentityKind::Click) < kFewPercent)
        return PicturesPane::tr("A click reference helps most. %1 % of the conversions have none.")
            .arg(missing(IdentityKind::Click));
    if (percent(IdentityKind::Email) < kFewPercent)
        return PicturesPane::tr("An e-mail address helps. %1 % of the conversions have none.")
            .arg(missing(IdentityKind::Email));
    if (percent(IdentityKind::Phone) < kFewPercent)
        return PicturesPane::tr("A phone number would help beside it. %1 % of the conversions have none.")
            .arg(missing(IdentityKind::Phone));
    return PicturesPane::tr("Most conversions have what helps to recognise customers.");
}

PicturesPane::PicturesPane(QWidget* parent)
    : QScrollArea(parent)
    , m_grid(nullptr)
    , m_hours(nullptr)
    , m_days(nullptr)
    , m_amounts(nullptr)
    , m_identities(nullptr)
    , m_currency(nullptr)
{
    setObjectName(QStringLiteral("pictures"));
    setAccessibleName(tr("Pictures"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    auto* all = new QWidget(this);
    m_grid = new QGridLayout(all);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(em(this, kGapM));
    m_hours = new Histogram(Histogram::Form::Columns, tr("Conversions by hour of day"), tr("From hour"),
        tr("Conversions"), QStringLiteral("byHour"), all);
    m_days = new Histogram(Histogram::Form::Columns, tr("Conversions by day"), tr("Day"), tr("Conversions"),
        QStringLiteral("byDay"), all);
    m_amounts = new Histogram(Histogram::Form::Columns, tr("Amounts"), tr("From"), tr("Conversions"),
        QStringLiteral("amounts"), all);
    m_identities = new Histogram(Histogram::Form::Shares, tr("What identifies your customers"), tr("What"),
        tr("Conversions that have it"), QStringLiteral("identities"), all);
    m_currency = new QComboBox(m_amounts);
    m_currency->setObjectName(QStringLiteral("amountsCurrency"));
    nameChooser(m_currency, tr("Currency of the picture"));
    m_currency->setWhatsThis(tr("Amounts are never added up across currencies: choose the one to look at."));
    m_amounts->addTool(m_currency);
    connect(m_currency, &QComboBox::activated, this, &PicturesPane::showAmounts);
    setWidget(all);
    setNarrow(false);
}

void PicturesPane::setNarrow(bool narrow)
{
    const std::array<Histogram*, 4> all{m_hours, m_days, m_amounts, m_identities};
    const int columns = narrow ? 1 : 2;
    for (std::size_t i = 0; i < all.size(); ++i)
        m_grid->addWidget(all[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
}

void PicturesPane::showCheck(const std::shared_ptr<const CheckedRows>& rows)
{
    const FileEvidence& evidence = rows->check().evidence;
    const EpochMs now = rows->check().judgedAtMs;
    std::vector<Histogram::Bar> hours = hourBars(evidence.times(), now);
    const auto most = std::ranges::max_element(hours, {}, &Histogram::Bar::count);
    const QString zone = QDateTime::fromMSecsSinceEpoch(now).timeZoneAbbreviation();
    const QString hour = most->label;
    const QString hoursSentence = most->count == 0
        ? tr("None happened in the last 7 days.")
        : tr("Your computer's time (%1), the last 7 days. Most happened from %2 on.").arg(zone, hour);
    m_hours->setBars(std::move(hours), hoursSentence);
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(now - spec::kOldestMs.value);
    m_days->setBars(dayBars(evidence.times(), now),
        tr("Since %1, the start of the 7 days.").arg(QLocale().toString(since, QLocale::ShortFormat)));
    m_spreads = evidence.amountSpreads();
    {
        const QSignalBlocker quiet(m_currency);
        const QString chosen = m_currency->currentText();
        m_currency->clear();
        for (const AmountSpread& spread : m_spreads)
            m_currency->addItem(toQString(spread.currency));
        m_currency->setCurrentIndex(std::max(0, m_currency->findText(chosen)));
        m_currency->setVisible(m_spreads.size() > 1);
    }
    showAmounts();
    m_identities->setBars(identityBars(evidence.identities()), identityHint(evidence.identities()),
        evidence.identities().events);
}

void PicturesPane::showAmounts()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_currency->currentIndex()));
    if (at >= m_spreads.size()) {
        m_amounts->setTitle(tr("Amounts"));
        return m_amounts->setBars({}, tr("No conversion has an amount above zero."));
    }
    const AmountSpread& spread = m_spreads[at];
    std::vector<Histogram::Bar> bars;
    for (const AmountSpread::Step& step : spread.steps)
        bars.push_back({.label = roundedAmount(step.from, spread.currency),
            .value = numberText(step.events),
            .count = step.events});
    m_amounts->setTitle(tr("Amounts in %1").arg(toQString(spread.currency)));
    m_amounts->setBars(std::move(bars),
        tr("%Ln conversions; the middle one has %1.", nullptr, static_cast<int>(spread.events))
            .arg(moneyText(spread.median, spread.currency)));
}

void PicturesPane::clear()
{
    m_spreads.clear();
    m_currency->clear();
    m_currency->hide();
    for (Histogram* picture : {m_hours, m_days, m_amounts, m_identities})
        picture->setBars({}, tr("Convey is looking at every row."));
}

} // namespace convey::ui
