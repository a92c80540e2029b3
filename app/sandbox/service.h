// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What stands behind a Server's address: routes, judgement, faults. Kept apart so that httplib stays out of
/// server.h. The answer… functions run on the listener's threads; the public ones as Server says.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sandbox/answer.h"
#include "sandbox/judge.h"
#include "sandbox/listener.h"
#include "sandbox/recorder.h"
#include "sandbox/server.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>

namespace convey::sandbox {

inline constexpr const char* kEventsPath = "/v1/events";
inline constexpr const char* kImagePath = "/v1/sdk/events";

class Service
{
public:
    Service(Options options, Identity identity)
        : m_options(std::move(options))
        , m_caPem(std::move(identity.caPem))
        , m_plan{m_options.fault}
        , m_listener(std::move(identity.context))
    { }

    /// Errors: PortTaken, SandboxFailed.
    [[nodiscard]] Result<> start();
    /// May be called twice.
    void stop();
    void setFault(FaultPlan plan);

    [[nodiscard]] bool isRunning() const { return m_listener.is_running(); }
    [[nodiscard]] bool isTls() const { return m_options.tls; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const std::string& caPem() const { return m_caPem; }
    [[nodiscard]] const Recorder& recorder() const { return m_recorder; }

private:
    /// The plans count up, so that who waits under one sees that another took its place.
    struct NumberedPlan
    {
        FaultPlan faults;
        int number = 0;
    };

    void answerEvents(const httplib::Request& request, httplib::Response& response, std::string body);
    void answerImage(const httplib::Request& request, httplib::Response& response);
    void answerJournal(httplib::Response& response) const;
    void answerKeys(const httplib::Request& request, httplib::Response& response) const;

    [[nodiscard]] Verdict judge(const httplib::Request& request, const std::string& body) const;
    [[nodiscard]] std::optional<Refusal> judgeHead(const httplib::Request& request) const;
    void strike(Fault fault, const NumberedPlan& plan, const Answer& good, const httplib::Request& request,
        httplib::Response& response);
    /// Until the plan's delay is over, the server stops or another plan takes its place.
    void waitOutDelay(const NumberedPlan& plan);

    [[nodiscard]] EpochMs now() const
    {
        return m_options.clock != nullptr ? m_options.clock->nowMs() : m_systemClock.nowMs();
    }

    const Options m_options;
    const std::string m_caPem;
    const SystemClock m_systemClock;
    Recorder m_recorder;
    int m_port = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed; // m_plan or m_stopping
    NumberedPlan m_plan; // guarded by m_mutex
    bool m_stopping = false; // guarded by m_mutex

    Listener m_listener; // last: its threads use all of the above until they are joined
};

} // namespace convey::sandbox
