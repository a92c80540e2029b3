// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/findings_panel.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "common/table_habits.h"
#include "file/findings_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kMostFindingsShown = 4; // more scroll: the table below is what the page is for

QTreeView* newFindingsList(FindingsModel* model, QWidget* parent)
{
    auto* list = new QTreeView(parent);
    list->setModel(model);
    list->setObjectName(QStringLiteral("findings"));
    list->setAccessibleName(FindingsPanel::tr("What was found in the file"));
    list->setWhatsThis(FindingsPanel::tr("What is odd about the file as a whole. A click or Enter shows the "
                                         "first place in the table below."));
    list->setItemDelegate(new LineDelegate(list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHeaderHidden(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::State, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::Where, QHeaderView::ResizeToContents);
    new TableHabits(*list);
    return list;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_heading(new QLabel(this))
    , m_list(newFindingsList(m_model, this))
    , m_remedy(new IconLabel(this, QPalette::WindowText))
    , m_leaveOut(new QPushButton(this))
{
    m_heading->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setBuddy(m_list);
    m_heading->setObjectName(QStringLiteral("findingsHeading"));
    m_remedy->setObjectName(QStringLiteral("findingRemedy"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutProposed"));
    m_leaveOut->setWhatsThis(
        tr("Lines left out are not sent. They stay in the file and in the table below, and you can take them "
           "back here."));

    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_leaveOut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_remedy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showRemedy);
    connect(m_list, &QTreeView::clicked, this, &FindingsPanel::jump);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::jump);
    connect(m_leaveOut, &QPushButton::clicked, this, &FindingsPanel::pressed);
    hide();
}

void FindingsPanel::showProfile(
    const FileProfile& profile, std::span<const Column> columns, std::span<const Source> sources)
{
    m_proposed = profile.proposedLeftOut;
    m_model->setFindings(profile.findings, columns, sources);
    const int shown = std::clamp(m_model->rowCount(), 1, kMostFindingsShown);
    m_list->setFixedHeight(shown * em(this, kRowHeight) + 2 * m_list->frameWidth());
    m_remedy->clear();
    showHeading();
    setVisible(m_model->rowCount() > 0);
}

void FindingsPanel::clear()
{
    m_proposed.clear();
    m_model->setFindings({}, {}, {});
    hide();
}

void FindingsPanel::showEdits(const Edits& edits)
{
    m_areLeftOut = !m_proposed.empty()
        && std::ranges::all_of(m_proposed, [&](std::uint64_t row) { return edits.isLeftOut(row); });
    showHeading();
}

void FindingsPanel::showHeading()
{
    m_heading->setText(tr("%Ln things to know about this file", nullptr, m_model->rowCount()));
    const auto lines = static_cast<int>(m_proposed.size());
    m_leaveOut->setVisible(lines > 0);
    m_leaveOut->setText(m_areLeftOut ? tr("Take these %Ln lines &back", nullptr, lines)
                                     : tr("Le&ave these %Ln lines out", nullptr, lines));
    m_leaveOut->setIcon(icon(m_areLeftOut ? QStringLiteral("undo") : QStringLiteral("leave-out")));
    m_leaveOut->setAccessibleName(m_areLeftOut
            ? tr("Take back %Ln lines like totals and notes", nullptr, lines)
            : tr("Leave out %Ln lines like totals and notes", nullptr, lines));
}

void FindingsPanel::showRemedy()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_remedy->show(m_model->remedy(current.row()), QStringLiteral("fix"), Token::Accent);
    else
        m_remedy->clear();
}

void FindingsPanel::jump()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const FileFinding& finding = m_model->finding(current.row());
    Q_EMIT jumpWanted(finding.line, finding.source, finding.column);
}

void FindingsPanel::pressed()
{
    if (m_areLeftOut)
        Q_EMIT takeBackWanted(m_proposed);
    else
        Q_EMIT leaveOutWanted(m_proposed);
}

} // namespace convey::ui
