// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A made-up job for the tests of the ledger.
#pragma once

#include "ledger/ledger.h"

#include <cstdint>
#include <string>

namespace convey::test {

inline constexpr EpochMs kNow = 1'795'253'405'000; ///< 2026-11-21T09:30:05Z

inline JobPlan samplePlan(EventPrinter printer, std::size_t batches, std::size_t eventsEach)
{
    JobPlan plan;
    plan.header.createdMs = kNow;
    plan.header.judgedAtMs = kNow - 500;
    plan.header.mode = JobMode::Live;
    plan.header.pixelId = "px_shop";
    plan.header.endpoint = "https://bzr.openai.com/v1/events";
    plan.header.source = {"orders.csv", 123'456, 1'795'253'000'123'456'789, "head-and-tail"};
    plan.header.recipeJson = R"({"schema":1})";
    plan.header.editsHash = "none";
    plan.header.readingJson = R"({"separator":";"})";
    std::uint64_t row = 0;
    for (std::size_t b = 0; b < batches; ++b) {
        BatchPlan batch;
        for (std::size_t e = 0; e < eventsEach; ++e, row += 1 + row % 3) {
            const std::string id = "canary-order-" + std::to_string(row);
            const std::string json = R"({"id":")" + id + R"(","user":"canary@example.com"})";
            batch.rows.push_back(row);
            batch.prints.push_back(printer.print("px_shop", "order_created", id, json));
        }
        plan.batches.push_back(std::move(batch));
    }
    plan.header.counts = {static_cast<std::int64_t>(batches * eventsEach) + 6, 3, 2, 1};
    return plan;
}

} // namespace convey::test
