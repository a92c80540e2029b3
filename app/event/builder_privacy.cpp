// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"
#include "value/text_case.h"

#include <array>

namespace convey {

namespace {

constexpr std::size_t kLeastNameBytes = 3; // "Li" and "Ng" are in too many words

bool isLetter(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Both lower-case. Whole words only: Mr Wood buys no woodwork.
bool holdsWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

bool holdsName(std::string_view text, std::string_view name)
{
    constexpr std::size_t kRoom = 256;
    std::array<char, kRoom> textRoom; // what is used of both is written
    std::array<char, kRoom> nameRoom;
    if (lowerAscii(text, textRoom) && lowerAscii(name, nameRoom))
        return holdsWord({textRoom.data(), text.size()}, {nameRoom.data(), name.size()});
    return holdsWord(lowered(text), lowered(name));
}

} // namespace

/// A name on a mug, a course booked for someone: what is sent raw must not name the customer.
void Builder::lookForCustomer(Reading& reading, const InputText& itemName) const
{
    const std::string_view text = trimmed(itemName.text);
    m_recipe.forEachText(Input::UserLastName, reading.row, reading.room, [&](const InputText& cell) {
        std::string_view name = trimmed(cell.text);
        // Of a full name its last word; "Lovelace, Ada" has it in front.
        if (cell.part == PartKind::LastName) {
            const std::size_t comma = name.find(',');
            name = comma != std::string_view::npos ? trimmed(name.substr(0, comma))
                                                   : name.substr(name.find_last_of(' ') + 1);
        }
        if (name.size() >= kLeastNameBytes && name.size() <= text.size() && holdsName(text, name))
            reading.reportOnce(Rule::ItemNamesCustomer, Field::ItemName, itemName.column);
    });
}

} // namespace convey
