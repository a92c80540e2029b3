// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// In which countries a conversion can have an ad to belong to. Source text for the translator (context
/// "words"); safe on any thread.
#pragma once

namespace convey {

/// One sentence. Source: announcements up to October 2026, collected 2026-11-21; nobody publishes a list.
[[nodiscard]] const char* whereAdsRun();

} // namespace convey
