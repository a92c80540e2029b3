// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The part of the destination editor that tries what was entered: what the try is, its button, and how it
/// ended, with OpenAI's own words in a box of their own. It knows nothing of destinations. GUI thread only.
#pragma once

#include "common/panel.h"

#include "delivery/outcome.h"

class QPushButton;

namespace convey::ui {

class IconLabel;
class WordsBox;

class TrialBox final : public Panel
{
    Q_OBJECT

public:
    explicit TrialBox(QWidget* parent);

    /// While something runs that must end first.
    void setCanTry(bool can);
    /// A trial runs; until showOutcome() or clear().
    void showRunning();
    void showOutcome(const Outcome& outcome);
    void clear();

    /// The words of the newest outcome; empty while there is none.
    [[nodiscard]] QString text() const { return m_outcome; }

Q_SIGNALS:
    void tryWanted();

private:
    QPushButton* m_try;
    IconLabel* m_result;
    WordsBox* m_words;
    QString m_outcome{};
};

} // namespace convey::ui
