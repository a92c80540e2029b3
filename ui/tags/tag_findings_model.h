// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with one tag of a text, with the place and what mends it. GUI thread only.
#pragma once

#include "common/table_model.h"
#include "tags/checked_text.h"

#include <memory>

namespace convey::ui {

class TagFindingsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        State,
        Wrong,
        Found,
        Place,
        Mend,
        ColumnCount_,
    };

    using TableModel::TableModel;

    void show(std::shared_ptr<const CheckedText> checked, std::size_t tag);
    [[nodiscard]] const TagFinding& finding(int row) const;
    [[nodiscard]] const TagMend& mend(int row) const;
    /// An event ID that a fresh one can take the place of.
    [[nodiscard]] bool wantsFreshId(int row) const;
    /// What stands at the place, personal data masked; empty for a place without text.
    [[nodiscard]] QString found(int row) const;

protected:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override { return ColumnCount_; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Place; }

private:
    [[nodiscard]] QString mendText(int row) const;
    [[nodiscard]] QString placeText(int row) const;

    std::shared_ptr<const CheckedText> m_checked{};
    std::size_t m_tag = 0;
};

/// Each parameter of one tag, explained. GUI thread only.
class TagParametersModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Value,
        ColumnCount_,
    };

    using TableModel::TableModel;

    void show(std::shared_ptr<const CheckedText> checked, std::size_t tag);

protected:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override { return ColumnCount_; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

private:
    [[nodiscard]] const TagFinding* worstOf(int row) const;
    [[nodiscard]] QString valueText(int row) const;

    std::shared_ptr<const CheckedText> m_checked{};
    std::size_t m_tag = 0;
};

/// The tags of a text. GUI thread only.
class FoundTagsModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void show(std::shared_ptr<const CheckedText> checked);

protected:
    [[nodiscard]] std::uint64_t rows() const override { return m_checked ? m_checked->tags.size() : 0; }
    [[nodiscard]] std::size_t columns() const override { return 3; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

private:
    std::shared_ptr<const CheckedText> m_checked{};
};

} // namespace convey::ui
