// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/sealed.h"

namespace convey {

Sealed sealOpen(OpenKind kind, std::string_view text)
{
    return Sealed(kind, std::string(text));
}

} // namespace convey
