// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The API key while it is in memory. It can't be printed, compared with `==` or turned into a QVariant by
/// accident; its bytes are overwritten when it goes.
/// One owner, moved and not copied. Not covered: what the operating system swaps out.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace convey {

class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(Secret&& other) noexcept
        : m_bytes(other.m_bytes)
    {
        other.wipe();
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
            other.wipe();
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }

    /// The one way out. Callers hand it straight to a header or a key store and keep no copy.
    [[nodiscard]] std::string_view reveal() const { return m_bytes; }

    /// A second owner, asked for by name because each copy is one more place to wipe.
    [[nodiscard]] Secret clone() const { return Secret(m_bytes); }

private:
    void wipe()
    {
        // volatile: the compiler may drop a memset of memory that is about to be freed.
        volatile char* bytes = m_bytes.data();
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            bytes[i] = '\0';
        m_bytes.clear();
    }

    std::string m_bytes;
};

} // namespace convey
