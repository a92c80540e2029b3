// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/checked_model.h"

#include "common/masked_text.h"
#include "common/outcome_look.h"
#include "common/plain_tool_tip.h"
#include "common/state_look.h"
#include "common/translated.h"
#include "preview/cause_title.h"
#include "preview/cell_role.h"
#include "preview/clock_strip.h"

#include "base/text.h"
#include "value/personal.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace convey::ui {

namespace {

constexpr std::uint64_t kRowsPerCheckedBlock = 32; // of the file; a filter may show one row of each
constexpr std::size_t kMostBlocks = 256; // some screens, each row in a block of its own
constexpr std::size_t kMostCheckedAsked = 128; // such a screen, twice
constexpr std::size_t kEditableBytes = 16'384; // of one cell
constexpr std::size_t kShownBytes = 1'024; // of one cell: no column is as wide as that

/// What fits into one line of a table.
QString shownText(std::string_view text)
{
    QString shown = toQString(text.substr(0, kShownBytes));
    std::ranges::replace_if(
        shown, [](QChar c) { return c < u' '; }, u' ');
    return shown;
}

} // namespace

void CheckedModel::showUnchecked(std::shared_ptr<const Table> table, FieldColumns columns)
{
    beginResetModel();
    m_table = std::move(table);
    m_columns = std::move(columns);
    m_checked.reset();
    startReading();
    m_list = RowList(m_table ? m_table->rowCount().rows : 0);
    endResetModel();
}

void CheckedModel::showCountedRows()
{
    if (m_checked || !m_table)
        return;
    RowList counted(m_table->rowCount().rows);
    const int before = rowCount();
    if (shown(counted.size()) <= before)
        return;
    beginInsertRows({}, before, shown(counted.size()) - 1);
    m_blocks.erase(m_list.size() / kRowsPerCheckedBlock); // it was cut where the count stood
    m_list = std::move(counted);
    endInsertRows();
}

void CheckedModel::showChecked(std::shared_ptr<const CheckedRows> rows, RowList list)
{
    beginResetModel();
    if (m_table != rows->table()) {
        m_table = rows->table();
        startReading();
    } else {
        m_blocks.erase(m_list.size() / kRowsPerCheckedBlock); // perhaps cut where the count stood
    }
    m_columns = rows->columns();
    m_checked = std::move(rows);
    m_times.reset();
    m_list = std::move(list);
    endResetModel();
}

void CheckedModel::setPersonalShown(bool shown)
{
    m_personalShown = shown;
    repaintCells();
}

std::vector<std::string> CheckedModel::columnNames() const
{
    return m_table ? m_table->columnNames() : std::vector<std::string>();
}

std::uint64_t CheckedModel::rows() const
{
    return m_list.size();
}

std::size_t CheckedModel::columns() const
{
    return m_table ? m_table->columnCount() + kFileColumns + 1 : 0; // the last one is the time left
}

bool CheckedModel::isTimeLeft(int column) const
{
    return m_table && column == static_cast<int>(m_table->columnCount()) + kFileColumns;
}

