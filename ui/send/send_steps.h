// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The four steps of a send below each other, with the line from which on it is for real; a step with nothing
/// in it is not there. Each can be left out; it shows whether it is to come, has passed (and when) or has not
/// (and why). It only says what is wanted: the buttons of the page send. GUI thread only.
#pragma once

#include "common/panel.h"
#include "send/ramp.h"

#include <array>

class QCheckBox;
class QLabel;

namespace convey::ui {

class IconLabel;

class SendSteps final : public Panel
{
    Q_OBJECT

public:
    explicit SendSteps(QWidget* parent);

    /// `events` may still be sent, in `requests` requests (0: not known yet); in practice mode nothing is
    /// plum.
    void showRamp(const Ramp& ramp, std::uint64_t events, std::uint64_t requests, bool practice);
    /// How many of the four are there.
    [[nodiscard]] std::size_t count() const;

Q_SIGNALS:
    /// By the person.
    void wantedChanged(convey::ui::RampStep step, bool wanted);

private:
    class StepRow;

    std::array<StepRow*, kRampSteps> m_rows{};
    QLabel* m_head;
    IconLabel* m_edge;
};

} // namespace convey::ui
