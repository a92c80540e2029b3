// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// The key passes through text fields, the clipboard, D-Bus and the key store's library, which free their
// copies as they are. With these two functions in the program, what is freed is overwritten first, whoever
// frees it (blocks of up to 64 kB, more than any copy of a key has), so that nothing of a key is left once it
// is forgotten. Linked into the window's program and nothing else: the core wipes its own copies
// (base/secret.h), and a command needs no text field.
//
// glibc lets a program bring its own (its manual, "Replacing malloc", read 2026-11-21); elsewhere, and under
// a sanitizer, which brings its own too, this file is empty. No threads of its own; safe on any.
#if __has_include(<features.h>)
#include <features.h>
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

// What glibc's own functions are called inside it, exported for replacements like these; the names are its.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" void __libc_free(void* block) noexcept;
extern "C" void* __libc_realloc(void* block, std::size_t size) noexcept;
// NOLINTEND(bugprone-reserved-identifier)

namespace {

// No copy of a key is larger; wiping the blocks of a table would cost more than it is worth.
constexpr std::size_t kWipedBytes = 64 * 1024;

void freeWiped(void* block, std::size_t size) noexcept
{
    explicit_bzero(block, size);
    __libc_free(block);
}

} // namespace

extern "C" void free(void* block) noexcept
{
    const std::size_t size = block ? malloc_usable_size(block) : 0;
    if (size == 0 || size > kWipedBytes)
        __libc_free(block);
    else
        freeWiped(block, size);
}

extern "C" void* realloc(void* block, std::size_t size) noexcept
{
    const std::size_t old = block ? malloc_usable_size(block) : 0;
    if (old == 0 || old > kWipedBytes || size == 0)
        return __libc_realloc(block, size);
    if (size <= old && size > old / 2)
        return block;
    void* const moved = std::malloc(size);
    if (!moved)
        return nullptr; // the old block stays, as the standard says
    std::memcpy(moved, block, std::min(old, size));
    freeWiped(block, old);
    return moved;
}

#endif
