// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The items of the tag: heading, buttons, the table, and below it how the items go with the amount. The page
/// can fill them in as one list. GUI thread only.
#pragma once

#include "tag/image_tag.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QTableView;
class QToolButton;

namespace convey::ui {

class PageField;
class TagItemsModel;

class TagItems final : public QWidget
{
    Q_OBJECT

public:
    explicit TagItems(QWidget* parent);

    [[nodiscard]] TagItemsModel* model() const { return m_model; }
    [[nodiscard]] PageField* field() const { return m_field; }
    /// The currency of prices, and the amount that the items are held against.
    void setMoney(const std::string& currency, std::optional<std::int64_t> amount);

Q_SIGNALS:
    void changed();

private:
    void addItem();
    void removeItem();
    void fit();

    TagItemsModel* m_model;
    QLabel* m_note;
    QTableView* m_table;
    QToolButton* m_remove;
    PageField* m_field;
};

} // namespace convey::ui
