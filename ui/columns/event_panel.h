// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One line of the file as the conversion that will be sent, with buttons to the lines before and after, and
/// the eye that shows personal values. Lines of one order are shown as the one conversion that they make, or
/// each by itself, for comparison. Reads one order at a time. GUI thread only.
#pragma once

#include "common/panel.h"

#include "table/table.h"

#include <cstdint>
#include <memory>
#include <span>

class QCheckBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace convey {
class BoundRecipe;
class RowGroups;
class Upload;
} // namespace convey

namespace convey::ui {

class CodeView;
class IconLabel;

class EventPanel final : public Panel
{
    Q_OBJECT

public:
    explicit EventPanel(QWidget* parent);

    /// Shows the row at hand of this upload; `groups` say which lines are one order (null: none, or not known
    /// yet). Cost: some small reads and one event.
    void setUpload(const Upload& upload, const std::shared_ptr<const RowGroups>& groups);
    /// Back to the first row, when another file was opened.
    void goToStart() { m_row = 0; }
    void showPersonal(bool shown);

Q_SIGNALS:
    void personalToggled(bool shown);
    /// Another row is wanted: answered with setUpload().
    void rowWanted();

private:
    [[nodiscard]] QToolButton* makeButton(const QString& name, const QString& iconName, const QString& words);
    void step(int by);
    /// The conversions of `rows`, and what is wrong with the first one that has something wrong.
    void showRows(const BoundRecipe& recipe, std::span<const RowView> rows);

    std::uint64_t m_row = 0; ///< 0-based after the header
    bool m_personal = false;
    QLabel* m_line;
    QSpinBox* m_chooser; ///< 1-based, after the header
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_eye;
    QCheckBox* m_apart; ///< each line of an order by itself
    IconLabel* m_note;
    CodeView* m_code;
};

} // namespace convey::ui
