// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The saved setups as a list: use, rename, duplicate, delete, export, import. What is deleted is asked for
/// first. Opened with open(); deletes itself when it is closed. GUI thread only.
#pragma once

#include "recipe/recipe_store.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace convey::ui {

class IconLabel;

class SetupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `fileColumns`: of the open file, for the look at what a stranger's setup sends.
    SetupsDialog(RecipeStore store, const std::vector<std::string>& fileColumns, QWidget* parent);

Q_SIGNALS:
    /// It is trusted.
    void useWanted(const convey::SavedRecipe& setup);
    void changed();

private:
    void reload(const std::string& select = {});
    void showButtons();
    [[nodiscard]] const SavedRecipe* current() const;
    [[nodiscard]] QStringList names() const;
    void use();
    void rename();
    void duplicate();
    void askToDelete();
    void exportIt();
    void import();
    void tell(const Result<SavedRecipe>& result);
    QPushButton* addButton(const char* name, const QString& text, const QString& iconName);

    RecipeStore m_store;
    std::vector<std::string> m_fileColumns;
    SavedRecipes m_all{};
    QListWidget* m_list;
    IconLabel* m_note;
    QWidget* m_column = nullptr; ///< of the buttons
    QPushButton* m_use = nullptr;
    std::vector<QPushButton*> m_ofOne{}; ///< that need one chosen
};

} // namespace convey::ui
