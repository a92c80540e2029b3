// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A field whose value a person types, or which the page fills in when it is made: then code is typed in its
/// place, or left to what each form proposes. GUI thread only.
#pragma once

#include "tags/field_row.h"

#include "tag/image_tag.h"

#include <optional>
#include <string_view>

class QLineEdit;
class QToolButton;

namespace convey::ui {

class PageField final : public FieldRow
{
    Q_OBJECT

public:
    /// `parameter` is one of spec::kTagParameters; `name` as in "The page fills in the %1".
    PageField(std::string_view parameter, const QString& name, QWidget* parent);

    /// An input of the typed value; hidden while the page fills it in.
    void addTyped(QWidget* input, int stretch = 0);
    /// What stands in the line after the switch, whoever fills the value in.
    void addBehind(QWidget* other, int stretch = 0);

    [[nodiscard]] bool isFromPage() const;
    /// Nothing while a person types the value.
    [[nodiscard]] std::optional<PageValue> pageValue() const;
    void setPageValue(const std::optional<PageValue>& value);
    /// What the chosen form proposes; shown where no code is typed.
    void setProposed(const QString& code);

    /// To be put elsewhere, where the line is no place for it.
    [[nodiscard]] QToolButton* switchButton() const { return m_switch; }

Q_SIGNALS:
    void changed();

private:
    void showSide();

    std::string_view m_parameter;
    QList<QWidget*> m_typed{};
    QLineEdit* m_code;
    QToolButton* m_switch;
};

} // namespace convey::ui
