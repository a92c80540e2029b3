// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/columns_page.h"

#include "columns/answer_command.h"
#include "columns/binding_words.h"
#include "columns/close_look.h"
#include "columns/columns_model.h"
#include "columns/constants.h"
#include "columns/event_needs.h"
#include "columns/event_panel.h"
#include "columns/field_detail.h"
#include "columns/field_look.h"
#include "columns/field_state.h"
#include "columns/filter_panel.h"
#include "columns/lookup_bar.h"
#include "columns/mapping_view.h"
#include "columns/question_list.h"
#include "columns/stay_panel.h"
#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/panel.h"
#include "common/plain_tool_tip.h"
#include "common/translated.h"
#include "common/upload_session.h"

#include "base/text.h"
#include "jobs/still_needed.h"

#include <QAction>
#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QUndoStack>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kNarrowColumns = 84; // em: below it the side panels go under the fields
constexpr double kPanelsWidth = 25.5; // em
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
    , m_filters(new FilterPanel(this))
    , m_close(new CloseLook(session, this))
    , m_undo(new QUndoStack(this))
    , m_saved(new IconLabel(this, QPalette::WindowText))
{
    setObjectName(QStringLiteral("columnsPage"));
    showNextStep();
    makeHeader();
    m_saved->setObjectName(QStringLiteral("savedNote"));
    content()->addWidget(m_saved);
    m_stack->addWidget(makeNoFile());
    m_stack->addWidget(makeMapping());
    content()->addLayout(m_stack, 1);

    connect(primary(), &QPushButton::clicked, this, &ColumnsPage::goOn);
    connect(m_questions, &QuestionList::judged, this, &ColumnsPage::showNextStep);
    connect(m_questions, &QuestionList::answered, this, &ColumnsPage::answer, Qt::QueuedConnection);
    connect(m_questions, &QuestionList::allAnswered, this, &ColumnsPage::answerAll, Qt::QueuedConnection);
    // Queued: the chooser or card that speaks is gone or filled anew when the session has answered.
    connect(m_model, &ColumnsModel::chosen, this, &ColumnsPage::answer, Qt::QueuedConnection);
    connect(m_model, &ColumnsModel::cleared, this, &ColumnsPage::forget, Qt::QueuedConnection);
    connect(m_model, &ColumnsModel::constantAsked, this, &ColumnsPage::askConstant, Qt::QueuedConnection);
    connect(m_model, &ColumnsModel::formAsked, this, &ColumnsPage::askForm, Qt::QueuedConnection);
    connect(m_model, &ColumnsModel::wordsAsked, this, &ColumnsPage::askWords, Qt::QueuedConnection);
    connect(m_view, &MappingView::clearAsked, this, &ColumnsPage::forget);
    connect(m_view, &MappingView::fieldShown, this, &ColumnsPage::showField);
    connect(m_detail, &FieldDetail::captureHelpAsked, this, &ColumnsPage::showCaptureHelper);
    // Queued, as above: the list is filled anew.
    connect(m_filters, &FilterPanel::switched, this, &ColumnsPage::switchFilter, Qt::QueuedConnection);
    connect(m_filters, &FilterPanel::changeAsked, this, [this](std::size_t place) { askFilter(place); });
    connect(m_filters, &FilterPanel::addAsked, this, [this] { askFilter(std::nullopt); });
    connect(m_event, &EventPanel::personalToggled, this, &ColumnsPage::showPersonal);
    connect(m_event, &EventPanel::rowWanted, this, &ColumnsPage::showLine);
    connect(&m_session, &UploadSession::opened, this, &ColumnsPage::showOpened);
    connect(&m_session, &UploadSession::changed, this, &ColumnsPage::showUpload);
    connect(&m_session, &UploadSession::checked, this, &ColumnsPage::showCheck);
    connect(
        &m_session, &UploadSession::profiled, this, &ColumnsPage::showUpload); // what is odd about columns
    connect(&m_session, &UploadSession::failed, this, &ColumnsPage::showFailure);
    showOpened();
}

