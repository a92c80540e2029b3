// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Lays a widget out once after many changes. Qt lays the whole window out at every widget that is shown in
/// it, and where words wrap that takes tens of milliseconds. GUI thread only.
#pragma once

#include <QLayout>
#include <QWidget>

namespace convey::ui {

/// As long as it lives the layout of `widget` stays as it is; then it follows with the next turn of the loop.
class HeldLayout
{
public:
    explicit HeldLayout(const QWidget& widget)
        : m_layout(*widget.layout())
    {
        m_layout.setEnabled(false);
    }
    ~HeldLayout()
    {
        m_layout.setEnabled(true);
        m_layout.update();
    }
    HeldLayout(const HeldLayout&) = delete;
    HeldLayout& operator=(const HeldLayout&) = delete;

private:
    QLayout& m_layout;
};

} // namespace convey::ui
