// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/practice_endpoint.h"

namespace convey::test {

PracticeEndpoint::PracticeEndpoint(const CliHome& home)
{
    sandbox::Options options;
    options.tls = true;
    m_server = sandbox::Server::start(std::move(options)).value();
    m_caFile = home.write(QStringLiteral("practice-ca.pem"), QByteArray::fromStdString(m_server->caPem()));
}

QString PracticeEndpoint::url() const
{
    return QString::fromStdString(m_server->baseUrl());
}

QStringList PracticeEndpoint::send(const QString& file, const QStringList& more) const
{
    return QStringList{QStringLiteral("send"), file, QStringLiteral("--pixel"),
               QStringLiteral("practice-pixel"), QStringLiteral("--endpoint"), url(),
               QStringLiteral("--ca-file"), m_caFile, QStringLiteral("--json")}
    + more;
}

QStringList PracticeEndpoint::resume() const
{
    return {QStringLiteral("resume"), QStringLiteral("--ca-file"), m_caFile, QStringLiteral("--json")};
}

std::set<sandbox::EventKey> PracticeEndpoint::keys() const
{
    std::set<sandbox::EventKey> all;
    for (std::size_t after = 0;;) {
        const std::vector<sandbox::EventKey> page = m_server->keys(after);
        if (page.empty())
            return all;
        after += page.size();
        all.insert(page.begin(), page.end());
    }
}

} // namespace convey::test
