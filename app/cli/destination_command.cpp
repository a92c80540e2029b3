// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/destination_option.h"
#include "cli/key_source.h"
#include "jobs/kept_destinations.h"
#include "jobs/key_trial.h"
#include "jobs/runner.h"
#include "jobs/send_means.h"
#include "settings/paths.h"
#include "settings/preferences.h"
#include "vault/keychain_vault.h"
#include "words/where_ads_run.h"
#include "words/words.h"

#include <QDate>

#include <memory>

namespace convey::cli {

namespace {

constexpr int kShownColours = 12; // the window offers as many

std::string shown(std::string_view text)
{
    return filled("{subject}", {.subject = std::string(text)});
}

void writeDestination(JsonWriter& json, const Destination& destination)
{
    json.beginObject();
    json.key("name").value(destination.name);
    json.key("pixel").value(destination.pixelId);
    json.key("endpoint").value(destination.endpoint.empty() ? kDefaultEndpoint : destination.endpoint);
    json.key("colour").value(static_cast<std::int64_t>(destination.colourIndex) + 1);
    json.key("key_kept").value(!destination.keyReference.empty());
    json.key("consent").value(destination.consent);
    json.key("consent_by").value(destination.consentBy);
    json.key("consent_on").value(destination.consentOn);
    json.endObject();
}

std::string asJson(const Destination& destination)
{
    std::string text;
    JsonWriter json(text);
    writeDestination(json, destination);
    return text;
}

void print(const Destination& destination, const Output& output)
{
    output.line(shown(destination.name) + ": pixel " + shown(destination.pixelId) + ", "
        + shown(destination.endpoint.empty() ? std::string(kDefaultEndpoint) : destination.endpoint) + ", "
        + (destination.keyReference.empty() ? "no key kept" : "key in the system's key store"));
    if (!destination.consent.empty())
        output.line("    consent: " + shown(destination.consent) + " (" + shown(destination.consentBy) + ", "
            + shown(destination.consentOn) + ')');
}

/// What the callbacks of a vault work on until the command ends.
struct Kept
{
    Destinations list;
    KeychainVault* vault;
};

Result<std::shared_ptr<Kept>> openKept(const Session& session)
{
    return Destinations::load(defaultDestinationsPath()).map([&](Destinations&& list) {
        return std::make_shared<Kept>(
            Kept{std::move(list), new KeychainVault(QStringLiteral("convey"), session.context)});
    });
}

/// One made-up purchase as a test. `done` gets nothing when it was accepted, and the key back.
void tryDestination(const Arguments& arguments, const Session& session, const Destination& destination,
    Secret key, const std::function<void(std::optional<Error>, Secret)>& done)
{
    const Result<Endpoint> endpoint =
        Endpoint::parse(destination.endpoint.empty() ? kDefaultEndpoint : destination.endpoint);
    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!endpoint || !preferences)
        return done(!endpoint ? endpoint.error() : preferences.error(), {});
    Result<SendMeans> means = sendMeansFrom(*preferences, std::make_shared<SystemClock>());
    if (!means)
        return done(means.error(), {});
    const QByteArray variable = qgetenv("SSL_CERT_FILE");
    if (arguments.has("ca-file"))
        means->curl.extraCaFile = arguments.value("ca-file");
    else if (!variable.isEmpty())
        means->curl.extraCaFile = variable.toStdString();
    auto shared = std::make_shared<Secret>(std::move(key));
    KeyTrial trial{.endpoint = *endpoint,
        .pixelId = destination.pixelId,
        .curl = std::move(means->curl),
        .now = SystemClock().nowMs()};
    runJob(
        session.context,
        [trial = std::move(trial), shared, stop = session.stop]() mutable {
            return tryKey(std::move(trial), shared->clone(), stop);
        },
        [shared, done](const Result<Outcome>& outcome) {
            done(outcome ? trialError(*outcome) : std::optional(outcome.error()), std::move(*shared));
        });
}

/// What the command line says of a destination, laid over the one that is saved.
Result<Destination> describe(const Arguments& arguments, const Destinations& list)
{
    const Destination* old = list.findDestination(arguments.word(0));
    Destination destination = old ? *old : Destination{.name = std::string(arguments.word(0))};
    if (arguments.has("pixel"))
        destination.pixelId = arguments.value("pixel");
    if (arguments.has("endpoint"))
        destination.endpoint = arguments.value("endpoint");
    if (const Result<> pixel = checkPixel(destination.pixelId); !pixel)
        return fail(pixel.error());
    const Result<Endpoint> endpoint =
        Endpoint::parse(destination.endpoint.empty() ? kDefaultEndpoint : destination.endpoint);
    if (!endpoint)
        return fail(endpoint.error());
    destination.endpoint = endpoint->isDefault() ? std::string() : destination.endpoint;
    const Result<std::int64_t> colour =
        arguments.number("colour", static_cast<std::int64_t>(destination.colourIndex) + 1, 1, kShownColours);
    if (!colour)
        return fail(colour.error());
    destination.colourIndex = static_cast<int>(*colour) - 1;
    if (arguments.has("consent") != arguments.has("consent-by"))
        return fail({.code = ErrorCode::UsageMissingValue,
            .subject = arguments.has("consent") ? "--consent-by" : "--consent"});
    if (arguments.has("consent")) {
        destination.consent = arguments.value("consent");
        destination.consentBy = arguments.value("consent-by");
        destination.consentOn = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    }
    return destination;
}

void finishWith(const Session& session, const Destination& destination)
{
    session.output->document(asJson(destination));
    print(destination, *session.output);
    session.finish(ExitCode::Fine);
}

} // namespace

