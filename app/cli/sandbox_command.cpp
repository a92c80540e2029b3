// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "cli/key_source.h"
#include "sandbox/server.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace convey::cli {

namespace {

using namespace std::chrono_literals;

/// The server and the clock it judges by, for as long as the command runs.
struct Practice
{
    std::shared_ptr<const Clock> clock;
    std::unique_ptr<sandbox::Server> server;
};

Result<sandbox::Options> optionsFor(const Arguments& arguments, const Clock& clock)
{
    sandbox::Options options;
    options.clock = &clock;
    options.tls = arguments.has("tls") || arguments.has("ca-out");
    const Result<std::int64_t> port = arguments.number("port", 0, 0, 65'535);
    if (!port)
        return fail(port.error());
    options.port = static_cast<int>(*port);
    if (arguments.has("fault")) {
        const auto fault = sandbox::faultFromName(arguments.value("fault"));
        if (!fault)
            return fail({.code = ErrorCode::UsageBadValue, .subject = "--fault"});
        options.fault.fault = *fault;
    }
    if (arguments.has("pixel"))
        options.pixelId = arguments.value("pixel");
    if (arguments.has("key-file")) {
        Result<Secret> key = readKeyFile(arguments.value("key-file"));
        if (!key)
            return fail(key.error());
        options.key = *std::move(key);
    }
    return options;
}

std::string asJson(const sandbox::Server& server, const Arguments& arguments)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("url").value(server.baseUrl());
    json.key("pixel").value(arguments.has("pixel") ? arguments.value("pixel") : sandbox::kPracticePixel);
    // The made-up key opens nothing; one that was given is not repeated.
    if (!arguments.has("key-file"))
        json.key("key").value(sandbox::kPracticeKey);
    json.endObject();
    return text;
}

} // namespace

void runSandbox(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    const Result<std::shared_ptr<const Clock>> clock = clockFor(arguments);
    if (!clock)
        return session.failWith(clock.error());
    Result<sandbox::Options> options = optionsFor(arguments, **clock);
    if (!options)
        return session.failWith(options.error());
    Result<std::unique_ptr<sandbox::Server>> server = sandbox::Server::start(*std::move(options));
    if (!server)
        return session.failWith(server.error());
    if (arguments.has("ca-out")) {
        if (const Result<> written = writeFileAtomically(arguments.value("ca-out"), (*server)->caPem());
            !written)
            return session.failWith(written.error());
    }
    session.output->document(asJson(**server, arguments));
    session.output->line("Practice endpoint at " + (*server)->baseUrl() + ", until it is interrupted.");
    if (!arguments.has("pixel"))
        session.output->line("Pixel " + std::string(sandbox::kPracticePixel));
    if (!arguments.has("key-file"))
        session.output->line("Key   " + std::string(sandbox::kPracticeKey));

    // The stop token is set from the signal's socket notifier, on this thread: asking for it now and then is
    // enough.
    auto practice = std::make_shared<Practice>(Practice{*clock, *std::move(server)});
    auto* timer = new QTimer(session.context);
    QObject::connect(timer, &QTimer::timeout, session.context, [timer, practice, session] {
        if (!session.stop.stop_requested())
            return;
        timer->stop();
        practice->server->stop();
        session.finish(ExitCode::Fine);
    });
    timer->start(50ms);
}

} // namespace convey::cli
