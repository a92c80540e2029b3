// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where the time comes from, so that a test (or `--now`) can set it. Nothing else in app/ asks the system.
/// Const methods may be called from any thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace convey {

/// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted: the API's own unit.
using EpochMs = std::int64_t;

class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual EpochMs nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] EpochMs nowMs() const override;
};

/// Stands still until it is moved: `--now` and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(EpochMs now)
        : m_now(now)
    { }

    [[nodiscard]] EpochMs nowMs() const override { return m_now.load(std::memory_order_relaxed); }
    void set(EpochMs now) { m_now.store(now, std::memory_order_relaxed); }

private:
    std::atomic<EpochMs> m_now;
};

/// How long the calling thread has worked so far: time in which it had a processor. For measuring only; where
/// the system does not tell (Windows), the time by a steady clock. Source: POSIX.1-2017, clock_gettime().
[[nodiscard]] std::chrono::nanoseconds threadCpuTime();

} // namespace convey
