// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What was found out about a file: separator, quotes, column names and encoding, each with how it was found;
/// beside them name, size and counts. A change made here is only told, not carried out. GUI thread only.
#pragma once

#include "table/csv_table.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace convey::ui {

class ElidedLabel;
class FactField;

class DialectBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DialectBar(QWidget* parent);

    /// `file` is read during the call only.
    void showFile(const CsvTable& file);
    /// The rows as far as they are counted.
    void showCount(const CsvTable& file);

Q_SIGNALS:
    /// A person wants the file read otherwise: all that is chosen by hand, this change included.
    void hintsChosen(const convey::DialectHints& hints);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSeparator(const SniffReport& report);
    void showQuote(const SniffReport& report);
    void showHeader(const SniffReport& report, std::int64_t headerLine);
    void showEncoding(const EncodingReport& encoding);
    void chooseSeparator(int index);
    void chooseOtherSeparator();
    void chooseQuote(int index);
    void chooseHeader(int index);

    SniffReport m_report; ///< of the file that is shown
    QBoxLayout* m_layout;
    QWidget* m_fields;
    QComboBox* m_separator;
    QLineEdit* m_other;
    QComboBox* m_quote;
    QComboBox* m_header;
    QLabel* m_encoding;
    FactField* m_separatorField;
    FactField* m_quoteField;
    FactField* m_headerField;
    FactField* m_encodingField;
    ElidedLabel* m_name;
    QLabel* m_counts;
    QLabel* m_saved;
};

/// What a person chose for the reading that this report is of. Pure.
[[nodiscard]] DialectHints hintsOf(const SniffReport& report);

} // namespace convey::ui
