// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// "About Convey": version, what it keeps to itself, and whose work it stands on (words/licences.h). GUI
/// thread only.
#pragma once

#include <QDialog>

namespace convey::ui {

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed; to be shown by open().
    explicit AboutDialog(QWidget* parent);

private:
    /// What a person pastes where somebody asks which version this is: no paths, nothing personal.
    void copyVersions();
};

} // namespace convey::ui
