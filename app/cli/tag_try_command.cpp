// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/proxy_options.h"
#include "cli/tag_text.h"
#include "delivery/endpoint.h"
#include "jobs/send_means.h"
#include "jobs/tag_trial.h"
#include "sandbox/server.h"
#include "settings/paths.h"
#include "tag/build.h"
#include "tag/parse.h"
#include "words/tag_words.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace convey::cli {

namespace {

constexpr std::int64_t kMaxTrialCaBytes = 4 << 20;
constexpr int kStopLookMs = 100;

/// All that lives as long as the trial does.
struct TrialRun
{
    std::unique_ptr<sandbox::Server> practice{};
    std::unique_ptr<TagTrialRun> run{};
    std::unique_ptr<QTimer> stop{};
};

/// What is wrong with it, instead of an answer.
void tellUnfit(const ParsedTag& tag, const Session& session)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("mode").value("not_sent").key("findings");
    writeTagFindings(json, tag.findings);
    json.endObject();
    session.output->document(text);
    printTagFindings(tag.findings, *session.output);
    session.output->note(
        "Nothing was sent: the tag would not be taken. `tag check --mend` mends what has one "
        "right answer.");
    session.finish(ExitCode::SomeRowsBad);
}

Result<std::string> certificatesFor(const Arguments& arguments)
{
    const std::string path = arguments.has("ca-file") ? std::string(arguments.value("ca-file"))
                                                      : qgetenv("SSL_CERT_FILE").toStdString();
    return path.empty() ? std::string() : readSmallFile(path, kMaxTrialCaBytes);
}

void tellAnswer(const TagAnswer& answer, const std::string& mode, const Session& session)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("mode").value(mode);
    json.key("status").value(std::int64_t{answer.status});
    json.key("content_type").value(answer.contentType);
    json.key("milliseconds").value(answer.milliseconds);
    json.key("bytes").value(answer.bytes);
    json.key("redirected_to").value(answer.redirectedTo);
    json.key("accepted").value(answer.isAccepted());
    json.endObject();
    session.output->document(text);
    session.output->line(std::to_string(answer.status) + ' ' + answer.contentType + " after "
        + std::to_string(answer.milliseconds) + " ms");
    if (!answer.redirectedTo.empty())
        session.output->note("It points to " + answer.redirectedTo + ", which was not followed.");
    session.finish(answer.isAccepted() ? ExitCode::Fine : ExitCode::SomeRowsBad);
}

void begin(const TagTrial& trial, const std::string& mode, const std::shared_ptr<TrialRun>& kept,
    const Session& session)
{
    kept->run = std::make_unique<TagTrialRun>(trial, [kept, mode, session](const Result<TagAnswer>& answer) {
        if (answer)
            tellAnswer(*answer, mode, session);
        else if (answer.error().code == ErrorCode::UsageBadValue)
            session.failWith({.code = ErrorCode::UsageBadValue,
                .subject = "--referer",
                .detail = "It is the address of a page, such as https://www.example.com/thanks."});
        else
            session.failWith(answer.error(), wordsForTrial(answer.error()));
        // Not from within its own call.
        QTimer::singleShot(0, session.context, [kept] {
            kept->run.reset();
            kept->stop.reset();
        });
    });
    kept->stop = std::make_unique<QTimer>();
    QObject::connect(kept->stop.get(), &QTimer::timeout, session.context, [run = kept->run.get(), session] {
        if (session.stop.stop_requested())
            run->cancel();
    });
    kept->stop->start(kStopLookMs);
}

} // namespace

void runTagTry(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "'<img …>'"); !words)
        return session.failWith(words.error());
    const std::vector<ParsedTag> tags = tagsIn(arguments.word(0));
    const ParsedTag& parsed = tags.front();
    if (tags.size() > 1)
        return session.failWith({.code = ErrorCode::TagInvalid},
            {"There is more than one image tag in this text.", "Try them one by one."});
    if (!isUsable(parsed.findings))
        return tellUnfit(parsed, session);
    if (!canBeTried(parsed))
        return session.failWith({.code = ErrorCode::TagInvalid},
            {"A placeholder or a template's code is still in it, so nothing was sent.",
                "Put real values there, or try what the page has made of it. See: convey-cli tag check"});
    ImageTag tag = parsed.tag;
    const auto shared = std::make_shared<TagTrial>();
    TagTrial& trial = *shared;
    trial.referer = arguments.value("referer");
    trial.server = arguments.value("endpoint");
    const Result<std::string> certificates = certificatesFor(arguments);
    if (!certificates)
        return session.failWith(certificates.error());
    trial.extraCaPem = *certificates;

    const auto kept = std::make_shared<TrialRun>();
    if (!arguments.has("live") && trial.server.empty()) {
        sandbox::Options options;
        options.tls = true;
        Result<std::unique_ptr<sandbox::Server>> server = sandbox::Server::start(std::move(options));
        if (!server)
            return session.failWith(server.error());
        kept->practice = *std::move(server);
        trial.server = kept->practice->baseUrl();
        trial.extraCaPem += kept->practice->caPem();
        tag.pixelId = sandbox::kPracticePixel;
        trial.url = tagUrl(tag);
        return begin(trial, "practice", kept, session);
    }
    trial.url = tagUrl(tag);
    const std::string mode = arguments.has("live") ? "live" : "endpoint";
    const Result<Endpoint> endpoint =
        Endpoint::parse(trial.server.empty() ? std::string(kDefaultEndpoint) : trial.server);
    if (!endpoint)
        return session.failWith(endpoint.error());
    // A tag has no validate_only: what is not on this computer may record it, whoever it is.
    if (!arguments.has("live") && !endpoint->isLoopback())
        return session.failWith({.code = ErrorCode::UsageMissingArgument, .subject = "--live"});
    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return session.failWith(preferences.error());
    Result<SendMeans> means = sendMeansFrom(*preferences, std::make_shared<SystemClock>());
    if (!means)
        return session.failWith(means.error());
    trial.proxy = std::move(means->curl.proxy);
    if (const Result<> laid = layProxyOptions(arguments, trial.proxy); !laid)
        return session.failWith(laid.error());
    findProxyPassword(arguments, trial.proxy, *endpoint, session.context,
        [shared, mode, kept, session](Result<Secret> password) {
            if (!password)
                return session.failWith(password.error());
            shared->proxy.password = *std::move(password);
            begin(*shared, mode, kept, session);
        });
}

} // namespace convey::cli
