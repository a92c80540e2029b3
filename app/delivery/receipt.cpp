// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/receipt.h"

#include "base/json.h"
#include "base/text.h"

#include <QDateTime>
#include <QTimeZone>

namespace convey {

namespace {

void writeTime(JsonWriter& json, EpochMs ms)
{
    if (ms == 0)
        json.null();
    else
        json.value(toUtf8(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs)));
}

} // namespace

std::string receiptJson(const Receipt& receipt)
{
    const SendCounts& counts = receipt.counts;
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("job").value(receipt.job).key("mode").value(sendModeName(receipt.mode));
    json.key("pixel").value(receipt.pixel).key("endpoint").value(receipt.endpoint);
    writeTime(json.key("started"), receipt.started);
    writeTime(json.key("ended"), receipt.ended);
    json.key("events").value(counts.events() + receipt.blocked + receipt.leftOut);
    json.key("accepted").value(counts.accepted).key("refused").value(counts.refused);
    json.key("unknown").value(counts.unknown).key("blocked").value(receipt.blocked);
    json.key("outside").value(counts.outside).key("left_out").value(receipt.leftOut);
    // A running job's waiting and posted events are not sent yet, as far as anybody can know.
    json.key("not_sent").value(counts.notSent + counts.waiting + counts.inFlight);
    json.key("requests").value(counts.requests);
    json.key("stopped_by").value(stopKindName(receipt.stop));
    json.key("reason").value(outcomeReasonName(receipt.reason));
    json.key("batches").beginArray();
    for (const ReceiptBatch& batch : receipt.batches) {
        json.beginObject();
        json.key("batch").value(static_cast<std::int64_t>(batch.batch)).key("attempts").value(batch.attempts);
        json.key("events").value(batch.events).key("state").value(batch.state);
        json.key("reason").value(batch.reason).key("status").value(batch.status);
        writeTime(json.key("ended"), batch.ended);
        json.endObject();
    }
    json.endArray().endObject();
    return text;
}

} // namespace convey
