// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What QTEST_MAIN is, for tests of the window: in English, as the program itself says it, wherever they run.
#pragma once

#include "shell/language.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

namespace convey::test {

template <typename Test>
int runUiTest(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    ui::applyLanguage(app, QLocale(QLocale::English));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace convey::test

#define CONVEY_UI_TEST_MAIN(Test)                                                                            \
    int main(int argc, char* argv[])                                                                         \
    {                                                                                                        \
        return convey::test::runUiTest<Test>(argc, argv);                                                    \
    }
