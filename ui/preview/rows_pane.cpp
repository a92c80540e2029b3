// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/rows_pane.h"

#include "common/empty_state.h"
#include "common/icon.h"
#include "common/metrics.h"
#include "common/state_look.h"
#include "preview/cause_title.h"
#include "preview/cell_delegate.h"
#include "preview/checked_model.h"
#include "preview/filter_strip.h"
#include "preview/preview_words.h"
#include "preview/rows_header.h"

#include "base/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kTypingPause = 300; // milliseconds
constexpr int kRowsForWidths = 40; // about a screen
constexpr double kSmallTool = 1.9; // em
constexpr double kLeastWidth = 4.0; // em
constexpr double kMostWidth = 17.0; // em

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
    m_find->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
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

void RowsPane::makeView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setObjectName(QStringLiteral("previewRows"));
    m_view->setAccessibleName(tr("Rows"));
    m_view->setAccessibleDescription(
        tr("F2 changes a cell; Enter shows the row wholly; Delete leaves it out, Ctrl+Delete with a "
           "reason, Shift+Delete takes it back; F8 goes to the next finding."));
    m_view->setWhatsThis(tr("Every line of the file with what becomes of it. Marked cells are why a row is "
                            "blocked or needs a look."));
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed); // a double click shows the row
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Measuring every row of a million would stall the window: rows have one height.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    m_view->verticalHeader()->hide();
    auto* header = new RowsHeader(m_view);
    header->setObjectName(QStringLiteral("rowsHeader"));
    header->setAccessibleName(tr("Columns"));
    m_view->setHorizontalHeader(header);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now, const QModelIndex& before) {
            if (now.row() != before.row() || now.isValid() != before.isValid())
                Q_EMIT currentRowChanged();
        });
    connect(m_view, &QTableView::activated, this, &RowsPane::rowWanted);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTableView::customContextMenuRequested, this, &RowsPane::showMenu);
    connect(m_model, &CheckedModel::cellEdited, this, &RowsPane::cellEdited);
    connect(m_model, &CheckedModel::readFailed, this, &RowsPane::readFailed, Qt::QueuedConnection);
}

void RowsPane::showMenu(const QPoint& at)
{
    if (!m_view->indexAt(at).isValid())
        return;
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* iconName, const QKeySequence& keys,
                         void (RowsPane::*wanted)()) {
        QAction* action = menu->addAction(icon(QLatin1String(iconName)), text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, wanted);
    };
    add(tr("&Row details"), "info", Qt::Key_Return, &RowsPane::rowWanted);
    menu->addSeparator();
    add(tr("&Leave out"), "leave-out", Qt::Key_Delete, &RowsPane::leaveOutWanted);
    add(tr("Leave out &with a reason…"), "leave-out", Qt::CTRL | Qt::Key_Delete,
        &RowsPane::leaveOutWithReasonWanted);
    add(tr("&Take back"), "undo", Qt::SHIFT | Qt::Key_Delete, &RowsPane::takeBackWanted);
    menu->addSeparator();
    add(tr("&Find and replace…"), "edit", Qt::CTRL | Qt::Key_H, &RowsPane::replaceWanted);
    menu->popup(m_view->viewport()->mapToGlobal(at));
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

void RowsPane::setWidths()
{
    std::vector<std::string> names = m_model->columnNames();
    if (names == m_widthsFor)
        return; // the person's own widths stay
    m_widthsFor = std::move(names);
    const QFontMetrics header(m_view->horizontalHeader()->font());
    const QFontMetrics cells(m_view->font());
    const int rows = std::min(m_model->rowCount(), kRowsForWidths);
    const int pad = em(this, 1.6);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width =
            header.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < rows; ++row)
            width = std::max(width, cells.horizontalAdvance(m_model->index(row, column).data().toString()));
        if (column == CheckedModel::kStateColumn)
            width = cells.horizontalAdvance(lookOf(Verdict::Outside).word) + em(this, 1.4);
        width = std::clamp(width + pad, em(this, kLeastWidth), em(this, kMostWidth));
        m_view->setColumnWidth(column, width);
    }
}

std::optional<std::uint64_t> RowsPane::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(m_model->fileRow(current.row())) : std::nullopt;
}

std::int32_t RowsPane::currentColumn() const
{
    const int column = m_view->currentIndex().column() - CheckedModel::kFileColumns;
    return column >= 0 ? column : kNoColumn;
}

void RowsPane::goTo(std::uint64_t place, std::int32_t column)
{
    const QModelIndex index = m_model->index(static_cast<int>(place),
        column == kNoColumn ? CheckedModel::kStateColumn : column + CheckedModel::kFileColumns);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

std::vector<std::uint64_t> RowsPane::selectedRows() const
{
    // By ranges: selecting all rows of a large file is one range, but millions of indexes.
    std::vector<std::uint64_t> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model->fileRow(row));
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void RowsPane::setPanelShown(bool shown, bool canClose)
{
    m_panelSwitch->setVisible(canClose);
    m_panelSwitch->setChecked(shown);
}

bool RowsPane::isPersonalShown() const
{
    return m_eye->isChecked();
}

} // namespace convey::ui
