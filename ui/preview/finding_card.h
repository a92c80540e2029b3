// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One finding of one row in words: what is wrong, what stands there, what was expected, why it matters and
/// where the rule comes from, and how to mend it. GUI thread only.
#pragma once

#include "common/state_look.h"

#include "check/finding.h"
#include "check/fix.h"
#include "check/history.h"

#include <QFrame>
#include <QString>

class QFormLayout;
class QVBoxLayout;

namespace convey::ui {

class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    /// `look` is how the finding is marked in its row; `column` is the name of the column in question,
    /// `found` the text of its cell as it may be shown (hidden where it is personal); both empty when the
    /// finding is about the row as a whole.
    FindingCard(
        const Finding& finding, StateLook look, const QString& column, const QString& found, QWidget* parent);

    /// The fix that is known: what it does, and the text as it may be shown; `alike` conversions have the
    /// same cause. Emits fixWanted() and fixAllWanted().
    void offerFix(const CellFix& fix, const QString& shownText, std::uint64_t alike);
    /// Where the conversion was sent before, beside this line; both versions where they differ.
    void showEarlier(const EarlierSend& earlier, const QString& here);
    /// The cause is in the setup: a way to it. Emits columnsWanted().
    void offerColumns();

Q_SIGNALS:
    void fixWanted(const convey::CellFix& fix);
    void fixAllWanted(convey::Rule rule);
    void columnsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRow(QFormLayout* rows, const QString& name, const QString& text);

    StateLook m_look;
    Rule m_rule;
    QVBoxLayout* m_layout;
    QFormLayout* m_rows;
};

} // namespace convey::ui
