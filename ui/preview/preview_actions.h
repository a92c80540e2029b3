// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The buttons in the header of the Preview: undo and redo of what was changed, find and replace, wiping what
/// is kept, and the menu of what can be saved: the rejected rows, all problems, the request bodies, a
/// reminder of the next export. Files are written by jobs, whole or not at all. GUI thread only.
#pragma once

#include "preview/checked_rows.h"

#include "jobs/rejects.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QAction;
class QPushButton;

namespace convey::ui {

class Fixing;
class Page;
class UploadSession;

class PreviewActions final : public QObject
{
    Q_OBJECT

public:
    /// Adds its buttons to `page`, which owns this. All must outlive it.
    PreviewActions(Page& page, UploadSession& session, Fixing& fixing);

    /// What is on the screen; null: there is nothing to save.
    void showRows(std::shared_ptr<const CheckedRows> rows);

    /// Without room for all buttons, what can be saved is found under More.
    void setNarrow(bool narrow);

    // What the menu does, without asking for the name. Each ends with saved() or failed().
    void saveRejects(const QString& path);
    void saveFindings(const QString& path);
    void saveBodies(const QString& path);
    void saveReminder(const QString& path);
    /// Asks, then forgets the changes that are kept of all files.
    void askToWipe();

Q_SIGNALS:
    void replaceWanted();
    void saved(const QString& sentence);
    void failed(const convey::Error& error);

private:
    void makeUndo();
    void makeMenu();
    void makeMore();
    void wipe();
    void showUndo();
    void ask(const QString& title, const QString& name, std::function<void(const QString&)> save);
    template <typename Write, typename Say>
    void write(const QString& path, Write write, Say say);

    Page& m_page;
    UploadSession& m_session;
    Fixing& m_fixing;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_save = nullptr;
    QMenu* m_more = nullptr;
    QAction* m_saveInMore = nullptr;
    QAction* m_replace = nullptr;
    QAction* m_bodies = nullptr;
    QAction* m_reminder = nullptr;
    std::shared_ptr<const CheckedRows> m_rows{};
};

} // namespace convey::ui
