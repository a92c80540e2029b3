// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The files opened lately, and whether they are still where they were. GUI thread only; the disk is asked by
/// a job.
#pragma once

#include "common/table_model.h"

#include <QDateTime>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace convey::ui {

/// What was found under a path.
enum class RecentState : std::uint8_t
{
    Unknown, ///< not looked at yet
    There,
    NotFound,
    FolderNotFound,
    NotReadable,
};

struct RecentFile
{
    QString path;
    RecentState state = RecentState::Unknown;
    qint64 size = 0; ///< bytes
    QDateTime saved{};
};

/// Asks the disk about one path. Blocks, on a network drive perhaps for long: for a worker.
[[nodiscard]] RecentFile lookAtRecent(const QString& path);

class RecentModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Folder,
        Saved, ///< when it was saved last, or why it can't be opened
        Size,
        ColumnCount,
    };

    using TableModel::TableModel;

    /// Newest first.
    void setPaths(const QStringList& paths);

    /// Precondition: `row` is one of the model's.
    [[nodiscard]] const RecentFile& file(int row) const { return m_files[static_cast<std::size_t>(row)]; }
    /// Why the file of that row can't be opened; empty when it can, or when nobody knows yet.
    [[nodiscard]] QString whyNot(int row) const;

Q_SIGNALS:
    void lookedUp(); ///< the states are there

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    [[nodiscard]] QString text(const RecentFile& file, int column) const;

    std::vector<RecentFile> m_files{};
    std::uint64_t m_lookUp = 0; ///< counts the look-ups: an older one's result is dropped
};

} // namespace convey::ui
