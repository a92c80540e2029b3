// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Builds request bodies on a thread of its own, while the course of the job waits for answers. What is built
/// ahead is what the caller asked for, so that it decides how many bodies are alive. Called from one thread;
/// from construction to destruction the EventSource belongs to the builder.
#pragma once

#include "base/result.h"
#include "delivery/request_body.h"
#include "delivery/send_state.h"
#include "jobs/send_plan.h"
#include "ledger/job.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace convey {

class BodyBuilder
{
public:
    struct Body
    {
        std::shared_ptr<const std::string> text;
        std::size_t events = 0;
    };

    /// `ready` is called on the builder's thread when a body that was ordered is there.
    BodyBuilder(EventSource& source, SendMode mode, std::function<void()> ready);
    /// Waits for the body that is being built just now.
    ~BodyBuilder();
    BodyBuilder(const BodyBuilder&) = delete;
    BodyBuilder& operator=(const BodyBuilder&) = delete;

    /// The body of this batch is needed next: it is built before all others, unless it was built ahead of the
    /// very same rows.
    void order(BatchId batch, const BatchPlan& plan);

    /// Hands out an ordered body, once; nothing while it is not there. Errors: those of
    /// EventSource::events().
    [[nodiscard]] Result<std::optional<Body>> take(BatchId batch);

    struct Ahead
    {
        BatchId batch = 0;
        const BatchPlan* plan = nullptr; ///< read during the call
    };
    /// What will be ordered soon, soonest first; whatever else was built ahead is dropped.
    void buildAhead(std::span<const Ahead> wanted);

private:
    struct Entry
    {
        BatchId batch = 0;
        std::vector<std::uint64_t> rows;
        std::vector<EventPrint> prints;
        bool isOrdered = false;
        bool isBegun = false;
        std::optional<Result<Body>> body{};
    };

    void run();
    [[nodiscard]] Result<Body> build(const Entry& entry);
    [[nodiscard]] std::vector<std::shared_ptr<Entry>>::iterator find(BatchId batch);

    EventSource& m_source;
    SendMode m_mode;
    std::function<void()> m_ready;
    std::mutex m_mutex{};
    std::condition_variable m_asked{};
    bool m_isOver = false;
    std::vector<std::shared_ptr<Entry>> m_entries{}; ///< those that were ordered first
    std::jthread m_thread; ///< last: it stops before what it uses
};

} // namespace convey
