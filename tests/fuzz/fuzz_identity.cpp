// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as the cells of people: sealing, cutting, evidence, made ids. See README.md.
#include "base/text.h"
#include "value/email.h"
#include "value/id_evidence.h"
#include "value/identity.h"
#include "value/identity_evidence.h"
#include "value/made_id.h"
#include "value/name.h"
#include "value/phone.h"
#include "value/text_case.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

// What is hashed depends on the text alone: not on blanks around it, not on case where case goes.
void checkSealing(std::string_view cell, Hasher& hasher)
{
    const std::string padded = " " + std::string(cell) + "\xC2\xA0\t";
    const auto email = sealEmail(RawEmail(cell), hasher);
    require(email == sealEmail(RawEmail(padded), hasher), "blanks around an address are nothing");
    if (email && !email->alreadyHashed()) {
        const std::string lower = lowered(trimmed(cell));
        require(hasher.sha256Hex(lower) == email->text(), "an address is hashed trimmed and lower-cased");
        require(identityFormOf(cell) == IdentityForm::Email, "evidence knows what is sealed");
    }
    const auto name = sealName(RawName(cell), hasher);
    require(name == sealName(RawName(padded), hasher), "blanks around a name are nothing");
    const auto id = sealExternalId(RawExternalId(cell), hasher);
    if (id && !id->alreadyHashed())
        require(hasher.sha256Hex(trimmed(cell)) == id->text(), "an id is hashed as it stands");
    for (const char* country : {"", "DE", "US", "IT", "AUS", "Brazil"}) {
        const auto phone = sealPhone(RawPhone(cell), {country}, hasher);
        const auto digits = phoneDigits(trimmed(cell), country);
        if (!phone || phone->alreadyHashed() || !digits)
            continue;
        require(digits->size() >= 8 && digits->size() <= 15, "a phone number has 8 to 15 digits");
        require(digits->find_first_not_of("0123456789") == std::string::npos, "and nothing else");
        require(digits->front() != '0', "and no zero in front");
        const auto again = sealPhone(RawPhone("+" + *digits), {}, hasher);
        require(again == phone || (!again && again.error() == ValueFault::HasTrunkZero),
            "its international form is the same number");
    }
}

void checkCutting(std::string_view cell, Hasher& hasher)
{
    for (const NamedAddress named : {NamedAddress::Refuse, NamedAddress::Read}) {
        for (const RawEmail& part : splitEmails(RawEmail(cell), named))
            require(sealEmail(part, hasher).has_value() || likelyTypoDomain(part).size() < 20,
                "parts are judged");
    }
    for (const NameOrder order : {NameOrder::GivenFirst, NameOrder::FamilyFirst}) {
        for (const MiddleWords middle : {MiddleWords::Unknown, MiddleWords::ToFirst, MiddleWords::ToLast}) {
            const auto parts = splitName(RawName(cell), {order, middle});
            if (!parts)
                continue;
            // Both are there; what is left of them may be punctuation alone.
            for (const RawName& part : {parts->first, parts->last}) {
                const auto sealed = sealName(part, hasher);
                require(sealed || sealed.error() != ValueFault::BadCharacter, "a part of a name is text");
            }
        }
    }
}

void checkEvidence(const std::vector<std::string_view>& cells, std::size_t cut)
{
    IdentityEvidence whole;
    IdentityEvidence front;
    IdentityEvidence back;
    IdEvidence ids;
    IdEvidence idsFront;
    IdEvidence idsBack;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i);
        whole.add(cells[i], row + 2);
        (i < cut ? front : back).add(cells[i], row + 2);
        ids.add(cells[i], row, row + 2);
        (i < cut ? idsFront : idsBack).add(cells[i], row, row + 2);
    }
    back.merge(front);
    idsBack.merge(idsFront);
    require(back == whole, "evidence adds up in any order");
    require(idsBack == ids, "evidence of ids adds up in any order");
    std::uint64_t sum = 0;
    for (std::size_t form = 0; form < kIdentityForms; ++form)
        sum += whole.of(static_cast<IdentityForm>(form)).count;
    require(sum == cells.size(), "every cell has one form");
    (void)ids.rowOffset();
    (void)ids.repeats();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The cells stand between line ends; the last byte says where the evidence is cut.
    const std::string_view bytes(reinterpret_cast<const char*>(data), size - 1);
    static Hasher hasher;
    std::vector<std::string_view> cells;
    for (std::size_t start = 0; start <= bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
        cells.push_back(bytes.substr(start, end - start));
        start = end + 1;
    }
    for (const std::string_view cell : cells) {
        checkSealing(cell, hasher);
        checkCutting(cell, hasher);
    }
    checkSealing(bytes, hasher);
    checkCutting(bytes, hasher);
    checkEvidence(cells, data[size - 1] % (cells.size() + 1));
    const auto id = makeEventId("px_123", cells);
    require(!id || id->size() == 30, "a made id has 30 characters");
    return 0;
}
