// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"

#include "sandbox/service.h"

namespace convey::sandbox {

Server::Server(std::unique_ptr<Service> service)
    : m_service(std::move(service))
{ }

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::start(Options options)
{
    Identity identity;
    if (options.tls) {
        auto made = makeIdentity();
        if (!made)
            return fail(made.error());
        identity = std::move(*made);
    }
    auto service = std::make_unique<Service>(std::move(options), std::move(identity));
    if (auto started = service->start(); !started)
        return fail(started.error());
    // make_unique can't reach the private constructor.
    return std::unique_ptr<Server>(new Server(std::move(service)));
}

int Server::port() const
{
    return m_service->port();
}

std::string Server::baseUrl() const
{
    return (m_service->isTls() ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port());
}

std::string Server::eventsUrl() const
{
    return baseUrl() + kEventsPath;
}

const std::string& Server::caPem() const
{
    return m_service->caPem();
}

bool Server::isRunning() const
{
    return m_service->isRunning();
}

Journal Server::journal() const
{
    return m_service->recorder().journal();
}

Totals Server::totals() const
{
    return m_service->recorder().totals();
}

std::vector<EventKey> Server::keys(std::size_t after, std::size_t limit) const
{
    return m_service->recorder().keys(after, limit);
}

void Server::setFault(FaultPlan plan)
{
    m_service->setFault(plan);
}

void Server::stop()
{
    m_service->stop();
}

} // namespace convey::sandbox
