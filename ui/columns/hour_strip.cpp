// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/hour_strip.h"

#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/table_habits.h"
#include "common/table_model.h"
#include "common/tokens.h"

#include "base/text.h"
#include "value/time.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTime>

#include <algorithm>

namespace convey::ui {

namespace {

QString hourName(std::size_t hour)
{
    return QTime(static_cast<int>(hour), 0).toString(QStringLiteral("HH:mm"));
}

/// A time is read from left to right in every language.
QString asWritten(const std::string& time)
{
    constexpr QChar kLeftToRight(0x200E);
    return QGuiApplication::isRightToLeft() ? kLeftToRight + toQString(time) : toQString(time);
}

QTableView* makeStripTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(em(parent, kRowHeight));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    new TableHabits(*table);
    return table;
}

} // namespace

class HourStripView::Hours final : public TableModel
{
public:
    using TableModel::TableModel;

    void setCounts(const std::array<std::uint64_t, HourStrip::kHours>& counts)
    {
        m_counts = counts;
        repaintCells();
    }

protected:
    [[nodiscard]] std::uint64_t rows() const override { return HourStrip::kHours; }
    [[nodiscard]] std::size_t columns() const override { return 2; }
    [[nodiscard]] bool isNumber(int column) const override { return column == 1; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto hour = static_cast<std::size_t>(row);
        return column == 0 ? hourName(hour) : QLocale().toString(static_cast<qulonglong>(m_counts.at(hour)));
    }
    [[nodiscard]] QVariant head(int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? HourStripView::tr("From") : HourStripView::tr("Lines");
    }

private:
    std::array<std::uint64_t, HourStrip::kHours> m_counts{};
};

class HourStripView::Times final : public TableModel
{
public:
    using TableModel::TableModel;

    void setTimes(const std::vector<HourStrip::LocalTime>& times, const QString& zone)
    {
        beginResetModel();
        m_times = times;
        m_zone = zone;
        endResetModel();
    }

protected:
    [[nodiscard]] std::uint64_t rows() const override { return m_times.size(); }
    [[nodiscard]] std::size_t columns() const override { return 3; }
    [[nodiscard]] bool isNumber(int column) const override { return column == 0; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const HourStrip::LocalTime& time = m_times[static_cast<std::size_t>(row)];
        if (column == 0)
            return QLocale().toString(static_cast<qlonglong>(time.line));
        return asWritten(localText(column == 1 ? time : HourStrip::LocalTime{.utc = time.utc}));
    }
    [[nodiscard]] QVariant head(int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? HourStripView::tr("Line") : column == 1 ? m_zone : HourStripView::tr("UTC");
    }

private:
    std::vector<HourStrip::LocalTime> m_times{};
    QString m_zone{};
};

/// The bars. What they show is in the table too, so that no one needs to see them.
class HourStripView::Chart final : public QWidget
{
public:
    explicit Chart(QWidget* parent)
        : QWidget(parent)
    {
        constexpr double kHeight = 4; // em
        setMinimumHeight(em(this, kHeight));
    }

    void setCounts(const std::array<std::uint64_t, HourStrip::kHours>& counts)
    {
        m_counts = counts;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const QPalette colours = palette();
        painter.setFont(scaledFont(this, kNoteType));
        const int label = painter.fontMetrics().height();
        const int floor = height() - label;
        const std::uint64_t most = std::max<std::uint64_t>(*std::ranges::max_element(m_counts), 1);
        const double width = static_cast<double>(this->width()) / HourStrip::kHours;
        for (std::size_t hour = 0; hour < HourStrip::kHours; ++hour) {
            const int left = qRound(static_cast<double>(hour) * width);
            const int right = qRound(static_cast<double>(hour + 1) * width);
            const double share = static_cast<double>(m_counts[hour]) / static_cast<double>(most);
            const int tall = m_counts[hour] == 0 ? 0 : std::max(2, qRound(share * floor));
            const QRect bar(left + 1, floor - tall, right - left - 2, tall);
            painter.fillRect(mirrored(bar), token(Token::AccentFill, colours));
            constexpr std::size_t kLabelEvery = 6;
            if (hour % kLabelEvery == 0) {
                painter.setPen(token(Token::Muted, colours));
                const QRect place(left, floor, qRound(width * kLabelEvery), label);
                painter.drawText(mirrored(place),
                    static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                    hourName(hour));
            }
        }
        painter.setPen(token(Token::Line, colours));
        painter.drawLine(0, floor, this->width(), floor);
    }

private:
    [[nodiscard]] QRect mirrored(const QRect& place) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    }

    std::array<std::uint64_t, HourStrip::kHours> m_counts{};
};

