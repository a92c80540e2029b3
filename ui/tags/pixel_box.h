// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Chooses a pixel by the name of its destination, or takes its ID as typed. GUI thread only.
#pragma once

#include <QComboBox>

#include <string>

namespace convey::ui {

class SendDesk;

class PixelBox final : public QComboBox
{
    Q_OBJECT

public:
    /// Lists the desk's destinations, as they change, and practice mode. Nothing is chosen at first. The line
    /// typed in is called `name` with "Text" after it.
    PixelBox(SendDesk& desk, const QString& name, QWidget* parent);

    /// Of the destination that bears the name in the box; else what stands there, trimmed.
    [[nodiscard]] std::string pixelId() const;
    /// Shows the name of its destination where there is one.
    void setPixelId(const std::string& id);

private:
    void fill();

    SendDesk& m_desk;
};

} // namespace convey::ui
