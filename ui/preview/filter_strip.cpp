// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/filter_strip.h"

#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/state_look.h"
#include "preview/checked_rows.h"

#include "base/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace convey::ui {

namespace {

constexpr int kAmountPause = 400; // milliseconds
constexpr int kWideColumns = 6;
constexpr int kNarrowColumns = 3;
constexpr double kAmountWidth = 5.5; // em
constexpr int kShortestChoice = 9; // letters: a long name must not push the others out

/// Puts these behind "any"; what was chosen stays chosen.
void offer(QComboBox& box, const std::vector<std::pair<QString, QVariant>>& choices)
{
    const QSignalBlocker quiet(&box);
    const QString text = box.currentText();
    const QVariant chosen = box.currentData();
    while (box.count() > 1)
        box.removeItem(1);
    for (const auto& [name, data] : choices)
        box.addItem(name, data);
    int at = chosen.isValid() ? box.findData(chosen) : 0;
    if (at < 0) {
        box.addItem(text, chosen);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

} // namespace

FilterStrip::FilterStrip(QWidget* parent)
    : Panel(parent)
    , m_grid(new QGridLayout)
    , m_severity(addChoice(tr("Pro&blem"), tr("any or none"),
          tr("Shows only rows with a problem that weighs this much, whatever else there is."),
          "severityFilter"))
    , m_column(addChoice(tr("&In column"), tr("any"),
          tr("Shows only rows with a problem in this column of your file."), "columnFilter"))
    , m_type(addChoice(tr("Eve&nt type"), tr("all"), tr("Shows only conversions of one kind."), "typeFilter"))
    , m_currency(addChoice(
          tr("Curren&cy"), tr("all"), tr("Shows only conversions in one currency."), "currencyFilter"))
    , m_from(addAmount(tr("&Amount from"),
          tr("Shows only conversions of at least this much, in whole units of their own currency: 10 or "
             "9.50."),
          "amountFrom"))
    , m_to(addAmount(tr("up t&o"),
          tr("Shows only conversions of at most this much, in whole units of their own currency: 10 or "
             "9.50."),
          "amountTo"))
    , m_clear(new QToolButton(this))
    , m_note(new IconLabel(this))
{
    setObjectName(QStringLiteral("filterStrip"));
    setAccessibleName(tr("Filters"));
    for (const Severity severity : {Severity::Blocked, Severity::Warning, Severity::Note})
        m_severity->addItem(lookOf(severity).word, static_cast<int>(severity));
    for (const spec::EventTypeInfo& type : spec::kEventTypes)
        m_type->addItem(toQString(type.name), static_cast<int>(type.type));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the filters"));
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setWhatsThis(tr("Takes these filters away. Cause and search stay."));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_note->setObjectName(QStringLiteral("filterNote"));
    m_note->clear();
    m_grid->setHorizontalSpacing(em(this, kGapS));
    m_grid->setVerticalSpacing(em(this, kGapXS));
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
    layout->setSpacing(em(this, kGapS));
    layout->addLayout(m_grid);
    layout->addWidget(m_note);
    arrange(kWideColumns);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kAmountPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        tellAmounts();
        Q_EMIT changed();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        forget();
        Q_EMIT changed();
    });
}

void FilterStrip::add(const QString& label, const QString& help, const char* name, QWidget* input)
{
    auto* words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    words->setFont(scaledFont(this, kNoteType));
    nameInput(input, words, {.label = label, .hint = help, .objectName = name});
    m_fields.push_back({words, input});
}

QComboBox* FilterStrip::addChoice(
    const QString& label, const QString& any, const QString& help, const char* name)
{
    auto* box = new QComboBox(this);
    box->addItem(any);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShortestChoice);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    add(label, help, name, box);
    connect(box, &QComboBox::activated, this, &FilterStrip::changed);
    return box;
}

QLineEdit* FilterStrip::addAmount(const QString& label, const QString& help, const char* name)
{
    auto* line = new QLineEdit(this);
    line->setMinimumWidth(em(this, kAmountWidth));
    add(label, help, name, line);
    connect(line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    return line;
}

void FilterStrip::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int i = 0; i <= m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const int row = static_cast<int>(i) / columns * 2;
        const int column = static_cast<int>(i) % columns;
        m_grid->addWidget(m_fields[i].label, row, column);
        m_grid->addWidget(m_fields[i].input, row + 1, column);
        m_grid->setColumnStretch(column, 1);
    }
    const int rows = (static_cast<int>(m_fields.size()) + columns - 1) / columns * 2;
    m_grid->addWidget(m_clear, rows - 1, columns);
}

void FilterStrip::setNarrow(bool narrow)
{
    arrange(narrow ? kNarrowColumns : kWideColumns);
}

void FilterStrip::showCheck(const CheckedRows& rows)
{
    const std::span<const Column> names = rows.table() ? rows.table()->columns() : std::span<const Column>();
    std::vector<std::pair<QString, QVariant>> columns;
    for (const std::int32_t column : rows.faultyColumns()) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= names.size())
            continue;
        columns.emplace_back(toQString(names[at].name), column);
        m_fieldsOf.insert(column, rows.columns().fieldsOf(column));
    }
    offer(*m_column, columns);
    static constexpr std::array kAll{
        Verdict::Ready, Verdict::Warned, Verdict::Blocked, Verdict::Outside, Verdict::LeftOut};
    std::vector<std::pair<QString, QVariant>> currencies;
    for (const CurrencySum& sum : rows.check().money.of(kAll))
        currencies.emplace_back(toQString(sum.currency), toQString(sum.currency));
    offer(*m_currency, currencies);
}

void FilterStrip::forget()
{
    for (QComboBox* box : {m_severity, m_column, m_type, m_currency})
        box->setCurrentIndex(0);
    for (QLineEdit* line : {m_from, m_to}) {
        const QSignalBlocker quiet(line);
        line->clear();
    }
    m_typing.stop();
    m_note->clear();
}

void FilterStrip::fill(RowQuery& query) const
{
    const auto number = [](const QComboBox* box) {
        const QVariant chosen = box->currentData();
        return chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
    };
    query.severity.reset();
    if (const std::optional<int> severity = number(m_severity))
        query.severity = static_cast<Severity>(*severity);
    query.faultyColumn.reset();
    query.faultyFields.clear();
    if (const std::optional<int> column = number(m_column)) {
        query.faultyColumn = *column;
        query.faultyFields = m_fieldsOf.value(*column);
    }
    query.type.reset();
    if (const std::optional<int> type = number(m_type))
        query.type = static_cast<EventType>(*type);
    query.currency = toUtf8(m_currency->currentData().toString());
    query.leastAmount = amountBound(toUtf8(m_from->text()));
    query.mostAmount = amountBound(toUtf8(m_to->text()));
}

int FilterStrip::count() const
{
    RowQuery query;
    fill(query);
    return static_cast<int>(query.severity.has_value()) + static_cast<int>(query.faultyColumn.has_value())
        + static_cast<int>(query.type.has_value()) + static_cast<int>(!query.currency.empty())
        + static_cast<int>(query.leastAmount.has_value()) + static_cast<int>(query.mostAmount.has_value());
}

void FilterStrip::tellAmounts()
{
    for (const QLineEdit* line : {m_from, m_to}) {
        if (!line->text().trimmed().isEmpty() && !amountBound(toUtf8(line->text())))
            return m_note->show(
                tr("“%1” is no amount. Write it like 10 or 9.50.").arg(line->text().trimmed()),
                QStringLiteral("warned"), Token::WarnedMark);
    }
    m_note->clear();
}

} // namespace convey::ui
