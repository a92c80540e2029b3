// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// "Was this order sent?" An event ID, or the order number that IDs were made of, is typed; the history
/// answers when, as what, to which pixel and from which line. What is typed is kept nowhere. GUI thread only.
#pragma once

#include "common/panel.h"

#include "jobs/history_search.h"

#include <functional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace convey::ui {

class IconLabel;

class FindSend final : public Panel
{
    Q_OBJECT

public:
    /// The name of the destination of a pixel; empty when it has none any more.
    using NameOf = std::function<QString(const std::string& pixelId)>;

    FindSend(NameOf nameOf, QWidget* parent);

    /// Where the history lies; empty: there is none to look in.
    void setLedger(const std::string& path);
    /// What stands on the screen as the answer, one line a send.
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void answered(); ///< the answer for what is typed is on the screen

private:
    void look();
    void showFound(const Result<std::vector<FoundSend>>& found);
    void clearAnswers();
    void addAnswer(const FoundSend& send);

    NameOf m_nameOf;
    std::string m_ledger{};
    QLineEdit* m_field;
    QTimer* m_rest; ///< the person has stopped typing
    QVBoxLayout* m_answers;
    std::vector<IconLabel*> m_lines{};
    std::uint64_t m_asked = 0; ///< an older answer is dropped
};

} // namespace convey::ui
