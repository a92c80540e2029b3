// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The image tags made lately. GUI thread only.
#pragma once

#include "common/table_model.h"

#include "settings/recent_tags.h"
#include "tag/finding.h"
#include "tag/image_tag.h"

#include <optional>
#include <span>

namespace convey::ui {

class RecentTagsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Event,
        Says, ///< amount, items
        Pixel,
        Made,
        ColumnCount_,
    };

    /// Reads what is kept; problem() says why there is nothing.
    explicit RecentTagsModel(QObject* parent);

    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] PageTag tag(int row) const;
    [[nodiscard]] QString form(int row) const;

    /// Keeps a tag that was handed out, unless `findings` say that something in it must not be there or looks
    /// like an order number. True when it is kept.
    bool keep(const PageTag& tag, std::span<const TagFinding> findings, const QString& form);
    void forget(int row);
    void wipe();

protected:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override { return ColumnCount_; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;

private:
    std::optional<RecentTags> m_kept{};
    std::optional<Error> m_problem{};
};

} // namespace convey::ui
