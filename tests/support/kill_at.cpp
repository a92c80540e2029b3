// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// Laid under a program by LD_PRELOAD, it kills the program right before or right behind a call of the system:
// CONVEY_KILL_AT=fdatasync:3:before is the third one. Counted are calls of that name in the whole process.
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

struct Aim
{
    const char* call = nullptr;
    std::size_t length = 0;
    long number = 0;
    bool before = false;
};

Aim readAim()
{
    Aim aim;
    aim.call = std::getenv("CONVEY_KILL_AT");
    if (aim.call == nullptr)
        return aim;
    const char* const colon = std::strchr(aim.call, ':');
    if (colon == nullptr)
        return {};
    aim.length = static_cast<std::size_t>(colon - aim.call);
    aim.number = std::strtol(colon + 1, nullptr, 10);
    aim.before = std::strstr(colon, ":before") != nullptr;
    return aim;
}

std::atomic<long> calls{0};

/// True when this call is the one.
bool isAimedAt(const char* call)
{
    static const Aim aim = readAim();
    if (aim.call == nullptr || std::strlen(call) != aim.length
        || std::strncmp(call, aim.call, aim.length) != 0)
        return false;
    if (++calls != aim.number)
        return false;
    if (aim.before)
        ::kill(::getpid(), SIGKILL);
    return true;
}

template <typename Call>
auto strike(const char* name, Call call)
{
    const bool aimed = isAimedAt(name);
    const auto result = call();
    if (aimed)
        ::kill(::getpid(), SIGKILL);
    return result;
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return strike("pwrite", [&] { return next(descriptor, bytes, count, offset); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return strike("pwrite", [&] { return next(descriptor, bytes, count, offset); });
}

int fdatasync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return strike("fdatasync", [&] { return next(descriptor); });
}

int fsync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fsync");
    return strike("fdatasync", [&] { return next(descriptor); });
}

ssize_t send(int socket, const void* bytes, size_t count, int flags)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, int)>("send");
    return strike("send", [&] { return next(socket, bytes, count, flags); });
}

ssize_t recv(int socket, void* bytes, size_t count, int flags)
{
    static const auto next = real<ssize_t (*)(int, void*, size_t, int)>("recv");
    return strike("recv", [&] { return next(socket, bytes, count, flags); });
}
}
