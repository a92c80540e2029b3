// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A button with what it does and, below it, what that means ("Test with OpenAI" / "nothing is recorded").
/// Plum is for sending for real and for nothing else. Painted; GUI thread only.
#pragma once

#include <QPushButton>

#include <cstdint>

namespace convey::ui {

class TwoLineButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look : std::uint8_t
    {
        Plain,
        Primary, ///< filled blue
        ForReal, ///< plum edge
        ForRealFilled, ///< filled plum: in the question, where it is the answer
    };

    explicit TwoLineButton(Look look, QWidget* parent);

    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    /// `note` is the second line; empty = one line. `iconName` as icon() takes it.
    void setWords(const QString& text, const QString& note, const QString& iconName);
    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    /// Without room the second line is cut; who owns the button has it in the tool tip.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QFont noteFont() const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int widthFor(int words) const;

    Look m_look;
    QString m_note;
    QString m_iconName;
};

} // namespace convey::ui
