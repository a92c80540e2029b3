// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "results/outcome_list.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/outcome_look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

StateLook lookOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Accepted:
        return lookOf(SendOutcome::Accepted);
    case RowOutcome::Refused:
        return lookOf(SendOutcome::Refused);
    case RowOutcome::NoAnswer:
        return lookOf(SendOutcome::NoAnswer);
    case RowOutcome::LeftOut:
        return ui::lookOf(Verdict::LeftOut);
    case RowOutcome::NotSent:
    case RowOutcome::Count_:
        break;
    }
    return lookOf(SendOutcome::NotSent);
}

QString wordsOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Accepted:
        return OutcomeList::tr("Accepted");
    case RowOutcome::Refused:
        return OutcomeList::tr("Refused, with OpenAI’s words");
    case RowOutcome::NoAnswer:
        return OutcomeList::tr("No answer: sent, no answer came back; repeating is safe");
    case RowOutcome::LeftOut:
        return OutcomeList::tr("Stayed here: blocked, outside the 7 days or left out, with the reason");
    case RowOutcome::NotSent:
    case RowOutcome::Count_:
        break;
    }
    return OutcomeList::tr("Not sent yet");
}

} // namespace

OutcomeList::OutcomeList(QWidget* parent)
    : Panel(parent)
    , m_said(new IconLabel(this, QPalette::WindowText))
{
    setObjectName(QStringLiteral("outcomeList"));
    auto* title = new QLabel(tr("Save the lines of each outcome"), this);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    auto* note = new QLabel(tr("with all original columns"), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(em(this, kGapS));
    head->addWidget(title);
    head->addWidget(note, 1);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(head);
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        m_rows.at(i) = addRow(static_cast<RowOutcome>(i));
        layout->addWidget(m_rows.at(i).line);
    }
    m_said->setObjectName(QStringLiteral("savedNote"));
    layout->addWidget(m_said);
}

OutcomeList::Row OutcomeList::addRow(RowOutcome outcome)
{
    const StateLook look = lookOf(outcome);
    Row row{.line = new QWidget(this)};
    auto* words = new QLabel(wordsOf(outcome), row.line);
    words->setWordWrap(true);
    row.count = new QLabel(row.line);
    row.count->setForegroundRole(QPalette::PlaceholderText);
    row.save = new QPushButton(tr("Save…"), row.line);
    row.save->setObjectName(QStringLiteral("save-")
        + QString::fromUtf8(
            rowOutcomeName(outcome).data(), static_cast<qsizetype>(rowOutcomeName(outcome).size())));
    row.save->setAccessibleName(tr("Save: %1").arg(wordsOf(outcome)));
    row.save->setWhatsThis(tr("Writes these lines to a file of your own, as your export has them, with what "
                              "became of each behind. It holds personal data, as your export does."));
    auto* line = new QHBoxLayout(row.line);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addWidget(new IconView(look.icon, look.mark, 1.2, row.line));
    line->addWidget(words, 1);
    line->addWidget(row.count);
    line->addWidget(row.save);
    connect(row.save, &QPushButton::clicked, this, [this, outcome] { Q_EMIT saveWanted(outcome); });
    return row;
}

void OutcomeList::showCounts(const Receipt& receipt)
{
    const std::array<std::int64_t, kRowOutcomes> counts{receipt.accepted, receipt.refused, receipt.unknown,
        receipt.blocked + receipt.outside + receipt.leftOut, receipt.notSent};
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        Row& row = m_rows.at(i);
        row.events = counts.at(i);
        row.count->setText(row.events == 0 ? tr("none", "no conversion")
                                           : numberText(static_cast<std::uint64_t>(row.events)));
    }
    m_rows.at(static_cast<std::size_t>(RowOutcome::NotSent)).line->setVisible(receipt.notSent > 0);
    m_said->clear();
    setBusy(m_busy);
}

void OutcomeList::setBusy(bool busy)
{
    m_busy = busy;
    for (const Row& row : m_rows)
        row.save->setEnabled(!busy && row.events > 0);
}

QPushButton* OutcomeList::button(RowOutcome outcome) const
{
    return m_rows.at(static_cast<std::size_t>(outcome)).save;
}

} // namespace convey::ui
