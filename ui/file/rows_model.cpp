// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/rows_model.h"

#include "common/icon.h"
#include "common/masked_text.h"
#include "common/plain_tool_tip.h"

#include "base/text.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace convey::ui {

namespace {

constexpr int kRowsPerBlock = 128; // two screens
constexpr std::size_t kMaxBlocks = 16;
constexpr std::size_t kMostAsked = 4; // blocks that a screen can show at once, and one more
constexpr std::size_t kMostShownBytes = 2000; // a cell may have megabytes, a screen shows a line of it

bool isUtf8(const Row& row, int column)
{
    const auto cell = static_cast<std::size_t>(column);
    return cell >= row.cells().size() || row.cells()[cell].isUtf8();
}

} // namespace

void RowsModel::setTable(std::shared_ptr<const Table> table)
{
    beginResetModel();
    m_table = std::move(table);
    startReading();
    m_rows = 0;
    endResetModel();
    showCountedRows();
}

void RowsModel::setEdited(std::shared_ptr<const Table> table)
{
    m_table = std::move(table);
    startReading();
    repaintCells();
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RowsModel::showCountedRows()
{
    if (!m_table)
        return;
    const int counted = shown(m_table->rowCount().rows);
    if (counted <= m_rows)
        return;
    beginInsertRows({}, m_rows, counted - 1);
    if (m_rows % kRowsPerBlock != 0)
        m_blocks.erase(m_rows / kRowsPerBlock); // it was cut where the count stood
    m_rows = counted;
    endInsertRows();
}

std::uint64_t RowsModel::rows() const
{
    return static_cast<std::uint64_t>(m_rows);
}

std::size_t RowsModel::columns() const
{
    return m_table ? m_table->columnCount() : 0;
}

bool RowsModel::isNumber(int column) const
{
    return m_numbers.contains(column);
}

void RowsModel::startReading()
{
    m_blocks.clear();
    m_reader.reset();
    if (m_table)
        m_reader = std::make_unique<RowReader>(this, m_table, kMostAsked,
            [this](RowRange range, RowBlock block) { showArrived(range, std::move(block)); });
}

RowRange RowsModel::rangeOf(int block) const
{
    const int first = block * kRowsPerBlock;
    return {.first = static_cast<std::uint64_t>(first),
        .count = static_cast<std::uint64_t>(std::min(kRowsPerBlock, m_rows - first))};
}

const RowsModel::Block& RowsModel::keep(int number, RowBlock block) const
{
    if (m_blocks.size() >= kMaxBlocks)
        m_blocks.erase(
            std::abs(m_blocks.begin()->first - number) > std::abs(m_blocks.rbegin()->first - number)
                ? m_blocks.begin()
                : std::prev(m_blocks.end()));
    if (block.failed)
        Q_EMIT readFailed(*block.failed);
    return m_blocks.insert_or_assign(number, std::move(block.rows)).first->second;
}

void RowsModel::showArrived(RowRange range, RowBlock block)
{
    const auto first = static_cast<int>(range.first);
    const int last = first + static_cast<int>(range.count) - 1;
    // Where the table has grown since, the block is cut: painting asks for it anew.
    if (const int number = first / kRowsPerBlock; range == rangeOf(number))
        keep(number, std::move(block));
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

const RowsModel::Block* RowsModel::blockOf(int row, bool isWaiting) const
{
    const int number = row / kRowsPerBlock;
    if (const auto found = m_blocks.find(number); found != m_blocks.end())
        return &found->second;
    const RowRange range = rangeOf(number);
    if (isWaiting)
        return &keep(number, readRows(*m_table, range));
    std::optional<RowBlock> block = m_reader->take(range);
    return block ? &keep(number, *std::move(block)) : nullptr;
}

const Row* RowsModel::rowOf(const Block& block, int row)
{
    const auto index = static_cast<std::size_t>(row % kRowsPerBlock);
    return index < block.size() ? &block[index] : nullptr;
}

QString RowsModel::shownText(const Row& row, int column) const
{
    const std::string_view whole = row.text(static_cast<std::size_t>(column));
    const bool isCut = whole.size() > kMostShownBytes;
    QString text = toQString(whole.substr(0, kMostShownBytes));
    if (m_masked && m_masked->contains(column))
        return maskedText(text);
    if (isCut) {
        text.chop(1); // perhaps half a character
        text.append(QChar(0x2026));
    }
    return m_masked ? maskedAddresses(text) : text;
}

QVariant RowsModel::cell(int number, int column, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
        || (role >= NotUtf8Role && role <= CopyRole);
    if (!isAsked)
        return {};
    const Block* block = blockOf(number, role == CopyRole);
    if (role == LoadingRole)
        return !block;
    if (!block && role == Qt::AccessibleTextRole)
        return tr("%1: being read", "column of a cell").arg(head(column, Qt::DisplayRole).toString());
    const Row* row = block ? rowOf(*block, number) : nullptr;
    if (!row)
        return role == Qt::DisplayRole || role == CopyRole ? QVariant(QString()) : QVariant();
    const bool isLeftOut = row->flags().has(RowFlag::LeftOut);
    if (role == NotUtf8Role)
        return !isUtf8(*row, column);
    if (role == LeftOutRole)
        return isLeftOut;
    const QString text = shownText(*row, column);
    if (role == Qt::DisplayRole || role == CopyRole)
        return text;
    if (role == Qt::ToolTipRole && !isUtf8(*row, column))
        return plainToolTip(tr("These characters are not UTF-8 and can't be sent: %1").arg(text));
    if (role == Qt::ToolTipRole)
        return isLeftOut ? plainToolTip(tr("You left this line out. It is not sent.")) : QVariant();
    const QString spoken = tr("%1, line %2: %3", "column, line and content of a cell")
                               .arg(head(column, Qt::DisplayRole).toString(), placeOf(*row),
                                   text.isEmpty() ? tr("empty") : text);
    return isLeftOut ? tr("%1, left out", "a cell of a line").arg(spoken) : spoken;
}

QString RowsModel::placeOf(const Row& row) const
{
    const QString line = QLocale().toString(qlonglong{row.line()});
    const auto sources = m_table->sources();
    if (sources.size() < 2)
        return line;
    const QString file = QFileInfo(toQString(sources[row.view().source].path)).fileName();
    return tr("%1 of %2", "line and file").arg(line, file);
}

QVariant RowsModel::head(int column, int role) const
{
    const Column& about = m_table->columns()[static_cast<std::size_t>(column)];
    const QString name = toQString(std::string_view(about.name).substr(0, kMostShownBytes));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::DecorationRole:
        return about.repeated ? QVariant(icon(QStringLiteral("warned"), Token::WarnedMark)) : QVariant();
    case Qt::ToolTipRole:
        if (about.repeated)
            return plainToolTip(tr("%1: an earlier column has this name too.").arg(name));
        return plainToolTip(about.named ? name : tr("%1: the file gives it no name.").arg(name));
    default:
        return {};
    }
}

QVariant RowsModel::rowHead(int number, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole)
        return {};
    const Block* block = blockOf(number);
    const Row* row = block ? rowOf(*block, number) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DecorationRole)
        return row->flags().has(RowFlag::LeftOut)
            ? QVariant(icon(QStringLiteral("left-out"), Token::LeftOutMark))
            : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(tr("Line %1", "and of which file").arg(placeOf(*row)));
    if (m_table->sources().size() > 1)
        return placeOf(*row);
    return QLocale().toString(static_cast<qlonglong>(row->line()));
}

void RowsModel::setMasking(std::optional<std::set<int>> columns)
{
    if (m_masked == columns)
        return;
    m_masked = std::move(columns);
    repaintCells();
}

void RowsModel::setNumberColumns(std::set<int> columns)
{
    if (m_numbers == columns)
        return;
    m_numbers = std::move(columns);
    repaintCells();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace convey::ui