ColumnsPage::~ColumnsPage()
{
    // The stack speaks while it is taken apart, when there is nothing left to show it in.
    m_undo->disconnect(this);
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
    auto* below = new QHBoxLayout;
    m_all = new QCheckBox(tr("Show &all fields"), all);
    m_all->setObjectName(QStringLiteral("allFields"));
    m_all->setAccessibleName(tr("Show all fields"));
    m_all->setWhatsThis(tr("Shows the fields, too, that few files need."));
    connect(m_all, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->showRare(shown);
        showUpload();
    });
    below->addWidget(m_all);
    below->addWidget(new LookupBar(m_session, all), 1);
    fields->addLayout(below);
    m_needs = new IconLabel(all, QPalette::WindowText);
    m_needs->setObjectName(QStringLiteral("needs"));
    fields->addWidget(m_needs);
    fields->addWidget(m_detail);
    fields->addWidget(m_close);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom);
    m_side->setSpacing(em(this, kGapM));
    m_side->addWidget(m_event, 3);
    m_side->addWidget(m_stay, 1);
    m_side->addWidget(m_filters, 1);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(em(this, kGapM));
    m_halves->addLayout(fields, 1);
    m_halves->addLayout(m_side);
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins({});
    rows->setSpacing(em(this, kGapM));
    rows->addWidget(m_questions);
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
    for (QWidget* panel : std::initializer_list<QWidget*>{m_event, m_stay, m_filters}) {
        panel->setMinimumWidth(narrow ? 0 : em(this, kPanelsWidth));
        // One without a list is no taller than its heading.
        const bool isHeading = panel->sizePolicy().verticalPolicy() == QSizePolicy::Maximum;
        m_side->setAlignment(panel, narrow && isHeading ? Qt::AlignTop : Qt::Alignment());
        panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : em(this, kPanelsWidth));
    }
    // The bar beside the page does not touch it.
    m_scroll->widget()->layout()->setContentsMargins(0, 0, narrow ? em(this, kGapS) : 0, 0);
    m_event->setMinimumHeight(em(this, narrow ? kPanelsHeight : kEventHeight));
}

void ColumnsPage::goToColumn(const QString& name)
{
    m_view->goToColumn(toUtf8(name));
}

void ColumnsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOut();
}

void ColumnsPage::makeHeader()
{
    const auto add = [this](const char* name, const QString& text, const QString& iconName,
                         const QString& help) {
        QPushButton* button = addSecondary(text, iconName);
        button->setObjectName(QString::fromLatin1(name));
        button->setWhatsThis(help);
        return button;
    };
    m_undoButton =
        add("undo", tr("U&ndo"), QStringLiteral("undo"), tr("Takes back the last choice (Ctrl+Z)."));
    m_redoButton = add("redo", tr("Re&do"), QStringLiteral("redo"),
        tr("Makes the choice again that was taken back (Ctrl+Shift+Z)."));
    QPushButton* manage = add("manageSetups", tr("Saved setu&ps…"), QStringLiteral("recipe"),
        tr("Lists the saved setups: use, rename, duplicate, delete, export, import."));
    m_save = add("saveSetup", tr("&Save setup…"), QStringLiteral("save"),
        tr("Keeps what each column means, so that the next export of this kind is ready at once."));
    for (QPushButton* button : {m_undoButton, m_redoButton})
        button->setText({}); // the arrows are known; the tool tip and the accessible name say it
    const auto undo = [this] { step(&QUndoStack::undo); };
    const auto redo = [this] { step(&QUndoStack::redo); };
    connect(m_undoButton, &QPushButton::clicked, this, undo);
    connect(m_redoButton, &QPushButton::clicked, this, redo);
    connect(offer(PageCommand::Undo), &QAction::triggered, this, undo);
    connect(offer(PageCommand::Redo), &QAction::triggered, this, redo);
    connect(offer(PageCommand::ManageSetups), &QAction::triggered, this, &ColumnsPage::manageSetups);
    connect(offer(PageCommand::SaveSetup), &QAction::triggered, m_save, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, redo);
    connect(m_undo, &QUndoStack::indexChanged, this, &ColumnsPage::showUndo);
    connect(manage, &QPushButton::clicked, this, &ColumnsPage::manageSetups);
    connect(m_save, &QPushButton::clicked, this, &ColumnsPage::askSetupName);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    showUndo();
}

void ColumnsPage::step(void (QUndoStack::*direction)())
{
    m_saved->clear();
    m_choosing = true;
    (m_undo->*direction)();
    m_choosing = false;
}

void ColumnsPage::showUndo()
{
    m_undoButton->setEnabled(m_undo->canUndo());
    m_redoButton->setEnabled(m_undo->canRedo());
    m_undoButton->setToolTip(
        plainToolTip(m_undo->canUndo() ? tr("Undo: %1").arg(m_undo->undoText()) : tr("Nothing to undo")));
    m_redoButton->setToolTip(
        plainToolTip(m_undo->canRedo() ? tr("Redo: %1").arg(m_undo->redoText()) : tr("Nothing to redo")));
    m_undoButton->setAccessibleDescription(m_undo->undoText());
    m_redoButton->setAccessibleDescription(m_undo->redoText());
    offer(PageCommand::Undo)->setEnabled(m_undo->canUndo());
    offer(PageCommand::Undo)->setText(m_undo->canUndo() ? tr("Undo: %1").arg(m_undo->undoText()) : QString());
    offer(PageCommand::Redo)->setEnabled(m_undo->canRedo());
    offer(PageCommand::Redo)->setText(m_undo->canRedo() ? tr("Redo: %1").arg(m_undo->redoText()) : QString());
}

