// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Image tags, at any time and with no file: make one, find out what is wrong with one, make many from the
/// upload in front, go on with one made lately. Nothing is loaded or sent but by "Try it". GUI thread only.
#pragma once

#include "common/page.h"

#include <cstdint>

class QStackedWidget;
class QTabBar;

namespace convey::ui {

class BuildPane;
class BulkPane;
class CheckPane;
class RecentPane;
class SendDesk;
class UploadSession;

class TagsPage final : public Page
{
    Q_OBJECT

public:
    enum class Part : std::uint8_t
    {
        Build,
        Check,
        Many,
        Recent,
    };

    /// `desk` outlives the page.
    explicit TagsPage(SendDesk& desk, QWidget* parent);

    void showPart(Part part);
    [[nodiscard]] Part part() const;
    /// The upload in front, of which many tags are made; null: there is none.
    void setSession(UploadSession* session);
    /// What the status bar says while the page is in front.
    [[nodiscard]] QString status() const;

    [[nodiscard]] BuildPane* build() const { return m_build; }
    [[nodiscard]] CheckPane* check() const { return m_check; }
    [[nodiscard]] BulkPane* many() const { return m_many; }
    [[nodiscard]] RecentPane* recent() const { return m_recent; }

Q_SIGNALS:
    void statusChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTabs();
    void buildButtons();
    void refresh();
    void press();
    void showTry();
    void tryIt();
    void keepRecent();
    void editRecent(int row);
    void editChecked();

    SendDesk& m_desk;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_parts = nullptr;
    BuildPane* m_build = nullptr;
    CheckPane* m_check = nullptr;
    BulkPane* m_many = nullptr;
    RecentPane* m_recent = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_wipe = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_edit = nullptr;
};

} // namespace convey::ui
