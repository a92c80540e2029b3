// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/rows_model.h"

#include "base/text.h"

#include <algorithm>
#include <limits>

namespace convey::ui {

namespace {

constexpr int kRowsPerBlock = 128; // two screens
constexpr std::size_t kMaxBlocks = 16;

} // namespace

void RowsModel::setTable(std::shared_ptr<const Table> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_blocks.clear();
    m_rows = 0;
    endResetModel();
    showCountedRows();
}

void RowsModel::showCountedRows()
{
    if (!m_table)
        return;
    // A view counts in int; what lies beyond is still checked and sent.
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max() - 1);
    const int rows = static_cast<int>(std::min(m_table->rowCount().rows, kMost));
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    if (m_rows % kRowsPerBlock != 0)
        m_blocks.erase(m_rows / kRowsPerBlock); // it was cut where the count stood
    m_rows = rows;
    endInsertRows();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columnCount());
}

const Row* RowsModel::rowAt(int row) const
{
    const int number = row / kRowsPerBlock;
    auto block = m_blocks.find(number);
    if (block == m_blocks.end()) {
        if (m_blocks.size() >= kMaxBlocks)
            m_blocks.erase(
                std::abs(m_blocks.begin()->first - number) > std::abs(m_blocks.rbegin()->first - number)
                    ? m_blocks.begin()
                    : std::prev(m_blocks.end()));
        Block rows;
        const Result<> read = m_table->scan(
            static_cast<std::uint64_t>(number) * kRowsPerBlock, kRowsPerBlock, [&](const RowView& view) {
                rows.emplace_back(view);
                return true;
            });
        if (!read)
            Q_EMIT readFailed(read.error());
        block = m_blocks.emplace(number, std::move(rows)).first;
    }
    const auto index = static_cast<std::size_t>(row % kRowsPerBlock);
    return index < block->second.size() ? &block->second[index] : nullptr;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row* row = rowAt(index.row());
    return row ? toQString(row->text(static_cast<std::size_t>(index.column()))) : QString();
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_table || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount()
            ? QVariant(toQString(m_table->columns()[static_cast<std::size_t>(section)].name))
            : QVariant();
    const Row* row = section < m_rows ? rowAt(section) : nullptr;
    return row ? QVariant(static_cast<qlonglong>(row->line())) : QVariant();
}

} // namespace convey::ui
