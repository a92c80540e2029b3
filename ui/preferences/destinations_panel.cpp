// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/destinations_panel.h"

#include "common/destination_badge.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/translated.h"
#include "preferences/destinations_model.h"
#include "send/destination_editor.h"
#include "send/send_desk.h"
#include "send/small_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

DestinationsPanel::DestinationsPanel(SendDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new DestinationsModel(desk, this))
    , m_table(new SmallTable({.name = tr("Destinations"),
                                 .help = tr("Enter edits a destination."),
                                 .objectName = "destinations",
                                 .shownRows = 6,
                                 .stretched = DestinationsModel::Name},
          *m_model, this))
    , m_note(new IconLabel(this))
    , m_buttons(new QWidget(this))
{
    m_table->setItemDelegateForColumn(DestinationsModel::Name, new BadgeDelegate(m_table));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the list"));
    auto* line = new QHBoxLayout(m_buttons);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    QPushButton* added = addButton("addDestination", tr("&Add…"), QStringLiteral("add"),
        tr("Makes a destination: a pixel, its key and a colour that you recognise."));
    m_edit = addButton("editDestinationHere", tr("E&dit…"), QStringLiteral("edit"),
        tr("Changes the chosen destination, or removes it."));
    m_try = addButton("tryDestination", tr("Test the &key…"), QStringLiteral("test"),
        tr("One made-up purchase, sent as a test. Nothing is recorded."));
    m_forget = addButton("forgetKeyHere", tr("F&orget the key"), QStringLiteral("remove"),
        tr("Takes the key out of the key store and out of memory. The destination stays."));
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapS));
    column->addWidget(m_table);
    column->addWidget(m_buttons);
    column->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("destinationsNote"));

    connect(added, &QPushButton::clicked, this, &DestinationsPanel::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Destination* destination = chosen())
            open(*destination, false);
    });
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const Destination* destination = chosen())
            open(*destination, true);
    });
    connect(m_forget, &QPushButton::clicked, this, &DestinationsPanel::forgetKey);
    connect(m_table, &QTableView::activated, m_edit, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DestinationsPanel::showButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        showButtons();
    });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showButtons();
}

QPushButton* DestinationsPanel::addButton(
    const char* name, const QString& text, const QString& iconName, const QString& help)
{
    auto* button = new QPushButton(icon(iconName), text, m_buttons);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(plainWords(text));
    button->setWhatsThis(help);
    button->setMinimumHeight(em(this, kControlHeight));
    m_buttons->layout()->addWidget(button);
    return button;
}

const Destination* DestinationsPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void DestinationsPanel::showButtons()
{
    const Destination* destination = chosen();
    m_edit->setEnabled(destination);
    m_try->setEnabled(destination);
    m_forget->setEnabled(destination && m_desk.keyPlace(*destination));
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_desk.problem())
        m_note->show(translated(*m_desk.problem()), QStringLiteral("blocked"), Token::BlockedMark);
    else if (m_model->rowCount() == 0)
        m_note->show(
            tr("None yet. Practice mode needs none; sending to OpenAI does."), QStringLiteral("info"));
    else
        m_note->show(tr("Keys are in the system’s key store or in memory, in no file of Convey."),
            QStringLiteral("private"));
}

void DestinationsPanel::add()
{
    open(std::nullopt, false);
}

void DestinationsPanel::edit(const std::string& name, bool tryIt)
{
    const int row = m_model->rowOf(name);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    open(m_model->at(row), tryIt);
}

void DestinationsPanel::open(const std::optional<Destination>& existing, bool tryIt)
{
    auto* editor = new DestinationEditor(m_desk, existing, this);
    connect(editor, &DestinationEditor::saved, this, [this](const Destination& saved) {
        m_model->reload(); // its key may be in another place now
        if (const int row = m_model->rowOf(saved.name); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    });
    editor->open();
    if (tryIt)
        editor->tryIt();
}

void DestinationsPanel::forgetKey()
{
    const Destination* destination = chosen();
    if (!destination)
        return;
    m_forget->setEnabled(false);
    m_desk.forgetKey(*destination, this, [this](const Result<>& forgotten) {
        m_model->reload();
        if (!forgotten)
            m_note->tellProblem(translated(forgotten.error()));
    });
}

} // namespace convey::ui
