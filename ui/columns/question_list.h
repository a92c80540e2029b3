// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The open questions of an upload, two at a time; how many follow is said below. GUI thread only.
#pragma once

#include "recipe/question.h"

#include <QWidget>

#include <span>

class QVBoxLayout;

namespace convey::ui {

class IconLabel;
class QuestionCard;

class QuestionList final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent);

    /// Cards of questions that are still open stay, with what was typed in them.
    void setQuestions(std::span<const Question> questions);

Q_SIGNALS:
    void answered(const convey::Binding& binding);

private:
    QVBoxLayout* m_cards;
    IconLabel* m_more;
    std::vector<QuestionCard*> m_shown{};
};

} // namespace convey::ui
