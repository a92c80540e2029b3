// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/where_ads_run.h"

#include <QtGlobal>

namespace convey {

const char* whereAdsRun()
{
    return QT_TRANSLATE_NOOP("words",
        "As far as known in October 2026, these ads run in the United States, Canada, Australia, New "
        "Zealand, "
        "the United Kingdom, Brazil, Japan, Korea and Mexico, and in no country of the EU.");
}

} // namespace convey
