// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "jobs/sample.h"

namespace convey::cli {

void runSample(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 1, "OUT.csv"); !words)
        return session.failWith(words.error());
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    const std::string csv = sampleOrders((*clock)->nowMs());
    const std::string_view out = arguments.word(0);
    if (out.empty() || out == "-") {
        if (session.output->isJson())
            return session.failWith(
                {.code = ErrorCode::UsageOptionConflict, .subject = "--json", .detail = "-"});
        session.output->data(csv);
        return session.finish(ExitCode::Fine);
    }
    if (const Result<> written = writeFileAtomically(out, csv); !written)
        return session.failWith(written.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("file").value(out).endObject();
    session.output->document(text);
    session.output->line("Made-up orders written to " + std::string(out) + '.');
    session.finish(ExitCode::Fine);
}

} // namespace convey::cli
