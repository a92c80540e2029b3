// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words beside their cause instead of a dialog in the way. Hidden while there is nothing to say. GUI thread
/// only.
#pragma once

#include "common/tinted_frame.h"

class QLabel;

namespace convey::ui {

class IconView;

class Banner final : public TintedFrame
{
    Q_OBJECT

public:
    enum class Look : std::uint8_t
    {
        Problem,
        Done, ///< what a person asked for has happened
    };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows plain text (never rich: it may name a file) until clear() or the next one.
    void show(const QString& text, Look look = Look::Problem);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    IconView* m_icon;
    QLabel* m_text;
};

} // namespace convey::ui
