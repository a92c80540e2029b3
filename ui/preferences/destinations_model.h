// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The saved destinations as a table, with where the key of each is. GUI thread only.
#pragma once

#include "common/table_model.h"

#include "settings/destinations.h"

#include <functional>
#include <optional>
#include <vector>

namespace convey::ui {

class SendDesk;

class DestinationsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Pixel,
        Key,
        ColumnCount,
    };

    /// `desk` outlives the model.
    DestinationsModel(SendDesk& desk, QObject* parent);

    /// Precondition: `row` is one of the model's.
    [[nodiscard]] const Destination& at(int row) const { return m_all[static_cast<std::size_t>(row)]; }
    /// -1 when there is none of that name.
    [[nodiscard]] int rowOf(const std::string& name) const;
    /// Reads them anew.
    void reload();

private:
    [[nodiscard]] std::uint64_t rows() const override { return m_all.size(); }
    [[nodiscard]] std::size_t columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

    SendDesk& m_desk;
    std::vector<Destination> m_all{};
};

} // namespace convey::ui
