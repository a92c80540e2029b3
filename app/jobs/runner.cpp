// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/runner.h"

#include <openssl/crypto.h>

#include <QThreadPool>

namespace convey {

JobThread::JobThread()
{
    QThreadPool::globalInstance()->releaseThread();
}

JobThread::~JobThread()
{
    OPENSSL_thread_stop();
    QThreadPool::globalInstance()->reserveThread();
}

} // namespace convey
