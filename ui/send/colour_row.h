// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The twelve client colours as swatches; arrow keys move, one tab stop. GUI thread only.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace convey::ui {

class ColourRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ColourRow(QWidget* parent);

    void setColour(int colour);
    /// 0-based.
    [[nodiscard]] int colour() const;
    /// The swatches show the letters of this name.
    void setName(const QString& name);

private:
    QButtonGroup* m_group;
};

} // namespace convey::ui
