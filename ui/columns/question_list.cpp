// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/question_list.h"

#include "columns/question_card.h"
#include "common/icon_label.h"
#include "common/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

// More would push the fields off the page.
constexpr std::size_t kShownAtOnce = 2;

bool isSame(const Question& a, const Question& b)
{
    return a.code == b.code && a.assumed == b.assumed && a.because == b.because && a.among == b.among;
}

/// What these are and where they happened come first: other questions follow from the answers.
std::vector<Question> inOrder(std::span<const Question> questions)
{
    std::vector<Question> sorted(questions.begin(), questions.end());
    std::ranges::stable_sort(sorted, {}, [](const Question& question) {
        return question.code == QuestionCode::EventType   ? 0
            : question.code == QuestionCode::ActionSource ? 1
                                                          : 2;
    });
    return sorted;
}

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout)
    , m_more(new IconLabel(this))
{
    setObjectName(QStringLiteral("questions"));
    m_more->setObjectName(QStringLiteral("moreQuestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    m_cards->setSpacing(em(this, kGapS));
    layout->addLayout(m_cards);
    layout->addWidget(m_more);
    hide();
}

void QuestionList::setQuestions(std::span<const Question> unsorted)
{
    const std::vector<Question> ordered = inOrder(unsorted);
    const std::span<const Question> questions(ordered);
    const auto first = questions.first(std::min(questions.size(), kShownAtOnce));
    std::erase_if(m_shown, [&](QuestionCard* card) {
        const bool stays = std::ranges::any_of(
            first, [&](const Question& question) { return isSame(question, card->question()); });
        if (!stays) {
            // The answer that ends a card may come from one of its own children.
            card->hide();
            card->deleteLater();
        }
        return !stays;
    });
    for (std::size_t at = 0; at < first.size(); ++at) {
        const auto isHere = [&](const QuestionCard* card) { return isSame(card->question(), first[at]); };
        if (std::ranges::any_of(m_shown, isHere))
            continue;
        auto* card = new QuestionCard(first[at], this);
        connect(card, &QuestionCard::answered, this, &QuestionList::answered);
        m_cards->insertWidget(static_cast<int>(at), card);
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_shown.size())), card);
    }
    const auto more = static_cast<int>(questions.size() - first.size());
    if (more == 0)
        m_more->clear();
    else
        m_more->show(tr("%n more questions after that.", nullptr, more), QStringLiteral("help"));
    setVisible(!questions.empty());
}

} // namespace convey::ui
