// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/fact_field.h"

#include "common/form.h"
#include "common/icon_label.h"
#include "common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace convey::ui {

FactField::FactField(QWidget* input, const InputWords& words, QWidget* parent)
    : QWidget(parent)
    , m_input(input)
    , m_inputs(new QHBoxLayout)
    , m_note(new IconLabel(this))
{
    auto* name = new QLabel(words.label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    nameInput(input, name, words);
    input->setMinimumHeight(em(this, kControlHeight));
    m_note->setWraps(false);

    m_inputs->setSpacing(em(this, kGapXS));
    m_inputs->addWidget(input, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(name);
    layout->addLayout(m_inputs);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void FactField::addInput(QWidget* input)
{
    input->setMinimumHeight(em(this, kControlHeight));
    m_inputs->addWidget(input);
}

void FactField::setNote(const QString& note, bool doubtful, const QString& evidence)
{
    if (doubtful)
        m_note->show(note, QStringLiteral("warned"), Token::WarnedMark);
    else
        m_note->show(note);
    m_note->setToolTip(evidence);
    m_input->setAccessibleDescription(
        evidence.isEmpty() ? note : tr("%1. %2", "how it was found, and the evidence").arg(note, evidence));
}

QString FactField::note() const
{
    return m_note->text();
}

} // namespace convey::ui
