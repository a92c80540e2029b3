// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/journal.h"

#include "base/json.h"

namespace convey::sandbox {

std::string toJson(const Totals& totals)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.key("requests").value(totals.requests);
    json.key("live_requests").value(totals.liveRequests);
    json.key("test_requests").value(totals.testRequests);
    json.key("image_requests").value(totals.imageRequests);
    json.key("stray_requests").value(totals.strayRequests);
    json.key("bytes").value(totals.bytes);
    json.key("events_received").value(totals.eventsReceived);
    json.key("events_tested").value(totals.eventsTested);
    json.key("accepted").value(totals.accepted);
    json.key("duplicates").value(totals.duplicates);
    json.key("images_without_id").value(totals.imagesWithoutId);
    json.key("refused").value(totals.refused);
    json.key("ignored_entries").value(totals.ignoredEntries);
    json.key("faults").value(totals.faults);
    json.endObject();
    return out;
}

} // namespace convey::sandbox
