// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Makes or changes a destination: name, colour, pixel, key, and where the key is kept. The key can be tried
/// with one made-up purchase before anything is saved. Open it with open(). GUI thread only.
#pragma once

#include "send/send_desk.h"

#include <QDialog>

#include <cstdint>
#include <optional>
#include <stop_token>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace convey::ui {

class ColourRow;
class IconLabel;
class KeyField;
class TrialBox;

class DestinationEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `existing`: the one to change; nothing = a new one. `desk` must outlive the dialog.
    DestinationEditor(SendDesk& desk, const std::optional<Destination>& existing, QWidget* parent);
    ~DestinationEditor() override;

    /// Sends one made-up purchase as a test, as the button does. Ends with tried(), or says what is missing.
    void tryIt();
    /// The trial's result in our words; empty before and while it runs.
    [[nodiscard]] QString trialText() const;

Q_SIGNALS:
    /// Saved, its key too; the dialog closes.
    void saved(const convey::Destination& destination);
    /// Taken out, its key too; the dialog closes.
    void removed();
    /// A trial ended; its result is on the screen unless the input was changed meanwhile.
    void tried();

protected:
    bool event(QEvent* event) override;

private:
    struct Tried
    {
        Destination destination;
        std::uint64_t changes = 0; ///< m_changes when it was entered like this
    };

    QWidget* buildForm();
    QWidget* buildPlaces();
    QWidget* buildMore();
    QWidget* buildFinder();
    QWidget* buildButtons();
    void fill(const Destination& destination);

    [[nodiscard]] Destination entered() const;
    [[nodiscard]] KeyPlace chosenPlace() const;
    /// Marks the first field that can't be used; true when all can.
    bool isUsable();
    void showFault(const QString& words, QWidget* field);
    void showSaveFault(const Error& error);
    void clearFault();

    void startTrial(const Tried& what, Result<Secret> key);
    void tryWith(const Tried& what, Result<Secret> key, Result<SendMeans> means);
    void save();
    void keep(Secret key);
    void finish(const Destination& saved);
    void forgetKey();
    void remove();
    void showKept();
    void showMore(bool shown);
    void setBusy(bool busy);

    SendDesk& m_desk;
    std::optional<Destination> m_existing;
    QLineEdit* m_name = nullptr;
    ColourRow* m_colour = nullptr;
    QLineEdit* m_pixel = nullptr;
    KeyField* m_key = nullptr;
    QRadioButton* m_inStore = nullptr;
    QRadioButton* m_inSession = nullptr;
    QPushButton* m_forget = nullptr; ///< the key
    QPushButton* m_remove = nullptr; ///< the destination
    bool m_removeAsked = false; ///< the next press of m_remove does it
    QToolButton* m_moreSwitch = nullptr;
    QWidget* m_more = nullptr;
    QLineEdit* m_consent = nullptr;
    QLineEdit* m_consentBy = nullptr;
    QLineEdit* m_address = nullptr;
    TrialBox* m_trial = nullptr;
    IconLabel* m_fault = nullptr;
    QPushButton* m_save = nullptr;
    std::stop_source m_stop{}; ///< of a trial that runs
    std::uint64_t m_changes = 0; ///< counts what was typed: a trial of something else is not shown
};

} // namespace convey::ui
