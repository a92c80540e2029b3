// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One open question of the upload in plain words, with what is assumed meanwhile and the field that answers
/// it. GUI thread only.
#pragma once

#include "common/tinted_frame.h"

#include "recipe/question.h"

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace convey::ui {

class ConstantEdit;

class QuestionCard final : public TintedFrame
{
    Q_OBJECT

public:
    /// `facts` are shown below the question; they may be empty.
    QuestionCard(const Question& question, const QString& facts, QWidget* parent);

    [[nodiscard]] QuestionCode code() const { return m_question.code; }
    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] const QString& facts() const { return m_facts; }
    /// What the card asks.
    [[nodiscard]] QString text() const;
    /// The answer it proposes, or what was typed in its place; none where that is no answer yet.
    [[nodiscard]] std::optional<Binding> shownAnswer() const;

Q_SIGNALS:
    void answered(const convey::Binding& binding);
    void shownAnswerChanged();

private:
    void addRefusal(QGridLayout* layout, const QString& code, const QString& text);
    void answer();

    Question m_question;
    QString m_facts;
    QLabel* m_text;
    ConstantEdit* m_edit = nullptr; ///< none where the answer is the column itself
    QPushButton* m_use;
};

} // namespace convey::ui
