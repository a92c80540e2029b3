// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/practice.h"

#include "base/text.h"

#include <QRandomGenerator>

namespace convey::ui {

Result<std::unique_ptr<Practice>> Practice::start()
{
    sandbox::Options options;
    options.tls = true;
    Result<std::unique_ptr<sandbox::Server>> server = sandbox::Server::start(std::move(options));
    if (!server)
        return fail(server.error());
    std::unique_ptr<Practice> practice(new Practice);
    practice->m_server = *std::move(server);
    return practice;
}

Endpoint Practice::endpoint() const
{
    return Endpoint::parse(m_server->baseUrl()).value();
}

std::string Practice::pixelId() const
{
    return std::string(sandbox::kPracticePixel);
}

SendMeans Practice::means() const
{
    SendMeans means{.ledgerPath = toUtf8(m_folder.filePath(QStringLiteral("practice.sqlite"))),
        .key = Secret(std::string(sandbox::kPracticeKey)),
        .clock = std::make_shared<SystemClock>(),
        .seed = QRandomGenerator::system()->generate64()};
    means.curl.extraCaPem = m_server->caPem();
    return means;
}

} // namespace convey::ui
