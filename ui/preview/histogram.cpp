// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/histogram.h"

#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/table_habits.h"
#include "common/table_model.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace convey::ui {

namespace {

constexpr double kChartHeight = 6.5; // em
constexpr double kShareRow = 1.5; // em
constexpr std::size_t kMostNumbers = 12; // bars: more numbers would touch each other
constexpr double kBarGap = 0.08; // of a bar, at each side
constexpr double kShareLabels = 0.36; // of the width
constexpr float kBarStrength = 0.82F; // of the colour: large bars would shout
constexpr int kMaxPercent = 100;

} // namespace

class Histogram::Bars final : public TableModel
{
public:
    Bars(QString what, QString counted, QObject* parent)
        : TableModel(parent)
        , m_what(std::move(what))
        , m_counted(std::move(counted))
    { }

    void setBars(std::vector<Bar> bars)
    {
        beginResetModel();
        m_bars = std::move(bars);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

protected:
    [[nodiscard]] std::uint64_t rows() const override { return m_bars.size(); }
    [[nodiscard]] std::size_t columns() const override { return 2; }
    [[nodiscard]] bool isNumber(int column) const override { return column == 1; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Bar& bar = m_bars[static_cast<std::size_t>(row)];
        return column == 0 ? bar.label : bar.value;
    }
    [[nodiscard]] QVariant head(int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? m_what : m_counted;
    }

private:
    QString m_what;
    QString m_counted;
    std::vector<Bar> m_bars{};
};

/// The bars. What they show is in the table too, so that no one needs to see them.
class Histogram::Chart final : public QWidget
{
public:
    Chart(Form form, const Bars& bars, QWidget* parent)
        : QWidget(parent)
        , m_form(form)
        , m_bars(bars)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFont(scaledFont(parent, kNoteType));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void showBars(const QString& name, std::uint64_t whole)
    {
        m_whole = whole;
        m_current = -1;
        setAccessibleName(name);
        setAccessibleDescription({});
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const double rows = static_cast<double>(m_bars.bars().size()) * kShareRow;
        return {em(this, 3 * kChartHeight), em(this, m_form == Form::Shares ? rows : kChartHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {em(this, kChartHeight), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        if (m_form == Form::Columns)
            paintColumns(painter);
        else
            paintShares(painter);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        const int on = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const auto last = static_cast<int>(m_bars.bars().size()) - 1;
        if (event->key() == back || event->key() == Qt::Key_Up)
            walk(std::max(m_current - 1, 0));
        else if (event->key() == on || event->key() == Qt::Key_Down)
            walk(std::min(m_current + 1, last));
        else
            QWidget::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    void walk(int bar)
    {
        if (bar < 0 || bar >= static_cast<int>(m_bars.bars().size()))
            return;
        m_current = bar;
        const Bar& at = m_bars.bars()[static_cast<std::size_t>(bar)];
        setAccessibleDescription(Histogram::tr("%1: %2", "a bar and its number").arg(at.label, at.value));
        update();
    }

    [[nodiscard]] QRect mirrored(const QRect& place) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    }
    [[nodiscard]] QColor fill(const Bar& bar) const
    {
        QColor colour = token(bar.isUnusual ? Token::WarnedMark : Token::Accent, palette());
        colour.setAlphaF(kBarStrength);
        return colour;
    }
    void paintFocus(QPainter& painter, int bar, const QRect& place) const
    {
        if (!hasFocus() || bar != std::max(m_current, 0))
            return;
        painter.setPen(QPen(token(Token::Accent, palette()), 2));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }

    void paintColumns(QPainter& painter) const
    {
        const std::vector<Bar>& bars = m_bars.bars();
        if (bars.empty())
            return;
        const int line = painter.fontMetrics().height();
        const int floor = height() - line - 1;
        const int room = std::max(1, floor - line);
        const std::uint64_t most =
            std::max<std::uint64_t>(1, std::ranges::max_element(bars, {}, &Bar::count)->count);
        const double step = static_cast<double>(width()) / static_cast<double>(bars.size());
        int widest = 1;
        for (const Bar& bar : bars)
            widest = std::max(widest, painter.fontMetrics().horizontalAdvance(bar.label));
        // So many bars share one label that no two labels touch.
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + line / 2.0) / step)));
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const Bar& bar = bars[i];
            const int left = qRound(static_cast<double>(i) * step);
            const int right = qRound(static_cast<double>(i + 1) * step);
            const int gap = std::max(1, qRound(step * kBarGap));
            const double share = static_cast<double>(bar.count) / static_cast<double>(most);
            const int tall = bar.count == 0 ? 0 : std::max(2, qRound(share * room));
            painter.fillRect(mirrored({left + gap, floor - tall, right - left - 2 * gap, tall}), fill(bar));
            painter.setPen(token(Token::Muted, palette()));
            if (bars.size() <= kMostNumbers && bar.count > 0)
                painter.drawText(mirrored({left - gap, floor - tall - line, right - left + 2 * gap, line}),
                    Qt::AlignHCenter | Qt::AlignBottom, shortNumber(painter, bar, right - left + 2 * gap));
            if (i % every == 0) {
                const int labelled = qRound(step * static_cast<double>(every));
                const QRect place(left, floor + 1, every == 1 ? right - left : labelled, line);
                painter.drawText(mirrored(place),
                    static_cast<int>(every == 1 ? Qt::AlignHCenter
                                                : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                    bar.label);
            }
            paintFocus(painter, static_cast<int>(i), mirrored({left, 0, right - left, floor}));
        }
        painter.setPen(token(Token::Line, palette()));
        painter.drawLine(0, floor, width(), floor);
    }

