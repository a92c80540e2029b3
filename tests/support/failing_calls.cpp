// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// Calls of the system that fail as on a disk that breaks, a system that lacks an encoding, or one without
// room. Linked into a test, or laid under a program by LD_PRELOAD; the variable CONVEY_TEST_FAILING_CALL
// names the call that fails, none by default. Only reads of files named input.csv fail, so that the program
// lives.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool fails(const char* call)
{
    const char* const wanted = std::getenv("CONVEY_TEST_FAILING_CALL");
    return wanted != nullptr && std::strcmp(wanted, call) == 0;
}

bool isInput(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, "input.csv") != nullptr;
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    if (fails("open") && std::strstr(path, "input.csv") != nullptr) {
        errno = EACCES;
        return -1;
    }
    va_list more;
    va_start(more, flags);
    const int mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, int) : 0;
    va_end(more);
    static const auto next = real<int (*)(const char*, int, ...)>("open");
    return next(path, flags, mode);
}

ssize_t pread64(int descriptor, void* into, size_t count, off64_t offset)
{
    if (fails("pread") && isInput(descriptor)) {
        errno = EIO;
        return -1;
    }
    static const auto next = real<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
    return next(descriptor, into, count, offset);
}

ssize_t pread(int descriptor, void* into, size_t count, off_t offset)
{
    return pread64(descriptor, into, count, offset);
}

void* iconv_open(const char* to, const char* from)
{
    if (fails("iconv_open")) {
        errno = EINVAL;
        return reinterpret_cast<void*>(-1);
    }
    static const auto next = real<void* (*)(const char*, const char*)>("iconv_open");
    return next(to, from);
}

int statvfs64(const char* path, struct statvfs64* room)
{
    static const auto next = real<int (*)(const char*, struct statvfs64*)>("statvfs64");
    const int result = next(path, room);
    if (result == 0 && fails("statvfs"))
        room->f_bavail = 0;
    return result;
}

int statvfs(const char* path, struct statvfs* room)
{
    static const auto next = real<int (*)(const char*, struct statvfs*)>("statvfs");
    const int result = next(path, room);
    if (result == 0 && fails("statvfs"))
        room->f_bavail = 0;
    return result;
}
}
