// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A client that sees what came over the connection and nothing else: a library would already have an
/// opinion on an answer that was never given. Plain HTTP; one thread.
#pragma once

#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace convey::sandbox::test {

class RawClient
{
public:
    explicit RawClient(int port)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    ~RawClient() { close(m_socket); }

    [[nodiscard]] bool isConnected() const { return m_connected; }

    [[nodiscard]] bool write(std::string_view bytes)
    {
        return send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }

    /// All bytes until the other side closes. `endedWell` is false when it broke off instead (a reset).
    [[nodiscard]] std::string readToEnd(bool& endedWell)
    {
        std::string all;
        char block[4096];
        ssize_t got = 0;
        while ((got = recv(m_socket, block, sizeof block, 0)) > 0)
            all.append(block, static_cast<std::size_t>(got));
        endedWell = got == 0;
        return all;
    }

    /// Bytes until `enough` has come, or the end.
    [[nodiscard]] std::string readUntil(std::string_view enough)
    {
        std::string all;
        char byte = 0;
        while (!all.ends_with(enough) && recv(m_socket, &byte, 1, 0) == 1)
            all += byte;
        return all;
    }

private:
    int m_socket;
    bool m_connected = false;
};

} // namespace convey::sandbox::test
