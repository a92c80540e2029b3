// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Makes a field of more than one column, or of a part of one: the first filled, all of them, text with
/// columns in it, a part of a cell, an id made of cells. Shows at once what the first lines give. Opened with
/// open(); deletes itself when it is closed. GUI thread only.
#pragma once

#include "columns/field_list.h"

#include "jobs/upload.h"

#include <QDialog>

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace convey::ui {

class IconLabel;

class BindingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `upload` is copied: what is tried out here changes nothing. Personal values stay masked unless
    /// `showsPersonal`.
    BindingDialog(const FieldKey& key, const Upload& upload, bool showsPersonal, QWidget* parent);

    [[nodiscard]] Binding binding() const;

Q_SIGNALS:
    void chosen(const convey::Binding& binding);

private:
    static constexpr std::size_t kColumnsAtOnce = 4;

    void fill(const Binding& binding);
    void judge();
    void showResult(const Binding& binding);
    [[nodiscard]] BindingKind kind() const;
    [[nodiscard]] PartKind part() const;

    FieldKey m_key;
    Upload m_upload;
    bool m_personal;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_part;
    QLineEdit* m_partKey;
    QLineEdit* m_template;
    std::array<QComboBox*, kColumnsAtOnce> m_columns{};
    QWidget* m_columnRows;
    QWidget* m_partRow;
    QLabel* m_result;
    IconLabel* m_hint;
    QPushButton* m_use;
};

} // namespace convey::ui
