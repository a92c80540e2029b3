// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace convey {

namespace {

// A cell of more is no list of items that a person bought.
constexpr std::size_t kMaxContentsBytes = 200'000;

/// The member of an item by the API's name or one that shops use for it.
QJsonValue memberOf(const QJsonObject& item, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QJsonValue value = item.value(name);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Null);
}

/// A number in the fewest digits that mean it, so that 12.99 stays 12.99.
std::string textOfJson(const QJsonValue& value)
{
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest).toStdString();
    return toUtf8(value.toString());
}

} // namespace

void Builder::readContents(Reading& reading) const
{
    const InputText cell = reading.text(Input::Contents);
    const std::string_view json = trimmed(cell.text);
    if (json.empty())
        return;
    const auto size = static_cast<qsizetype>(json.size());
    const QJsonDocument document = json.size() > kMaxContentsBytes
        ? QJsonDocument()
        : QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), size));
    const QJsonArray items = document.isObject() ? QJsonArray{document.object()} : document.array();
    if (items.isEmpty() && !document.isArray()) {
        reading.report(Rule::ContentsUnreadable, cell.column, ValueFault::Unreadable);
        return;
    }
    bool isWhole = true;
    for (const QJsonValue& entry : items) {
        const QJsonObject item = entry.toObject();
        isWhole = isWhole && entry.isObject();
        const auto keep = [&](const QJsonValue& value) {
            std::string& text = reading.room.next();
            text = textOfJson(value);
            return InputText{.text = text, .column = cell.column};
        };
        const auto take = [&](std::initializer_list<QLatin1String> names) {
            return keep(memberOf(item, names));
        };
        const QJsonValue price = memberOf(item,
            {QLatin1String("amount"), QLatin1String("price"), QLatin1String("unit_price"),
                QLatin1String("item_price")});
        MoneyRule money = m_recipe.moneyRule();
        // The numbers of JSON have a dot, whatever the rest of the file has.
        if (price.isDouble())
            money.decimalSign = '.';
        addItem(reading,
            {.id = take({QLatin1String("id"), QLatin1String("sku"), QLatin1String("item_id"),
                 QLatin1String("product_id")}),
                .name = take({QLatin1String("name"), QLatin1String("item_name"), QLatin1String("title")}),
                .contentType = take({QLatin1String("content_type")}),
                .quantity = take({QLatin1String("quantity"), QLatin1String("qty")}),
                .amount = keep(price),
                .currency = take({QLatin1String("currency")}),
                .groupId = take({QLatin1String("group_id"), QLatin1String("item_group_id")}),
                .moneyRule = money});
    }
    if (!isWhole)
        reading.report(Rule::ContentsUnreadable, cell.column, ValueFault::Unreadable);
}

} // namespace convey
