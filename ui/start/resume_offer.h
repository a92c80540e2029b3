// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A send that was broken off, with what became of it so far: continue, give it up, or decide later. It only
/// asks; the window does what its signals say. GUI thread only.
#pragma once

#include "common/tinted_frame.h"

#include "ledger/job.h"

class QLabel;
class QPushButton;

namespace convey::ui {

class ResumeOffer final : public TintedFrame
{
    Q_OBJECT

public:
    explicit ResumeOffer(QWidget* parent);

    /// Asks about `job`; `destination` is its name, or empty where there is none any more.
    void ask(const JobRecord& job, const QString& destination);
    [[nodiscard]] const JobRecord& job() const { return m_job; }

Q_SIGNALS:
    void continueWanted();
    void giveUpWanted();
    void laterWanted();

private:
    JobRecord m_job{};
    QLabel* m_title;
    QLabel* m_counts;
    QPushButton* m_continue;
};

} // namespace convey::ui
