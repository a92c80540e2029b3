// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the words of a column mean: each distinct one with how often it stands there and a chooser; for
/// consent also what empty cells mean, and the sentence that tells consent from opt_out. Opened with open();
/// deletes itself when it is closed. GUI thread only.
#pragma once

#include "columns/field_list.h"

#include "recipe/column_evidence.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace convey::ui {

class IconLabel;

class WordsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `recipe` has the meanings so far.
    WordsDialog(const FieldKey& key, const Recipe& recipe, QWidget* parent);

    /// The words are known only when every row was looked at; until then the dialog says so.
    void setWords(const std::optional<ColumnEvidence>& evidence);

Q_SIGNALS:
    /// `blank` answers for empty cells of consent, where that was asked.
    void chosen(const std::vector<convey::ValueWord>& words, const std::optional<convey::Binding>& blank);

private:
    struct WordRow
    {
        std::string word;
        QComboBox* meaning;
    };

    [[nodiscard]] QComboBox* makeChooser(const QString& name, const std::string& present);
    [[nodiscard]] std::string presentMeaning(const std::string& word) const;
    void choose();

    FieldKey m_key;
    Recipe m_recipe;
    IconLabel* m_note;
    QScrollArea* m_scroll;
    std::vector<WordRow> m_rows{};
    QComboBox* m_blank = nullptr;
    QPushButton* m_use;
};

} // namespace convey::ui
