// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/file_page.h"

#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/layout_pause.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "file/column_kinds.h"
#include "file/dialect_bar.h"
#include "file/dialect_words.h"
#include "file/find_bar.h"
#include "file/findings_panel.h"
#include "file/opening_strip.h"
#include "file/rows_model.h"
#include "file/rows_view.h"
#include "file/setup_strip.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>
#include <span>

namespace convey::ui {

namespace {

/// What a page about columns or sending tells; here it would stand beside the wrong cause.
bool isOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::RecipeColumnMissing:
    case ErrorCode::RecipeFieldInvalid:
        return false;
    default:
        return true;
    }
}

/// The row (0-based) that stands in this line of the source or before it; nothing when the file can't be
/// read. Blocks on the disk for some tens of small reads.
std::optional<std::uint64_t> rowAtLine(const Table& table, std::uint32_t source, std::int64_t line)
{
    std::uint64_t first = 0;
    std::uint64_t end = table.rowCount().rows;
    while (first + 1 < end) {
        const std::uint64_t middle = first + (end - first) / 2;
        const Result<Row> row = table.row(middle);
        if (!row)
            return std::nullopt;
        const RowView view = row->view();
        (std::pair(view.source, view.line) <= std::pair(source, line) ? first : end) = middle;
    }
    return end == 0 ? std::nullopt : std::optional(first);
}

} // namespace

FilePage::FilePage(UploadSession& session, QWidget* parent)
    : Page(tr("File"), tr("Make sure the table below looks like your spreadsheet."), parent)
    , m_session(session)
    , m_rows(new RowsModel(this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new OpeningStrip(this))
{
    setObjectName(QStringLiteral("filePage"));
    setPrimary(tr("&Continue to Columns"), QStringLiteral("arrow"));
    m_again = addSecondary(tr("&Read again"), QStringLiteral("retry"));
    m_again->setObjectName(QStringLiteral("readAgain"));
    m_again->setToolTip(tr("Reads the file again, as it is on the disk now (F5)."));
    m_again->setWhatsThis(tr(
        "Reads the file again with what you chose here. Your answers stay, and so do your changes to lines "
        "that are still there."));

    m_stack->addWidget(makeNoFile());
    m_stack->addWidget(makeContent());
    m_toColumns = addSecondary(tr("Change c&olumns"), QStringLiteral("columns"));
    m_toColumns->setObjectName(QStringLiteral("toColumns"));
    m_toColumns->setWhatsThis(tr("Shows what each column means, and lets you change it."));
    connect(m_toColumns, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Columns); });
    m_setup = new SetupStrip(session, this);
    connect(m_setup, &SetupStrip::failed, this,
        [this](const Error& error) { banner()->show(translated(error)); });
    addBanner(m_setup);
    content()->addWidget(m_strip);
    content()->addWidget(m_stack, 1);

    const auto readAgain = [this] {
        if (m_session.isOpen())
            reopen(m_session.upload().options());
    };
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, readAgain);
    connect(m_again, &QPushButton::clicked, this, readAgain);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, &FindBar::open);
    connect(offer(PageCommand::ReadAgain), &QAction::triggered, this, readAgain);
    connect(offer(PageCommand::Find), &QAction::triggered, m_find, &FindBar::open);
    connect(offer(PageCommand::FindNext), &QAction::triggered, m_find,
        [this] { m_find->find(FindDirection::Forward); });
    connect(offer(PageCommand::FindPrevious), &QAction::triggered, m_find,
        [this] { m_find->find(FindDirection::Backward); });
    connect(primary(), &QPushButton::clicked, this,
        [this] { Q_EMIT goTo(m_setup->isSettled() ? PageId::Preview : PageId::Columns); });
    connect(m_bar, &DialectBar::optionsChosen, this, &FilePage::reopen);
    connect(m_eye, &QToolButton::toggled, this, &FilePage::showRecipe);
    // The view also says so while the page is taken apart, when there is nothing left to show it in.
    connect(m_view, &RowsView::visibleColumnsChanged, this, &FilePage::showColumnRange, Qt::QueuedConnection);
    // Found while painting: told when the painting is over.
    connect(m_rows, &RowsModel::readFailed, this, &FilePage::tell, Qt::QueuedConnection);
    connect(&m_session, &UploadSession::opened, this, &FilePage::showUpload);
    connect(&m_session, &UploadSession::openProgressed, this,
        [this](quint64 done, quint64 total) { m_strip->show(tr("Reading the file…"), done, total, true); });
    connect(m_strip, &OpeningStrip::cancelled, &m_session, &UploadSession::cancelOpening);
    connect(&m_session, &UploadSession::profileProgressed, this, [this](quint64 done, quint64 total) {
        constexpr quint64 kPercent = 100;
        m_looking->show(tr("Looking at every line: %1 %")
                            .arg(QLocale().toString(total == 0 ? 0 : done * kPercent / total)),
            QStringLiteral("waiting"));
    });
    connect(&m_session, &UploadSession::profiled, this, &FilePage::showProfile);
    connect(&m_session, &UploadSession::sourceProblemChanged, this, &FilePage::showSourceProblem);
    connect(m_findings, &FindingsPanel::jumpWanted, this, &FilePage::jumpTo);
    connect(m_findings, &FindingsPanel::leaveOutWanted, this,
        [this](const std::vector<std::uint64_t>& rows) { m_session.leaveOut(rows); });
    connect(m_findings, &FindingsPanel::takeBackWanted, this,
        [this](const std::vector<std::uint64_t>& rows) { m_session.takeBack(std::span(rows)); });
    connect(&m_session, &UploadSession::changed, this, &FilePage::showRecipe);
    connect(&m_session, &UploadSession::changed, this, &FilePage::showEdits);
    connect(&m_session, &UploadSession::progressed, this, &FilePage::showGrowth);
    connect(&m_session, &UploadSession::counted, this, &FilePage::showGrowth);
    connect(&m_session, &UploadSession::openFailed, this, &FilePage::tellOpening);
    connect(&m_session, &UploadSession::failed, this, &FilePage::tell);
    showUpload();
}

