// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/order_file.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace convey::test {

namespace {

enum class Fate
{
    Sent,
    Blocked,
    Outside,
    LeftOut,
};

struct Fault
{
    std::string_view rule; ///< the code that check must give
    std::size_t column;
    std::string_view cell; ///< what stands there instead
    Fate fate;
};

constexpr std::string_view kHeader =
    "order_id,event,created_at,email,phone,first_name,last_name,city,zip,country,"
    "customer_id,amount,currency,product_id,product_name,quantity,landing_url,"
    "oppref,ip,user_agent,consent\n";
constexpr std::size_t kId = 0;
constexpr std::size_t kTime = 2;
constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kDay = 24 * 60 * kMinute;

constexpr std::array kFaults = std::to_array<Fault>({
    {"id_missing", kId, "", Fate::Blocked},
    {"type_unknown", 1, "Frobnicated", Fate::Blocked},
    {"timestamp_unreadable", kTime, "yesterday", Fate::Blocked},
    {"timestamp_missing", kTime, "", Fate::Blocked},
    {"timestamp_too_old", kTime, "{old}", Fate::Outside},
    {"timestamp_too_far_ahead", kTime, "{ahead}", Fate::Blocked},
    {"email_unreadable", 3, "no-address", Fate::Sent},
    {"phone_number_unreadable", 4, "call me", Fate::Sent},
    {"amount_unreadable", 11, "a lot", Fate::Blocked},
    {"amount_too_many_decimals", 11, "12.345", Fate::Blocked},
    {"amount_without_currency", 12, "", Fate::Blocked},
    {"currency_unknown", 12, "XQZ", Fate::Blocked},
    {"item_quantity_unreadable", 15, "a few", Fate::Blocked},
    {"source_url_missing", 16, "", Fate::Blocked},
    {"source_url_invalid", 16, "shop/thanks", Fate::Blocked},
    {"ip_address_unreadable", 18, "300.1.2.3", Fate::Sent},
    {"repeated_in_file_differs", kId, "{first}", Fate::LeftOut},
    {"row_too_many_cells", 20, "granted,surplus", Fate::Blocked},
});

std::string idOf(std::int64_t row)
{
    return "NW-" + std::to_string(700'000'000 + row);
}

std::string cellFor(const Fault& fault, EpochMs now)
{
    if (fault.cell == "{old}")
        return std::to_string(now - 8 * kDay);
    if (fault.cell == "{ahead}")
        return std::to_string(now + kDay);
    if (fault.cell == "{first}")
        return idOf(0);
    return std::string(fault.cell);
}

/// A row without fault. Its time stays clear of both edges of the window by an hour and more.
std::vector<std::string> goodCells(std::int64_t row, EpochMs now)
{
    const std::string number = std::to_string(row);
    return {idOf(row), row % 9 == 0 ? "sign_up" : "Purchase",
        std::to_string(now - 2 * 60 * kMinute - (row * 7'919) % (6 * kDay)),
        "person" + number + "@example.com", "+1 212 555 " + std::to_string(1'000 + row % 9'000), "Zoë",
        "O'Brien", "Winston-Salem", "27101", "US", "C" + number, std::to_string(1 + row % 900) + ".99",
        row % 2 == 0 ? "USD" : "EUR", "SKU-" + number, "\"Espresso cups, \"\"set of 6\"\"\"", "1",
        "https://shop.example.com/thanks?order=" + number, "", "192.0.2.7", "Mozilla/5.0 (X11; Linux x86_64)",
        row % 50 == 0 ? "denied" : "granted"};
}

void append(QByteArray& csv, std::span<const std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += ',';
        csv += cells[i].c_str();
    }
    csv += '\n';
}

} // namespace

OrderFile makeOrders(std::int64_t rows, EpochMs now, int faultEvery)
{
    OrderFile file;
    file.rows = rows;
    file.csv.reserve(rows * 240);
    file.csv.append(kHeader.data(), static_cast<qsizetype>(kHeader.size()));
    std::size_t turn = 0;
    for (std::int64_t row = 0; row < rows; ++row) {
        std::vector<std::string> cells = goodCells(row, now);
        Fate fate = Fate::Sent;
        // The first row stays good: repeats repeat it.
        if (faultEvery > 0 && row > 0 && row % faultEvery == 0) {
            const Fault& fault = kFaults[turn++ % kFaults.size()];
            cells[1] = "Purchase"; // what takes an amount and an item
            if (fault.rule == "repeated_in_file_differs")
                cells[1] = "sign_up"; // as the first row is
            cells[fault.column] = cellFor(fault, now);
            fate = fault.fate;
            ++file.planted[std::string(fault.rule)];
        }
        append(file.csv, cells);
        file.blocked += fate == Fate::Blocked ? 1 : 0;
        file.outside += fate == Fate::Outside ? 1 : 0;
        file.leftOut += fate == Fate::LeftOut ? 1 : 0;
        if (fate == Fate::Sent)
            file.sendable.insert(
                {cells[1] == "sign_up" ? "registration_completed" : "order_created", cells[kId]});
    }
    return file;
}

} // namespace convey::test
