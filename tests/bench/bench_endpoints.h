// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Endpoints of processes of their own for bench_send, so that their work is nobody's here. They count the
/// events of a body and do nothing else with it. Made before any thread of the bench: its processes are
/// forked.
#pragma once

#include <openssl/types.h>

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

struct BenchEndpoints
{
    static constexpr std::chrono::milliseconds kSlow{100}; ///< what the slow ones wait before they answer

    BenchEndpoints();
    BenchEndpoints(const BenchEndpoints&) = delete;
    BenchEndpoints& operator=(const BenchEndpoints&) = delete;
    ~BenchEndpoints();

    std::string caPem{};
    int h1Port = 0;
    int h1SlowPort = 0;
    int h2Port = 0; ///< by node; 0 where there is none, and likewise:
    int h2SlowPort = 0;

private:
    [[nodiscard]] int start(SSL_CTX* context, std::chrono::milliseconds delay);
    [[nodiscard]] int startNode(SSL_CTX* context, std::chrono::milliseconds delay);

    std::vector<pid_t> m_processes{};
};
