// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The filters of the Preview beside causes and words: how much a problem weighs, in which column it is, the
/// kind of event, the currency and the amount. All that are set must fit. GUI thread only.
#pragma once

#include "common/panel.h"

#include "jobs/query_job.h"

#include <QHash>
#include <QTimer>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace convey::ui {

class CheckedRows;
class IconLabel;

class FilterStrip final : public Panel
{
    Q_OBJECT

public:
    explicit FilterStrip(QWidget* parent);

    /// Offers the columns with problems and the currencies of a check. What is chosen stays, also where the
    /// check has none of it any more.
    void showCheck(const CheckedRows& rows);
    /// Nothing is chosen any more.
    void forget();
    /// Writes what is chosen into a query. Text that is no amount is told and passed over.
    void fill(RowQuery& query) const;
    /// How many filters are set.
    [[nodiscard]] int count() const;
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// A person chose something else.
    void changed();

private:
    struct Labelled
    {
        QLabel* label;
        QWidget* input;
    };

    QComboBox* addChoice(const QString& label, const QString& any, const QString& help, const char* name);
    QLineEdit* addAmount(const QString& label, const QString& help, const char* name);
    void add(const QString& label, const QString& help, const char* name, QWidget* input);
    void arrange(int columns);
    void tellAmounts();

    QTimer m_typing{}; ///< a search begins when a person pauses
    QGridLayout* m_grid;
    std::vector<Labelled> m_fields{};
    int m_columns = 0;
    QHash<std::int32_t, std::vector<Field>> m_fieldsOf{}; ///< of the columns that are offered
    QComboBox* m_severity;
    QComboBox* m_column;
    QComboBox* m_type;
    QComboBox* m_currency;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QToolButton* m_clear;
    IconLabel* m_note;
};

} // namespace convey::ui
