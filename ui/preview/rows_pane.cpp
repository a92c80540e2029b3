// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/rows_pane.h"

#include "common/empty_state.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/metrics.h"
#include "common/state_look.h"
#include "preview/cause_title.h"
#include "preview/checked_model.h"
#include "preview/filter_strip.h"
#include "preview/preview_words.h"

#include "base/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kTypingPause = 300; // milliseconds
constexpr double kSmallTool = 1.9; // em

QToolButton* makeTool(const QString& text, const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(em(parent, kSmallTool));
    return button;
}

} // namespace

RowsPane::RowsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new CheckedModel(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(QStringLiteral("ready"), QString(), QString(), this))
    , m_stack(new QStackedLayout)
    , m_find(new QLineEdit(this))
    , m_filterSwitch(makeTool(tr("Filters"), QStringLiteral("filter"), QStringLiteral("filterSwitch"), this))
    , m_filters(new FilterStrip(this))
    , m_count(new QLabel(this))
    , m_chip(makeTool(tr("Show all"), QStringLiteral("filter"), QStringLiteral("filterChip"), this))
    , m_eye(makeTool(tr("Personal values"), QStringLiteral("show"), QStringLiteral("personal"), this))
    , m_panelSwitch(makeTool(tr("Row details"), QStringLiteral("info"), QStringLiteral("panelSwitch"), this))
{
    makeTools();
    makeView();
    makeQuery();
    auto* tools = new QHBoxLayout;
    tools->setSpacing(em(this, kGapS));
    tools->addWidget(m_chip);
    tools->addWidget(m_find, 1);
    tools->addWidget(m_filterSwitch);
    tools->addWidget(m_count);
    tools->addWidget(m_eye);
    tools->addWidget(m_panelSwitch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    layout->addLayout(tools);
    layout->addWidget(m_filters);
    layout->addLayout(m_stack, 1);
}

void RowsPane::makeTools()
{
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_chip->hide();
    m_chip->setWhatsThis(tr("Only some of the rows are shown. Press to show all of them again."));
    connect(m_chip, &QToolButton::clicked, this, &RowsPane::showAllWanted);

    m_eye->setCheckable(true);
    m_eye->setToolTip(tr("Show names, addresses and numbers of people in full"));
    m_eye->setWhatsThis(
        tr("Personal values are hidden on the screen until you ask for them. What is sent does "
           "not depend on it: these values leave hashed or as OpenAI takes them."));
    connect(m_eye, &QToolButton::toggled, this, [this](bool shown) {
        m_eye->setIcon(icon(shown ? QStringLiteral("hide") : QStringLiteral("show")));
        m_model->setPersonalShown(shown);
        Q_EMIT personalShownChanged(shown);
    });

    m_panelSwitch->setCheckable(true);
    m_panelSwitch->setToolTip(tr("Show one row wholly, with what is wrong with it and as it will be sent"));
    m_panelSwitch->setWhatsThis(m_panelSwitch->toolTip());
    connect(m_panelSwitch, &QToolButton::clicked, this, &RowsPane::panelWanted);
}

void RowsPane::makeQuery()
{
    m_find->setObjectName(QStringLiteral("findRows"));
    m_find->setPlaceholderText(tr("Find in all columns"));
    m_find->setAccessibleName(tr("Find in all columns"));
    m_find->setWhatsThis(
        tr("Shows only rows with these letters in any cell (Ctrl+F). Case makes no difference."));
    addSign(m_find, icon(QStringLiteral("find")));
    makeClearable(m_find);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, &RowsPane::ask);
    connect(&m_typing, &QTimer::timeout, this, &RowsPane::ask);

    m_filterSwitch->setCheckable(true);
    m_filterSwitch->setToolTip(tr("Show rows by problem, column, event type, currency or amount"));
    m_filterSwitch->setWhatsThis(m_filterSwitch->toolTip());
    m_filters->hide();
    connect(m_filterSwitch, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &FilterStrip::changed, this, &RowsPane::ask);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &RowsPane::sortBy);
}

void RowsPane::ask()
{
    m_typing.stop();
    RowQuery query = m_query;
    query.text = toUtf8(m_find->text());
    m_filters->fill(query);
    showFilterCount();
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryWanted(m_query);
}

