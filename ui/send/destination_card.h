// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where this upload goes: a strip in the client's colour, the chooser, and what belongs to the destination:
/// pixel, key, last test, address. GUI thread only.
#pragma once

#include "send/send_desk.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace convey::ui {

class DestinationCard final : public QFrame
{
    Q_OBJECT

public:
    /// `desk` must outlive the card.
    DestinationCard(SendDesk& desk, QWidget* parent);

    /// Shows a choice; does not emit.
    void setTarget(const std::optional<SendTarget>& target);
    /// What the last test of this upload for this destination showed; empty = none yet.
    void setTested(const QString& words);
    /// Nothing can be chosen while a send runs.
    void setLocked(bool locked);

Q_SIGNALS:
    /// By the person.
    void targetChosen(const std::optional<convey::ui::SendTarget>& target);
    void newWanted();
    void editWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillChooser();
    void showFacts();
    void choose(int index);

    SendDesk& m_desk;
    QComboBox* m_chooser;
    QPushButton* m_edit;
    QPushButton* m_new;
    QLabel* m_pixel;
    QLabel* m_key;
    QLabel* m_tested;
    QLabel* m_address;
    QLabel* m_consent;
    QLabel* m_hint;
    std::optional<SendTarget> m_target{};
    QString m_testedWords;
    bool m_locked = false;
};

} // namespace convey::ui
