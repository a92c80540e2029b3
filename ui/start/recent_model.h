// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The files opened lately, and whether they are still where they were. GUI thread only; the disk is asked by
/// a job.
#pragma once

#include <QAbstractTableModel>
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

class RecentModel final : public QAbstractTableModel
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

    using QAbstractTableModel::QAbstractTableModel;

    /// Newest first.
    void setPaths(const QStringList& paths);

    /// Precondition: `row` is one of the model's.
    [[nodiscard]] const RecentFile& file(int row) const { return m_files[static_cast<std::size_t>(row)]; }
    /// Why the file of that row can't be opened; empty when it can, or when nobody knows yet.
    [[nodiscard]] QString whyNot(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void lookedUp(); ///< the states are there

private:
    [[nodiscard]] QString text(const RecentFile& file, int column) const;

    std::vector<RecentFile> m_files{};
    std::uint64_t m_lookUp = 0; ///< counts the look-ups: an older one's result is dropped
};

} // namespace convey::ui
