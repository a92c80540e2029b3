// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What leaves this computer: every column under what happens to it, with the cells of one line beside it,
/// and that line's conversion letter by letter. Can be saved as a page for a legal review. GUI thread only.
#pragma once

#include "common/paper.h"
#include "preview/checked_rows.h"

#include "recipe/recipe_columns.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace convey::ui {

class CodeView;
class XrayTree;

class LeavesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LeavesPane(QWidget* parent);

    /// `file` is what the file is called, without its folder; `row` the line to look at, a row of the file.
    void showCheck(const std::shared_ptr<const CheckedRows>& rows, const Recipe& recipe, const QString& file,
        std::uint64_t row);
    void clear();
    /// Another line. A joined one stands for its conversion.
    void showRow(std::uint64_t row);
    void setPersonalShown(bool shown);
    /// The code goes below the columns.
    void setNarrow(bool narrow);

    /// Writes the page: PDF when the name ends in .pdf, else HTML. Personal values are hidden in it while
    /// they are hidden here. Ends with saved() or failed().
    void savePage(const QString& path);
    /// Is there a list to print?
    [[nodiscard]] bool hasPaper() const;
    /// The same page to print.
    [[nodiscard]] Paper paper() const;

Q_SIGNALS:
    /// The cells and the conversion of a line are on the screen.
    void shown();
    void saved(const QString& sentence);
    void failed(const convey::Error& error);

private:
    struct Line;

    void makeTop();
    void step(int direction);
    void showLine();
    void askForName();
    [[nodiscard]] QString eventCode() const;

    QLabel* m_sum;
    QLabel* m_line;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_save;
    XrayTree* m_tree;
    CodeView* m_code;
    QSplitter* m_splitter;
    RecipeXray m_xray{};
    QString m_file{};
    std::shared_ptr<const CheckedRows> m_rows{};
    std::shared_ptr<const Line> m_shown{};
    std::uint64_t m_row = 0;
    std::uint64_t m_reads = 0; ///< an older one's result is dropped
    bool m_personalShown = false;
};

} // namespace convey::ui
