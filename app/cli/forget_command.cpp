// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "jobs/forget_history.h"
#include "jobs/runner.h"
#include "jobs/send_means.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <charconv>

namespace convey::cli {

namespace {

struct Places
{
    std::string ledger;
    std::string edits;
};

Result<Places> placesFor(const Arguments& arguments)
{
    const Result<std::string> ledger = ledgerPathFor(arguments);
    if (!ledger)
        return fail(ledger.error());
    return Places{.ledger = *ledger, .edits = keptEditsFolder()};
}

void tell(const Session& session, std::int64_t keepDays, std::int64_t forgotten)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("keep_days").value(keepDays).key("forgotten_jobs").value(forgotten).endObject();
    session.output->document(text);
    session.output->line(keepDays == 0
            ? "The sending history is kept until it is wiped."
            : "The sending history is kept for " + counted(static_cast<std::uint64_t>(keepDays), "day") + "; "
                + counted(static_cast<std::uint64_t>(forgotten), "older job") + " forgotten.");
}

/// "30", or "forever".
Result<std::int64_t> daysOf(std::string_view word)
{
    if (word == "forever")
        return 0;
    std::int64_t days = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), days);
    const std::int64_t most = preferenceRow(Preference::HistoryDays).most;
    if (error != std::errc() || end != word.data() + word.size() || days < 1 || days > most)
        return fail({.code = ErrorCode::UsageBadValue, .subject = "DAYS", .expected = most});
    return days;
}

} // namespace

void runHistoryKeep(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 1, "DAYS"); !words)
        return session.failWith(words.error());
    Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return session.failWith(preferences.error());
    if (!arguments.words().empty()) {
        const Result<std::int64_t> days = daysOf(arguments.word(0));
        if (!days)
            return session.failWith(days.error());
        if (const Result<> set = preferences->set<Preference::HistoryDays>(*days); !set)
            return session.failWith(set.error());
    }
    const std::int64_t keepDays = preferences->get<Preference::HistoryDays>();
    const Result<Places> places = placesFor(arguments);
    if (!places)
        return session.failWith(places.error());
    runJob(
        session.context,
        [places = *places, keepDays] {
            return forgetOldJobs(places.ledger, places.edits, keepDays, SystemClock().nowMs());
        },
        [session, keepDays](const Result<std::int64_t>& forgotten) {
            if (!forgotten)
                return session.failWith(forgotten.error());
            tell(session, keepDays, *forgotten);
            session.finish(ExitCode::Fine);
        });
}

void runHistoryWipe(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    // What is wiped is no longer left out of a second send: no slip of the hand may do that.
    if (!arguments.has("yes"))
        return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--yes"});
    const Result<Places> places = placesFor(arguments);
    if (!places)
        return session.failWith(places.error());
    runJob(
        session.context,
        [places = *places] { return wipeHistory(places.ledger, places.edits, SystemClock().nowMs()); },
        [session](const Result<std::int64_t>& wiped) {
            if (!wiped)
                return session.failWith(wiped.error());
            std::string text;
            JsonWriter json(text);
            json.beginObject().key("wiped_jobs").value(*wiped).endObject();
            session.output->document(text);
            session.output->line(
                "The sending history is wiped: " + counted(static_cast<std::uint64_t>(*wiped), "job")
                + ". What was sent before is no longer left out by Convey; OpenAI keeps the first it got.");
            session.finish(ExitCode::Fine);
        });
}

} // namespace convey::cli
