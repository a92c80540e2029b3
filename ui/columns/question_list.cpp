// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/question_list.h"

#include "columns/consent_words.h"
#include "columns/question_card.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_tool_tip.h"
#include "common/tab_order.h"

#include "jobs/upload.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

// More would push the fields off the page.
constexpr std::size_t kShownAtOnce = 2;

struct AskedQuestion
{
    Question question{};
    QString facts{};

    [[nodiscard]] bool isOf(const QuestionCard& card) const
    {
        const Question& other = card.question();
        return question.code == other.code && question.assumed == other.assumed
            && question.because == other.because && question.among == other.among && facts == card.facts();
    }
};

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
    , m_useAll(new QPushButton(tr("Both answers are right"), this))
    , m_more(new IconLabel(this))
{
    setObjectName(QStringLiteral("questions"));
    m_more->setObjectName(QStringLiteral("moreQuestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    m_cards->setSpacing(em(this, kGapS));
    m_useAll->setObjectName(QStringLiteral("useShownAnswers"));
    m_useAll->setMinimumHeight(em(this, kControlHeight));
    m_useAll->setMinimumWidth(m_useAll->sizeHint().width() + em(this, kGapM));
    m_useAll->setAccessibleName(m_useAll->text());
    m_useAll->setWhatsThis(
        tr("Answers both questions above at once: by what stands in their fields, or by the column that is "
           "assumed. One step undoes both."));
    m_useAll->setToolTip(plainToolTip(tr("Take both answers as they are shown")));
    auto* below = new QHBoxLayout;
    below->setSpacing(em(this, kGapM));
    below->addWidget(m_more, 1, Qt::AlignVCenter);
    below->addWidget(m_useAll, 0, Qt::AlignTrailing);
    layout->addLayout(m_cards);
    layout->addLayout(below);
    connect(m_useAll, &QPushButton::clicked, this, [this] { Q_EMIT allAnswered(shownAnswers()); });
    hide();
}

std::vector<Binding> QuestionList::shownAnswers() const
{
    std::vector<Binding> answers;
    for (const QuestionCard* card : m_shown) {
        const std::optional<Binding> answer = card->shownAnswer();
        if (!answer)
            return {};
        answers.push_back(*answer);
    }
    return answers;
}

std::vector<Binding> QuestionList::lastAnswers() const
{
    return m_following == 0 ? shownAnswers() : std::vector<Binding>();
}

bool QuestionList::focusField()
{
    for (const QuestionCard* card : m_shown) {
        auto* field = card->findChild<QLineEdit*>();
        if (!field || card->shownAnswer())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void QuestionList::judge()
{
    m_useAll->setVisible(m_shown.size() > 1);
    m_useAll->setEnabled(!shownAnswers().empty());
    Q_EMIT judged();
}

void QuestionList::showMore(std::size_t count)
{
    if (count == 0)
        m_more->clear();
    else
        m_more->show(
            tr("%n more questions after that.", nullptr, static_cast<int>(count)), QStringLiteral("help"));
}

void QuestionList::setUpload(const Upload& upload)
{
    const std::vector<Question> ordered = inOrder(upload.questions());
    const std::size_t shown = std::min(ordered.size(), kShownAtOnce);
    std::vector<AskedQuestion> first;
    for (std::size_t i = 0; i < shown; ++i)
        first.push_back({ordered[i], consentWordsText(upload, ordered[i])});
    std::erase_if(m_shown, [&](QuestionCard* card) {
        const bool stays =
            std::ranges::any_of(first, [&](const AskedQuestion& asked) { return asked.isOf(*card); });
        if (!stays) {
            // The answer that ends a card may come from one of its own children.
            card->hide();
            card->deleteLater();
        }
        return !stays;
    });
    for (std::size_t at = 0; at < first.size(); ++at) {
        if (std::ranges::any_of(m_shown, [&](const QuestionCard* card) { return first[at].isOf(*card); }))
            continue;
        auto* card = new QuestionCard(first[at].question, first[at].facts, this);
        connect(card, &QuestionCard::answered, this, &QuestionList::answered);
        connect(card, &QuestionCard::shownAnswerChanged, this, &QuestionList::judge);
        m_cards->insertWidget(static_cast<int>(at), card);
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_shown.size())), card);
    }
    m_following = ordered.size() - shown;
    showMore(m_following);
    judge();
    setVisible(!ordered.empty());
    tabAsSeen(*this);
}

} // namespace convey::ui
