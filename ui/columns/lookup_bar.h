// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One line about the look-up file of an upload: how it meets the file, and the way to add one or to take it
/// away. GUI thread only.
#pragma once

#include <QWidget>

class QPushButton;

namespace convey::ui {

class IconLabel;
class UploadSession;

class LookupBar final : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the bar.
    explicit LookupBar(UploadSession& session, QWidget* parent);

    /// Joins this file after asking for the keys; what the button does once a file is chosen.
    void add(const QString& path);

private:
    void ask();
    void showLookup();

    UploadSession& m_session;
    IconLabel* m_text;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace convey::ui
