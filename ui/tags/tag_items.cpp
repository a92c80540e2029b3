// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tag_items.h"

#include "common/icon.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "tags/page_field.h"
#include "tags/tag_items_model.h"

#include "base/text.h"
#include "tag/finding.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kItemsInSight = 6;
constexpr double kItemsHead = 2; // em

QToolButton* itemButton(const QString& iconName, const QString& name, const QString& help, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setWhatsThis(help);
    return button;
}

/// "99.99 + 2 × 15.00 = 129.99"; empty when not all have a price.
QString sumOf(const std::vector<TagItem>& items, const std::string& currency, std::int64_t& sum)
{
    QStringList parts;
    sum = 0;
    for (const TagItem& item : items) {
        if (!item.amount || (!item.currency.empty() && item.currency != currency))
            return {};
        const std::int64_t quantity = item.quantity.value_or(1);
        std::int64_t product = 0;
        if (__builtin_mul_overflow(*item.amount, quantity, &product)
            || __builtin_add_overflow(sum, product, &sum))
            return {};
        const QString price = moneyToType(*item.amount, currency);
        parts.append(quantity == 1 ? price
                                   : TagItems::tr("%1 × %2", "quantity and price")
                                         .arg(QLocale().toString(qlonglong{quantity}), price));
    }
    constexpr int kMostParts = 5;
    if (parts.size() > kMostParts)
        parts = {parts.first(), QStringLiteral("…"), parts.last()};
    return parts.join(QStringLiteral(" + "));
}

} // namespace

TagItems::TagItems(QWidget* parent)
    : QWidget(parent)
    , m_model(new TagItemsModel(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this))
    , m_remove(itemButton(QStringLiteral("remove"), tr("Remove the item"),
          tr("Takes the chosen item out of the table."), this))
    , m_field(new PageField(spec::kTagParameters.back(), tr("items"), this))
{
    auto* title = new QLabel(tr("&Items"), this);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    title->setBuddy(m_table);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFont(scaledFont(this, kNoteType));
    auto* add =
        itemButton(QStringLiteral("add"), tr("Add an item"), tr("Adds an empty row to type into."), this);
    add->setObjectName(QStringLiteral("addItem"));
    m_remove->setObjectName(QStringLiteral("removeItem"));
    connect(add, &QToolButton::clicked, this, &TagItems::addItem);
    connect(m_remove, &QToolButton::clicked, this, &TagItems::removeItem);

    m_table->setObjectName(QStringLiteral("tagItems"));
    m_table->setAccessibleName(tr("Items"));
    m_table->setWhatsThis(
        tr("What was bought or looked at, one item a row. F2 or typing changes a cell, Delete "
           "removes the row. All of them go into the tag as one list."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    QHeaderView* header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns of the items"));
    header->setHighlightSections(false);
    header->setFixedHeight(em(this, kItemsHead));
    header->setSectionResizeMode(TagItemsModel::Name, QHeaderView::Stretch);
    // The word of a head is whole in every language.
    const auto widen = [&](int column, double width) {
        header->resizeSection(column, std::max(em(this, width), header->sectionSizeHint(column)));
    };
    widen(TagItemsModel::Id, 8);
    widen(TagItemsModel::Type, 6);
    widen(TagItemsModel::Quantity, 5.5);
    widen(TagItemsModel::Price, 6);
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &TagItems::removeItem);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(em(this, kGapS));
    heading->addWidget(title);
    heading->addWidget(m_note);
    heading->addStretch(1);
    heading->addWidget(add);
    heading->addWidget(m_remove);
    m_field->addTyped(m_table, 1);
    heading->addWidget(m_field->switchButton());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addLayout(heading);
    column->addWidget(m_field);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TagItems::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TagItems::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TagItems::changed);
    connect(m_field, &PageField::changed, this, &TagItems::changed);
    fit();
}

void TagItems::setMoney(const std::string& currency, std::optional<std::int64_t> amount)
{
    m_model->setCurrency(currency);
    m_note->setText(currency.empty()
            ? tr("prices for one piece")
            : tr("prices for one piece, in %1", "currency code").arg(toQString(currency)));
    const std::vector<TagItem> items = m_model->items();
    std::int64_t sum = 0;
    const QString terms = items.empty() ? QString() : sumOf(items, currency, sum);
    if (terms.isEmpty() || !amount)
        m_field->setHint({});
    else if (sum == *amount)
        m_field->setHint(
            tr("%1 = %2, the same as the amount.", "sum of items").arg(terms, moneyToType(sum, currency)));
    else
        m_field->setHint(tr("%1 = %2; the amount is %3. Shipping or a discount can be why.", "sum of items")
                             .arg(terms, moneyToType(sum, currency), moneyToType(*amount, currency)));
}

void TagItems::addItem()
{
    m_model->addRow();
    const QModelIndex cell = m_model->index(m_model->rowCount() - 1, TagItemsModel::Id);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void TagItems::removeItem()
{
    const int row =
        m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_model->rowCount() - 1;
    m_model->removeRowAt(row);
}

void TagItems::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kItemsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setColumnHidden(TagItemsModel::Type, !m_model->hasTypes());
    m_remove->setEnabled(m_model->rowCount() > 0);
    Q_EMIT changed();
}

} // namespace convey::ui
