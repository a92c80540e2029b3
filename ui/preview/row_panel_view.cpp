// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// What the panel of a row is made of; what it shows is in row_panel.cpp.
#include "common/code_view.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "preview/reason_box.h"
#include "preview/row_cells_model.h"
#include "preview/row_cells_view.h"
#include "preview/row_panel.h"

#include "jobs/row_reader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kSmallControl = 1.9; // em
// In a small window what is wrong needs the room.
constexpr double kLeastCells = 2 * kRowHeight; // em
constexpr double kLeastEvent = kRowHeight; // em; a note stands above it
constexpr int kThird = 10'000; // a splitter scales its sizes to the room there is

QToolButton* makeStep(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setWhatsThis(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RowPanel::RowPanel(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
    , m_place(new QLabel(this))
    , m_close(makeStep(tr("Close the row (Esc)"), QStringLiteral("close"), this))
    , m_state(new IconLabel(this, QPalette::WindowText))
    , m_leaveOut(new QPushButton(icon(QStringLiteral("leave-out")), tr("Leave out"), this))
    , m_takeBack(new QPushButton(icon(QStringLiteral("undo")), tr("Take back"), this))
    , m_why(new QWidget(this))
    , m_reason(new ReasonBox(m_why))
    , m_cards(new QScrollArea(this))
    , m_tabs(new QTabWidget(this))
    , m_halves(new QSplitter(Qt::Vertical, this))
    , m_cells(new RowCellsModel(this))
    , m_cellsView(new RowCellsView(*m_cells, m_tabs))
    , m_eventNote(new QLabel(this))
    , m_event(new CodeView(tr("The conversion as it will be sent"), this))
{
    setObjectName(QStringLiteral("rowPanel"));
    makeHeader();
    makeReason();
    makeBody();
    connect(m_cells, &RowCellsModel::cellEdited, this, &RowPanel::cellEdited);
    clear();
}

RowPanel::~RowPanel() = default;

void RowPanel::makeHeader()
{
    m_line->setObjectName(QStringLiteral("panelLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setFont(scaledFont(this, 1.1, QFont::DemiBold));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    QToolButton* previous = makeStep(tr("Previous row (Alt+Up)"), QStringLiteral("up"), this);
    QToolButton* next = makeStep(tr("Next row (Alt+Down)"), QStringLiteral("down"), this);
    previous->setObjectName(QStringLiteral("previousRow"));
    next->setObjectName(QStringLiteral("nextRow"));
    m_close->setObjectName(QStringLiteral("closePanel"));
    connect(previous, &QToolButton::clicked, this, &RowPanel::previousWanted);
    connect(next, &QToolButton::clicked, this, &RowPanel::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &RowPanel::closeWanted);

    auto* top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(m_place);
    for (QToolButton* button : {previous, next, m_close})
        top->addWidget(button);

    auto* columns = new QPushButton(icon(QStringLiteral("columns")), tr("Columns"), this);
    columns->setObjectName(QStringLiteral("toColumns"));
    columns->setAccessibleName(tr("Go to Columns"));
    columns->setWhatsThis(
        tr("Many causes are mended at once by choosing another column or answering a question."));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAccessibleName(tr("Leave this row out"));
    m_leaveOut->setToolTip(tr("It is not sent. The file stays as it is (Delete)"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_takeBack->setAccessibleName(tr("Take this row back"));
    m_takeBack->setToolTip(tr("It counts again (Shift+Delete)"));
    m_leaveOut->setWhatsThis(m_leaveOut->toolTip());
    m_takeBack->setWhatsThis(m_takeBack->toolTip());
    connect(m_leaveOut, &QPushButton::clicked, this, &RowPanel::leaveOutWanted);
    connect(m_takeBack, &QPushButton::clicked, this, &RowPanel::takeBackWanted);
    connect(columns, &QPushButton::clicked, this, &RowPanel::columnsWanted);
    m_state->setWraps(false);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(em(this, kGapS));
    actions->addWidget(m_state, 0, Qt::AlignVCenter);
    actions->addStretch(1);
    for (QPushButton* button : {m_leaveOut, m_takeBack, columns}) {
        button->setMinimumHeight(em(this, kSmallControl));
        actions->addWidget(button);
    }

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(em(this, kGapS));
    all->addLayout(top);
    all->addLayout(actions);
}

void RowPanel::makeReason()
{
    auto* label = new QLabel(tr("Wh&y left out"), m_why);
    label->setTextFormat(Qt::PlainText);
    nameInput(m_reason, label,
        {.label = tr("Wh&y left out"),
            .hint =
                tr("Choose a reason or write your own. It stays with your changes; nothing of it is sent."),
            .objectName = "leaveOutReason"});
    auto* line = new QHBoxLayout(m_why);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    layout()->addWidget(m_why);
    connect(m_reason, &ReasonBox::reasonGiven, this, &RowPanel::reasonGiven);
}

void RowPanel::makeBody()
{
    m_cards->setObjectName(QStringLiteral("findings"));
    m_cards->setAccessibleName(tr("What is to be looked at in this row"));
    m_cards->setWidgetResizable(true);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_event->setObjectName(QStringLiteral("eventJson"));
    m_event->setMinimumHeight(em(this, kLeastEvent));
    m_cellsView->setMinimumHeight(em(this, kLeastCells));
    m_event->setWhatsThis(tr("The conversion letter by letter, as OpenAI gets it."));
    m_eventNote->setObjectName(QStringLiteral("eventNote"));
    m_eventNote->setTextFormat(Qt::PlainText);
    m_eventNote->setWordWrap(true);
    m_eventNote->setFont(scaledFont(this, kNoteType));
    auto* sent = new QWidget(m_tabs);
    auto* sentLayout = new QVBoxLayout(sent);
    const int pad = em(this, kGapS);
    sentLayout->setContentsMargins(pad, pad, pad, pad);
    sentLayout->addWidget(m_eventNote);
    sentLayout->addWidget(m_event, 1);
    m_tabs->setObjectName(QStringLiteral("rowTabs"));
    m_tabs->setAccessibleName(tr("Your row, or as it will be sent"));
    m_tabs->tabBar()->setAccessibleName(tr("Your row, or as it will be sent"));
    m_tabs->addTab(m_cellsView, tr("Your row"));
    m_tabs->addTab(sent, tr("As it will be sent"));

    m_halves->setObjectName(QStringLiteral("rowSplitter"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_cards);
    m_halves->addWidget(m_tabs);
    // What is wrong comes first, with its fix in sight.
    m_halves->setStretchFactor(0, 2);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({2 * kThird, kThird});
    layout()->addWidget(m_halves);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_halves, 1);
}

} // namespace convey::ui
