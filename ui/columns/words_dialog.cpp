// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/words_dialog.h"

#include "columns/constants.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include "base/text.h"
#include "recipe/event_words.h"
#include "spec/country.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kWordsWidth = 40; // em
constexpr double kWordsHeight = 30; // em

std::vector<ConstantChoice> meaningsFor(Input input)
{
    if (input == Input::Consent)
        return closedChoices(Input::ConsentBlank); // the same three
    std::vector<ConstantChoice> meanings = closedChoices(input);
    return meanings.empty() ? suggestedChoices(input) : meanings;
}

/// What Convey takes a word for by itself; empty = it does not know.
std::string builtInMeaning(Input input, const std::string& word)
{
    switch (input) {
    case Input::Type: {
        const auto meaning = meaningOfEventWord(word);
        return meaning ? std::string(info(meaning->type).name) : std::string();
    }
    case Input::ActionSource: {
        const auto meaning = meaningOfSourceWord(word);
        return meaning ? std::string(actionSourceName(*meaning)) : std::string();
    }
    case Input::Consent: {
        const auto meaning = meaningOfConsentWord(word);
        return meaning ? std::string(consentMeaningName(*meaning)) : std::string();
    }
    default:
        return {};
    }
}

} // namespace

WordsDialog::WordsDialog(const FieldKey& key, const Recipe& recipe, QWidget* parent)
    : QDialog(parent)
    , m_key(key)
    , m_recipe(recipe)
    , m_note(new IconLabel(this, QPalette::WindowText))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("wordsDialog"));
    setWindowTitle(tr("What the words mean: %1").arg(fieldName(key)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = new IconLabel(this);
    about->setObjectName(QStringLiteral("aboutWords"));
    if (key.input == Input::Consent)
        about->show(
            tr("Consent is what the customer allowed you. “Send with an opt-out” sends the conversion and "
               "asks OpenAI not to use it for ads to that customer; “leave out” keeps it on this "
               "computer."),
            QStringLiteral("private"));
    else
        about->show(fieldHelp(key), QStringLiteral("info"));
    m_note->setObjectName(QStringLiteral("wordsNote"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use these meanings"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useWords"));
    m_use->setEnabled(false);
    nameByText(buttons->buttons());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(about);
    layout->addWidget(m_note);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    resize(em(this, kWordsWidth), em(this, kWordsHeight));
    m_note->show(tr("Looking at every line…"), QStringLiteral("waiting"));
    connect(buttons, &QDialogButtonBox::accepted, this, &WordsDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::string WordsDialog::presentMeaning(const std::string& word) const
{
    const std::string folded = foldedWord(word);
    const auto own = std::ranges::find_if(m_recipe.words,
        [&](const ValueWord& one) { return one.input == m_key.input && foldedWord(one.word) == folded; });
    return own != m_recipe.words.end() ? own->meaning : builtInMeaning(m_key.input, word);
}

QComboBox* WordsDialog::makeChooser(const QString& name, const std::string& present)
{
    auto* box = new QComboBox(m_scroll);
    box->setAccessibleName(tr("Meaning of %1").arg(name));
    box->setWhatsThis(tr("What this word of the file means."));
    box->addItem(tr("Not known", "the meaning of a word"), QString());
    for (const ConstantChoice& meaning : meaningsFor(m_key.input))
        box->addItem(meaning.name, toQString(meaning.text));
    int at = box->findData(toQString(present));
    if (at < 0 && !present.empty()) {
        box->addItem(constantName(m_key.input, present), toQString(present));
        at = box->count() - 1;
    }
    box->setCurrentIndex(std::max(at, 0));
    return box;
}

void WordsDialog::setWords(const std::optional<ColumnEvidence>& evidence)
{
    const WordCounts* words = evidence ? evidence->words() : nullptr;
    if (!words || words->areMany())
        return m_note->show(tr("This column has too many different values to say what each means."),
            QStringLiteral("warned"), Token::WarnedMark);
    m_note->clear();
    auto* all = new QWidget(m_scroll);
    auto* grid = new QGridLayout(all);
    grid->setHorizontalSpacing(em(this, kGapM));
    grid->setVerticalSpacing(em(this, kGapXS));
    const QLocale locale;
    const auto addRow = [&](const QString& word, std::uint64_t count, QComboBox* chooser) {
        const int row = grid->rowCount();
        auto* label = new QLabel(word, all);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(chooser);
        auto* number = new QLabel(locale.toString(static_cast<qulonglong>(count)), all);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(label, row, 0);
        grid->addWidget(number, row, 1);
        grid->addWidget(chooser, row, 2);
    };
    for (const auto& [word, count] : words->counts()) {
        const QString text = toQString(withoutControls(word));
        QComboBox* chooser = makeChooser(text, presentMeaning(word));
        chooser->setObjectName(QStringLiteral("meaning%1").arg(m_rows.size()));
        addRow(text, count, chooser);
        m_rows.push_back({word, chooser});
    }
    if (m_key.input == Input::Consent && evidence->blank() > 0) {
        m_blank = makeChooser(tr("empty cells"), std::string(m_recipe.constant(Input::ConsentBlank)));
        m_blank->setObjectName(QStringLiteral("meaningOfBlank"));
        addRow(tr("(empty)", "cells without a word"), evidence->blank(), m_blank);
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(all);
    m_use->setEnabled(true);
    m_use->setDefault(true);
    if (!m_rows.empty())
        m_rows.front().meaning->setFocus();
}

void WordsDialog::choose()
{
    std::vector<ValueWord> words;
    for (const WordRow& row : m_rows) {
        ValueWord word{
            .input = m_key.input, .word = row.word, .meaning = toUtf8(row.meaning->currentData().toString())};
        // What Convey knows by itself needs no entry.
        const bool isOwn = !word.meaning.empty() && word.meaning != presentMeaning(row.word);
        if (isOwn && checkWord(word))
            words.push_back(std::move(word));
    }
    std::optional<Binding> blank;
    if (m_blank && !m_blank->currentData().toString().isEmpty())
        blank = Binding{.input = Input::ConsentBlank,
            .kind = BindingKind::Constant,
            .text = toUtf8(m_blank->currentData().toString())};
    Q_EMIT chosen(words, blank);
    accept();
}

} // namespace convey::ui