void ColumnsPage::showOpened()
{
    m_undo->clear();
    m_saved->clear();
    m_event->goToStart();
    showUpload();
}

void ColumnsPage::showUpload()
{
    const bool isOpen = m_session.isOpen();
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    primary()->setEnabled(isOpen);
    banner()->clear();
    m_save->setEnabled(isOpen && m_session.upload().questions().empty());
    offer(PageCommand::SaveSetup)->setEnabled(m_save->isEnabled());
    m_save->setToolTip(isOpen && !m_save->isEnabled() ? tr("Answer the open questions first.") : QString());
    if (!isOpen)
        return;
    const Upload& upload = m_session.upload();
    const Answers& answers = m_session.answers();
    // Another setup was taken elsewhere: what was chosen before it can't be brought back one by one.
    if (const std::string name = answers.setup ? answers.setup->name() : std::string(); name != m_setupName) {
        m_setupName = name;
        if (!m_choosing)
            m_undo->clear();
    }
    if (answers.bindings.empty())
        m_found = upload.recipe();
    m_questions->setUpload(upload);
    showFields();
    showLine();
    m_stay->setColumns(unusedColumns(upload));
    showFilters();
    layOut();
    m_needs->show(needsText(eventNeeds(upload)), QStringLiteral("info"));
    showMissing();
}

void ColumnsPage::showFields()
{
    std::vector<FieldKey> byHand;
    for (const Binding& binding : m_session.answers().bindings)
        byHand.push_back({binding.input, binding.freeKey});
    m_model->setUpload(
        m_session.upload(), byHand, m_found, m_session.check() ? m_session.check()->groups.get() : nullptr);
}

void ColumnsPage::showLine()
{
    if (m_session.isOpen())
        m_event->setUpload(m_session.upload(), m_session.check() ? m_session.check()->groups : nullptr);
}

/// The check knows which lines are one order, and what the filters cost.
void ColumnsPage::showCheck()
{
    if (m_session.isOpen() && m_session.check() && m_session.check()->groups)
        showFields();
    showLine();
    showFilters();
}

void ColumnsPage::showField(const QModelIndex& index)
{
    m_detail->showField(index);
    const FieldState* field = m_model->field(index);
    m_close->showFor(field ? std::optional(field->key.input) : std::nullopt);
}

void ColumnsPage::showMissing()
{
    QStringList names;
    for (const Input input : stillNeeded(m_session.upload()))
        names << fieldName({.input = input});
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

void ColumnsPage::choose(Answers answers, const QString& words)
{
    m_saved->clear();
    m_choosing = true;
    m_undo->push(new AnswerCommand(m_session, std::move(answers), words)); // done by being pushed
    m_choosing = false;
}

void ColumnsPage::answer(const Binding& binding)
{
    if (!m_session.isOpen() || !checkBinding(binding))
        return;
    Answers answers = m_session.answers();
    answers.put(binding);
    const QString what = binding.isNothing() ? nothingText(binding.input)
        : binding.isFromRow()                ? bindingWords(binding)
                                             : constantName(binding.input, binding.text);
    choose(std::move(answers),
        tr("%1: %2", "a field, and what was chosen for it")
            .arg(fieldName({binding.input, binding.freeKey}), what));
}

void ColumnsPage::answerAll(const std::vector<Binding>& bindings)
{
    if (!m_session.isOpen() || bindings.empty())
        return;
    Answers answers = m_session.answers();
    for (const Binding& binding : bindings) {
        if (!checkBinding(binding))
            return;
        answers.put(binding);
    }
    choose(std::move(answers), tr("Answers to %n questions", nullptr, static_cast<int>(bindings.size())));
}

void ColumnsPage::forget(const FieldKey& key)
{
    if (!m_session.isOpen())
        return;
    Answers answers = m_session.answers();
    answers.forget(key.input, key.freeKey);
    if (answers.bindings.size() < m_session.answers().bindings.size())
        choose(std::move(answers), tr("%1: as Convey found it").arg(fieldName(key)));
}

void ColumnsPage::showPersonal(bool shown)
{
    m_personal = shown;
    m_event->showPersonal(shown);
    m_model->showPersonal(shown);
    showLine();
}

} // namespace convey::ui
