// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/columns_page.h"

#include "columns/columns_model.h"
#include "columns/constant_dialog.h"
#include "columns/event_panel.h"
#include "columns/field_detail.h"
#include "columns/field_state.h"
#include "columns/lookup_bar.h"
#include "columns/mapping_view.h"
#include "columns/question_list.h"
#include "columns/stay_panel.h"
#include "common/banner.h"
#include "common/empty_state.h"
#include "common/metrics.h"
#include "common/panel.h"
#include "common/translated.h"
#include "common/upload_session.h"

#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kNarrowColumns = 84; // em: below it the side panels go under the fields
constexpr double kPanelsWidth = 22; // em
constexpr double kPanelsHeight = 18; // em, when it is below
constexpr double kEventHeight = 12; // em, at least

} // namespace

ColumnsPage::ColumnsPage(UploadSession& session, QWidget* parent)
    : Page(tr("Columns"), tr("Say what each column means. Columns you do not choose stay on this computer."),
        parent)
    , m_session(session)
    , m_stack(new QStackedLayout)
    , m_questions(new QuestionList(this))
    , m_model(new ColumnsModel(this))
    , m_view(new MappingView(m_model, this))
    , m_detail(new FieldDetail(m_model, this))
    , m_event(new EventPanel(this))
    , m_stay(new StayPanel(this))
{
    setObjectName(QStringLiteral("columnsPage"));
    setPrimary(tr("&Continue to Preview"), QStringLiteral("arrow"));
    primary()->setWhatsThis(tr("Goes on to what Convey found in every line."));
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeMapping());
    content()->addLayout(m_stack, 1);

    connect(primary(), &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Preview); });
    connect(m_questions, &QuestionList::answered, this, &ColumnsPage::answer, Qt::QueuedConnection);
    // Queued: the chooser or card that speaks is gone or filled anew when the session has answered.
    connect(m_model, &ColumnsModel::chosen, this, &ColumnsPage::answer, Qt::QueuedConnection);
    connect(m_model, &ColumnsModel::cleared, this, &ColumnsPage::forget, Qt::QueuedConnection);
    connect(m_model, &ColumnsModel::constantAsked, this, &ColumnsPage::askConstant, Qt::QueuedConnection);
    connect(m_view, &MappingView::clearAsked, this, &ColumnsPage::forget);
    connect(m_view, &MappingView::fieldShown, m_detail, &FieldDetail::showField);
    connect(m_event, &EventPanel::personalToggled, this, &ColumnsPage::showPersonal);
    connect(m_event, &EventPanel::rowWanted, this, [this] {
        if (m_session.isOpen())
            m_event->setUpload(m_session.upload());
    });
    connect(&m_session, &UploadSession::opened, this, &ColumnsPage::showOpened);
    connect(&m_session, &UploadSession::changed, this, &ColumnsPage::showUpload);
    connect(&m_session, &UploadSession::failed, this, &ColumnsPage::showFailure);
    showOpened();
}

QWidget* ColumnsPage::makeEmptyState()
{
    auto* empty = new EmptyState(QStringLiteral("columns"), tr("No file is open."),
        tr("Open a spreadsheet export, or drop one anywhere in this window."), this);
    QPushButton* open = empty->setAction(tr("Go to &File"), QStringLiteral("file"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::File); });
    return empty;
}

QWidget* ColumnsPage::makeMapping()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(title());
    auto* all = new QWidget(m_scroll);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(em(this, kGapM));
    auto* table = new Panel(all);
    auto* edge = new QVBoxLayout(table);
    edge->setContentsMargins(1, 1, 1, 1);
    edge->addWidget(m_view);
    fields->addWidget(table, 1);
    fields->addWidget(m_detail);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom);
    m_side->setSpacing(em(this, kGapM));
    m_side->addWidget(m_event, 3);
    m_side->addWidget(m_stay, 1);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(em(this, kGapM));
    m_halves->addLayout(fields, 1);
    m_halves->addLayout(m_side);
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins({});
    rows->setSpacing(em(this, kGapM));
    rows->addWidget(m_questions);
    rows->addWidget(new LookupBar(m_session, all));
    rows->addLayout(m_halves, 1);
    m_scroll->setWidget(all);
    layOut();
    return m_scroll;
}

void ColumnsPage::layOut()
{
    const bool narrow = width() < em(this, kNarrowColumns);
    // A box runs along the text: left to right is right to left where text does.
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget* panel : {static_cast<QWidget*>(m_event), static_cast<QWidget*>(m_stay)}) {
        panel->setMinimumWidth(narrow ? 0 : em(this, kPanelsWidth));
        panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : em(this, kPanelsWidth));
    }
    m_event->setMinimumHeight(em(this, narrow ? kPanelsHeight : kEventHeight));
}

void ColumnsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOut();
}

void ColumnsPage::showOpened()
{
    m_byHand.clear();
    m_found = m_session.isOpen() ? m_session.upload().recipe() : Recipe();
    m_event->goToStart();
    showUpload();
}

void ColumnsPage::showUpload()
{
    const bool isOpen = m_session.isOpen();
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    primary()->setEnabled(isOpen);
    banner()->clear();
    if (!isOpen)
        return;
    const Upload& upload = m_session.upload();
    m_questions->setQuestions(upload.questions());
    m_model->setUpload(upload, m_byHand, m_found);
    m_event->setUpload(upload);
    m_stay->setColumns(unusedColumns(upload));
    showMissing();
}

void ColumnsPage::showMissing()
{
    const Upload& upload = m_session.upload();
    QStringList names;
    for (const Input input : missingInputs(upload.recipe())) {
        const bool isAsked = std::ranges::any_of(
            upload.questions(), [&](const Question& question) { return question.assumed.input == input; });
        if (!isAsked)
            names << fieldName({.input = input});
    }
    if (!names.isEmpty())
        banner()->show(
            tr("Still needed: %1. Choose the column that holds it.", nullptr, static_cast<int>(names.size()))
                .arg(QLocale().createSeparatedList(names)));
}

void ColumnsPage::showFailure(const Error& error)
{
    // The others are the business of the page on which they happen.
    if (error.code == ErrorCode::RecipeColumnMissing || error.code == ErrorCode::RecipeFieldInvalid)
        banner()->show(translated(error));
}

void ColumnsPage::answer(const Binding& binding)
{
    if (!m_session.isOpen() || !checkBinding(binding))
        return;
    const FieldKey key{binding.input, binding.freeKey};
    if (std::ranges::find(m_byHand, key) == m_byHand.end())
        m_byHand.push_back(key);
    m_session.answer(binding);
}

void ColumnsPage::forget(const FieldKey& key)
{
    if (std::erase(m_byHand, key) > 0)
        m_session.forgetAnswer(key.input, key.freeKey);
}

void ColumnsPage::askConstant(const FieldKey& key)
{
    if (!m_session.isOpen())
        return;
    const Binding* binding = m_session.upload().recipe().find(key.input, key.freeKey);
    const bool isConstant = binding && binding->kind == BindingKind::Constant;
    auto* dialog = new ConstantDialog(key, isConstant ? binding->text : std::string(), this);
    connect(dialog, &ConstantDialog::chosen, this, &ColumnsPage::answer);
    dialog->open();
}

void ColumnsPage::showPersonal(bool shown)
{
    m_event->showPersonal(shown);
    m_model->showPersonal(shown);
    if (m_session.isOpen())
        m_event->setUpload(m_session.upload());
}

} // namespace convey::ui