/// Up, down, and as the file has it.
void RowsPane::sortBy(int column)
{
    QHeaderView* header = m_view->horizontalHeader();
    const bool isSame = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool wasDown = isSame && m_query.descending;
    m_query.descending = isSame && !wasDown;
    m_query.sort = wasDown || column == CheckedModel::kLineColumn ? RowSort::Line
        : column == CheckedModel::kStateColumn                    ? RowSort::State
        : column == m_model->columnCount() - 1                    ? RowSort::Time
                                                                  : RowSort::Column;
    m_query.sortColumn =
        m_query.sort == RowSort::Column ? static_cast<std::uint32_t>(column - CheckedModel::kFileColumns) : 0;
    header->setSortIndicatorShown(!wasDown);
    header->setSortIndicator(column, m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT queryWanted(m_query);
}

void RowsPane::forgetQuery()
{
    m_query = {};
    const QSignalBlocker quiet(m_find);
    m_find->clear();
    m_typing.stop();
    m_filters->forget();
    showFilterCount();
    m_view->horizontalHeader()->setSortIndicatorShown(false);
}

void RowsPane::setNarrow(bool narrow)
{
    m_filters->setNarrow(narrow);
    // The words that are looked for need the room more than the names of known buttons.
    for (QToolButton* button : {m_eye, m_panelSwitch})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

/// A filter that is out of sight is told on its switch.
void RowsPane::showFilterCount()
{
    const int count = m_filters->count();
    m_filterSwitch->setText(
        count == 0 ? tr("Filters") : tr("Filters: %1", "how many are set").arg(QLocale().toString(count)));
    m_filterSwitch->setAccessibleName(m_filterSwitch->text());
}

void RowsPane::showUnchecked(const std::shared_ptr<const Table>& table, const FieldColumns& columns)
{
    m_model->showUnchecked(table, columns);
    m_chip->hide();
    m_count->clear();
    m_stack->setCurrentWidget(m_view);
    setWidths();
}

void RowsPane::showCountedRows()
{
    m_model->showCountedRows();
}

void RowsPane::showChecked(
    const std::shared_ptr<const CheckedRows>& rows, RowList list, const PreviewFilter& filter)
{
    const std::optional<std::uint64_t> current = currentRow();
    const int column = m_view->currentIndex().column();
    m_model->showChecked(rows, std::move(list));
    m_filters->showCheck(*rows);
    setWidths();
    showFilter(filter, *rows);
    const int count = m_model->rowCount();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    if (count == 0) {
        showEmpty(filter, *rows);
    } else if (current) {
        const auto place =
            std::min<std::uint64_t>(m_model->list().placeOf(*current), static_cast<std::uint64_t>(count) - 1);
        m_view->setCurrentIndex(m_model->index(static_cast<int>(place), std::max(column, 0)));
    }
    Q_EMIT currentRowChanged();
}

void RowsPane::showFilter(const PreviewFilter& filter, const CheckedRows& rows)
{
    const bool isWhole = filter.isAll() && m_model->list().isWhole();
    m_count->setText(listedNoteOf(m_model->list().size(), rows.check().summary.events(), isWhole));
    m_chip->setVisible(!filter.isAll());
    if (filter.isAll())
        return;
    const QString what = filter.isRefused ? tr("Refused by OpenAI")
        : filter.cause                    ? titleOf(*filter.cause)
                                          : lookOf(*filter.verdict).word;
    m_chip->setText(tr("%1 ×", "a filter, and the sign that takes it away").arg(what));
    m_chip->setAccessibleName(tr("Filter: %1. Press to show all rows.").arg(what));
    m_chip->setToolTip(tr("Show all rows"));
}

void RowsPane::showEmpty(const PreviewFilter& filter, const CheckedRows& rows)
{
    if (!m_query.text.empty())
        return m_empty->setTexts(QStringLiteral("find"),
            tr("No row contains “%1”", "what was looked for").arg(toQString(m_query.text)),
            tr("Clear the search to see the rows again."));
    if (m_filters->count() > 0)
        return m_empty->setTexts(QStringLiteral("filter"), tr("No row fits these filters"),
            tr("Clear some of them to see rows again."));
    if (filter.isRefused)
        return m_empty->setTexts(QStringLiteral("ready"), tr("Nothing is refused"), QString());
    const QString rest = sendableNoteOf(rows.check().summary);
    switch (filter.verdict.value_or(Verdict::Merged)) {
    case Verdict::Ready:
        return m_empty->setTexts(QStringLiteral("info"), tr("Nothing is ready"), rest);
    case Verdict::Warned:
        return m_empty->setTexts(QStringLiteral("ready"), tr("Nothing needs a look"), rest);
    case Verdict::Blocked:
        return m_empty->setTexts(QStringLiteral("ready"), tr("Nothing is blocked"), rest);
    case Verdict::Outside:
        return m_empty->setTexts(QStringLiteral("ready"), tr("Nothing is outside the 7 days"), rest);
    case Verdict::LeftOut:
        return m_empty->setTexts(QStringLiteral("ready"), tr("Nothing is left out"), rest);
    case Verdict::Merged:
        break;
    }
    m_empty->setTexts(QStringLiteral("info"), tr("There are no rows"), QString());
}

} // namespace convey::ui
