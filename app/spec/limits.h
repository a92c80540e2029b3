// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The API's numbers, and ours where it publishes none.
#pragma once

#include "base/clock.h"
#include "spec/source.h"

#include <cstddef>
#include <cstdint>

namespace convey::spec {

/// A number with its source, so that words and tests can tell an official limit from a careful guess.
template <typename T>
struct Limit
{
    T value;
    Source source;
};

inline constexpr Limit<std::size_t> kMaxEventsPerRequest{1'000, kConversionsApi};

/// `timestamp_ms`: both edges are still inside; judged by the API when the request arrives.
/// The width is official; that the edges themselves count as inside is how integrations treat them.
inline constexpr Limit<EpochMs> kOldestMs{7LL * 24 * 60 * 60 * 1'000, kConversionsApi};
inline constexpr Limit<EpochMs> kFarthestAheadMs{10LL * 60 * 1'000, kConversionsApi};

inline constexpr Limit<std::size_t> kMaxCustomEventName{64, kSupportedEvents};
inline constexpr Limit<std::size_t> kMaxIdentitiesPerList{3, kConversionsApi};
inline constexpr Limit<std::size_t> kMaxRegionOrCity{128, kConversionsApi};
inline constexpr Limit<std::size_t> kMaxPostalCode{32, kConversionsApi};
inline constexpr Limit<std::size_t> kMinPhoneDigits{8, kConversionsApi};
inline constexpr Limit<std::size_t> kMaxPhoneDigits{15, kConversionsApi};

// Not published: an event beyond these is warned about, never blocked.
inline constexpr Limit<std::size_t> kUsualIdBytes{256, kUnpublished};
inline constexpr Limit<std::size_t> kUsualItems{100, kUnpublished};
inline constexpr Limit<std::size_t> kUsualTextBytes{512, kUnpublished};
inline constexpr Limit<std::size_t> kUsualBodyBytes{3'000'000, kUnpublished};

/// True when an event with this time would be taken by an API whose clock shows `now`.
[[nodiscard]] constexpr bool isTooOld(EpochMs timestamp, EpochMs now)
{
    return timestamp < now - kOldestMs.value;
}
[[nodiscard]] constexpr bool isTooFarAhead(EpochMs timestamp, EpochMs now)
{
    return timestamp > now + kFarthestAheadMs.value;
}

} // namespace convey::spec
