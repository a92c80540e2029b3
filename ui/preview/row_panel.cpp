// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/row_panel.h"

#include "common/code_view.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/json_text.h"
#include "common/masked_text.h"
#include "common/metrics.h"
#include "common/outcome_look.h"
#include "common/refusal_words.h"
#include "common/state_look.h"
#include "common/tab_order.h"
#include "preview/cell_role.h"
#include "preview/finding_card.h"
#include "preview/reason_box.h"
#include "preview/refusal_card.h"
#include "preview/row_cells_model.h"
#include "preview/row_cells_view.h"
#include "preview/row_lines.h"

#include "base/text.h"
#include "jobs/fix_job.h"
#include "jobs/row_reader.h"
#include "value/personal.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace convey::ui {

namespace {

constexpr double kPanelWidth = 28.5; // em
constexpr double kSentenceRoom = 4; // em, two lines

QString eventNote(Verdict verdict, bool hasEvent)
{
    if (!hasEvent)
        return RowPanel::tr("The cells of this row can't be told apart, so there is nothing to send.");
    switch (verdict) {
    case Verdict::Blocked:
        return RowPanel::tr("Not sent while it is blocked. Convey reads the row like this:");
    case Verdict::Outside:
    case Verdict::LeftOut:
        return RowPanel::tr("This conversion stays here. Convey reads the row like this:");
    default:
        return RowPanel::tr(
            "This is all that leaves this computer for this row; personal values are hashed.");
    }
}

} // namespace

void RowPanel::showRow(
    const std::shared_ptr<const CheckedRows>& rows, std::uint64_t row, std::uint64_t place, std::uint64_t of)
{
    auto lines = std::make_shared<const RowLines>(rows->table(), rows->check().groups.get(), row);
    const RowRange all{.first = 0, .count = lines->rowCount().rows};
    m_reader = std::make_unique<RowReader>(this, std::move(lines), 1,
        [this, rows, place, of](RowRange, RowBlock block) { showRead(rows, std::move(block), place, of); });
    if (std::optional<RowBlock> block = m_reader->take(all))
        return showRead(rows, *std::move(block), place, of);
    blank(tr("The row is being read"));
}

void RowPanel::showRead(
    const std::shared_ptr<const CheckedRows>& rows, RowBlock block, std::uint64_t place, std::uint64_t of)
{
    if (block.failed) {
        clear();
        Q_EMIT readFailed(*block.failed);
        return;
    }
    Row& read = block.rows.front();
    const std::uint64_t row = read.row();
    m_rows = rows;
    m_row = row;
    const QLocale locale;
    const auto number = [&](auto count) { return locale.toString(static_cast<qulonglong>(count)); };
    const auto problems = static_cast<int>(rows->findingsOf(row).size());
    m_line->setText(tr("Line %1").arg(number(read.line())));
    setAccessibleName(tr("Line %1, %2", "a line and how many problems it has")
                          .arg(number(read.line()), tr("%Ln problems", nullptr, problems)));
    m_place->setText(tr("%1 of %2", "place in the list").arg(number(place + 1), number(of)));
    const bool isRefused = rows->refusal(row) && !rows->isMended(row);
    const StateLook look = isRefused ? lookOf(SendOutcome::Refused) : lookOf(rows->verdict(row));
    m_state->show(look.word, look.icon, look.mark);
    const bool isByHand = rows->isLeftOutByHand(row);
    m_leaveOut->setVisible(!isByHand);
    m_takeBack->setVisible(isByHand);
    m_why->setVisible(isByHand);
    m_reason->setReason(toQString(rows->edits().reasonOf(row)));
    m_tabs->show();
    m_cards->show();
    build(block.rows);
    showJson();
    m_cells->show(rows, std::move(read));
    showCards();
}

/// The event of the first row: that of all the others where lines are joined to it.
void RowPanel::build(std::span<const Row> read)
{
    const auto joined = read.subspan(1);
    std::vector<RowView> lines;
    for (const Row& row : joined.empty() ? read : joined)
        lines.push_back(row.view());
    m_joined = joined.size();
    m_firstLine = lines.front().line;
    m_built = Builder(m_rows->recipe()).build(lines);
}

void RowPanel::showCards()
{
    auto* list = new QWidget(m_cards);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    const auto columns = static_cast<std::int32_t>(m_rows->table()->columnCount());
    std::vector<Finding> findings(m_rows->findingsOf(*m_row).begin(), m_rows->findingsOf(*m_row).end());
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    for (const Finding& finding : findings) {
        const std::int32_t column = m_rows->columns().columnOf(finding.problem);
        // The cell of another line of the order is not among those shown here.
        const bool isOfRow = !m_rows->check().groups || finding.cellRow == *m_row;
        const bool isInFile = column >= 0 && column < columns && isOfRow;
        const auto at = static_cast<std::size_t>(column);
        auto* card = new FindingCard(finding, lookOfMark(markOf(m_rows->verdict(*m_row), finding.severity())),
            isInFile ? m_cells->columnName(at) : QString(), isInFile ? m_cells->cellText(at) : QString(),
            list);
        if (const std::optional<EarlierSend> earlier = earlierOf(finding, m_rows->check().history.get()))
            card->showEarlier(*earlier, m_line->text());
        offerWays(*card, finding);
        layout->addWidget(card);
    }
    if (const RefusedRow* refusal = m_rows->refusal(*m_row))
        layout->insertWidget(0, refusalCard(*refusal, list));
    else if (findings.empty()) {
        auto* nothing = new QLabel(nothingToFix(), list);
        nothing->setForegroundRole(QPalette::PlaceholderText);
        nothing->setWordWrap(true);
        layout->addWidget(nothing);
    }
    layout->addStretch(1);
    m_cards->setWidget(list); // the one before is deleted with it
    giveRoomToCards(!findings.empty() || m_rows->refusal(*m_row) != nullptr);
    tabAsSeen(*this);
}

