// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Shows what a saved setup from elsewhere would send, column by column and constant by constant, and asks
/// for one deliberate yes. Enter says no. Opened with open(); deletes itself when it is closed. GUI thread
/// only.
#pragma once

#include "recipe/recipe_store.h"

#include <QDialog>

namespace convey::ui {

class XrayDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `fileColumns`: of the file that it is to be used for; empty where there is none.
    XrayDialog(const SavedRecipe& setup, const std::vector<std::string>& fileColumns, QWidget* parent);
};

} // namespace convey::ui
