// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the tests and pictures of Results and Sending history share: sends of different kinds, made for real
/// against a sandbox. GUI thread only.
#pragma once

#include "send/live_question.h"
#include "send_bench.h"

namespace convey::ui::test {

/// `count` orders of two currencies; the first row is of an unknown type, the last one is too old.
inline QString pastOrders(const Home& home, const QString& name, int count, const std::string& prefix = "A-")
{
    const EpochMs now = SystemClock().nowMs();
    constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1000;
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
    for (int i = 0; i < count; ++i)
        csv += prefix + std::to_string(i) + (i == 0 ? ",no_such," : ",order_created,")
            + std::to_string(i == count - 1 ? now - 9 * kDayMs : now - 60'000 - i)
            + ",phone_call,marked-person-" + std::to_string(i) + "@example.com,12.50,"
            + (i % 3 == 0 ? "USD" : "EUR") + "\n";
    return home.write(name, csv);
}

/// Sends a file through the page as a person does; the report, or nothing.
inline std::optional<SendReport> sendThroughPage(SendDesk& desk, const QString& file, bool isForReal)
{
    Bench bench(desk);
    QSignalSpy settled(&bench.page, &SendPage::settled);
    if (!bench.open(file))
        return std::nullopt;
    if (isForReal) {
        bench.click("sendForReal");
        const auto* question = bench.find<LiveQuestion>("liveQuestion");
        if (!question)
            return std::nullopt;
        QTest::mouseClick(
            question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
    } else {
        bench.click("test");
    }
    return settled.wait(kSettleMs) ? bench.session.report() : std::nullopt;
}

} // namespace convey::ui::test
