// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// An image tag as a page for the developer who puts it in: what it says, and its code in every form with
/// where it goes. Pure; safe on any thread.
#pragma once

#include "tag/flavour.h"
#include "tag/image_tag.h"
#include "words/xray_page.h"

#include <span>
#include <string>

namespace convey {

/// HTML as xrayHtml() writes it: whole, nothing in it is loaded, the tag stands in it as text alone. Forms
/// that the tag does not fit into say why. A tag with blocked findings has its findings in it and no code.
[[nodiscard]] std::string tagPageHtml(const PageTag& tag, std::span<const Flavour> flavours,
    const FlavourContext& context, const PageTranslator& translator);

} // namespace convey