/// Until the row's conversion leaves the seven days, by the clock of the check.
QVariant CheckedModel::timeLeftData(int row, int role) const
{
    const Row* content = rowAt(row);
    const bool isShown = m_checked && content && m_checked->verdict(fileRow(row)) != Verdict::Merged;
    if (role == LoadingCellRole)
        return !blockOf(row);
    if (role == MutedCellRole)
        return true;
    if (!isShown || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (!m_times)
        m_times.emplace(m_checked->recipe());
    const Value<EpochMs> time = m_times->timeOf(content->view());
    const QString left = time ? timeLeftText(*time, m_checked->check().judgedAtMs) : QString();
    if (role == Qt::DisplayRole)
        return left;
    return left.isEmpty() ? tr("No time left") : tr("Time left: %1").arg(left);
}

bool CheckedModel::isNumber(int column) const
{
    if (isTimeLeft(column))
        return true;
    return column == kLineColumn
        || (column >= kFileColumns && m_columns.isNumber(static_cast<std::size_t>(column - kFileColumns)));
}

void CheckedModel::startReading()
{
    m_blocks.clear();
    m_reader.reset();
    if (m_table)
        m_reader = std::make_unique<RowReader>(this, m_table, kMostCheckedAsked,
            [this](RowRange range, RowBlock block) { showArrived(range, std::move(block)); });
}

RowRange CheckedModel::rangeOf(std::uint64_t block) const
{
    const std::uint64_t first = block * kRowsPerCheckedBlock;
    const std::uint64_t rows = m_checked ? m_table->rowCount().rows : m_list.size();
    return {.first = first, .count = std::min(kRowsPerCheckedBlock, rows - first)};
}

const CheckedModel::Block& CheckedModel::keep(std::uint64_t number, RowBlock block) const
{
    if (m_blocks.size() >= kMostBlocks)
        m_blocks.clear();
    if (block.failed)
        Q_EMIT readFailed(*block.failed);
    return m_blocks.insert_or_assign(number, std::move(block.rows)).first->second;
}

void CheckedModel::showArrived(RowRange range, RowBlock block)
{
    // Where the table has grown since, the block is cut: painting asks for it anew.
    if (const std::uint64_t number = range.first / kRowsPerCheckedBlock; range == rangeOf(number))
        keep(number, std::move(block));
    const bool isInOrder = m_list.isAscending(); // else the rows stand anywhere
    const int first = isInOrder ? shown(m_list.placeOf(range.first)) : 0;
    const int end =
        isInOrder ? std::min(rowCount(), shown(m_list.placeOf(range.first + range.count))) : rowCount();
    if (first < end)
        Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
}

const CheckedModel::Block* CheckedModel::blockOf(int row, bool isWaiting) const
{
    const std::uint64_t number = fileRow(row) / kRowsPerCheckedBlock;
    if (const auto found = m_blocks.find(number); found != m_blocks.end())
        return &found->second;
    if (isWaiting)
        return &keep(number, readRows(*m_table, rangeOf(number)));
    std::optional<RowBlock> block = m_reader->take(rangeOf(number));
    return block ? &keep(number, *std::move(block)) : nullptr;
}

const Row* CheckedModel::rowAt(int row) const
{
    const Block* block = blockOf(row);
    const std::uint64_t index = fileRow(row) % kRowsPerCheckedBlock;
    return block && index < block->size() ? &(*block)[index] : nullptr;
}

const Finding* CheckedModel::finding(int row, std::int32_t column) const
{
    if (!m_checked)
        return nullptr;
    return findingAt(m_checked->findingsOf(fileRow(row)), m_columns, column);
}

QString CheckedModel::cellText(int row, std::size_t column) const
{
    const Row* content = rowAt(row);
    if (!content)
        return {};
    const std::string_view text = content->text(column);
    const QString shown = shownText(text);
    const bool isHidden =
        !m_personalShown && (m_columns.isPersonal(column) || looksPersonal(text) != PersonalKind::None);
    return isHidden ? maskedText(shown) : shown;
}

QVariant CheckedModel::stateData(int row, int role) const
{
    if (!m_checked)
        return role == Qt::DisplayRole       ? QVariant(QStringLiteral("…"))
            : role == Qt::AccessibleTextRole ? QVariant(tr("State: being checked"))
                                             : QVariant();
    const std::uint64_t number = fileRow(row);
    const RefusedRow* const refusal = m_checked->isMended(number) ? nullptr : m_checked->refusal(number);
    const StateLook look = refusal ? lookOf(SendOutcome::Refused) : lookOf(m_checked->verdict(number));
    switch (role) {
    case Qt::DisplayRole:
        return look.word;
    case VerdictCellRole:
        return static_cast<int>(m_checked->verdict(number));
    case ReasonCellRole:
        return reasons(number);
    case RefusedCellRole:
        return refusal != nullptr;
    case Qt::ToolTipRole:
        if (refusal)
            return plainToolTip(tr("OpenAI: %1", "its own words").arg(toQString(refusal->message)));
        return m_checked->cause(number) == CauseId::None ? QVariant() : plainToolTip(causeText(number));
    case Qt::AccessibleTextRole: {
        const QString line = lineData(row, Qt::DisplayRole).toString();
        if (refusal)
            return tr("State, line %1: %2, %3").arg(line, look.word, toQString(refusal->message));
        return m_checked->cause(number) == CauseId::None
            ? tr("State, line %1: %2").arg(line, look.word)
            : tr("State, line %1: %2, %3").arg(line, look.word, causeText(number));
    }
    default:
        return {};
    }
}

/// OpenAI's own words, what the check found, and why a person left it out.
QString CheckedModel::reasons(std::uint64_t row) const
{
    QStringList sentences;
    if (const RefusedRow* refusal = m_checked->isMended(row) ? nullptr : m_checked->refusal(row))
        sentences.append(tr("OpenAI: %1", "its own words").arg(toQString(refusal->message)));
    for (const Finding& finding : m_checked->findingsOf(row)) {
        const std::int32_t column = m_columns.columnOf(finding.problem);
        const bool isInFile = column >= 0 && column < static_cast<std::int32_t>(m_table->columnCount());
        const std::string name =
            isInFile ? m_table->columns()[static_cast<std::size_t>(column)].name : std::string();
        sentences.append(translated(wordsFor(finding.rule()).sentence, valuesOf(finding, name)));
    }
    if (sentences.isEmpty() && m_checked->cause(row) != CauseId::None)
        sentences.append(causeText(row));
    return sentences.join(u'\n');
}

/// With the reason that a person gave.
QString CheckedModel::causeText(std::uint64_t row) const
{
    const QString title = titleOf(m_checked->cause(row));
    const QString reason = toQString(m_checked->edits().reasonOf(row));
    return reason.isEmpty() ? title : tr("%1: %2", "left out by hand, and why").arg(title, reason);
}

QVariant CheckedModel::lineData(int row, int role) const
{
    const Row* content = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return content ? QLocale().toString(static_cast<qlonglong>(content->line())) : QString();
    case LoadingCellRole:
        return !blockOf(row);
    case Qt::AccessibleTextRole:
        if (!blockOf(row))
            return tr("Line: being read");
        return content ? tr("Line %1").arg(QLocale().toString(static_cast<qlonglong>(content->line())))
                       : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case MutedCellRole:
        return true;
    default:
        return {};
    }
}

