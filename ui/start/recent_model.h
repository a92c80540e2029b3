// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The files opened lately, whether they are still where they were, and what became of them. GUI thread only;
/// the disk and the sending history are asked by a job.
#pragma once

#include "common/state_look.h"
#include "common/table_model.h"

#include "ledger/job.h"

#include <QDateTime>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
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
    std::optional<JobRecord> send{}; ///< of the file as it is now: the last one for real, else the last test
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
        State, ///< what became of it, or why it can't be opened
        Saved,
        Size,
        ColumnCount,
    };

    using TableModel::TableModel;

    /// Newest first; the first `pinned` of them stay on top. What was sent of them is read from the history
    /// at `ledgerPath`; empty: from none.
    void setPaths(const QStringList& paths, int pinned = 0, const std::string& ledgerPath = {});
    [[nodiscard]] bool isPinned(int row) const { return row < m_pinned; }

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

    [[nodiscard]] StateLook stateLook(int row) const;

    std::vector<RecentFile> m_files{};
    int m_pinned = 0;
    std::uint64_t m_lookUp = 0; ///< counts the look-ups: an older one's result is dropped
};

} // namespace convey::ui
