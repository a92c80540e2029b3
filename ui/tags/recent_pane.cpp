// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/recent_pane.h"

#include "common/empty_state.h"
#include "common/form.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "send/small_table.h"
#include "tags/recent_tags_model.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace convey::ui {

RecentPane::RecentPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecentTagsModel(this))
    , m_states(new QStackedLayout)
    , m_table(new SmallTable(
          {.name = tr("Tags made lately"),
              .help = tr("Enter puts a tag into the form again, Delete takes it off this list."),
              .objectName = "recentTags",
              .stretched = RecentTagsModel::Says},
          *m_model, this))
    , m_promise(
          hintLabel(tr("Kept on this computer, the newest 30. Tags with customer data or an order number in "
                       "them are not kept."),
              this))
{
    auto* empty = new EmptyState(QStringLiteral("tag"), tr("No tag was made yet"),
        tr("Tags that you copy or save are listed here."), this);
    m_states->addWidget(empty);
    m_states->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapS));
    column->addLayout(m_states, 1);
    column->addWidget(m_promise);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT editWanted(index.row()); });
    auto* forget = new QShortcut(QKeySequence::Delete, m_table);
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, [this] { m_model->forget(currentRow()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecentPane::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecentPane::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RecentPane::currentChanged);
    showState();
}

int RecentPane::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : m_model->rowCount() > 0 ? 0 : -1;
}

void RecentPane::showState()
{
    m_states->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (m_model->problem())
        m_promise->setText(translated(*m_model->problem()));
    Q_EMIT currentChanged();
}

void RecentPane::askToWipe()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Forget the tags"),
        tr("Forget all tags that were made lately? Pages that have them go on as they are."),
        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("wipeTags"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* wipe = question->addButton(tr("Forget them"), QMessageBox::DestructiveRole);
    wipe->setObjectName(QStringLiteral("confirmWipeTags"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(wipe, &QPushButton::clicked, m_model, &RecentTagsModel::wipe);
    question->open();
}

} // namespace convey::ui
