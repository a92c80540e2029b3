// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A sandbox in the test's own process, over TLS, that convey-cli sends to: the test reads its journal and
/// plans its faults without a request. One thread (the server has its own).
#pragma once

#include "e2e/cli_process.h"

#include "sandbox/server.h"

#include <set>

namespace convey::test {

class PracticeEndpoint
{
public:
    explicit PracticeEndpoint(const CliHome& home);

    [[nodiscard]] sandbox::Server& server() { return *m_server; }
    [[nodiscard]] QString url() const;
    [[nodiscard]] const QString& caFile() const { return m_caFile; }
    /// `send FILE` to this endpoint: --pixel, --endpoint, --ca-file, --json and what `more` adds.
    [[nodiscard]] QStringList send(const QString& file, const QStringList& more = {}) const;
    /// `resume` with what it needs to reach this endpoint.
    [[nodiscard]] QStringList resume() const;
    /// All keys that it has accepted.
    [[nodiscard]] std::set<sandbox::EventKey> keys() const;

private:
    std::unique_ptr<sandbox::Server> m_server;
    QString m_caFile;
};

} // namespace convey::test