HourStripView::HourStripView(QWidget* parent)
    : Panel(parent)
    , m_hours(new Hours(this))
    , m_times(new Times(this))
    , m_title(new LeadingLabel(tr("The hours of the da&y"), this))
    , m_words(new LeadingLabel(this))
    , m_chart(new Chart(this))
    , m_hourTable(makeStripTable(m_hours, this))
    , m_timeTable(makeStripTable(m_times, this))
    , m_stack(new QStackedWidget(this))
    , m_asTable(new QPushButton(tr("As a ta&ble"), this))
{
    setObjectName(QStringLiteral("hourStrip"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setBuddy(m_asTable);
    m_words->setObjectName(QStringLiteral("hourWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("hourChart"));
    m_hourTable->setObjectName(QStringLiteral("hourTable"));
    m_hourTable->setAccessibleName(tr("Lines of the file by hour of the day"));
    m_timeTable->setObjectName(QStringLiteral("timeTable"));
    m_timeTable->setAccessibleName(tr("Times of the file beside UTC"));
    m_timeTable->setWhatsThis(
        tr("The first times of the file, in the place that is assumed and in UTC. If the "
           "first is not what your shop's clock said, answer the question about the "
           "time zone."));
    constexpr double kThreeRows = 4.2; // with the head
    m_timeTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (QWidget* part : std::initializer_list<QWidget*>{m_stack, m_timeTable})
        part->setFixedHeight(em(this, kRowHeight * kThreeRows));
    m_asTable->setObjectName(QStringLiteral("hoursAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show the hours as a table"));
    m_asTable->setWhatsThis(tr("Shows the number of lines of each hour instead of bars."));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_hourTable);
    connect(m_asTable, &QPushButton::toggled, m_stack,
        [this](bool isTable) { m_stack->setCurrentIndex(isTable ? 1 : 0); });

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_asTable);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(top);
    layout->addWidget(m_words);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(pad);
    sides->addWidget(m_stack, 3);
    sides->addWidget(m_timeTable, 4);
    layout->addLayout(sides);
    setHours(std::nullopt, {});
}

void HourStripView::setHours(std::optional<HourStrip> hours, const QString& zone)
{
    setVisible(hours.has_value());
    m_seen = hours ? *std::move(hours) : HourStrip();
    m_zone = zone;
    m_hours->setCounts(m_seen.counts());
    m_chart->setCounts(m_seen.counts());
    m_times->setTimes(m_seen.rows(), zone);
    // Twice the same would tell nothing.
    m_timeTable->setColumnHidden(1, zone == QStringLiteral("UTC"));
    describe();
}

void HourStripView::describe()
{
    const auto& counts = m_seen.counts();
    const auto most =
        static_cast<std::size_t>(std::distance(counts.begin(), std::ranges::max_element(counts)));
    const QString share = QLocale().toString(qRound(m_seen.nightShare() * 100));
    m_words->setText(
        tr("Most happened from %1 on, %2 % between midnight and 5 o'clock (%3). If that can't be, "
           "the time zone is wrong.")
            .arg(hourName(most), share, m_zone));
    m_chart->setAccessibleName(m_words->text());
}

QAbstractItemModel* HourStripView::hours() const
{
    return m_hours;
}

QAbstractItemModel* HourStripView::times() const
{
    return m_times;
}

} // namespace convey::ui
