// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The field at hand: its names, what it is good for, and up to three samples before and after. GUI thread
/// only.
#pragma once

#include "common/panel.h"

#include <array>

class QLabel;
class QModelIndex;
class QPushButton;

namespace convey::ui {

class ColumnsModel;

class FieldDetail final : public Panel
{
    Q_OBJECT

public:
    /// The model must outlive the panel.
    FieldDetail(const ColumnsModel* model, QWidget* parent);

    /// Groups and invalid indexes show an empty panel.
    void showField(const QModelIndex& index);

Q_SIGNALS:
    /// How a shop keeps oppref: asked where no column holds it.
    void captureHelpAsked();

private:
    struct SampleRow
    {
        QLabel* raw;
        QLabel* arrow;
        QLabel* sent;
    };
    static constexpr std::size_t kRows = 3;

    const ColumnsModel* m_model;
    QLabel* m_name;
    QLabel* m_apiName;
    QLabel* m_help;
    QLabel* m_why;
    QPushButton* m_capture;
    std::array<SampleRow, kRows> m_rows{};
};

} // namespace convey::ui