/// A sentence alone leaves the room to the row.
void RowPanel::giveRoomToCards(bool wanted)
{
    const bool hasRoom = m_cards->maximumHeight() == QWIDGETSIZE_MAX;
    if (wanted == hasRoom)
        return;
    if (hasRoom)
        m_sizes = m_halves->sizes();
    m_cards->setMaximumHeight(wanted ? QWIDGETSIZE_MAX : em(this, kSentenceRoom));
    if (wanted)
        m_halves->setSizes(m_sizes);
}

/// With the way to the cell that OpenAI's answer is about, where it names one.
RefusalCard* RowPanel::refusalCard(const RefusedRow& refusal, QWidget* list)
{
    auto* card = new RefusalCard(refusal, m_rows->isMended(*m_row), list);
    const std::optional<Field> field = fieldOfRefusal(refusal);
    const std::int32_t column = field ? m_rows->columns().columnOf(*field) : kNoColumn;
    if (column != kNoColumn) {
        const auto at = static_cast<std::size_t>(column);
        card->offerCell(m_cells->columnName(at));
        connect(card, &RefusalCard::cellWanted, this, [this, at] {
            m_tabs->setCurrentWidget(m_cellsView);
            m_cellsView->chooseColumn(at);
        });
    }
    return card;
}

/// What can be done about a finding: here, in all rows like it, or in what the columns mean.
void RowPanel::offerWays(FindingCard& card, const Finding& finding)
{
    const Verdict verdict = m_rows->verdict(*m_row);
    if (verdict == Verdict::Outside || verdict == Verdict::LeftOut)
        return;
    if (const std::optional<CellFix> fix = proposedFix(m_rows->request(), m_rows->check(), finding)) {
        const QString text = toQString(fix->text);
        const bool isHidden = !m_personalShown
            && (m_rows->columns().isPersonal(fix->column) || looksPersonal(fix->text) != PersonalKind::None);
        card.offerFix(
            *fix, isHidden ? maskedText(text) : text, m_rows->check().summary.count(finding.rule()));
        connect(&card, &FindingCard::fixWanted, this, &RowPanel::fixWanted);
        connect(&card, &FindingCard::fixAllWanted, this, &RowPanel::fixAllWanted);
    }
    if (recipeInputOf(finding.rule())) {
        card.offerColumns();
        connect(&card, &FindingCard::columnsWanted, this, &RowPanel::columnsWanted);
    }
}

void RowPanel::useFirstFix(bool forAll)
{
    if (auto* button =
            m_cards->findChild<QPushButton*>(forAll ? QStringLiteral("fixAll") : QStringLiteral("fixRow")))
        button->click();
}

QString RowPanel::nothingToFix() const
{
    if (m_rows->isLeftOutByHand(*m_row))
        return tr("You left this row out. Take it back to have it looked at again.");
    if (m_rows->verdict(*m_row) == Verdict::Merged)
        return tr("Joined line: it is part of the conversion that begins in line %1.")
            .arg(QLocale().toString(static_cast<qulonglong>(m_firstLine)));
    return tr("Nothing to fix in this row.");
}

void RowPanel::showJson()
{
    // The cells of such a row can't be told apart.
    const bool hasEvent = !m_built.hasProblem(Field::Event);
    m_event->setCode(hasEvent ? eventText(m_built.event, m_personalShown) : QString());
    m_event->setVisible(hasEvent);
    QString note = eventNote(m_rows->verdict(*m_row), hasEvent);
    if (m_joined > 1)
        note = tr("%Ln lines are joined to this conversion, which begins in line %1.", nullptr,
            static_cast<int>(m_joined))
                   .arg(QLocale().toString(static_cast<qulonglong>(m_firstLine)));
    m_eventNote->setText(note);
}

void RowPanel::clear()
{
    m_reader.reset();
    blank(tr("No row is chosen"));
}

void RowPanel::blank(const QString& why)
{
    m_rows.reset();
    m_row.reset();
    m_line->setText(why);
    setAccessibleName(m_line->text());
    m_place->clear();
    m_state->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_leaveOut, m_takeBack, m_why, m_tabs, m_cards})
        part->hide();
    m_cells->show(nullptr, {});
    m_event->setCode({});
    m_eventNote->clear();
    m_cards->setWidget(new QWidget(m_cards));
}

void RowPanel::setPersonalShown(bool shown)
{
    m_personalShown = shown;
    m_cells->setPersonalShown(shown);
    if (m_row) {
        showCards();
        showJson();
    }
}

void RowPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QSize RowPanel::sizeHint() const
{
    return {em(this, kPanelWidth), QWidget::sizeHint().height()};
}

} // namespace convey::ui
