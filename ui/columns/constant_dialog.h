// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Asks for the value of every line of one field. Opened with open(); deletes itself when it is closed. GUI
/// thread only.
#pragma once

#include "columns/field_list.h"

#include <QDialog>

class QPushButton;

namespace convey::ui {

class ConstantEdit;
class IconLabel;

class ConstantDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `present` is the value so far, or empty.
    ConstantDialog(const FieldKey& key, const std::string& present, QWidget* parent);

Q_SIGNALS:
    void chosen(const convey::Binding& binding);

private:
    void judge();
    void choose();

    FieldKey m_key;
    ConstantEdit* m_edit;
    IconLabel* m_hint;
    QPushButton* m_use;
};

} // namespace convey::ui
