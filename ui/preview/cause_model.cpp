// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cause_model.h"

#include "common/money_text.h"
#include "common/plain_tool_tip.h"
#include "common/state_look.h"
#include "preview/cause_title.h"
#include "preview/checked_rows.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>

namespace convey::ui {

namespace {

// The internal id of an index: 0 at the top, else the group + 1 that its parent stands for.
constexpr quintptr kTopLevel = 0;

/// Empty where the findings of some rows were not kept: what the others are worth would be too little.
std::vector<CurrencySum> moneyOf(const CheckResult& check, Verdict verdict, CauseId cause)
{
    const std::optional<Rule> rule = ruleOf(cause);
    if (check.findingsNotListed > 0 || (!rule && cause != CauseId::ByHand))
        return {};
    // A rule that decides one verdict decides no other; a person leaves out, and does nothing else.
    if (rule && verdictOf(*rule) != verdict)
        return {};
    return check.money.decidedBy(rule);
}

} // namespace

void CauseModel::showRows(const CheckedRows& rows)
{
    beginResetModel();
    m_known = true;
    m_all = rows.check().summary.events();
    for (std::size_t g = 0; g < kGroups.size(); ++g) {
        Group& group = m_groups[g];
        group.count = rows.check().summary.count(kGroups[g]);
        group.money = rows.check().money.of(kGroups[g]);
        const std::vector<Item> before = std::move(group.items);
        group.items.clear();
        for (int cause = 0; cause < static_cast<int>(CauseId::None); ++cause) {
            const auto id = static_cast<CauseId>(cause);
            const std::uint64_t count = rows.count(kGroups[g], id);
            if (count > 0 || std::ranges::find(before, id, &Item::cause) != before.end())
                group.items.push_back({id, count, moneyOf(rows.check(), kGroups[g], id)});
        }
        std::ranges::stable_sort(group.items, std::ranges::greater{}, &Item::count);
    }
    endResetModel();
}

void CauseModel::clear()
{
    beginResetModel();
    m_known = false;
    m_all = 0;
    m_groups = {};
    endResetModel();
}

void CauseModel::forgetDone()
{
    beginResetModel();
    for (Group& group : m_groups)
        std::erase_if(group.items, [](const Item& item) { return item.count == 0; });
    endResetModel();
}

PreviewFilter CauseModel::filterAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Item* item = itemAt(index))
        return {kGroups.at(index.internalId() - 1), item->cause};
    if (index.row() == 0)
        return {};
    return {kGroups.at(static_cast<std::size_t>(index.row()) - 1), std::nullopt};
}

QModelIndex CauseModel::indexOf(const PreviewFilter& filter) const
{
    if (!m_known || filter.isRefused)
        return {};
    if (filter.isAll())
        return index(0, 0);
    const auto group = std::ranges::find(kGroups, *filter.verdict) - kGroups.begin();
    if (group == static_cast<std::ptrdiff_t>(kGroups.size()))
        return {};
    const QModelIndex heading = index(static_cast<int>(group) + 1, 0);
    if (!filter.cause)
        return heading;
    const std::vector<Item>& items = m_groups[static_cast<std::size_t>(group)].items;
    const auto item = std::ranges::find(items, *filter.cause, &Item::cause);
    return item == items.end() ? QModelIndex() : index(static_cast<int>(item - items.begin()), 0, heading);
}

QModelIndex CauseModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kTopLevel);
}

QModelIndex CauseModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kTopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, kTopLevel);
}

int CauseModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_known ? static_cast<int>(kGroups.size()) + 1 : 0;
    if (parent.internalId() != kTopLevel || parent.row() == 0 || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row()) - 1).items.size());
}

int CauseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() && rowCount(parent) == 0 ? 0 : 1;
}

const CauseModel::Item* CauseModel::itemAt(const QModelIndex& index) const
{
    if (index.internalId() == kTopLevel)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).items.at(static_cast<std::size_t>(index.row()));
}

std::uint64_t CauseModel::countAt(const QModelIndex& index) const
{
    if (const Item* item = itemAt(index))
        return item->count;
    return index.row() == 0 ? m_all : m_groups.at(static_cast<std::size_t>(index.row()) - 1).count;
}

QString CauseModel::moneyAt(const QModelIndex& index) const
{
    if (!itemAt(index) && index.row() == 0)
        return {};
    const std::vector<CurrencySum>& sums =
        itemAt(index) ? itemAt(index)->money : m_groups.at(static_cast<std::size_t>(index.row()) - 1).money;
    QStringList texts;
    for (const auto& [currency, sum] : sums)
        texts << (sum.tooLarge ? tr("%1 beyond counting", "a currency").arg(toQString(currency))
                               : moneyText(sum.minorUnits, currency));
    return texts.join(tr(" + ", "between amounts in different currencies"));
}

QString CauseModel::textAt(const QModelIndex& index) const
{
    if (const Item* item = itemAt(index))
        return titleOf(item->cause);
    if (index.row() == 0)
        return tr("All conversions");
    return lookOf(kGroups.at(static_cast<std::size_t>(index.row()) - 1)).word;
}

QString CauseModel::accessibleTextAt(const QModelIndex& index) const
{
    const QString count = QLocale().toString(static_cast<qulonglong>(countAt(index)));
    if (!itemAt(index))
        return tr("%1, %2", "a state and its count").arg(textAt(index), count);
    const QString text = tr("%1, %2 %3", "a cause, its count, its state")
                             .arg(textAt(index), count, lookOf(*filterAt(index).verdict).word);
    const QString money = moneyAt(index);
    return money.isEmpty() ? text
                           : tr("%1, worth %2", "a cause with its count, and its money").arg(text, money);
}

QVariant CauseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHeading = !itemAt(index) && index.row() > 0;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return plainToolTip(
            moneyAt(index).isEmpty() ? textAt(index) : textAt(index) + u'\n' + moneyAt(index));
    case MoneyRole:
        return moneyAt(index);
    case Qt::AccessibleTextRole:
        return accessibleTextAt(index);
    case CountRole:
        return QVariant::fromValue(static_cast<quint64>(countAt(index)));
    case VerdictRole:
        return filterAt(index).isAll() ? QVariant() : QVariant(static_cast<int>(*filterAt(index).verdict));
    case HeadingRole:
        return isHeading;
    case DoneRole:
        return itemAt(index) && countAt(index) == 0;
    default:
        return {};
    }
}

Qt::ItemFlags CauseModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return data(index, HeadingRole).toBool() ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace convey::ui
