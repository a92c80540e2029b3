// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/receipt.h"

#include "base/json.h"
#include "base/text.h"
#include "spec/currency.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace convey {

namespace {

void writeTime(JsonWriter& json, EpochMs ms)
{
    if (ms == 0)
        json.null();
    else
        json.value(isoTime(ms));
}

void writeTextOrNull(JsonWriter& json, std::string_view text)
{
    if (text.empty())
        json.null();
    else
        json.value(text);
}

void writeMoney(JsonWriter& json, const MoneyByCurrency& money)
{
    json.beginArray();
    for (const CurrencyTotal& total : money.totals()) {
        json.beginObject().key("currency").value(total.currency).key("amount");
        if (total.tooLarge)
            json.null();
        else
            json.value(plainAmount(total.minorUnits, total.currency));
        json.key("events").value(total.events).endObject();
    }
    json.endArray();
}

void writeInput(JsonWriter& json, const Receipt& receipt)
{
    json.beginObject().key("files").beginArray();
    for (const std::string& file : receipt.files)
        json.value(file);
    json.endArray().key("bytes").value(receipt.inputBytes);
    writeTextOrNull(json.key("sha256"), receipt.inputHash);
    json.key("hashed").value(hashedPartName(receipt.hashedPart));
    json.key("edited").value(receipt.hasEdits).endObject();
}

void writeBatch(JsonWriter& json, const ReceiptBatch& batch)
{
    json.beginObject();
    json.key("batch").value(batch.number).key("attempts").value(batch.attempts);
    json.key("events").value(batch.events).key("state").value(batch.state);
    writeTextOrNull(json.key("code"), batch.code);
    json.key("status").value(batch.status);
    writeTime(json.key("sent"), batch.sent);
    writeTime(json.key("ended"), batch.ended);
    json.endObject();
}

} // namespace

std::string isoTime(EpochMs ms)
{
    return toUtf8(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
}

std::string plainAmount(std::int64_t minorUnits, std::string_view currency)
{
    const Currency* known = findCurrency(currency);
    const auto decimals = static_cast<std::size_t>(known ? std::max<int>(known->exponent, 0) : 2);
    const bool isNegative = minorUnits < 0;
    // Without its sign first: -0.50 keeps it although its whole part is 0.
    std::string digits = std::to_string(minorUnits).substr(isNegative ? 1 : 0);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, 1, '.');
    return isNegative ? '-' + digits : digits;
}

std::string_view hashedPartName(HashedPart part)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"nothing", "whole", "first_and_last_mib", "hashes_of_several"});
    return kNames.at(static_cast<std::size_t>(part));
}

std::string receiptJson(const Receipt& receipt)
{
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("job").value(receipt.job).key("mode").value(sendModeName(receipt.mode));
    json.key("state").value(receipt.state);
    json.key("pixel").value(receipt.pixel).key("endpoint").value(receipt.endpoint);
    writeTime(json.key("started"), receipt.started);
    writeTime(json.key("ended"), receipt.ended);
    writeInput(json.key("input"), receipt);
    json.key("setup").beginObject();
    writeTextOrNull(json.key("name"), receipt.setup);
    json.key("sha256").value(receipt.setupHash).endObject();
    json.key("events").value(receipt.events());
    json.key("accepted").value(receipt.accepted).key("refused").value(receipt.refused);
    json.key("unknown").value(receipt.unknown).key("blocked").value(receipt.blocked);
    json.key("outside").value(receipt.outside).key("left_out").value(receipt.leftOut);
    json.key("not_sent").value(receipt.notSent);
    json.key("money").beginObject();
    writeMoney(json.key("planned"), receipt.planned);
    writeMoney(json.key("accepted"), receipt.acceptedMoney);
    writeMoney(json.key("unknown"), receipt.unknownMoney);
    json.endObject();
    json.key("requests").value(receipt.requests);
    json.key("batches").beginArray();
    for (const ReceiptBatch& batch : receipt.batches)
        writeBatch(json, batch);
    json.endArray().endObject();
    return text;
}

} // namespace convey
