// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/failing_disk.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

using convey::test::DiskFault;

std::atomic<DiskFault> g_fault{DiskFault::None};

bool isHistory(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, "history.sqlite") != nullptr;
}

bool failsToWrite(int descriptor)
{
    const DiskFault fault = g_fault;
    if (fault == DiskFault::None || fault == DiskFault::SyncFails || !isHistory(descriptor))
        return false;
    errno = fault == DiskFault::Full ? ENOSPC : fault == DiskFault::ReadOnly ? EROFS : EIO;
    return true;
}

bool failsToSync(int descriptor)
{
    if (g_fault != DiskFault::SyncFails || !isHistory(descriptor))
        return false;
    errno = EIO;
    return true;
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

namespace convey::test {

void setDiskFault(DiskFault fault)
{
    g_fault = fault;
}

} // namespace convey::test

extern "C" {

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return failsToWrite(descriptor) ? -1 : next(descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t offset)
{
    return pwrite64(descriptor, bytes, count, offset);
}

int fdatasync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return failsToSync(descriptor) ? -1 : next(descriptor);
}

int fsync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fsync");
    return failsToSync(descriptor) ? -1 : next(descriptor);
}
}
