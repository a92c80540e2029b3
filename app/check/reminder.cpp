// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/reminder.h"

#include "value/time.h"

#include <algorithm>

namespace convey {

namespace {

constexpr EpochMs kReminderLengthMs = 15LL * 60 * 1'000;
constexpr std::size_t kMostOctets = 75; // of a line (section 3.1)

/// 20261121T140500Z
std::string stamp(EpochMs time)
{
    constexpr std::size_t kToSeconds = 19;
    std::string text = formatIso(time).substr(0, kToSeconds);
    std::erase(text, '-');
    std::erase(text, ':');
    return text + 'Z';
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

void addLine(std::string& out, std::string_view line)
{
    std::size_t room = kMostOctets;
    while (line.size() > room) {
        std::size_t end = room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) // not within a character
            --end;
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kMostOctets - 1;
    }
    out.append(line).append("\r\n");
}

} // namespace

std::string reminderIcs(const Reminder& reminder)
{
    const std::string at = stamp(reminder.at);
    std::string out;
    for (const std::string_view line :
        {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Convey//Reminder//EN", "BEGIN:VEVENT"})
        addLine(out, line);
    addLine(out, "UID:export-again-" + at + "@convey.invalid");
    addLine(out, "DTSTAMP:" + stamp(reminder.made));
    addLine(out, "DTSTART:" + stamp(reminder.at - kReminderLengthMs));
    addLine(out, "DTEND:" + at);
    addLine(out, "SUMMARY:" + escaped(reminder.summary));
    addLine(out, "DESCRIPTION:" + escaped(reminder.description));
    for (const std::string_view line : {"BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT3H"})
        addLine(out, line);
    addLine(out, "DESCRIPTION:" + escaped(reminder.summary));
    for (const std::string_view line : {"END:VALARM", "END:VEVENT", "END:VCALENDAR"})
        addLine(out, line);
    return out;
}

} // namespace convey
