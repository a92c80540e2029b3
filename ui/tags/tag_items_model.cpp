// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tag_items_model.h"

#include "common/icon.h"
#include "common/translated.h"

#include "base/text.h"
#include "spec/currency.h"
#include "value/money.h"
#include "value/number.h"
#include "words/tag_glossary.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

int decimalsOf(const std::string& currency)
{
    const Currency* known = findCurrency(currency);
    return known && known->isUsable() ? known->exponent : 2;
}

} // namespace

std::optional<std::int64_t> typedMoney(const QString& text, const std::string& currency)
{
    const std::string typed(trimmed(toUtf8(text)));
    const int decimals = decimalsOf(currency);
    if (const Value<std::int64_t> sure = parseAmount(typed, {}, decimals, currency))
        return *sure;
    const char sign = QLocale().decimalPoint() == QStringLiteral(",") ? ',' : '.';
    if (const Value<std::int64_t> read = parseAmount(typed, {.decimalSign = sign}, decimals, currency))
        return *read;
    return std::nullopt;
}

QString moneyToType(std::int64_t minor, const std::string& currency)
{
    QString text = toQString(formatMinor(minor, decimalsOf(currency)));
    return text.replace(u'.', QLocale().decimalPoint());
}

TagItemsModel::TagItemsModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

const std::string& TagItemsModel::currencyOf(const Row& row) const
{
    return row.currency.empty() ? m_currency : row.currency;
}

void TagItemsModel::setCurrency(const std::string& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Price), index(rowCount() - 1, Price));
}

void TagItemsModel::setItems(const std::vector<TagItem>& items)
{
    beginResetModel();
    m_rows.clear();
    for (const TagItem& item : items) {
        Row row;
        row.currency = item.currency == m_currency ? std::string() : item.currency;
        row.cells[Id] = toQString(item.id);
        row.cells[Name] = toQString(item.name);
        row.cells[Type] = toQString(item.contentType);
        if (item.quantity)
            row.cells[Quantity] = QLocale::c().toString(qlonglong{*item.quantity});
        if (item.amount)
            row.cells[Price] = moneyToType(*item.amount, currencyOf(row));
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

std::vector<TagItem> TagItemsModel::items() const
{
    std::vector<TagItem> items;
    for (const Row& row : m_rows) {
        TagItem item{.id = toUtf8(row.cells[Id].trimmed()),
            .name = toUtf8(row.cells[Name].trimmed()),
            .contentType = toUtf8(row.cells[Type].trimmed()),
            .currency = row.currency};
        if (const Value<std::int64_t> quantity = parseInteger(toUtf8(row.cells[Quantity].trimmed())))
            item.quantity = *quantity;
        if (!row.cells[Price].trimmed().isEmpty())
            item.amount = typedMoney(row.cells[Price], currencyOf(row));
        if (item != TagItem{.currency = row.currency}) // a row nobody has typed into yet is none
            items.push_back(std::move(item));
    }
    return items;
}

bool TagItemsModel::hasTypes() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return !row.cells[Type].isEmpty(); });
}

QString TagItemsModel::faultAt(int row, int column) const
{
    const Row& entry = m_rows[static_cast<std::size_t>(row)];
    const QString text = entry.cells[column].trimmed();
    if (text.isEmpty())
        return {};
    if (column == Quantity && !parseInteger(toUtf8(text)))
        return tr("Item %1: the quantity is a whole number, such as 2.").arg(row + 1);
    if (column == Price && !typedMoney(text, currencyOf(entry)))
        return tr("Item %1: the price is an amount of money, such as %2.")
            .arg(QLocale().toString(row + 1), moneyToType(1500, currencyOf(entry)));
    return {};
}

QString TagItemsModel::fault() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {Quantity, Price}) {
            if (const QString fault = faultAt(row, column); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

void TagItemsModel::addRow()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.emplace_back();
    endInsertRows();
}

void TagItemsModel::removeRowAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

int TagItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount_;
}

QVariant TagItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isNumber = index.column() >= Quantity;
    const QString fault = faultAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_rows[static_cast<std::size_t>(index.row())].cells[index.column()];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                            : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return fault.isEmpty() ? QVariant() : icon(QStringLiteral("blocked"), Token::BlockedMark);
    case Qt::ToolTipRole:
        return fault.isEmpty() ? QVariant() : fault;
    case Qt::AccessibleTextRole: {
        const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString cell = m_rows[static_cast<std::size_t>(index.row())].cells[index.column()];
        return fault.isEmpty() ? tr("%1 of item %2: %3").arg(head).arg(index.row() + 1).arg(cell)
                               : tr("%1 of item %2: %3, %4").arg(head).arg(index.row() + 1).arg(cell, fault);
    }
    default:
        return {};
    }
}

QVariant TagItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount_)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section >= Quantity ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                                       : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::WhatsThisRole) {
        constexpr std::array kFields =
            std::to_array<std::string_view>({"id", "name", "content_type", "quantity", "amount"});
        static_assert(kFields.size() == ColumnCount_);
        return translated(wordsForTagItemField(kFields.at(static_cast<std::size_t>(section))));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Item ID");
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Quantity:
        return tr("Quantity");
    default:
        return tr("Price");
    }
}

Qt::ItemFlags TagItemsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool TagItemsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_rows[static_cast<std::size_t>(index.row())].cells[index.column()] = value.toString();
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace convey::ui
