// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// All conversions, then the states that a person should look at, each with its causes and how many
/// conversions each cause has. The counts add up: a conversion stands under one cause. A cause that was there
/// and has no conversion any more stays as done until forgetDone(). GUI thread only.
#pragma once

#include "preview/preview_filter.h"

#include "check/money_sums.h"

#include <QAbstractItemModel>

#include <array>
#include <cstdint>
#include <vector>

namespace convey::ui {

class CheckedRows;

class CauseModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        CountRole = Qt::UserRole, ///< quint64
        VerdictRole, ///< int; of headings and causes, not of "All conversions"
        HeadingRole, ///< bool
        DoneRole, ///< bool
        MoneyRole, ///< QString: what the conversions of a cause are worth, by currency; empty without amounts
    };

    using QAbstractItemModel::QAbstractItemModel;

    void showRows(const CheckedRows& rows);
    void clear();
    void forgetDone();

    [[nodiscard]] PreviewFilter filterAt(const QModelIndex& index) const;
    /// Invalid when no item stands for the filter.
    [[nodiscard]] QModelIndex indexOf(const PreviewFilter& filter) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Item
    {
        CauseId cause;
        std::uint64_t count;
        std::vector<CurrencySum> money{};
    };
    struct Group
    {
        std::uint64_t count = 0;
        std::vector<CurrencySum> money{};
        std::vector<Item> items{};
    };
    static constexpr std::array kGroups{
        Verdict::Blocked, Verdict::Warned, Verdict::Outside, Verdict::LeftOut};

    [[nodiscard]] const Item* itemAt(const QModelIndex& index) const;
    [[nodiscard]] std::uint64_t countAt(const QModelIndex& index) const;
    [[nodiscard]] QString moneyAt(const QModelIndex& index) const;
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QString accessibleTextAt(const QModelIndex& index) const;

    bool m_known = false;
    std::uint64_t m_all = 0;
    std::array<Group, kGroups.size()> m_groups{};
};

} // namespace convey::ui
