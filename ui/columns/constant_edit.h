// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Takes one value that stands for every line: from a short list, from a long list that is searched by typing
/// (zones, currencies, countries), or as free text. GUI thread only.
#pragma once

#include "columns/field_list.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLineEdit;

namespace convey::ui {

class ConstantEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says.
    ConstantEdit(const FieldKey& key, const QString& name, QWidget* parent);

    void setText(const std::string& text);
    /// As a recipe has it, UTF-8, trimmed.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] Binding binding() const;
    /// Does the input understand text()?
    [[nodiscard]] bool isUsable() const;

Q_SIGNALS:
    void edited();
    /// Return was pressed.
    void entered();

private:
    void makeList(const QString& name);
    void makeSearch(const QString& name);
    void makeLine(const QString& name);
    void layOut(QWidget* field);

    FieldKey m_key;
    QComboBox* m_list = nullptr;
    QLineEdit* m_line = nullptr; ///< of the searched list, too
};

} // namespace convey::ui
