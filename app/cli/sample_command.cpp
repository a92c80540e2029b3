// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "jobs/sample.h"

namespace convey::cli {

namespace {

constexpr std::int64_t kMostReplacedBytes = 1'000'000; // a sample is smaller

} // namespace

void runSample(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 1, "OUT.csv"); !words)
        return session.failWith(words.error());
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    const std::string_view separator = arguments.has("separator") ? arguments.value("separator") : ",";
    const bool isTab = separator == "tab";
    if ((!isTab && separator != "," && separator != ";")
        || (arguments.has("separator") && !arguments.has("template")))
        return session.failWith({.code = ErrorCode::UsageBadValue,
            .subject = "--separator",
            .detail = "With --template it takes a comma, a semicolon or tab."});
    const std::string csv = arguments.has("template") ? templateCsv(isTab ? '\t' : separator.front())
                                                      : sampleOrders((*clock)->nowMs());
    const std::string_view out = arguments.word(0);
    if (out.empty() || out == "-") {
        if (session.output->isJson())
            return session.failWith(
                {.code = ErrorCode::UsageOptionConflict, .subject = "--json", .detail = "-"});
        session.output->data(csv);
        return session.finish(ExitCode::Fine);
    }
    // An earlier sample may be replaced, a person's own orders not.
    const std::string_view header = std::string_view(csv).substr(0, csv.find('\n') + 1);
    if (const Result<std::string> there = readSmallFile(out, kMostReplacedBytes);
        (there && !there->starts_with(header)) || (!there && there.error().expected > 0))
        return session.failWith({.code = ErrorCode::UsageWouldOverwrite, .subject = std::string(out)});
    if (const Result<> written = writeFileAtomically(out, csv); !written)
        return session.failWith(written.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("file").value(out).endObject();
    session.output->document(text);
    session.output->line(
        (arguments.has("template") ? "An empty table written to " : "Made-up orders written to ")
        + std::string(out) + '.');
    session.finish(ExitCode::Fine);
}

} // namespace convey::cli
