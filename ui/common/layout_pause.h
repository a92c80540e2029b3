// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Lays a widget out once after many of its parts have changed: a part that comes into sight has everything
/// around it laid out at once, each time. GUI thread only.
#pragma once

#include <QLayout>
#include <QWidget>

namespace convey::ui {

class LayoutPause
{
public:
    /// `widget` has a layout and outlives this.
    explicit LayoutPause(const QWidget& widget)
        : m_layout(*widget.layout())
    {
        m_layout.setEnabled(false);
    }
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;
    ~LayoutPause()
    {
        m_layout.setEnabled(true);
        m_layout.activate();
    }

private:
    QLayout& m_layout;
};

} // namespace convey::ui
