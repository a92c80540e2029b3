// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/filter_dialog.h"

#include "columns/filter_words.h"
#include "common/icon_label.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include "base/text.h"
#include "recipe/event_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

constexpr double kFilterWidth = 36; // em
constexpr double kFilterDialogHeight = 30; // em

/// What is done by which test: one choice for a person.
struct FilterHow
{
    FilterAct act;
    FilterTest test;

    bool operator==(const FilterHow&) const = default;
};
constexpr std::array kHows = std::to_array<FilterHow>({
    {FilterAct::LeaveOut, FilterTest::Words},
    {FilterAct::Keep, FilterTest::Words},
    {FilterAct::LeaveOut, FilterTest::Filled},
    {FilterAct::LeaveOut, FilterTest::Blank},
    {FilterAct::Keep, FilterTest::AboveZero},
    {FilterAct::LeaveOut, FilterTest::AboveZero},
});

QString howText(std::size_t how)
{
    switch (how) {
    case 0:
        return FilterDialog::tr("Leave out lines with these values");
    case 1:
        return FilterDialog::tr("Keep only lines with these values");
    case 2:
        return FilterDialog::tr("Leave out lines with any value");
    case 3:
        return FilterDialog::tr("Leave out lines without a value");
    case 4:
        return FilterDialog::tr("Keep only lines with a number above zero");
    default:
        return FilterDialog::tr("Leave out lines with a number above zero");
    }
}

/// The two ways to say the same are one choice.
FilterHow howOf(const RowFilter& filter)
{
    if (filter.act == FilterAct::Keep && filter.test == FilterTest::Filled)
        return {FilterAct::LeaveOut, FilterTest::Blank};
    if (filter.act == FilterAct::Keep && filter.test == FilterTest::Blank)
        return {FilterAct::LeaveOut, FilterTest::Filled};
    return {filter.act, filter.test};
}

} // namespace

FilterDialog::FilterDialog(
    const std::optional<RowFilter>& present, const std::vector<std::string>& columns, QWidget* parent)
    : QDialog(parent)
    , m_present(present.value_or(RowFilter()))
    , m_form(new QFormLayout)
    , m_column(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_words(new QListWidget(this))
    , m_note(new IconLabel(this))
{
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(tr("What is left out"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setObjectName(QStringLiteral("filterColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setWhatsThis(tr("The column whose values decide which lines are left out."));
    if (!present)
        m_column->addItem(tr("Choose…"), QString());
    for (const std::string& name : columns) {
        if (!present || name == present->column)
            m_column->addItem(toQString(withoutControls(name)), toQString(name));
    }
    m_column->setEnabled(!present);
    m_how->setObjectName(QStringLiteral("filterHow"));
    m_how->setAccessibleName(tr("What is done"));
    m_how->setWhatsThis(tr("Which lines are left out by this column."));
    for (std::size_t i = 0; i < kHows.size(); ++i)
        m_how->addItem(howText(i));
    const auto how = std::ranges::find(kHows, howOf(m_present));
    m_how->setCurrentIndex(static_cast<int>(how - kHows.begin()));
    m_words->setItemDelegate(new LineDelegate(m_words));
    m_words->setObjectName(QStringLiteral("filterValues"));
    m_words->setAccessibleName(tr("Values of the column"));
    m_words->setWhatsThis(tr("The values of the column and in how many lines each is. Space ticks one."));

    m_form->addRow(tr("&Column:"), m_column);
    m_form->addRow(tr("What is &done:"), m_how);
    m_form->addRow(tr("&Values:"), m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use this"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useFilter"));
    m_use->setDefault(true);
    nameByText(buttons->buttons());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addLayout(m_form, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(em(this, kFilterWidth), em(this, kFilterDialogHeight));

    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterDialog::takeColumn);
    connect(m_how, &QComboBox::currentIndexChanged, this, &FilterDialog::judge);
    connect(m_words, &QListWidget::itemChanged, this, &FilterDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(filter());
        accept();
    });
    judge();
}

std::string FilterDialog::column() const
{
    return toUtf8(m_column->currentData().toString());
}

void FilterDialog::takeColumn()
{
    {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
    }
    judge();
    if (!column().empty())
        Q_EMIT wordsWanted(column());
}

void FilterDialog::addWord(const std::string& word, std::uint64_t count)
{
    const std::string folded = foldedWord(word);
    const bool isOn = m_present.column == column()
        && std::ranges::any_of(
            m_present.words, [&](const std::string& own) { return foldedWord(own) == folded; });
    auto* item =
        new QListWidgetItem(tr("%1 (%2)", "a value, and how many lines have it")
                                .arg(filterWord(word), QLocale().toString(static_cast<qulonglong>(count))),
            m_words);
    item->setData(Qt::UserRole, toQString(word));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
}

void FilterDialog::setWords(const std::string& column, const std::optional<ColumnEvidence>& evidence)
{
    if (column != this->column())
        return;
    {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
        const WordCounts* words = evidence ? evidence->words() : nullptr;
        std::vector<std::string> shown;
        if (words && !words->areMany()) {
            for (const auto& [word, count] : words->counts()) {
                addWord(word, count);
                shown.push_back(foldedWord(word));
            }
        }
        if (evidence && evidence->blank() > 0) {
            addWord({}, evidence->blank());
            shown.emplace_back();
        }
        // Words that this file has not are kept for the next one.
        for (const std::string& own :
            m_present.column == column ? m_present.words : std::vector<std::string>()) {
            if (std::ranges::find(shown, foldedWord(own)) == shown.end())
                addWord(own, 0);
        }
    }
    judge();
    if (!evidence || !evidence->words() || evidence->words()->areMany())
        m_note->show(tr("This column has too many different values to choose from."),
            QStringLiteral("warned"), Token::WarnedMark);
}

RowFilter FilterDialog::filter() const
{
    const FilterHow how = kHows.at(static_cast<std::size_t>(m_how->currentIndex()));
    RowFilter made = m_present;
    made.column = column();
    made.act = how.act;
    made.test = how.test;
    made.words.clear();
    for (int row = 0; how.test == FilterTest::Words && row < m_words->count(); ++row) {
        const QListWidgetItem* item = m_words->item(row);
        if (item->checkState() == Qt::Checked)
            made.words.push_back(toUtf8(item->data(Qt::UserRole).toString()));
    }
    return made;
}

void FilterDialog::judge()
{
    const RowFilter made = filter();
    const bool byWords = made.test == FilterTest::Words;
    m_form->setRowVisible(m_words, byWords);
    m_words->setEnabled(!made.column.empty());
    const bool usable = !made.column.empty() && checkFilter(made);
    m_use->setEnabled(usable);
    if (usable)
        m_note->show(byWords && made.act == FilterAct::Keep
                ? tr("All other values of this column are left out.")
                : QString());
    else
        m_note->show(made.column.empty() ? tr("Choose the column that tells which lines to leave out.")
                                         : tr("Tick the values."));
}

} // namespace convey::ui
