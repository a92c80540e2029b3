// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The real window over a home of its own, for the tests of its menus and habits. GUI thread.
#pragma once

#include "common/upload_session.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/text.h"
#include "jobs/sample.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace convey::ui::test {

class HabitsBench
{
public:
    HabitsBench() { qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8()); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString& name, std::string_view text) const
    {
        return writeFileAtomically(toUtf8(path(name)), text) ? path(name) : QString();
    }
    [[nodiscard]] QString sample() const
    {
        return write(QStringLiteral("shop orders.csv"), sampleOrders(SystemClock().nowMs()));
    }

    /// Null when it does not come to the front.
    [[nodiscard]] static std::unique_ptr<MainWindow> window()
    {
        auto desk = std::make_unique<SendDesk>();
        desk->setPracticeFirst(true);
        auto window = std::make_unique<MainWindow>(std::move(desk));
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
    }

    [[nodiscard]] static bool check(MainWindow& window)
    {
        QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
        return checked.wait(20'000);
    }
    [[nodiscard]] static bool openAndCheck(MainWindow& window, const QString& path)
    {
        window.open(path);
        return check(window);
    }

private:
    QTemporaryDir m_folder{};
};

[[nodiscard]] inline QAction* action(const QWidget& window, const char* name)
{
    return window.findChild<QAction*>(QLatin1String(name));
}

template <typename Widget>
[[nodiscard]] Widget* visible(const QWidget& parent, const char* name)
{
    for (Widget* widget : parent.findChildren<Widget*>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace convey::ui::test
