// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Leads the real window through its pages as they are when there is nothing yet, when all is well, and when
/// something is wrong, for whoever wants to look at each. What is sent goes to stand-ins on this computer.
/// GUI thread only.
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <string>

namespace convey::ui::test {

enum class Situation : std::uint8_t
{
    Empty, ///< nothing was opened or sent
    Normal, ///< the sample, tested in practice mode
    Errors, ///< files and tags with faults, a send that was refused
};

/// Called once a state; `name` is "preview-panel", `shown` the window or the dialog in front.
using Visit = std::function<void(const QString& name, QWidget& shown)>;

struct StatesToShow
{
    Situation situation = Situation::Normal;
    QSize size{1280, 800};
};

/// Empty when every state was reached, else which was not.
[[nodiscard]] QString showStates(const StatesToShow& wanted, const Visit& visit);

/// A file whose names and values are full of marks that Qt would take for rich text.
[[nodiscard]] std::string ordersWithMarks();
/// The same walk as for errors, through File, Columns, Preview and Results, with this file.
[[nodiscard]] QString showStatesOf(const std::string& csv, const Visit& visit);

} // namespace convey::ui::test
