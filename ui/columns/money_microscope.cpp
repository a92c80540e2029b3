// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/money_microscope.h"

#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/table_habits.h"
#include "common/table_model.h"
#include "common/translated.h"

#include "base/text.h"
#include "words/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace convey::ui {

class MoneyMicroscopeView::Model final : public TableModel
{
public:
    using TableModel::TableModel;

    void setSeen(MoneyMicroscope seen)
    {
        beginResetModel();
        m_seen = std::move(seen);
        endResetModel();
    }

protected:
    [[nodiscard]] std::uint64_t rows() const override { return m_seen.rows.size(); }
    [[nodiscard]] std::size_t columns() const override { return kColumns; }
    [[nodiscard]] bool isNumber(int /*column*/) const override { return true; }

    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const MagnifiedAmount& amount = m_seen.rows[static_cast<std::size_t>(row)];
        switch (column) {
        case 0:
            return QLocale().toString(static_cast<qlonglong>(amount.line));
        case 1:
            return toQString(withoutControls(amount.raw));
        case 2:
            return amount.minorUnits ? QString::number(*amount.minorUnits) : QStringLiteral("–");
        default:
            return amount.minorUnits ? read(amount) : translated(wordsFor(amount.fault));
        }
    }

    [[nodiscard]] QVariant head(int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case 0:
            return MoneyMicroscopeView::tr("Line");
        case 1:
            return MoneyMicroscopeView::tr("In the file");
        case 2:
            return MoneyMicroscopeView::tr("Is sent");
        default:
            return MoneyMicroscopeView::tr("Read as");
        }
    }

private:
    [[nodiscard]] QString read(const MagnifiedAmount& amount) const
    {
        const QString number = toQString(amount.readable);
        return amount.currency.empty() ? number
                                       : MoneyMicroscopeView::tr("%1 %2", "an amount and its currency")
                                             .arg(number, toQString(amount.currency));
    }

    static constexpr std::size_t kColumns = 4;

    MoneyMicroscope m_seen{};
};

MoneyMicroscopeView::MoneyMicroscopeView(QWidget* parent)
    : Panel(parent)
    , m_model(new Model(this))
    , m_title(new LeadingLabel(tr("The a&mounts, seen closely"), this))
    , m_table(new QTableView(this))
    , m_total(new LeadingLabel(this))
{
    setObjectName(QStringLiteral("moneyMicroscope"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setBuddy(m_table);
    m_table->setObjectName(QStringLiteral("moneyRows"));
    m_table->setAccessibleName(tr("Amounts of the file and what is sent of each"));
    m_table->setWhatsThis(tr("The first amounts of the file, the whole number that is sent for each, and how "
                             "people read it. If the last column is 100 times too large or too small, answer "
                             "the question about units."));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    new TableHabits(*m_table);
    constexpr double kShownRows = 6.3; // with the head
    m_table->setFixedHeight(em(this, kRowHeight * kShownRows));
    m_total->setObjectName(QStringLiteral("moneyTotal"));
    m_total->setTextFormat(Qt::PlainText);
    m_total->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_total);
    setMicroscope(std::nullopt);
}

void MoneyMicroscopeView::setMicroscope(std::optional<MoneyMicroscope> seen)
{
    setVisible(seen.has_value());
    if (!seen)
        return m_model->setSeen({});
    const auto withCurrency = [&](const std::string& sum) {
        return seen->currency.empty()
            ? toQString(sum)
            : tr("%1 %2", "an amount and its currency").arg(toQString(sum), toQString(seen->currency));
    };
    const QString major = withCurrency(seen->sumIfMajor);
    const QString minor = withCurrency(seen->sumIfMinor);
    m_total->setText(seen->unit == MoneyUnit::Minor
            ? tr("The file's total is %1. In whole units it would be %2.").arg(minor, major)
            : tr("The file's total is %1. In the smallest units it would be %2.").arg(major, minor));
    m_model->setSeen(*std::move(seen));
}

QAbstractItemModel* MoneyMicroscopeView::model() const
{
    return m_model;
}

} // namespace convey::ui
