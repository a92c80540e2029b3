// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What was found out about a file, each fact with how it was found and the way to change it: what is often
/// looked at in one row, the rest behind "More about this file"; beside them name, size and counts. A change
/// made here is only told, not carried out. GUI thread only.
#pragma once

#include "jobs/upload.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace convey::ui {

class ElidedLabel;
class FactChoice;
class FactField;
class IconLabel;

class DialectBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DialectBar(QWidget* parent);

    /// `upload` is read during the call only.
    void showFile(const Upload& upload);
    /// The rows as far as they are counted.
    void showCount(const Upload& upload);

Q_SIGNALS:
    /// A person wants the file read otherwise: all that is chosen by hand, this change included.
    void optionsChosen(const convey::OpenOptions& options);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // Beside characters (0 to 127) among the choices.
    static constexpr int kOtherCharacter = -1;
    static constexpr int kMostSkippedLines = 9'999; // a report's head has some tens

    void makeMore();
    void makeFacts();
    void listen();
    void showMore();
    void showEncoding(const EncodingReport& encoding);
    void showSheet(const CsvTable& file);
    void showSeparator();
    void chooseSeparator(const QVariant& value);
    void chooseOtherSeparator();
    void chooseQuote(const QVariant& value);
    void chooseComment(const QVariant& value);
    /// Tells the options with this hint changed.
    void tell(const DialectHints& hints);

    SniffReport m_report{}; ///< of the file that is shown
    OpenOptions m_options{}; ///< by which it was read
    QBoxLayout* m_layout;
    QWidget* m_fields;
    QWidget* m_more;
    FactChoice* m_sheet;
    FactChoice* m_separator;
    QLineEdit* m_other;
    FactChoice* m_encoding;
    FactChoice* m_header;
    QSpinBox* m_skip;
    QToolButton* m_skipBack;
    FactField* m_skipField;
    QToolButton* m_showMore;
    FactChoice* m_quote;
    FactChoice* m_escape;
    FactChoice* m_comment;
    FactChoice* m_spaces;
    FactChoice* m_tables;
    IconLabel* m_rest;
    ElidedLabel* m_name;
    QLabel* m_counts;
    QLabel* m_saved;
};

} // namespace convey::ui
