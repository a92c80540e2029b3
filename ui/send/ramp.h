// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The way from one tested conversion to all sent for real, in four steps, each a gate for the next: which of
/// them a person wants, what was reached, and what a click on "test" or "send" therefore sends. A value; GUI
/// thread.
#pragma once

#include "common/upload_session.h"

#include <QString>

#include <array>
#include <cstdint>

namespace convey::ui {

enum class RampStep : std::uint8_t
{
    TestOne,
    TestAll,
    FirstForReal,
    RestForReal,
};
inline constexpr std::size_t kRampSteps = 4;
/// So many go for real before the rest: few enough to be looked at one by one.
inline constexpr std::uint64_t kFirstForReal = 10;

class Ramp
{
public:
    enum class State : std::uint8_t
    {
        Open,
        Passed,
        Failed,
    };
    struct Step
    {
        bool isWanted = true;
        State state = State::Open;
        QString note{}; ///< when it passed, or why it did not
        std::uint64_t passed = 0; ///< so many have passed it
    };

    [[nodiscard]] const Step& step(RampStep step) const { return m_steps.at(static_cast<std::size_t>(step)); }
    void setWanted(RampStep step, bool wanted);
    /// What was reached holds no more; what is wanted does.
    void forget();

    /// What is sent of `events` that may be. Of a send for real nothing when no step of it is wanted: see
    /// canSend().
    [[nodiscard]] SendPick pick(SendMode mode, std::uint64_t events) const;
    /// How many these are.
    [[nodiscard]] std::uint64_t count(SendMode mode, std::uint64_t events) const;
    [[nodiscard]] bool canSend(SendMode mode) const;

    /// What a send of `pick` has shown; `time` is when it ended, as it is shown.
    void take(const SendReport& report, const SendPick& pick, const QString& time);

    /// The step that a send of `pick` is at, by what of it is answered.
    [[nodiscard]] static RampStep at(SendMode mode, const SendPick& pick, std::uint64_t answered);

private:
    [[nodiscard]] Step& step(RampStep step) { return m_steps.at(static_cast<std::size_t>(step)); }

    std::array<Step, kRampSteps> m_steps{};
};

} // namespace convey::ui
