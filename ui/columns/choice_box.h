// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The combo box of a field while its list is open. GUI thread only.
#pragma once

#include <QComboBox>

namespace convey::ui {

struct Choice;

class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent);

    /// Values for every line get the pin, and a line above the first of them.
    void addChoice(const Choice& choice);
    /// Opens the list as soon as the box has its place on the screen.
    void unfoldSoon();

    void hidePopup() override;

Q_SIGNALS:
    /// The list was closed without a choice.
    void listLeft();
};

} // namespace convey::ui
