// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui_test.h"

#include "base/clock.h"

#include <QTimer>

using namespace convey;
using namespace convey::ui;

/// A test with a stall planted in it: it must fail, which is what a_planted_stall_fails.cmake looks for.
class TestPlantedStall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHandlerThatWorksTooLongFailsTheTest();
};

void TestPlantedStall::aHandlerThatWorksTooLongFailsTheTest()
{
    bool done = false;
    QTimer::singleShot(0, this, [&] {
        const auto end = threadCpuTime() + test::kFailingWork + std::chrono::milliseconds(50);
        while (threadCpuTime() < end) { }
        done = true;
    });
    QTRY_VERIFY(done);
}

CONVEY_GUI_TEST_MAIN(TestPlantedStall)
#include "planted_stall.moc"
