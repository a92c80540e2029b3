// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a shop keeps `oppref`, OpenAI's click id, so that next week's export has a column for it: one step for
/// every page of the shop, one for the place that the export comes from. Text to copy; nothing is loaded.
/// GUI thread only.
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace convey::ui {

class CaptureHelper final : public QDialog
{
    Q_OBJECT

public:
    explicit CaptureHelper(QWidget* parent);

private:
    void showPlace(int row);
    void copyCode();

    QListWidget* m_places;
    QLabel* m_how;
    QPlainTextEdit* m_code;
    QLabel* m_column;
    QPushButton* m_copy;
    QLabel* m_copied;
};

} // namespace convey::ui
