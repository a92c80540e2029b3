// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// OpenAI's own words, verbatim and marked as its own; never mixed into a sentence of ours. They can be
/// selected and copied. Hidden while there are none. GUI thread only.
#pragma once

#include "common/panel.h"

class QLabel;

namespace convey::ui {

class WordsBox final : public Panel
{
    Q_OBJECT

public:
    explicit WordsBox(QWidget* parent);

    /// Plain text as it came; empty hides the box.
    void setWords(const QString& words);
    [[nodiscard]] QString words() const;

private:
    QLabel* m_words;
};

} // namespace convey::ui
