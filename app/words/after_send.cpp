// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/after_send.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

constexpr EpochMs kMinuteMs = 60'000;
constexpr EpochMs kDayMs = 24 * 60 * kMinuteMs;

constexpr std::array kLookPoints = std::to_array<LookPoint>({
    {"event_exists", QT_TRANSLATE_NOOP("words", "The event exists"),
        QT_TRANSLATE_NOOP("words",
            "Conversions, Events. Without a conversion event of its kind, accepted conversions do not show "
            "in reports."),
        0},
    {"event_attached", QT_TRANSLATE_NOOP("words", "It is attached to a campaign"),
        QT_TRANSLATE_NOOP(
            "words", "Campaign, Goal, Conversion events. A custom event can't be the goal of a campaign."),
        0},
    {"events_arrive", QT_TRANSLATE_NOOP("words", "Conversions arrive"),
        QT_TRANSLATE_NOOP(
            "words", "Conversions, Event stream. It can take a few minutes. A test is not shown there."),
        5 * kMinuteMs},
    {"report_has_them", QT_TRANSLATE_NOOP("words", "The report has them"),
        QT_TRANSLATE_NOOP("words",
            "Accepted is not attributed: only conversions that OpenAI connects to an ad, by a click of the "
            "last 30 days, show up in a campaign. How long that takes is published nowhere."),
        kDayMs},
});

constexpr std::array kSentWrong = std::to_array<Advice>({
    {QT_TRANSLATE_NOOP("words", "What was accepted stays"),
        QT_TRANSLATE_NOOP("words",
            "OpenAI names no way to change or delete a conversion, so neither can Convey. A test recorded "
            "nothing: there is nothing to take back.")},
    {QT_TRANSLATE_NOOP("words", "Stop what has not left yet"),
        QT_TRANSLATE_NOOP("words",
            "Stop the send, then give up the rest of it in the sending history. What was not sent stays "
            "here.")},
    {QT_TRANSLATE_NOOP("words", "Sending it again, corrected, changes nothing"),
        QT_TRANSLATE_NOOP("words",
            "Of the same pixel, event and event ID the first one counts; a later one is ignored, even if it "
            "holds more.")},
    {QT_TRANSLATE_NOOP("words", "Do not send it again under a new event ID"),
        QT_TRANSLATE_NOOP("words",
            "It would count a second time, beside the wrong one. So leave out what was accepted; Convey does "
            "that by itself as long as the IDs stay the same and the sending history is kept.")},
    {QT_TRANSLATE_NOOP("words", "It went to the wrong pixel"),
        QT_TRANSLATE_NOOP("words",
            "It is recorded there. You can send the same file to the right pixel: another pixel is another "
            "count. Give each client's pixel its own name and colour, and read both before you confirm.")},
    {QT_TRANSLATE_NOOP("words", "Amounts or times were wrong"),
        QT_TRANSLATE_NOOP("words",
            "Correct the answers on the Columns page, or the saved setup, before the next file. Save the "
            "accepted lines of this job: they are the ones with the wrong values.")},
    {QT_TRANSLATE_NOOP("words", "Something personal was in it"),
        QT_TRANSLATE_NOOP("words",
            "Names, e-mail addresses, phone numbers and customer IDs leave hashed only. Countries, cities, "
            "postcodes, product names and your own fields leave as they are. If such a field held more than "
            "it should, tell the person in charge of data protection today, with the receipt.")},
    {QT_TRANSLATE_NOOP("words", "What to tell OpenAI's support"),
        QT_TRANSLATE_NOOP("words",
            "The pixel ID, the event, from when to when it was sent (the receipt has it to the second, in "
            "UTC), how many conversions, and what is wrong with them; their event IDs if asked. Never the "
            "key, and "
            "no customer data. Whether they can remove anything is published nowhere.")},
    {QT_TRANSLATE_NOOP("words", "So that it does not happen again"),
        QT_TRANSLATE_NOOP("words",
            "Test all before sending for real, send the first ten alone, and look at Preview's pictures: "
            "amounts a hundred times too large and hours that are off by a zone are seen there.")},
});

} // namespace

std::span<const LookPoint> lookPoints()
{
    return kLookPoints;
}

std::span<const Advice> sentWrongAdvice()
{
    return kSentWrong;
}

} // namespace convey
