// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which proxy requests go through, with the user name that it wants. The password goes from its field into
/// the system's key store or the memory of this run, and into no file of Convey. GUI thread only.
#pragma once

#include "send/send_desk.h"

#include "delivery/proxy.h"
#include "settings/preferences.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace convey::ui {

class IconLabel;

class ProxyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit ProxyDialog(SendDesk& desk, QWidget* parent);

Q_SIGNALS:
    /// Everything is kept; the dialog closes.
    void saved();

private:
    QWidget* buildModes();
    QWidget* buildPlaces();
    QWidget* buildButtons();
    void fill();
    void showMode();
    void showFault(const QString& words, QWidget* field);
    void save();
    void keepPassword();
    [[nodiscard]] bool isManual() const;
    [[nodiscard]] Result<> store();

    SendDesk& m_desk;
    std::optional<Preferences> m_preferences{};
    QRadioButton* m_system = nullptr;
    QRadioButton* m_none = nullptr;
    QRadioButton* m_manual = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QRadioButton* m_inStore = nullptr;
    QRadioButton* m_inSession = nullptr;
    IconLabel* m_fault = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace convey::ui
