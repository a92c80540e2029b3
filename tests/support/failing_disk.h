// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Makes writes to the sending history fail, from any moment on, in the process that it is linked into (which
/// must export its symbols). Any thread.
#pragma once

namespace convey::test {

enum class DiskFault : unsigned char
{
    None,
    Full, ///< no room for what is written
    ReadOnly, ///< as after a file system was mounted anew
    WriteFails, ///< the disk itself
    SyncFails, ///< writes seem well, bringing them to the disk does not
};

void setDiskFault(DiskFault fault);

} // namespace convey::test
