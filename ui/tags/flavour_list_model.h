// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The forms in which the tag can be had, each with its code, written anew at each change of the tag. GUI
/// thread only.
#pragma once

#include "common/table_model.h"

#include "tag/flavour.h"

#include <QString>

#include <vector>

namespace convey::ui {

class FlavourListModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Paste,
        Copy,
        ColumnCount_,
    };

    explicit FlavourListModel(QObject* parent);

    /// Writes all of them. `isUsable`: what must not be used is not handed out; the code is still there to be
    /// looked at. Cost: about twenty short texts.
    void setTag(const PageTag& tag, bool isUsable);

    [[nodiscard]] const Flavour& flavour(int row) const { return m_flavours[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Flavour>& flavours() const { return m_flavours; }
    [[nodiscard]] int rowOf(const QString& name) const;
    /// The code of a form; empty when the tag does not fit into it.
    [[nodiscard]] QString code(int row) const { return m_codes[static_cast<std::size_t>(row)]; }
    /// Why there is no code; empty when there is.
    [[nodiscard]] QString problem(int row) const { return m_problems[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool canCopy(int row) const { return m_isUsable && !code(row).isEmpty(); }

protected:
    [[nodiscard]] std::uint64_t rows() const override { return m_flavours.size(); }
    [[nodiscard]] std::size_t columns() const override { return ColumnCount_; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

private:
    std::vector<Flavour> m_flavours;
    std::vector<QString> m_codes;
    std::vector<QString> m_problems;
    bool m_isUsable = false;
};

/// The words of a flavour in the language of the window.
[[nodiscard]] QString flavourText(const std::string& text);

} // namespace convey::ui
