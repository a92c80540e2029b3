// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Practice mode: a sandbox inside the program, so that the whole job can be tried without an account.
/// Nothing that is sent to it leaves this computer. GUI thread only.
#pragma once

#include "base/result.h"
#include "delivery/endpoint.h"
#include "jobs/send_job.h"
#include "sandbox/server.h"

#include <QTemporaryDir>

#include <memory>

namespace convey::ui {

class Practice
{
public:
    /// Starts the endpoint with a key and a certificate of its own. Errors: PortTaken, SandboxFailed.
    [[nodiscard]] static Result<std::unique_ptr<Practice>> start();

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] std::string pixelId() const;
    /// How to reach it; its sending history is thrown away with it.
    [[nodiscard]] SendMeans means() const;

private:
    Practice() = default;

    std::unique_ptr<sandbox::Server> m_server;
    QTemporaryDir m_folder;
};

} // namespace convey::ui
