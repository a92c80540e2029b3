// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Loads the tag once, as a browser would, and shows what answered: in practice mode, or after a plain
/// question for real. Nothing is loaded before a button is pressed. GUI thread only.
#pragma once

#include "send/send_desk.h"

#include "jobs/tag_trial.h"
#include "tag/image_tag.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace convey::ui {

class IconLabel;
class ModeBand;
class TwoLineButton;

class TryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `tag` is complete: nothing in it is filled in by a page. `desk` outlives the dialog.
    TryDialog(SendDesk& desk, ImageTag tag, QWidget* parent);
    ~TryDialog() override;

    /// The newest answer or why there is none, as it is shown.
    [[nodiscard]] QString outcome() const;

Q_SIGNALS:
    /// A trial has ended; outcome() says how.
    void tried();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildWhere();
    [[nodiscard]] QWidget* buildButtons();
    void showMode();
    void fit();
    void start();
    void begin(SendMeans means, const std::string& server, bool practice);
    void showEnd(const Result<TagAnswer>& answer, bool practice);
    void showError(const Error& error);
    [[nodiscard]] std::optional<Destination> destination() const;

    SendDesk& m_desk;
    ImageTag m_tag;
    ModeBand* m_band = nullptr;
    QRadioButton* m_practice = nullptr;
    QRadioButton* m_real = nullptr;
    QLineEdit* m_page = nullptr;
    QLabel* m_question = nullptr;
    TwoLineButton* m_try = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_close = nullptr;
    IconLabel* m_outcome = nullptr;
    std::unique_ptr<TagTrialRun> m_run{};
    std::uint64_t m_tries = 0; ///< an older one's way is dropped
};

} // namespace convey::ui
