// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The saved destinations and what can be done with them: add, edit, try, forget the key. GUI thread only.
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QPushButton;

namespace convey {
struct Destination;
}

namespace convey::ui {

class DestinationsModel;
class IconLabel;
class SendDesk;
class SmallTable;

class DestinationsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives the panel.
    DestinationsPanel(SendDesk& desk, QWidget* parent);

    /// Opens the dialog for a new one.
    void add();
    /// Opens the dialog for this one; nothing happens when it is gone.
    void edit(const std::string& name, bool tryIt = false);

private:
    void open(const std::optional<Destination>& existing, bool tryIt);
    [[nodiscard]] const Destination* chosen() const;
    void forgetKey();
    void showButtons();
    QPushButton* addButton(
        const char* name, const QString& text, const QString& iconName, const QString& help);

    SendDesk& m_desk;
    DestinationsModel* m_model;
    SmallTable* m_table;
    IconLabel* m_note;
    QWidget* m_buttons;
    QPushButton* m_edit = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_forget = nullptr;
};

} // namespace convey::ui
