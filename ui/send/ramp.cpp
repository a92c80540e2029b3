// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/ramp.h"

#include "common/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace convey::ui {

namespace {

class RampText
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::Ramp)
};

struct Pair
{
    RampStep first; ///< a few
    RampStep rest; ///< and then all
    std::uint64_t few;
};

Pair stepsOf(SendMode mode)
{
    return mode == SendMode::Live ? Pair{RampStep::FirstForReal, RampStep::RestForReal, kFirstForReal}
                                  : Pair{RampStep::TestOne, RampStep::TestAll, 1};
}

QString whyNotPassed(const SendReport& report)
{
    if (report.refused > 0)
        return RampText::tr("%Ln refused", nullptr, pluralOf(report.refused));
    if (report.unknown > 0)
        return RampText::tr("%Ln without an answer", nullptr, pluralOf(report.unknown));
    return RampText::tr("not carried through");
}

} // namespace

void Ramp::setWanted(RampStep which, bool wanted)
{
    step(which).isWanted = wanted;
}

void Ramp::forget()
{
    for (Step& step : m_steps)
        step = {.isWanted = step.isWanted};
}

bool Ramp::canSend(SendMode mode) const
{
    const Pair steps = stepsOf(mode);
    // A test may be repeated; what went for real has gone.
    const bool isFirstToCome = mode == SendMode::ValidateOnly || step(steps.first).state != State::Passed;
    return (step(steps.first).isWanted && isFirstToCome) || step(steps.rest).isWanted;
}

SendPick Ramp::pick(SendMode mode, std::uint64_t events) const
{
    const Pair steps = stepsOf(mode);
    const bool isFirstOpen = step(steps.first).isWanted && step(steps.first).state != State::Passed;
    if (events <= steps.few)
        return {};
    if (!step(steps.rest).isWanted)
        return {.first = steps.few};
    return isFirstOpen ? SendPick{.pilot = steps.few} : SendPick{};
}

std::uint64_t Ramp::count(SendMode mode, std::uint64_t events) const
{
    const SendPick chosen = pick(mode, events);
    return chosen.first > 0 ? std::min(chosen.first, events) : events;
}

void Ramp::take(const SendReport& report, const SendPick& pick, const QString& time)
{
    const std::uint64_t sent = report.accepted + report.refused + report.unknown;
    if (report.jobId.empty() || !pick.refusedIn.empty())
        return;
    const Pair steps = stepsOf(report.mode);
    const bool isWhole = report.refused == 0 && report.unknown == 0 && report.notSent == 0
        && report.end.stop == StopKind::None;
    const auto passed = [&](RampStep which, std::uint64_t count) {
        step(which).state = State::Passed;
        step(which).passed = count;
        step(which).note = RampText::tr("Passed %1", "a time").arg(time);
    };
    const auto failed = [&](RampStep which) {
        step(which).state = State::Failed;
        step(which).note = whyNotPassed(report);
    };
    const std::uint64_t few = pick.first > 0 ? pick.first : pick.pilot;
    // A pilot that held the rest back has failed, and the rest was not begun.
    const bool isHeld = pick.pilot > 0 && sent <= pick.pilot && !isWhole;
    // All that passed includes one; what was refused among all says nothing of the first alone.
    const bool isTest = report.mode == SendMode::ValidateOnly;
    // So few that they are the first ones and there is no rest.
    const bool isFirstAll =
        few == 0 && !isTest && step(steps.first).isWanted && sent + report.notSent <= steps.few;
    if (isWhole ? few > 0 || isTest || isFirstAll : few > 0 && report.accepted >= few && !isHeld)
        passed(steps.first, isFirstAll ? report.accepted : std::min(isTest ? 1 : few, report.accepted));
    else if (few > 0 || isFirstAll)
        failed(steps.first);
    if (pick.first > 0 || isHeld || isFirstAll)
        return;
    if (isWhole)
        passed(steps.rest, report.accepted - (isTest ? 0 : std::min(pick.pilot, report.accepted)));
    else
        failed(steps.rest);
}

RampStep Ramp::at(SendMode mode, const SendPick& pick, std::uint64_t answered)
{
    const Pair steps = stepsOf(mode);
    const bool isFirst = pick.first > 0 || (pick.pilot > 0 && answered < pick.pilot);
    return isFirst ? steps.first : steps.rest;
}

} // namespace convey::ui
