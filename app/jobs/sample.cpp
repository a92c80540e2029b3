// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample.h"

#include "recipe/source.h"
#include "value/number.h"
#include "value/time.h"

#include <QFile>

#include <algorithm>
#include <utility>

// A static library's resources are not registered by themselves; the macro must stand outside of any
// namespace.
static void registerSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace convey {

namespace {

constexpr EpochMs kMinuteMs = 60'000;
constexpr std::string_view kOpen = "{now";

/// "{now-1440}" is a day before now, in the offset of the shop: +01:00.
std::string timeAt(EpochMs time)
{
    constexpr EpochMs kOffsetMs = 60 * kMinuteMs;
    const std::string utc = formatIso(time + kOffsetMs); // 2026-01-02T03:04:05.678Z
    return utc.substr(0, 10) + ' ' + utc.substr(11, 8) + " +01:00";
}

} // namespace

std::string sampleOrders(EpochMs now)
{
    registerSamples();
    QFile file(QStringLiteral(":/samples/orders.csv.in"));
    if (!file.open(QIODevice::ReadOnly))
        return {}; // built into the program: a test proves that it is there
    const QByteArray bytes = file.readAll();
    std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));

    std::string out;
    for (std::size_t open = text.find(kOpen); open != std::string_view::npos; open = text.find(kOpen)) {
        const std::size_t close = text.find('}', open);
        const std::string_view minutes = text.substr(open + kOpen.size(), close - open - kOpen.size());
        out += text.substr(0, open);
        out += timeAt(now + parseInteger(minutes).value_or(0) * kMinuteMs);
        text.remove_prefix(close + 1);
    }
    out += text;
    return out;
}

std::string templateCsv(char separator)
{
    std::string text = "\xEF\xBB\xBF";
    const auto own = std::ranges::find(sources(), "convey_template", &KnownSource::id);
    if (own == sources().end())
        return {}; // built into the program: a test proves that it is there
    bool isFirst = true;
    for (const std::vector<std::string>& column : own->columns) {
        if (!std::exchange(isFirst, false))
            text += separator;
        text += column.front();
    }
    return text + "\r\n";
}

} // namespace convey
