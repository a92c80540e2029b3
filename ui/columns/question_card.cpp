// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/question_card.h"

#include "columns/constant_edit.h"
#include "columns/constants.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/translated.h"

#include "base/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace convey::ui {

namespace {

constexpr double kIcon = 1.6; // em
constexpr int kRows = 4; // of text

QString noteOf(const Question& question, const QString& assumption)
{
    if (question.code == QuestionCode::SourceUrl)
        return QuestionCard::tr("Only scheme, host and path of the page address are sent; what follows a ? "
                                "stays here. Until it is known, nothing can be sent.");
    const std::string detail = toUtf8(assumption);
    return translated(wordsFor(question.code).remedy, {.detail = detail});
}

QString becauseOf(const Question& question)
{
    if (!question.because)
        return {};
    return QuestionCard::tr("Asked because %1.", "a clause follows: 3 times name no zone")
        .arg(translated(wordsFor(question.because->code), valuesOf(*question.because)));
}

/// To use the column that is assumed.
QString useText(QuestionCode code)
{
    switch (code) {
    case QuestionCode::EventId:
        return QuestionCard::tr("Use it as the event ID");
    case QuestionCode::AmountLess:
        return QuestionCard::tr("Take it off");
    case QuestionCode::Consent:
    case QuestionCode::MarketingConsent:
        return QuestionCard::tr("Use it as consent");
    default:
        return QuestionCard::tr("Use this column");
    }
}

/// Not to use it for anything; empty where something must be chosen.
QString refusalText(QuestionCode code)
{
    switch (code) {
    case QuestionCode::AmountLess:
        return QuestionCard::tr("Send the whole amount");
    case QuestionCode::Consent:
        return QuestionCard::tr("It is no consent");
    case QuestionCode::MarketingConsent:
        return QuestionCard::tr("It is about messages only");
    default:
        return {};
    }
}

QLabel* plain(QWidget* parent)
{
    auto* label = new LeadingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuestionCard::QuestionCard(const Question& question, const QString& facts, QWidget* parent)
    : TintedFrame(Token::WarnedMark, Token::WarnedTint, parent)
    , m_question(question)
    , m_facts(facts)
    , m_text(plain(this))
    , m_use(new QPushButton(tr("Use for every line"), this))
{
    const QString code = toQString(questionName(question.code));
    setObjectName(QStringLiteral("question_") + code);
    const bool byColumn = question.assumed.kind == BindingKind::Column;
    const QString assumption = byColumn ? toQString(question.assumed.text)
                                        : constantName(question.assumed.input, question.assumed.text);
    const std::string detail = toUtf8(assumption);
    m_text->setText(
        translated(wordsFor(question.code).sentence, {.subject = question.among, .detail = detail}));
    m_text->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    auto* note = plain(this);
    note->setText(noteOf(question, assumption));
    note->setFont(scaledFont(this, kNoteType));
    auto* because = new IconLabel(this);
    because->setObjectName(QStringLiteral("because_") + code);
    because->show(becauseOf(question));
    auto* known = plain(this);
    known->setObjectName(QStringLiteral("facts_") + code);
    known->setText(facts);
    known->setVisible(!facts.isEmpty());
    setAccessibleName(m_text->text());
    QStringList said{note->text(), facts, because->text()};
    said.removeAll(QString());
    setAccessibleDescription(said.join(u' '));

    m_use->setObjectName(QStringLiteral("use_") + code);
    m_use->setMinimumHeight(em(this, kControlHeight));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(inside());
    layout->setHorizontalSpacing(em(this, kGapM));
    layout->setVerticalSpacing(em(this, kGapXS));
    layout->addWidget(new IconView(QStringLiteral("warned"), Token::WarnedMark, kIcon, this), 0, 0, kRows, 1,
        Qt::AlignVCenter);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(note, 1, 1);
    layout->addWidget(known, 2, 1);
    layout->addWidget(because, 3, 1);
    layout->setColumnStretch(1, 1);
    if (byColumn) {
        m_use->setText(useText(question.code));
        if (const QString refusal = refusalText(question.code); !refusal.isEmpty()) {
            addRefusal(layout, code, refusal);
            m_use->setIcon(icon(QStringLiteral("ready"))); // which of the two is assumed
            m_use->setAccessibleDescription(tr("This is assumed until it is answered."));
        }
    } else {
        m_edit = new ConstantEdit({.input = question.assumed.input}, m_text->text(), this);
        m_edit->setObjectName(QStringLiteral("answer_") + code);
        m_edit->setText(question.assumed.text);
        m_text->setBuddy(m_edit);
        layout->addWidget(m_edit, 0, 2, kRows, 1, Qt::AlignVCenter);
        const auto judge = [this] { m_use->setEnabled(m_edit->isUsable()); };
        connect(m_edit, &ConstantEdit::edited, this, judge);
        connect(m_edit, &ConstantEdit::edited, this, &QuestionCard::shownAnswerChanged);
        connect(m_edit, &ConstantEdit::entered, this, &QuestionCard::answer);
        judge();
    }
    layout->addWidget(m_use, 0, 3, kRows, 1, Qt::AlignVCenter);
    m_use->setMinimumWidth(m_use->sizeHint().width() + em(this, kGapM));
    m_use->setAccessibleName(m_use->text());
    m_use->setWhatsThis(tr("Answers the question: %1").arg(m_text->text()));
    connect(m_use, &QPushButton::clicked, this, &QuestionCard::answer);
}

/// A column that is not what it looks like is used for nothing.
void QuestionCard::addRefusal(QGridLayout* layout, const QString& code, const QString& text)
{
    auto* refuse = new QPushButton(text, this);
    refuse->setObjectName(QStringLiteral("refuse_") + code);
    refuse->setMinimumHeight(em(this, kControlHeight));
    refuse->setMinimumWidth(refuse->sizeHint().width() + em(this, kGapM));
    refuse->setAccessibleName(refuse->text());
    refuse->setWhatsThis(tr("Answers the question: the column is not used for this."));
    layout->addWidget(refuse, 0, 2, kRows, 1, Qt::AlignVCenter);
    connect(refuse, &QPushButton::clicked, this,
        [this] { Q_EMIT answered({.input = m_question.assumed.input}); });
}

QString QuestionCard::text() const
{
    return m_text->text();
}

std::optional<Binding> QuestionCard::shownAnswer() const
{
    if (!m_edit)
        return m_question.assumed;
    return m_edit->isUsable() ? std::optional(m_edit->binding()) : std::nullopt;
}

void QuestionCard::answer()
{
    if (const std::optional<Binding> shown = shownAnswer())
        Q_EMIT answered(*shown);
}

} // namespace convey::ui
