// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Drives jobs on a ledger until it is killed, and says each step on standard output *after* the ledger has
/// confirmed it: whatever has been said must be found again.
///
///     ledger_writer PATH            "opened", then "job ID", "flight ID N", "accepted ID N", "done ID"
///     ledger_writer PATH hold       begins a job, puts its first batch in flight, waits
///     ledger_writer PATH once       one whole job, then the end
#include "sample_plan.h"

#include "base/text.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace convey;

namespace {

void say(const std::string& what)
{
    std::fprintf(stdout, "%s\n", what.c_str());
    std::fflush(stdout);
}

template <typename T>
T orEnd(Result<T> result)
{
    if (!result) {
        say("failed " + std::string(errorCodeName(result.error().code)) + " " + result.error().detail);
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void driveJob(Ledger& ledger, bool hold)
{
    constexpr std::int64_t kBatches = 6;
    EpochMs now = test::kNow;
    JobPlan plan = test::samplePlan(ledger.printer(), kBatches, 200);
    plan.header.mode = JobMode::ValidateOnly; // the same events again and again, by several at once
    const std::string id = orEnd(ledger.beginJob(plan));
    say("job " + id);
    for (std::int64_t batch = 0; batch < kBatches; ++batch) {
        const std::string name = id + " " + std::to_string(batch);
        orEnd(ledger.markInFlight(id, batch, 1, ++now));
        say("flight " + name);
        if (hold)
            std::getchar();
        orEnd(ledger.recordOutcome(id, batch, 1, {.state = BatchState::Accepted, .httpStatus = 200}, ++now));
        say("accepted " + name);
    }
    orEnd(ledger.closeJob(id, JobState::Done, ++now));
    say("done " + id);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(2);
    Ledger ledger = orEnd(Ledger::open(toUtf8(arguments.value(1)), test::kNow));
    say("opened");
    do
        driveJob(ledger, mode == QLatin1String("hold"));
    while (mode.isEmpty());
    return 0;
}