QWidget* FilePage::makeContent()
{
    auto* all = new QWidget(this);
    m_bar = new DialectBar(all);
    m_encodingNote = new IconLabel(all, QPalette::WindowText);
    m_encodingNote->setObjectName(QStringLiteral("encodingNote"));
    m_namesNote = new IconLabel(all, QPalette::WindowText);
    m_namesNote->setObjectName(QStringLiteral("namesNote"));
    m_findings = new FindingsPanel(all);
    m_view = new RowsView(m_rows, all);
    m_find = new FindBar(*m_view, all);
    m_eye = new QToolButton(all);
    m_eye->setObjectName(QStringLiteral("showPersonal"));
    m_eye->setCheckable(true);
    m_eye->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_eye->setIcon(icon(QStringLiteral("show")));
    m_eye->setText(tr("Show &personal values"));
    m_eye->setAccessibleName(tr("Show personal values"));
    m_eye->setWhatsThis(
        tr("Shows names, e-mail addresses and phone numbers as they are in the file. Showing them "
           "sends nothing."));
    m_range = new IconLabel(all);
    m_range->setObjectName(QStringLiteral("columnRange"));
    m_range->setWraps(false);

    auto* below = new QHBoxLayout;
    m_looking = new IconLabel(all);
    m_looking->setObjectName(QStringLiteral("looking"));
    m_looking->setWraps(false);
    below->addWidget(m_eye);
    below->addWidget(m_looking);
    below->addStretch(1);
    below->addWidget(m_range);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(m_bar);
    layout->addWidget(m_encodingNote);
    layout->addWidget(m_namesNote);
    layout->addWidget(m_findings);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    layout->addLayout(below);
    return all;
}

void FilePage::showUpload()
{
    const LayoutPause pause(*this);
    const bool isOpen = m_session.isOpen();
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    primary()->setEnabled(isOpen);
    m_again->setEnabled(isOpen);
    banner()->clear();
    m_find->setTable(isOpen ? m_session.upload().table() : nullptr);
    m_setup->showSession(); // here, so that the pause spares its layout too
    m_strip->clear();
    m_findings->clear();
    m_looking->clear();
    showNextStep();
    if (!isOpen)
        return m_rows->setTable(nullptr);
    const Upload& upload = m_session.upload();
    m_bar->showFile(upload);
    m_rows->setTable(upload.table());
    showRecipe();
    showNotes();
    m_view->fitColumns();
    m_view->scrollToTop();
    showColumnRange();
    if (m_session.lostEdits() > 0)
        banner()->show(
            tr("%Ln lines that you had changed or left out are not in the file any more. The other "
               "changes are kept.",
                nullptr, static_cast<int>(m_session.lostEdits())));
}

