// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/file_page.h"

#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "file/column_kinds.h"
#include "file/dialect_bar.h"
#include "file/dialect_words.h"
#include "file/find_bar.h"
#include "file/rows_model.h"
#include "file/rows_view.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

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

} // namespace

FilePage::FilePage(UploadSession& session, QWidget* parent)
    : Page(tr("File"), tr("Make sure the table below looks like your spreadsheet."), parent)
    , m_session(session)
    , m_rows(new RowsModel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("filePage"));
    setPrimary(tr("&Continue to Columns"), QStringLiteral("arrow"));
    primary()->setWhatsThis(tr("Goes on to what each column means."));
    m_again = addSecondary(tr("&Read again"), QStringLiteral("retry"));
    m_again->setObjectName(QStringLiteral("readAgain"));
    m_again->setToolTip(tr("Reads the file again, as it is on the disk now (F5)."));
    m_again->setWhatsThis(
        tr("Reads the file again with what you chose here. Answers and changes made for the "
           "old content are asked anew."));

    auto* empty = new EmptyState(QStringLiteral("file"), tr("No file is open."),
        tr("Open a spreadsheet export, or drop one anywhere in this window."), this);
    QPushButton* open = empty->setAction(tr("&Open a file…"), QStringLiteral("open"));
    open->setObjectName(QStringLiteral("openFile"));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeContent());
    content()->addWidget(m_stack, 1);

    const auto readAgain = [this] {
        if (m_session.isOpen())
            reopen(hintsOf(m_session.upload().file()->sniffReport()));
    };
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, readAgain);
    connect(m_again, &QPushButton::clicked, this, readAgain);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, &FindBar::open);
    connect(open, &QPushButton::clicked, this, &FilePage::openFile);
    connect(primary(), &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Columns); });
    connect(m_bar, &DialectBar::hintsChosen, this, &FilePage::reopen);
    connect(m_eye, &QToolButton::toggled, this, &FilePage::showRecipe);
    // The view also says so while the page is taken apart, when there is nothing left to show it in.
    connect(m_view, &RowsView::visibleColumnsChanged, this, &FilePage::showColumnRange, Qt::QueuedConnection);
    // Found while painting: told when the painting is over.
    connect(m_rows, &RowsModel::readFailed, this, &FilePage::tell, Qt::QueuedConnection);
    connect(&m_session, &UploadSession::opened, this, &FilePage::showUpload);
    connect(&m_session, &UploadSession::changed, this, &FilePage::showRecipe);
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
    m_view = new RowsView(m_rows, all);
    m_find = new FindBar(*m_view, all);
    m_eye = new QToolButton(all);
    m_eye->setObjectName(QStringLiteral("showPersonal"));
    m_eye->setCheckable(true);
    m_eye->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_eye->setIcon(icon(QStringLiteral("show")));
    m_eye->setText(tr("Show personal &values"));
    m_eye->setAccessibleName(tr("Show personal values"));
    m_eye->setWhatsThis(
        tr("Shows names, e-mail addresses and phone numbers as they are in the file. Showing them "
           "sends nothing."));
    m_range = new IconLabel(all);
    m_range->setObjectName(QStringLiteral("columnRange"));
    m_range->setWraps(false);

    auto* below = new QHBoxLayout;
    below->addWidget(m_eye);
    below->addStretch(1);
    below->addWidget(m_range);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(m_bar);
    layout->addWidget(m_encodingNote);
    layout->addWidget(m_namesNote);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    layout->addLayout(below);
    return all;
}

void FilePage::showUpload()
{
    const bool isOpen = m_session.isOpen();
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    primary()->setEnabled(isOpen);
    m_again->setEnabled(isOpen);
    banner()->clear();
    m_find->setTable(isOpen ? m_session.upload().source() : nullptr);
    if (!isOpen)
        return m_rows->setTable(nullptr);
    const CsvTable& file = *m_session.upload().file();
    m_bar->showFile(file);
    m_rows->setTable(m_session.upload().file());
    showRecipe();
    showNotes();
    m_view->fitColumns();
    m_view->scrollToTop();
    showColumnRange();
}

void FilePage::showRecipe()
{
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
    m_bar->showCount(*m_session.upload().file());
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
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        lookAtDisk();
    return Page::event(event);
}

void FilePage::lookAtDisk()
{
    if (!m_session.isOpen() || !isVisible())
        return;
    runJob(
        this, [file = m_session.upload().file()] { return std::pair(file, file->stillTheSame()); },
        [this](const std::pair<std::shared_ptr<CsvTable>, Result<>>& looked) {
            const auto& [file, same] = looked;
            if (!same && m_session.upload().file() == file)
                tell(same.error());
        });
}

void FilePage::reopen(const DialectHints& hints)
{
    m_session.open(toQString(m_session.upload().path()), hints);
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
    banner()->show(translated(error));
    if (m_session.isOpen())
        m_bar->showFile(*m_session.upload().file()); // the reading that stays, not the one that was tried
}

} // namespace convey::ui
