// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/send_state.h"

#include <array>
#include <cstddef>

namespace convey {

namespace {

// In the order of the enum.
constexpr std::array kStopNames = std::to_array<std::string_view>(
    {"none", "cancelled", "key", "pixel", "recipe", "endpoint", "network", "refusal"});
static_assert(kStopNames.size() == static_cast<std::size_t>(StopKind::Count_));

} // namespace

std::string_view stopKindName(StopKind kind)
{
    return kStopNames.at(static_cast<std::size_t>(kind));
}

std::optional<ErrorCode> stopError(const Finished& finished)
{
    switch (finished.stop) {
    case StopKind::None:
    case StopKind::Refusal: // told by the refusal itself
    case StopKind::Count_:
        return std::nullopt;
    case StopKind::Recipe:
        return ErrorCode::RefusedAlike;
    case StopKind::Cancelled:
        return ErrorCode::Cancelled;
    case StopKind::Key:
        return finished.reason == OutcomeReason::KeyScopeMissing ? ErrorCode::KeyScopeMissing
                                                                 : ErrorCode::KeyRefused;
    case StopKind::Pixel:
        return ErrorCode::PixelRefused;
    case StopKind::Endpoint:
        return ErrorCode::EndpointNotApi;
    case StopKind::Network:
        break;
    }
    switch (finished.reason) {
    case OutcomeReason::ConnectFailed:
        return ErrorCode::NetworkUnreachable;
    case OutcomeReason::TlsFailed:
        return ErrorCode::TlsFailed;
    case OutcomeReason::ProxyFailed:
        return ErrorCode::ProxyFailed;
    case OutcomeReason::TimedOut:
        return ErrorCode::TimedOut;
    case OutcomeReason::RateLimited:
    case OutcomeReason::ServerTrouble:
        return ErrorCode::ServerTrouble;
    default:
        return ErrorCode::TransportFailed;
    }
}

} // namespace convey
