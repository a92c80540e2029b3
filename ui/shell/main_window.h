// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The window: opens files by menu, drop and argument, and shows one upload. GUI thread only.
#pragma once

#include <QMainWindow>

#include <memory>

namespace convey::ui {

class Practice;
class UploadView;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `practice` may be null: no practice mode.
    explicit MainWindow(std::unique_ptr<Practice> practice, QWidget* parent = nullptr);
    ~MainWindow() override;

    void open(const QString& path);
    [[nodiscard]] UploadView* view() const { return m_view; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void askForFile();
    void openSample();

    std::unique_ptr<Practice> m_practice;
    UploadView* m_view;
};

} // namespace convey::ui
