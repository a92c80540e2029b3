// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/fact_choice.h"

#include "common/form.h"

#include <QAbstractItemView>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kMostCharacters = 19; // longer names are cut in the field, not in the list

} // namespace

FactChoice::FactChoice(const InputWords& words, QWidget* parent)
    : FactChoice(new QComboBox(parent), words, parent)
{ }

FactChoice::FactChoice(QComboBox* combo, const InputWords& words, QWidget* parent)
    : FactField(combo, words, parent)
    , m_combo(combo)
{
    connect(m_combo, &QComboBox::activated, this, &FactChoice::choose);
}

void FactChoice::show(
    std::span<const Choice> choices, const QVariant& current, bool byPerson, const FactNote& note)
{
    m_current = current;
    m_combo->clear();
    qsizetype longest = 0;
    for (const Choice& choice : choices) {
        m_combo->addItem(choice.text, choice.value);
        longest = std::max(longest, choice.text.size());
    }
    if (byPerson)
        m_combo->addItem(tr("Let Convey find out"));
    // As wide as what is chosen: a long name in the list would push the other facts away.
    m_combo->setSizeAdjustPolicy(longest > kMostCharacters ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                                           : QComboBox::AdjustToContents);
    m_combo->view()->setMinimumWidth(m_combo->view()->sizeHintForColumn(0));
    showCurrent();
    // Measured in the box's own unit: letters of Japanese are wider.
    const QFontMetrics metrics = m_combo->fontMetrics();
    const int letter = metrics.horizontalAdvance(u'X');
    const int chosen = (metrics.horizontalAdvance(m_combo->currentText()) + letter - 1) / letter;
    m_combo->setMinimumContentsLength(longest > kMostCharacters ? std::clamp(chosen, 8, kMostCharacters) : 0);
    setNote(note);
}

void FactChoice::showCurrent()
{
    m_combo->setCurrentIndex(m_combo->findData(m_current));
}

void FactChoice::choose(int index)
{
    const QVariant value = m_combo->itemData(index);
    if (value != m_current || !value.isValid())
        Q_EMIT chosen(value);
}

} // namespace convey::ui
