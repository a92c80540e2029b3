// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Looks at every byte of a text, sixteen at once: nearly all cells are short and plain, and each is looked
/// at several times. Pure functions; safe on any thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace convey {

inline constexpr std::size_t kBlockBytes = 16;

/// At most sixteen bytes as a block, filled up with `fill`. Cost: two copies of a fixed size, where one of
/// any size would be a call.
[[nodiscard]] inline std::array<char, kBlockBytes> filledBlock(std::string_view text, char fill)
{
    std::array<char, kBlockBytes> block;
    block.fill(fill);
    const auto copyBothEnds = [&]<std::size_t Size>(std::integral_constant<std::size_t, Size>) {
        const std::size_t last = text.size() - Size;
        std::memcpy(block.data(), text.data(), Size);
        std::memcpy(block.data() + last, text.data() + last, Size);
    };
    if (text.size() >= 8)
        copyBothEnds(std::integral_constant<std::size_t, 8>());
    else if (text.size() >= 4)
        copyBothEnds(std::integral_constant<std::size_t, 4>());
    else
        std::copy(text.begin(), text.end(), block.begin());
    return block;
}

/// The sixteen as two numbers: what the compiler counted or compared for each, looked at together.
[[nodiscard]] inline std::array<std::uint64_t, 2> asNumbers(
    const std::array<std::uint8_t, kBlockBytes>& bytes)
{
    std::array<std::uint64_t, 2> numbers{};
    std::memcpy(numbers.data(), bytes.data(), sizeof numbers);
    return numbers;
}

/// Whether `test(char)` is true of any byte of `text`; it should have no branch. Cost: one pass.
template <typename Test>
[[nodiscard]] bool holdsByte(std::string_view text, Test test)
{
    if (text.empty())
        return false;
    std::array<std::uint8_t, kBlockBytes> any{};
    const auto look = [&](const char* bytes) {
        for (std::size_t i = 0; i < kBlockBytes; ++i)
            any[i] |= static_cast<std::uint8_t>(test(bytes[i]));
    };
    if (text.size() < kBlockBytes) {
        look(filledBlock(text, text.front()).data()); // a byte that is looked at anyway
    } else {
        // The last block overlaps the one before it: bytes may be looked at twice, none is left out.
        const char* const last = text.data() + text.size() - kBlockBytes;
        for (const char* at = text.data(); at < last; at += kBlockBytes)
            look(at);
        look(last);
    }
    const auto [first, second] = asNumbers(any);
    return (first | second) != 0;
}

} // namespace convey