QVariant CheckedModel::cellData(int row, std::size_t column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case LoadingCellRole:
        return !blockOf(row);
    case Qt::EditRole:
        return rowAt(row) ? toQString(rowAt(row)->text(column)) : QString();
    case EditedCellRole:
        return isEdited(row, column);
    case MarkCellRole:
        if (const Finding* found = finding(row, static_cast<std::int32_t>(column)))
            return static_cast<int>(markOf(m_checked->verdict(fileRow(row)), found->severity()));
        return {};
    case Qt::ToolTipRole: {
        QStringList lines;
        if (const QString text = cellText(row, column); !text.isEmpty())
            lines.append(text);
        if (isEdited(row, column))
            lines.append(tr("You changed this cell. The file has: %1").arg(fileText(row, column)));
        if (const Finding* found = finding(row, static_cast<std::int32_t>(column)))
            lines.append(translated(
                wordsFor(found->rule()).sentence, valuesOf(*found, m_table->columns()[column].name)));
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::TextAlignmentRole:
        if (m_columns.isNumber(column))
            return static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    default:
        return {};
    }
}

QString CheckedModel::accessibleText(int row, std::size_t column) const
{
    const QString name = toQString(m_table->columns()[column].name);
    if (!blockOf(row))
        return tr("%1: being read", "column of a cell").arg(name);
    const QString line = lineData(row, Qt::DisplayRole).toString();
    QString text = cellText(row, column);
    if (text.isEmpty())
        text = tr("empty");
    if (const Finding* found = finding(row, static_cast<std::int32_t>(column)))
        return tr("%1, line %2: %3, %4, %5", "column, line, text, state, cause")
            .arg(name, line, text,
                lookOfMark(markOf(m_checked->verdict(fileRow(row)), found->severity())).word,
                titleOf(found->rule()));
    return tr("%1, line %2: %3", "column, line, text").arg(name, line, text);
}

bool CheckedModel::isEdited(int row, std::size_t column) const
{
    const Row* content = rowAt(row);
    return content && column < content->cells().size() && content->cells()[column].edited;
}

/// As the file has it, as it may be shown. One small read.
QString CheckedModel::fileText(int row, std::size_t column) const
{
    const Result<Row> read = m_checked && m_checked->file() ? m_checked->file()->row(fileRow(row)) : Row();
    const QString text = read ? shownText(read->text(column)) : QString();
    return text.isEmpty() ? tr("nothing") : !m_personalShown ? maskedText(text) : text;
}

Qt::ItemFlags CheckedModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid() || !m_checked || !m_checked->file() || index.column() < kFileColumns)
        return flags;
    const auto column = static_cast<std::size_t>(index.column() - kFileColumns);
    const Row* content = rowAt(index.row());
    // A line of an editor holds no line breaks, and cells that can't be told apart have no columns.
    const bool canEdit = content && column < m_checked->file()->columnCount()
        && content->cells().size() == m_table->columnCount() && content->text(column).size() <= kEditableBytes
        && content->text(column).find_first_of("\r\n") == std::string_view::npos;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool CheckedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT cellEdited(
        fileRow(index.row()), static_cast<quint32>(index.column() - kFileColumns), value.toString());
    return true;
}

QVariant CheckedModel::cell(int row, int column, int role) const
{
    if (role == CopyCellRole) {
        static_cast<void>(blockOf(row, true)); // from here on it is there
        role = Qt::DisplayRole;
    }
    if (column == kStateColumn)
        return stateData(row, role);
    if (column == kLineColumn)
        return lineData(row, role);
    if (isTimeLeft(column))
        return timeLeftData(row, role);
    return cellData(row, static_cast<std::size_t>(column - kFileColumns), role);
}

QVariant CheckedModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == kStateColumn)
        return tr("State");
    if (column == kLineColumn)
        return tr("Line");
    if (isTimeLeft(column))
        return tr("Time left");
    return shownText(m_table->columns()[static_cast<std::size_t>(column - kFileColumns)].name);
}

} // namespace convey::ui
