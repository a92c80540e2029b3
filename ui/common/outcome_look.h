// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How what became of a conversion looks: an icon, a word and colours, always together. Solid icons are
/// OpenAI's answer. GUI thread only.
#pragma once

#include "common/state_look.h"

#include <cstdint>

namespace convey::ui {

enum class SendOutcome : std::uint8_t
{
    ToSend,
    Waiting,
    OnItsWay,
    Accepted,
    Refused,
    NoAnswer, ///< sent, no answer came back; repeating is safe
    NotSent,
};

[[nodiscard]] StateLook lookOf(SendOutcome outcome);

} // namespace convey::ui
