// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Looks at every byte of a text, sixteen at once: nearly all cells are short and plain, and each is looked
/// at several times. Pure functions; safe on any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace convey {

/// Calls `look` with each block of `Size` bytes, a loop that the compiler turns into a few instructions. The
/// last block overlaps the one before it: bytes may be looked at twice, none is left out. Not for text
/// shorter than a block.
template <std::size_t Size, typename Look>
void lookAtBlocks(std::string_view text, Look look)
{
    const char* const last = text.data() + text.size() - Size;
    for (const char* at = text.data(); at < last; at += Size)
        look(at);
    look(last);
}

/// Whether `test(char)` is true of any byte of `text`; it should have no branch. Cost: one pass.
template <typename Test>
[[nodiscard]] bool holdsByte(std::string_view text, Test test)
{
    const auto holds = [&]<std::size_t Size>(std::array<std::uint8_t, Size> any) {
        lookAtBlocks<Size>(text, [&](const char* bytes) {
            for (std::size_t i = 0; i < Size; ++i)
                any[i] |= static_cast<std::uint8_t>(test(bytes[i]));
        });
        std::uint8_t all = 0;
        for (const std::uint8_t one : any)
            all |= one;
        return all != 0;
    };
    constexpr std::size_t kWhole = 16;
    constexpr std::size_t kHalf = 8;
    constexpr std::size_t kQuarter = 4;
    if (text.size() >= kWhole)
        return holds(std::array<std::uint8_t, kWhole>{});
    if (text.size() >= kHalf)
        return holds(std::array<std::uint8_t, kHalf>{});
    if (text.size() >= kQuarter)
        return holds(std::array<std::uint8_t, kQuarter>{});
    bool any = false;
    for (const char c : text)
        any |= test(c);
    return any;
}

} // namespace convey
