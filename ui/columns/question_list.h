// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The open questions of an upload, two at a time; how many follow is said below. Where both show an answer,
/// one button takes both as they are shown. GUI thread only.
#pragma once

#include "recipe/question.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace convey {
class Upload;
}

namespace convey::ui {

class IconLabel;
class QuestionCard;

class QuestionList final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent);

    /// Cards of questions that are still open stay, with what was typed in them.
    void setUpload(const Upload& upload);
    /// The answers of all that is asked, as they are shown; none while one has no answer, or more follow.
    [[nodiscard]] std::vector<Binding> lastAnswers() const;
    /// Into the first field that waits for typing; false: there is none.
    bool focusField();

Q_SIGNALS:
    void answered(const convey::Binding& binding);
    /// All that are shown, each by the answer it shows.
    void allAnswered(const std::vector<convey::Binding>& bindings);
    /// Others are shown, or their answers are.
    void judged();

private:
    void showMore(std::size_t count);
    /// None while one of them has no answer.
    [[nodiscard]] std::vector<Binding> shownAnswers() const;
    void judge();

    QVBoxLayout* m_cards;
    QPushButton* m_useAll;
    IconLabel* m_more;
    std::vector<QuestionCard*> m_shown{};
    std::size_t m_following = 0; ///< questions that are not shown yet
};

} // namespace convey::ui
