// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One upload in the window: its session and its pages. Two tabs know nothing of each other. GUI thread only.
#pragma once

#include "common/destination_badge.h"
#include "common/page.h"
#include "common/upload_session.h"
#include "shell/session_memory.h"

#include <QElapsedTimer>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <optional>

namespace convey::ui {

class PreviewPage;
class ResultsPage;
class SendDesk;
class SendPage;
struct SendTarget;

class UploadTab final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `desk` is shared by all tabs and outlives them.
    explicit UploadTab(SendDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] UploadSession& session() { return m_session; }
    [[nodiscard]] const UploadSession& session() const { return m_session; }

    /// Several files are read as one table.
    void open(const QStringList& paths);
    /// Opens the files of a broken job and sends what it has left.
    void resume(const JobRecord& job, const SendTarget& target);
    /// Reads a block of cells from the clipboard.
    void paste(const QString& block);
    /// The open file's name; before there is one, that of the file that was to be opened.
    [[nodiscard]] QString name() const;
    /// The name, and while it is sent how far: "42 % · orders.csv".
    [[nodiscard]] QString title() const;
    /// Where it goes, once that is chosen.
    [[nodiscard]] std::optional<BadgeLook> destination() const;
    /// Answered so far, of 100; nothing while nothing is sent.
    [[nodiscard]] std::optional<int> percent() const;

    /// Since the work began that is done now, or was done last.
    [[nodiscard]] qint64 workedMs() const { return m_work.isValid() ? m_work.elapsed() : 0; }

    /// The files that are open, or are being opened, absolute; none where rows were pasted.
    [[nodiscard]] QStringList paths() const;
    /// Practice mode, until a person chooses otherwise.
    void practise();
    [[nodiscard]] bool isPractising() const;
    /// Does this once, when what is being opened now is open; never where that fails.
    void whenOpened(std::function<void()> act);

    /// What is remembered of it; nothing where no file of the disk is open. What is to be restored and could
    /// not be opened yet stays remembered as it was.
    [[nodiscard]] std::optional<RememberedUpload> remembered() const;
    /// Opens the files of another run, and when they are open shows what was seen of them.
    void restore(const RememberedUpload& upload);

    void showPage(PageId page);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] Page* page(PageId page) const { return m_pages.at(page); }
    [[nodiscard]] SendPage& sendPage() const { return *m_send; }

Q_SIGNALS:
    /// A page without a file asks for one.
    void openFileWanted();
    void startWanted();
    void pageShown(convey::ui::PageId page);
    /// Anything that the rail, the titles or the status bar show may be new.
    void stateChanged();

private:
    void add(PageId id, Page* page);
    void takeLastDestination();
    void rememberUse();
    void rememberAmounts();
    void tellSourceProblem();
    void showResults();

    UploadSession m_session;
    SendDesk& m_desk;
    std::map<PageId, Page*> m_pages{};
    SendPage* m_send;
    ResultsPage* m_results;
    PreviewPage* m_preview = nullptr;
    QString m_wanted;
    QStringList m_wantedPaths{};
    std::optional<RememberedUpload> m_toRestore{}; ///< of an earlier run, until it is open
    QElapsedTimer m_work{};
    PageId m_current = PageId::File;
};

} // namespace convey::ui
