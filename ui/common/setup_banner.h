// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How the columns of a file came by their meaning: a bold sentence, a quieter one with the evidence, and at
/// most two buttons that lead elsewhere. Good news is green, what needs a look amber. Hidden while it has
/// nothing to say. GUI thread only.
#pragma once

#include "common/tinted_frame.h"

class QLabel;
class QPushButton;

namespace convey::ui {

class IconView;

class SetupBanner : public TintedFrame
{
    Q_OBJECT

public:
    enum class Look : std::uint8_t
    {
        Fits, ///< nothing to do
        Info,
        Asks, ///< a person has to decide
    };

    explicit SetupBanner(QWidget* parent);

    /// Plain texts; an empty sentence hides the banner, an empty button is not shown.
    void show(Look look, const QString& sentence, const QString& note, const QString& firstButton = {},
        const QString& secondButton = {});
    void clear() { show(Look::Info, {}, {}); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

private:
    void showButton(QPushButton* button, const QString& text);

    IconView* m_icon;
    QLabel* m_text;
    QLabel* m_note;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace convey::ui
