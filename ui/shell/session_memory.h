// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What was open, so that it can be opened again: files, the page that was seen, the filter of the preview.
/// Of the files themselves nothing is kept, of a send nothing either. Plain values; GUI thread only.
#pragma once

#include "common/page.h"
#include "preview/preview_filter.h"

#include <QStringList>

#include <string>
#include <vector>

namespace convey::ui {

struct RememberedUpload
{
    QStringList paths{};
    PageId page = PageId::File;
    PreviewFilter filter{};

    bool operator==(const RememberedUpload&) const = default;
};

/// One line of JSON each (Preference::Session). One that is too long for the preferences is left out.
[[nodiscard]] std::vector<std::string> sessionEntries(const std::vector<RememberedUpload>& uploads);
/// What can't be read is passed over; a page or filter that this version does not know is the first page, or
/// no filter.
[[nodiscard]] std::vector<RememberedUpload> rememberedUploads(const std::vector<std::string>& entries);

} // namespace convey::ui
