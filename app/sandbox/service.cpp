// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service.h"

#include "base/json.h"
#include "base/text.h"
#include "sandbox/image_tag.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace convey::sandbox {

namespace {

bool keepsNothing(Fault fault)
{
    switch (fault) {
    case Fault::Close:
    case Fault::Error500:
    case Fault::Error503:
    case Fault::Error429:
    case Fault::Error413:
    case Fault::Html:
    case Fault::Empty:
    case Fault::Redirect:
        return true;
    case Fault::None:
    case Fault::CloseAfterAccept:
    case Fault::WrongCount:
    case Fault::Cut:
    case Fault::Slow:
        break;
    }
    return false;
}

bool isJsonContent(const httplib::Request& request)
{
    const std::string type = request.get_header_value("Content-Type");
    const std::string_view media = trimmed(std::string_view(type).substr(0, type.find(';')));
    const std::string encoding = request.get_header_value("Content-Encoding");
    return equalsIgnoringAsciiCase(media, "application/json")
        && (encoding.empty() || equalsIgnoringAsciiCase(encoding, "identity"));
}

// The body as sent. What exceeds the limit is read and dropped: a connection that is closed on unread bytes
// is reset, and the client would not see its answer. False when the client broke off.
bool readBody(const httplib::Request& request, const httplib::ContentReader& reader, std::string& body)
{
    // Neither header: no body (RFC 9112, section 6.3); httplib would wait for the end of the connection.
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        return true;
    const auto take = [&body](const char* bytes, std::size_t size) {
        body.append(bytes, std::min(size, kMaxBodyBytes + 1 - body.size()));
        return true;
    };
    if (request.is_multipart_form_data())
        return reader([](const httplib::MultipartFormData&) { return true; }, take);
    return reader(take);
}

SeenRequest seenRequest(const httplib::Request& request, std::string body, int status)
{
    SeenRequest seen{.method = request.method, .target = request.target};
    for (const auto& [name, value] : request.headers) {
        const bool isSecret = equalsIgnoringAsciiCase(name, "Authorization");
        seen.headers.emplace_back(name, isSecret ? '(' + std::to_string(value.size()) + " bytes)" : value);
    }
    seen.body = std::move(body);
    seen.status = status;
    return seen;
}

void send(httplib::Response& response, const Answer& answer)
{
    response.status = answer.status;
    if (!answer.body.empty())
        response.set_content(answer.body, answer.contentType);
}

} // namespace

Result<> Service::start()
{
    m_listener.Post(kEventsPath,
        [this](const httplib::Request& request, httplib::Response& response,
            const httplib::ContentReader& reader) {
            std::string body;
            if (readBody(request, reader, body))
                answerEvents(request, response, std::move(body));
            else
                Listener::abandon(request);
        });
    m_listener.Get(kImagePath, [this](const httplib::Request& request, httplib::Response& response) {
        answerImage(request, response);
    });
    m_listener.Get("/sandbox/journal",
        [this](const httplib::Request&, httplib::Response& response) { answerJournal(response); });
    m_listener.Get("/sandbox/events", [this](const httplib::Request& request, httplib::Response& response) {
        answerKeys(request, response);
    });
    // Called for every refusal; only the ones of httplib itself have no body yet.
    m_listener.set_error_handler([this](const httplib::Request& request, httplib::Response& response) {
        if (response.status != 404 || !response.body.empty())
            return;
        m_recorder.stray();
        m_recorder.remember(seenRequest(request, {}, response.status));
        send(response, strayAnswer());
    });
    return m_listener.start(m_options.port).map([this](int bound) { m_port = bound; });
}

void Service::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_listener.stopNow();
}

void Service::setFault(FaultPlan plan)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_plan = {plan, m_plan.number + 1};
        m_recorder.restartCount();
    }
    m_changed.notify_all();
}

std::optional<Refusal> Service::judgeHead(const httplib::Request& request) const
{
    const std::string authorization = request.get_header_value("Authorization");
    constexpr std::string_view kScheme = "Bearer ";
    std::string_view key = authorization;
    const bool isBearer = equalsIgnoringAsciiCase(key.substr(0, kScheme.size()), kScheme);
    key.remove_prefix(isBearer ? kScheme.size() : key.size());
    if (!m_options.advertiserKey.isEmpty() && key == m_options.advertiserKey.reveal())
        return refusal(RuleId::KeyScope);
    if (key.empty() || key != m_options.key.reveal())
        return refusal(RuleId::KeyRefused);

    const Query query = parseQuery(request.target);
    if (query.count("pid") > 1)
        return refusal(RuleId::PidRepeated);
    if (query.first("pid").empty())
        return refusal(RuleId::PidMissing);
    if (query.first("pid") != m_options.pixelId)
        return refusal(RuleId::PidUnknown);
    if (!isJsonContent(request))
        return refusal(RuleId::ContentType);
    return std::nullopt;
}

