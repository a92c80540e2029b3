// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How every part of the window reaches the help: F1 for whatever has the focus, and links with the
/// scheme convey-help lead there from any label. GUI thread only.
#pragma once

#include "help/help_library.h"

#include "spec/rule.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QMainWindow;

namespace convey::ui {

class HelpWindow;

/// For `<a href>` in a label with open external links: leads to "columns" or "columns#time-zone".
[[nodiscard]] QString helpLink(const QString& place);
/// Where the help speaks of a rule: "problems#amount_unreadable".
[[nodiscard]] QString helpPlaceOf(Rule rule);

/// What F1 opens with the focus in `widget`: that of the nearest page, pane or dialog around it that has a
/// place (by its object name), else "welcome".
[[nodiscard]] QString helpPlaceFor(const QWidget* widget);

/// One for the program, owned by its window; takes F1 wherever the focus is, dialogs too.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    /// The page of keys shows the menus of `window` as they are when it is opened.
    explicit HelpDesk(QMainWindow* window);
    ~HelpDesk() override;

    /// The window comes to the front; it is made at the first call.
    void show(const QString& place);
    /// Null before the first show().
    [[nodiscard]] HelpWindow* window() const { return m_help.get(); }

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

public Q_SLOTS:
    /// A link with our scheme; called by QDesktopServices.
    void openLink(const QUrl& link);

private:
    [[nodiscard]] std::vector<HelpKeys> keysOfMenus() const;

    QMainWindow* m_window;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace convey::ui
