// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The items of an image tag as a small table to type into. What was typed stays, even where it is no number;
/// items() has what can be read. GUI thread only.
#pragma once

#include "tag/image_tag.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace convey::ui {

class TagItemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Id,
        Name,
        Type, ///< content_type: hidden while no item has one
        Quantity,
        Price, ///< of one piece
        ColumnCount_,
    };

    explicit TagItemsModel(QObject* parent);

    /// Prices are typed and shown in this currency; an empty or unknown one has two decimals.
    void setCurrency(const std::string& currency);
    void setItems(const std::vector<TagItem>& items);
    [[nodiscard]] std::vector<TagItem> items() const;
    /// The first cell that can't be read, in a sentence; empty when all can.
    [[nodiscard]] QString fault() const;
    /// Has any item a content type?
    [[nodiscard]] bool hasTypes() const;

    void addRow();
    void removeRowAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row
    {
        QString cells[ColumnCount_];
        std::string currency{}; ///< of its own; what came with a mended tag
    };

    [[nodiscard]] QString faultAt(int row, int column) const;
    [[nodiscard]] const std::string& currencyOf(const Row& row) const;

    std::vector<Row> m_rows{};
    std::string m_currency{};
};

/// Money as a person types it, read by the currency's decimals: what can be read in one way is, else the
/// decimal sign of the system decides. Nothing: it is no amount.
[[nodiscard]] std::optional<std::int64_t> typedMoney(const QString& text, const std::string& currency);
/// The other way, in the notation of the system and without the code: "129.99".
[[nodiscard]] QString moneyToType(std::int64_t minor, const std::string& currency);

} // namespace convey::ui