    /// A number that has no room is in the table.
    static QString shortNumber(const QPainter& painter, const Bar& bar, int room)
    {
        return painter.fontMetrics().horizontalAdvance(bar.value) <= room ? bar.value : QString();
    }

    void paintShares(QPainter& painter) const
    {
        const std::vector<Bar>& bars = m_bars.bars();
        const int row = em(this, kShareRow);
        const int labels = qRound(width() * kShareLabels);
        const int numbers =
            painter.fontMetrics().horizontalAdvance(QLocale().toString(kMaxPercent) + QStringLiteral(" %"))
            + em(this, kGapS);
        const int bar = em(this, kGapS);
        const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const int top = static_cast<int>(i) * row;
            const QRect track(labels, top + (row - bar) / 2, std::max(1, width() - labels - numbers), bar);
            const double share =
                m_whole == 0 ? 0 : static_cast<double>(bars[i].count) / static_cast<double>(m_whole);
            QRect filled = track;
            filled.setWidth(qRound(track.width() * std::min(share, 1.0)));
            painter.fillRect(mirrored(filled), fill(bars[i]));
            painter.setPen(token(Token::Outline, palette()));
            painter.drawRect(mirrored(track).adjusted(0, 0, -1, -1));
            painter.setPen(token(Token::Text, palette()));
            painter.drawText(mirrored({0, top, labels - em(this, kGapS), row}),
                static_cast<int>(leading | Qt::AlignVCenter),
                painter.fontMetrics().elidedText(bars[i].label, Qt::ElideRight, labels - em(this, kGapS)));
            painter.drawText(mirrored({width() - numbers, top, numbers, row}),
                static_cast<int>(trailing | Qt::AlignVCenter), bars[i].value);
            paintFocus(painter, static_cast<int>(i), mirrored({0, top, width(), row}));
        }
    }

    Form m_form;
    const Bars& m_bars;
    std::uint64_t m_whole = 0;
    int m_current = -1;
};

Histogram::Histogram(Form form, const QString& title, const QString& what, const QString& counted,
    const QString& name, QWidget* parent)
    : Panel(parent)
    , m_bars(new Bars(what, counted, this))
    , m_top(new QHBoxLayout)
    , m_title(new LeadingLabel(title, this))
    , m_sentence(new LeadingLabel(this))
    , m_chart(new Chart(form, *m_bars, this))
    , m_stack(new QStackedWidget(this))
    , m_asTable(new QPushButton(tr("As a table"), this))
{
    setObjectName(name);
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_chart);
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_chart->setWhatsThis(tr("The arrow keys walk the bars; “As a table” has the same numbers."));
    auto* table = new QTableView(this);
    table->setObjectName(name + QStringLiteral("Table"));
    table->setAccessibleName(title);
    table->setModel(m_bars);
    table->setFrameShape(QFrame::NoFrame);
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the bars say how much room there is
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    new TableHabits(*table);
    m_asTable->setObjectName(name + QStringLiteral("AsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("%1 as a table", "title of a picture").arg(title));
    m_asTable->setWhatsThis(tr("Shows the numbers instead of bars."));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(table);
    connect(m_asTable, &QPushButton::toggled, m_stack,
        [this](bool isTable) { m_stack->setCurrentIndex(isTable ? 1 : 0); });
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_asTable);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(m_top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_stack, 1);
}

void Histogram::setTitle(const QString& title)
{
    m_title->setText(title);
    m_stack->widget(1)->setAccessibleName(title);
    m_asTable->setAccessibleName(tr("%1 as a table", "title of a picture").arg(title));
}

void Histogram::addTool(QWidget* tool)
{
    constexpr int kBeforeTable = 1;
    m_top->insertWidget(kBeforeTable, tool);
}

void Histogram::setBars(std::vector<Bar> bars, const QString& sentence, std::uint64_t whole)
{
    m_bars->setBars(std::move(bars));
    m_sentence->setText(sentence);
    m_chart->showBars(tr("%1. %2", "title and meaning of a picture").arg(m_title->text(), sentence), whole);
}

const std::vector<Histogram::Bar>& Histogram::bars() const
{
    return m_bars->bars();
}

QString Histogram::sentence() const
{
    return m_sentence->text();
}

QAbstractItemModel* Histogram::table() const
{
    return m_bars;
}

} // namespace convey::ui