Result<Destination> savedDestination(std::string_view name, std::string_view option)
{
    const Result<Destinations> list = Destinations::load(defaultDestinationsPath());
    if (!list)
        return fail(list.error());
    if (const Destination* found = list->findDestination(name))
        return *found;
    return fail({.code = ErrorCode::UsageBadValue,
        .subject = std::string(option),
        .detail = "No destination of this name is saved; destination list tells those that are."});
}

Result<Arguments> withDestination(const Arguments& arguments)
{
    if (!arguments.has("destination"))
        return arguments;
    for (const std::string_view other : {"pixel", "endpoint"}) {
        if (arguments.has(other))
            return fail({.code = ErrorCode::UsageOptionConflict,
                .subject = "--destination",
                .detail = "--" + std::string(other)});
    }
    return savedDestination(arguments.value("destination"), "--destination")
        .map([&](const Destination& found) {
            const Arguments whole = arguments.withOption("pixel", found.pixelId);
            return found.endpoint.empty() ? whole : whole.withOption("endpoint", found.endpoint);
        });
}

void runDestinationList(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    const Result<Destinations> list = Destinations::load(defaultDestinationsPath());
    if (!list)
        return session.failWith(list.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("destinations").beginArray();
    for (const Destination& destination : list->all()) {
        writeDestination(json, destination);
        print(destination, *session.output);
    }
    json.endArray();
    json.endObject();
    if (list->all().empty())
        session.output->line("No destination is saved.");
    session.output->note(whereAdsRun());
    session.output->document(text);
    session.finish(ExitCode::Fine);
}

void runDestinationAdd(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "NAME"); !words)
        return session.failWith(words.error());
    const Result<std::shared_ptr<Kept>> kept = openKept(session);
    if (!kept)
        return session.failWith(kept.error());
    Destinations& list = (*kept)->list;
    const Result<Destination> destination = describe(arguments, list);
    if (!destination)
        return session.failWith(destination.error());
    if (const Result<> fits = list.canPut(*destination, destination->name); !fits)
        return session.failWith(fits.error());
    std::optional<Result<Secret>> key = givenKey(arguments);
    if (key && !*key)
        return session.failWith(key->error());
    if (!key) {
        if (const Result<> put = list.put(*destination); !put)
            return session.failWith(put.error());
        if (destination->keyReference.empty())
            session.output->note("No key is kept for it; give it with --key-file or in CONVEY_API_KEY.");
        return finishWith(session, *destination);
    }
    const auto keep = [session, kept = *kept, destination = *destination](
                          std::optional<Error> refused, Secret tried) {
        if (refused)
            return session.failWith(*refused);
        keepWithKey(kept->list, *kept->vault, destination, destination.name, std::move(tried),
            session.context, [session, kept](const Result<Destination>& saved) {
                return saved ? finishWith(session, *saved) : session.failWith(saved.error());
            });
    };
    if (arguments.has("untested"))
        return keep(std::nullopt, **std::move(key));
    tryDestination(arguments, session, *destination, **std::move(key), keep);
}

void runDestinationTest(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "NAME"); !words)
        return session.failWith(words.error());
    const Result<Destination> destination = savedDestination(arguments.word(0), "NAME");
    if (!destination)
        return session.failWith(destination.error());
    findKey(arguments.withOption("destination", destination->name), destination->pixelId, session.context,
        [arguments, session, destination = *destination](Result<Secret> key) {
            if (!key)
                return session.failWith(key.error());
            tryDestination(arguments, session, destination, *std::move(key),
                [session, destination](const std::optional<Error>& refused, const Secret& /*key*/) {
                    if (refused)
                        return session.failWith(*refused);
                    session.output->document(asJson(destination));
                    session.output->line(
                        "The key works; the made-up test event was accepted and not recorded.");
                    session.finish(ExitCode::Fine);
                });
        });
}

void runDestinationForget(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "NAME"); !words)
        return session.failWith(words.error());
    const Result<Destination> destination = savedDestination(arguments.word(0), "NAME");
    if (!destination)
        return session.failWith(destination.error());
    const Result<std::shared_ptr<Kept>> kept = openKept(session);
    if (!kept)
        return session.failWith(kept.error());
    const bool isKeyOnly = arguments.has("key-only");
    const auto done = [session, kept = *kept, isKeyOnly, name = destination->name](
                          const Result<>& forgotten) {
        if (!forgotten)
            return session.failWith(forgotten.error());
        const Destination* left = kept->list.findDestination(name);
        session.output->document(left ? asJson(*left) : "{}");
        session.output->line(isKeyOnly ? "The key is forgotten; the destination stays."
                                       : "The destination and its key are forgotten.");
        session.finish(ExitCode::Fine);
    };
    if (isKeyOnly)
        forgetKeyOf((*kept)->list, *(*kept)->vault, destination->name, session.context, done);
    else
        forgetDestination((*kept)->list, *(*kept)->vault, destination->name, session.context, done);
}

} // namespace convey::cli
