// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// For a test that shows that nothing comes: it waits for what is on its way, not for a time. GUI thread, or
/// that of the test's event loop.
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QTest>

#include <memory>

namespace convey::test {

/// Returns when all that was queued in this thread before the call has been delivered. False: in five seconds
/// it was not.
[[nodiscard]] inline bool isAllDelivered()
{
    const auto isReached = std::make_shared<bool>(false);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [isReached] { *isReached = true; }, Qt::QueuedConnection);
    return QTest::qWaitFor([isReached] { return *isReached; });
}

} // namespace convey::test