Verdict Service::judge(const httplib::Request& request, const std::string& body) const
{
    std::optional<Refusal> refused = judgeHead(request);
    if (!refused && body.size() > kMaxBodyBytes)
        refused = refusal(RuleId::BodyTooLarge);
    if (!refused)
        return judgeBody(body, now(), m_options.nameEveryBadEvent);
    Verdict verdict;
    verdict.refusals.push_back(std::move(*refused));
    return verdict;
}

void Service::answerEvents(const httplib::Request& request, httplib::Response& response, std::string body)
{
    const std::int64_t number = m_recorder.begin(false, body.size());
    NumberedPlan plan;
    {
        const std::scoped_lock lock(m_mutex);
        plan = m_plan;
    }
    const Fault fault = strikes(plan.faults, number) ? plan.faults.fault : Fault::None;
    const Verdict verdict = judge(request, body);
    const bool accepted = verdict.refusals.empty();
    if (verdict.readable)
        m_recorder.classify(verdict.validateOnly);
    if (fault != Fault::None)
        m_recorder.fault();
    if (!keepsNothing(fault)) {
        if (accepted)
            m_recorder.accept(verdict);
        else
            m_recorder.refuse(verdict.refusals);
    }

    const std::size_t wrong = fault == Fault::WrongCount ? 1 : 0;
    const Answer answer =
        accepted ? acceptedAnswer(verdict.events.size() - wrong) : refusedAnswer(verdict.refusals);
    const bool silent = fault == Fault::Close || fault == Fault::CloseAfterAccept;
    const int status = silent ? 0 : keepsNothing(fault) ? faultAnswer(fault).status : answer.status;
    // Before the answer goes out, so that who has the answer finds the request in the journal.
    m_recorder.remember(seenRequest(request, std::move(body), status));
    strike(fault, plan, answer, request, response);
}

void Service::strike(Fault fault, const NumberedPlan& plan, const Answer& good,
    const httplib::Request& request, httplib::Response& response)
{
    switch (fault) {
    case Fault::None:
    case Fault::WrongCount:
        send(response, good);
        return;
    case Fault::Slow:
        waitOutDelay(plan);
        send(response, good);
        return;
    case Fault::Close:
    case Fault::CloseAfterAccept:
        Listener::abandon(request);
        return;
    case Fault::Cut: {
        constexpr std::size_t kMissing = 100; // announced and never sent
        response.status = good.status;
        response.set_content_provider(good.body.size() + kMissing, good.contentType,
            [&request, body = good.body](std::size_t, std::size_t, httplib::DataSink& sink) {
                sink.write(body.data(), body.size());
                Listener::abandon(request);
                return false;
            });
        return;
    }
    case Fault::Error503:
        response.set_header("Retry-After", "1");
        break;
    case Fault::Redirect:
        response.set_header("Location", std::string(kRedirectPath));
        break;
    case Fault::Error500:
    case Fault::Error429:
    case Fault::Error413:
    case Fault::Html:
    case Fault::Empty:
        break;
    }
    send(response, faultAnswer(fault));
}

void Service::waitOutDelay(const NumberedPlan& plan)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, plan.faults.delay, [&] { return m_stopping || m_plan.number != plan.number; });
}

void Service::answerImage(const httplib::Request& request, httplib::Response& response)
{
    m_recorder.begin(true, 0);
    const Query query = parseQuery(request.target);
    TagVerdict verdict = judgeTag(query, request.target);
    if (!verdict.refused && query.first("pid").empty())
        verdict.refused = refusal(RuleId::PidMissing);
    if (!verdict.refused && query.first("pid") != m_options.pixelId)
        verdict.refused = refusal(RuleId::PidUnknown);

    Answer answer = imageAnswer();
    if (verdict.refused) {
        const std::span<const Refusal> one(&*verdict.refused, 1);
        answer = refusedAnswer(one);
        m_recorder.refuse(one);
    } else {
        m_recorder.acceptImage(query, verdict);
    }
    m_recorder.remember(seenRequest(request, {}, answer.status));
    send(response, answer);
}

void Service::answerJournal(httplib::Response& response) const
{
    send(response, Answer{.body = toJson(m_recorder.totals())});
}

void Service::answerKeys(const httplib::Request& request, httplib::Response& response) const
{
    const Query query = parseQuery(request.target);
    const std::string_view text = query.first("after");
    std::size_t after = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), after);
    if (!text.empty() && (problem != std::errc{} || end != text.data() + text.size())) {
        Answer answer = strayAnswer();
        answer.status = 400;
        send(response, answer);
        return;
    }
    Answer answer;
    JsonWriter json(answer.body);
    json.beginObject().key("keys").beginArray();
    for (const EventKey& key : m_recorder.keys(after, kKeysPerPage))
        json.beginArray().value(key.name).value(key.id).endArray();
    json.endArray().endObject();
    send(response, answer);
}

} // namespace convey::sandbox
