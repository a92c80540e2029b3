// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A page of the window: its header (title, one sentence of purpose, buttons, the primary one last), its
/// banners, and below them what the page is for. Every page is made like this, so that they look and speak
/// alike. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <map>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace convey::ui {

class Banner;
class BannerStack;
class EmptyState;

/// The pages of one upload in their order, then those for any time. The rail and Ctrl+1…8 follow it.
enum class PageId : std::uint8_t
{
    Start,
    File,
    Columns,
    Preview,
    Send,
    Results,
    Tags, ///< for any time, as what follows
    History,
    Preferences,
    Help, ///< no page but a window of its own, which stays open beside the work
};

/// What some pages can do that the menus of the window and its palette of commands reach as well.
enum class PageCommand : std::uint8_t
{
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    NextFinding,
    PreviousFinding,
    ReadAgain,
    Print,
    SaveSetup,
    ManageSetups,
    Test,
    SendForReal,
    Count_, ///< how many there are; not a command
};

class Page : public QWidget
{
    Q_OBJECT

public:
    /// `purpose` is one sentence.
    Page(const QString& title, const QString& purpose, QWidget* parent);

    /// Added to the title: "4,861 conversions from 6,412 lines". Empty takes it away.
    void setHeadline(const QString& headline);
    void setPurpose(const QString& purpose);

    /// The one primary action of the page, at the trailing end of the header; made on the first call.
    /// Ctrl+Return presses it from anywhere in the window while the page is seen.
    QPushButton* setPrimary(const QString& text, const QString& iconName);
    /// A button before the primary one.
    QPushButton* addSecondary(const QString& text, const QString& iconName);
    /// Anything else that belongs there, such as a search over the page.
    void addTool(QWidget* tool);

    [[nodiscard]] QPushButton* primary() const { return m_primary; }
    /// Words that the whole page must know; hidden while empty.
    [[nodiscard]] Banner* banner() const { return m_banner; }

    [[nodiscard]] QString title() const;

    /// Makes a command of this page reachable from the menus: an action that the page connects, enables and,
    /// where there is more to say than its name ("Undo: Total of line 72"), words; made on the first call.
    /// It has no key: the page has, and may be used without a window around it.
    QAction* offer(PageCommand which);
    /// Null when the page has no such command.
    [[nodiscard]] QAction* offered(PageCommand which) const;

Q_SIGNALS:
    /// The person wants to go on, or back to a cause.
    void goTo(convey::ui::PageId page);
    /// The person wants to open a file, and has yet to say which.
    void openFileWanted();

protected:
    /// Another one below banner(), such as an offer; more than two fold.
    void addBanner(QWidget* banner);

    /// Where the page puts its content, top to bottom.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

    /// What stands in the place of the content while no file is open, with the one way out.
    [[nodiscard]] EmptyState* makeNoFile();

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showTitle();
    void alignWords();

    std::map<PageCommand, QAction*> m_offered{};
    QString m_titleText;
    QString m_headline;
    QLabel* m_title;
    QLabel* m_purpose;
    QHBoxLayout* m_buttons;
    QPushButton* m_primary = nullptr;
    Banner* m_banner;
    BannerStack* m_banners;
    QVBoxLayout* m_content;
};

} // namespace convey::ui
