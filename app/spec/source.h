// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a fact about the API comes from, and how sure it is. Every row of spec/ names one.
#pragma once

#include <cstdint>
#include <string_view>

namespace convey::spec {

/// How sure a fact is. Only Official and Recorded may block an event.
enum class Sureness : std::uint8_t
{
    Official, ///< a current page of developers.openai.com/ads
    Recorded, ///< an answer of the live endpoint that was kept by an integration
    Inferred, ///< several independent integrations agree, or it follows from an official sentence
    Unknown, ///< nobody has published it
    Ours, ///< not a rule of the API: what Convey itself asks for
};

struct Source
{
    std::string_view page; ///< the page's name below developers.openai.com/ads, or what else it was read in
    Sureness sureness;
    std::string_view readOn; ///< ISO date
};

inline constexpr Source kConversionsApi{"conversions-api", Sureness::Official, "2026-11-21"};
inline constexpr Source kSupportedEvents{"supported-events", Sureness::Official, "2026-11-21"};
inline constexpr Source kImageTagPage{"image-tag", Sureness::Official, "2026-11-21"};
inline constexpr Source kRecordedAnswer{
    "rudder-transformer openai_ads fixtures", Sureness::Recorded, "2026-11-21"};
inline constexpr Source kIntegrations{"several integrations agree", Sureness::Inferred, "2026-11-21"};
inline constexpr Source kUnpublished{"not published", Sureness::Unknown, "2026-11-21"};
inline constexpr Source kConvey{"Convey", Sureness::Ours, "2026-11-21"};

} // namespace convey::spec
