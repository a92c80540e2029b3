// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The help in a window of its own, so that a page can stand beside the work: topics, a search over all of
/// them, back and forward, size of type. It works without a network and asks for none: a link to the outside
/// is shown and opened by the desktop only when a person says so. GUI thread only.
#pragma once

#include "help/help_library.h"

#include <QUrl>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace convey::ui {

class HelpBrowser;

class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    HelpWindow();

    /// "columns" or "columns#time-zone"; comes to the front. Empty: as it was, at first the welcome page.
    void showPlace(const QString& place);
    /// See HelpLibrary::setKeys().
    void setKeys(std::vector<HelpKeys> keys);

    [[nodiscard]] HelpBrowser* browser() const { return m_browser; }
    [[nodiscard]] const HelpLibrary& library() const { return m_library; }

private:
    [[nodiscard]] QWidget* buildTools();
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QFrame* buildOutside();
    [[nodiscard]] QToolButton* addTool(
        const QString& text, const char* name, const QString& iconName, const QString& keys);
    void addKeys();
    void fillList();
    void showTopic(const QString& topic);
    void goTo(int row);
    void showOutside(const QUrl& address);

    HelpLibrary m_library;
    HelpBrowser* m_browser;
    QLineEdit* m_search = nullptr;
    QLabel* m_found = nullptr;
    QListWidget* m_list = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QFrame* m_outside = nullptr;
    QLabel* m_address = nullptr;
    QUrl m_link;
};

} // namespace convey::ui
