// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is odd about a file as a whole, one line each: how serious, what, and where it is first. GUI thread
/// only.
#pragma once

#include "common/table_model.h"

#include "spec/rule.h"
#include "table/file_finding.h"
#include "table/table.h"

#include <span>
#include <vector>

namespace convey::ui {

/// Blocked = such rows can't be sent as they are, Warning = a person should look, Note = good to know.
[[nodiscard]] Severity severityOf(FileFindingCode code);

class FindingsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        State,
        What,
        Where,
        ColumnCount,
    };

    using TableModel::TableModel;

    /// The most serious first, else in the order given.
    void setFindings(std::span<const FileFinding> findings, std::span<const convey::Column> columns,
        std::span<const Source> sources);

    /// Precondition: `row` is one of the model's.
    [[nodiscard]] const FileFinding& finding(int row) const
    {
        return m_findings[static_cast<std::size_t>(row)];
    }
    /// What to do about it.
    [[nodiscard]] QString remedy(int row) const;

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

    [[nodiscard]] QString sentence(const FileFinding& finding) const;
    [[nodiscard]] std::string_view columnName(const FileFinding& finding) const;

    std::vector<FileFinding> m_findings{};
    std::vector<convey::Column> m_columns{};
    std::vector<Source> m_sources{};
};

} // namespace convey::ui
