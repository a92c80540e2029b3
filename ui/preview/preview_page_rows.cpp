// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// How a person goes through the rows of the Preview, and what they do with those chosen.
#include "common/json_text.h"
#include "common/upload_session.h"
#include "preview/checked_model.h"
#include "preview/event_of_row.h"
#include "preview/fixing.h"
#include "preview/preview_page.h"
#include "preview/reason_box.h"
#include "preview/replace_dialog.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"

#include "jobs/runner.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace convey::ui {

void PreviewPage::showRow()
{
    const QTableView* view = m_rows->view();
    const QModelIndex current = view->currentIndex();
    if (!m_panel->isVisibleTo(this))
        return;
    if (!m_checked || m_rows->model().rowCount() == 0)
        return m_panel->clear();
    if (!current.isValid())
        return m_rows->goTo(0, kNoColumn); // which leads back here
    m_panel->showRow(m_checked, m_rows->model().fileRow(current.row()),
        static_cast<std::uint64_t>(current.row()), m_rows->model().list().size());
}

void PreviewPage::setPanelShown(bool shown)
{
    m_isPanelWanted = shown;
    arrange();
    if (!shown)
        m_rows->view()->setFocus();
    showRow();
}

void PreviewPage::goThroughRows(int direction)
{
    const int next = m_rows->view()->currentIndex().row() + direction;
    if (next >= 0 && next < m_rows->model().rowCount())
        m_rows->goTo(static_cast<std::uint64_t>(next), kNoColumn);
}

void PreviewPage::goThroughFindings(int direction)
{
    if (!m_checked)
        return;
    const QModelIndex current = m_rows->view()->currentIndex();
    const RowList& list = m_rows->model().list();
    // The findings of one row stand together in the panel; the next one is the next row that has any.
    const std::int64_t from = current.isValid() ? current.row()
        : direction > 0                         ? -1
                                                : static_cast<std::int64_t>(list.size());
    const std::optional<std::uint64_t> place = m_checked->nextWithFindings(list, from, direction);
    if (!place)
        return;
    const std::span<const Finding> findings = m_checked->findingsOf(list.at(*place));
    const auto worst = std::ranges::min_element(findings, {}, &Finding::severity);
    m_isPanelWanted = true;
    arrange();
    m_rows->goTo(*place, m_checked->columns().columnOf(worst->problem));
    showRow();
    // In the table F2 changes the cell that is wrong; whoever works in the panel stays there.
    if (!m_panel->isAncestorOf(QApplication::focusWidget()))
        m_rows->view()->setFocus(Qt::ShortcutFocusReason);
}

void PreviewPage::leaveOutSelected(const QString& reason)
{
    if (!m_checked)
        return;
    std::vector<std::uint64_t> rows = m_rows->selectedRows();
    std::erase_if(rows, [this](std::uint64_t row) { return m_checked->isLeftOutByHand(row); });
    m_fixing->leaveOut(rows, reason);
}

void PreviewPage::askReason(const std::vector<std::uint64_t>& rows)
{
    if (!m_checked || rows.empty())
        return;
    auto* dialog = new ReasonDialog(static_cast<int>(rows.size()), this);
    connect(dialog, &ReasonDialog::given, this,
        [this, rows](const QString& reason) { m_fixing->leaveOut(rows, reason); });
    dialog->open();
}

void PreviewPage::openReplace()
{
    if (!m_checked)
        return;
    const RowList& list = m_rows->model().list();
    // The work goes down the file, whatever order the list has.
    std::vector<std::uint32_t> rows;
    if (!list.isWhole())
        rows = list.rows();
    std::ranges::sort(rows);
    auto* dialog = new ReplaceDialog(m_session, *m_fixing,
        {.column = m_rows->currentColumn(),
            .rows = std::move(rows),
            .personalShown = m_rows->isPersonalShown()},
        this);
    dialog->open();
}

void PreviewPage::copyEvent(quint64 row)
{
    if (!m_checked)
        return;
    const bool isPersonalShown = m_rows->isPersonalShown();
    runJob(
        this, [rows = m_checked, row] { return eventOfRow(*rows, row); },
        [this, isPersonalShown](const Result<BuiltEvent>& built) {
            if (!built)
                return showFailure(built.error());
            if (!built->hasProblem(Field::Event))
                QGuiApplication::clipboard()->setText(eventText(built->event, isPersonalShown));
            Q_EMIT eventCopied();
        });
}

void PreviewPage::takeBackSelected()
{
    if (!m_checked)
        return;
    std::vector<std::uint64_t> rows = m_rows->selectedRows();
    std::erase_if(rows, [this](std::uint64_t row) { return !m_checked->isLeftOutByHand(row); });
    m_fixing->takeBack(rows);
}

void PreviewPage::leaveOutShown()
{
    if (const std::optional<std::uint64_t> row = m_panel->row(); row && !m_checked->isLeftOutByHand(*row))
        m_fixing->leaveOut({&*row, 1});
}

void PreviewPage::takeBackShown()
{
    if (const std::optional<std::uint64_t> row = m_panel->row(); row && m_checked->isLeftOutByHand(*row))
        m_fixing->takeBack({&*row, 1});
}

} // namespace convey::ui