void FilePage::showEdits()
{
    m_rows->setEdited(m_session.upload().table());
    m_findings->showEdits(m_session.upload().edits());
}

void FilePage::showProfile()
{
    m_looking->clear();
    const Table& source = *m_session.upload().source();
    m_findings->showProfile(*m_session.profile(), source.columns(), source.sources());
    m_findings->showEdits(m_session.upload().edits());
}

void FilePage::showSourceProblem()
{
    if (const std::optional<Error>& problem = m_session.sourceProblem())
        tell(*problem);
    else
        banner()->clear();
}

void FilePage::jumpTo(qint64 line, quint32 source, int column)
{
    const std::shared_ptr<const Table> table = m_session.upload().source();
    if (line <= 0)
        return m_view->showPlace(-1, column);
    runJob(
        this, [table, source, line] { return std::pair(table, rowAtLine(*table, source, line)); },
        [this, column](const std::pair<std::shared_ptr<const Table>, std::optional<std::uint64_t>>& found) {
            const auto& [looked, row] = found;
            if (row && m_session.upload().source() == looked && *row < std::numeric_limits<int>::max())
                m_view->showPlace(static_cast<int>(*row), column);
        });
}

/// With a saved setup that fits there is nothing to ask.
void FilePage::showNextStep()
{
    const bool settled = m_setup->isSettled();
    setPrimary(settled ? tr("&Continue to Preview") : tr("&Continue to Columns"), QStringLiteral("arrow"));
    primary()->setWhatsThis(settled ? tr("Goes on to what Convey found in every line.")
                                    : tr("Goes on to what each column means."));
    m_toColumns->setVisible(settled);
}

void FilePage::showRecipe()
{
    showNextStep();
    if (!m_session.isOpen())
        return;
    const Upload& upload = m_session.upload();
    std::optional<std::set<int>> masked{};
    if (!m_eye->isChecked())
        masked = personalColumns(upload.file()->columns(), upload.recipe());
    m_rows->setMasking(std::move(masked));
    m_rows->setNumberColumns(numberColumns(upload.file()->columns(), upload.recipe()));
}

void FilePage::showGrowth()
{
    if (!m_session.isOpen())
        return;
    m_rows->showCountedRows();
    m_bar->showCount(m_session.upload());
}

void FilePage::showNotes()
{
    const CsvTable& file = *m_session.upload().file();
    const EncodingReport& encoding = file.encoding();
    if (encoding.badBytes == 0)
        m_encodingNote->clear();
    else
        m_encodingNote->show(
            tr("Line %1 is the first with bytes that are no characters in this encoding. Cells with such "
               "bytes can't be sent. Save the file as “CSV UTF-8” in the spreadsheet program, then read it "
               "again.")
                .arg(QLocale().toString(qlonglong{encoding.firstBadLine})),
            QStringLiteral("warned"), Token::WarnedMark);
    m_namesNote->show(columnNamesNote(file.columns()), QStringLiteral("info"), Token::Muted);
}

void FilePage::showColumnRange()
{
    const auto [first, last] = m_view->visibleColumns();
    if (first < 0)
        return m_range->clear();
    const QLocale locale;
    m_range->show(tr("Columns %1 to %2 of %3")
                      .arg(locale.toString(first + 1), locale.toString(last + 1),
                          locale.toString(m_rows->columnCount())));
}

bool FilePage::event(QEvent* event)
{
    // A person comes back, perhaps from the program that changed the file.
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        m_session.lookAtSources();
    return Page::event(event);
}

void FilePage::reopen(const OpenOptions& options)
{
    m_session.reopen(options);
}

void FilePage::tell(const Error& error)
{
    if (!isOfTheFile(error.code))
        return;
    const QString words = translated(error);
    if (words != banner()->text()) // a screen reader says it once
        banner()->show(words);
}

void FilePage::tellOpening(const Error& error)
{
    m_strip->clear();
    if (error.code != ErrorCode::Cancelled)
        banner()->show(translated(error));
    if (m_session.isOpen())
        m_bar->showFile(m_session.upload()); // the reading that stays, not the one that was tried
}

} // namespace convey::ui
