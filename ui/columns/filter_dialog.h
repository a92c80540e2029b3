// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// By which values of a column lines are left out. The caller brings the values of the column. GUI thread
/// only.
#pragma once

#include "recipe/column_evidence.h"
#include "recipe/row_filter.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QListWidget;
class QPushButton;

namespace convey::ui {

class IconLabel;

class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Changes `present`, or makes a new filter on one of `columns`.
    FilterDialog(
        const std::optional<RowFilter>& present, const std::vector<std::string>& columns, QWidget* parent);

    /// The column whose values are wanted; empty while none is chosen.
    [[nodiscard]] std::string column() const;
    /// Dropped when another column was chosen meanwhile. None: its values can't be listed.
    void setWords(const std::string& column, const std::optional<ColumnEvidence>& evidence);

Q_SIGNALS:
    void wordsWanted(const std::string& column);
    void chosen(const convey::RowFilter& filter);

private:
    void takeColumn();
    void addWord(const std::string& word, std::uint64_t count);
    [[nodiscard]] RowFilter filter() const;
    void judge();

    RowFilter m_present;
    QFormLayout* m_form;
    QComboBox* m_column;
    QComboBox* m_how;
    QListWidget* m_words;
    IconLabel* m_note;
    QPushButton* m_use;
};

} // namespace convey::ui
