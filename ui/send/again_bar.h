// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What OpenAI refused of this file, and the way back: to the rows in Preview, and, once they are changed, a
/// test or a send of only these. GUI thread only.
#pragma once

#include "common/panel.h"

#include <QString>

#include <cstdint>

class QPushButton;

namespace convey::ui {

class IconLabel;

class AgainBar final : public Panel
{
    Q_OBJECT

public:
    explicit AgainBar(QWidget* parent);

    /// `mended` of the `refused` would be sent as something else by now; `whyNot` is empty when they can be.
    /// Hides itself when nothing was refused.
    void showCounts(std::uint64_t refused, std::uint64_t mended, bool practice, const QString& whyNot);

Q_SIGNALS:
    void rowsWanted();
    void testWanted();
    void sendWanted();

private:
    QPushButton* addButton(const QString& text, const char* objectName, const QString& help);

    IconLabel* m_text;
    QPushButton* m_show;
    QPushButton* m_test;
    QPushButton* m_send;
};

} // namespace convey::ui
