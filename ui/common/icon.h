// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The icons of resources/icons, painted in a colour token of the theme that is in use when they are painted.
/// GUI thread only.
#pragma once

#include "common/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace convey::ui {

/// The icon of that file name without ".svg" ("ready"); an unknown name gives a null icon. Icons that point
/// somewhere are mirrored where text runs from right to left.
[[nodiscard]] QIcon icon(const QString& name, Token colour = Token::Text);

} // namespace convey::ui
