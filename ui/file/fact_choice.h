// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A fact about a file that is changed by choosing: a FactField around a list of choices. Where a person
/// chose, the last choice gives the decision back to Convey. GUI thread only.
#pragma once

#include "file/dialect_words.h"
#include "file/fact_field.h"

#include <QComboBox>
#include <QVariant>

#include <span>

namespace convey::ui {

class FactChoice final : public FactField
{
    Q_OBJECT

public:
    FactChoice(const InputWords& words, QWidget* parent);

    struct Choice
    {
        QString text;
        QVariant value;
    };
    /// Shows the choices with `current` chosen (none of them: no choice is shown). `byPerson` adds the way
    /// back.
    void show(std::span<const Choice> choices, const QVariant& current, bool byPerson, const FactNote& note);
    void setNote(const FactNote& note) { FactField::setNote(note.text, note.doubtful, note.evidence); }
    using FactField::setNote;

    /// The choice that holds at present is shown again.
    void showCurrent();
    [[nodiscard]] QComboBox* combo() const { return m_combo; }

Q_SIGNALS:
    /// A person chose another value; an invalid one = Convey is to find out.
    void chosen(const QVariant& value);

private:
    FactChoice(QComboBox* combo, const InputWords& words, QWidget* parent);
    void choose(int index);

    QComboBox* m_combo;
    QVariant m_current{};
};

} // namespace convey::ui
