// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/preview_actions.h"

#include "common/icon.h"
#include "common/page.h"
#include "common/plain_tool_tip.h"
#include "common/plain_words.h"
#include "common/rule_words.h"
#include "common/upload_session.h"
#include "preview/fixing.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "check/reminder.h"
#include "jobs/findings_file.h"
#include "jobs/prepare_job.h"
#include "jobs/runner.h"
#include "jobs/saved_edits.h"
#include "settings/paths.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace convey::ui {

namespace {

/// The check with every finding: the window lists so many of them only.
Result<std::shared_ptr<const CheckResult>> wholeCheck(
    CheckRequest& request, const std::shared_ptr<const CheckedRows>& rows)
{
    if (rows->check().findingsNotListed == 0)
        return rows->sharedCheck();
    request.maxFindings = std::numeric_limits<std::size_t>::max();
    return runCheck(request).map(
        [](CheckResult&& result) { return std::make_shared<const CheckResult>(std::move(result)); });
}

std::optional<EpochMs> exportAgainBy(const CheckResult& check)
{
    return check.evidence.times().exportAgainBy(check.judgedAtMs);
}

} // namespace

PreviewActions::PreviewActions(Page& page, UploadSession& session, Fixing& fixing)
    : QObject(&page)
    , m_page(page)
    , m_session(session)
    , m_fixing(fixing)
{
    makeUndo();
    makeMore();
    makeMenu();
    showRows(nullptr);
}

void PreviewActions::makeUndo()
{
    const auto add = [this](const char* name, const QString& word, const QString& iconName,
                         const QString& help, QKeySequence::StandardKey key, PageCommand command,
                         void (QUndoStack::*step)()) {
        QPushButton* button = m_page.addSecondary({}, iconName); // the arrows are known
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(word);
        button->setWhatsThis(help);
        const auto act = [this, step] { (m_fixing.steps().*step)(); };
        connect(button, &QPushButton::clicked, this, act);
        auto* shortcut = new QShortcut(key, &m_page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        connect(m_page.offer(command), &QAction::triggered, this, act);
        return button;
    };
    m_undo = add("undoEdit", tr("Undo"), QStringLiteral("undo"), tr("Takes back the last change (Ctrl+Z)."),
        QKeySequence::Undo, PageCommand::Undo, &QUndoStack::undo);
    m_redo = add("redoEdit", tr("Redo"), QStringLiteral("redo"),
        tr("Makes the change again that was taken back (Ctrl+Shift+Z)."), QKeySequence::Redo,
        PageCommand::Redo, &QUndoStack::redo);
    connect(&m_fixing.steps(), &QUndoStack::indexChanged, this, &PreviewActions::showUndo);
    showUndo();
}

void PreviewActions::showUndo()
{
    const QUndoStack& steps = m_fixing.steps();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    m_undo->setToolTip(
        plainToolTip(steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : tr("Nothing to undo")));
    m_redo->setToolTip(
        plainToolTip(steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : tr("Nothing to redo")));
    m_undo->setAccessibleDescription(steps.undoText());
    m_redo->setAccessibleDescription(steps.redoText());
    QAction* undo = m_page.offer(PageCommand::Undo);
    undo->setEnabled(steps.canUndo());
    undo->setText(steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : QString());
    QAction* redo = m_page.offer(PageCommand::Redo);
    redo->setEnabled(steps.canRedo());
    redo->setText(steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : QString());
}

void PreviewActions::makeMenu()
{
    m_save = m_page.addSecondary(tr("&Save…"), QStringLiteral("save"));
    m_save->setObjectName(QStringLiteral("saveRows"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setWhatsThis(
        tr("Writes the rejected rows, all problems, the request bodies or a reminder to a file."));
    auto* menu = new QMenu(tr("&Save…"), m_save);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const char* name, const QString& title, const QString& fileName,
                         void (PreviewActions::*save)(const QString&)) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, title, fileName, save] {
            ask(title, fileName, [this, save](const QString& path) { (this->*save)(path); });
        });
        return action;
    };
    add(tr("&Rejected rows…"), "saveRejects", tr("Save the rejected rows"), tr("rejected.csv"),
        &PreviewActions::saveRejects)
        ->setToolTip(tr("The blocked rows with what is wrong, and a column with the fix where one is known"));
    add(tr("&All problems…"), "saveFindings", tr("Save all problems"), tr("problems.csv"),
        &PreviewActions::saveFindings)
        ->setToolTip(tr("As a table (.csv) or for programs (.json); personal values are left out"));
    m_bodies = add(tr("Request &bodies…"), "saveBodies", tr("Save the request bodies"), tr("bodies.ndjson"),
        &PreviewActions::saveBodies);
    m_bodies->setToolTip(tr("What a test would send, letter by letter: one request a line"));
    m_reminder = add(tr("Re&minder of the next export…"), "saveReminder", tr("Save a reminder"),
        tr("export-again.ics"), &PreviewActions::saveReminder);
    m_reminder->setToolTip(tr("A calendar file with the time by which to export again"));
    m_save->setMenu(menu);
    m_saveInMore = menu->menuAction();
    m_saveInMore->setIcon(icon(QStringLiteral("save")));
    m_more->insertAction(m_replace, m_saveInMore);
    setNarrow(false);
}

void PreviewActions::setNarrow(bool narrow)
{
    m_save->setVisible(!narrow);
    m_saveInMore->setVisible(narrow);
}

void PreviewActions::makeMore()
{
    QPushButton* more = m_page.addSecondary(tr("&More"), QStringLiteral("more"));
    more->setObjectName(QStringLiteral("moreRows"));
    more->setAccessibleName(tr("More"));
    more->setWhatsThis(tr("Find and replace down a column, and wiping of what Convey keeps."));
    m_more = new QMenu(more);
    m_more->setToolTipsVisible(true);
    m_replace = m_more->addAction(tr("&Find and replace…"), this, &PreviewActions::replaceWanted);
    m_replace->setObjectName(QStringLiteral("findAndReplace"));
    m_replace->setShortcut(Qt::CTRL | Qt::Key_H);
    m_replace->setShortcutContext(Qt::WidgetShortcut); // the page has the key
    m_replace->setShortcutVisibleInContextMenu(true);
    connect(m_page.offer(PageCommand::Replace), &QAction::triggered, this, &PreviewActions::replaceWanted);
    QAction* wipe = m_more->addAction(tr("&Wipe kept changes…"), this, &PreviewActions::askToWipe);
    wipe->setObjectName(QStringLiteral("wipeEdits"));
    wipe->setToolTip(
        tr("Convey keeps the cells you changed, so that they are there when you open a file again"));
    more->setMenu(m_more);
}

void PreviewActions::askToWipe()
{
    const auto files = static_cast<int>(countSavedEdits(defaultFileEditsFolder()));
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Wipe kept changes"),
        files == 0 ? tr("Convey keeps no changes.") : tr("Wipe the changes of %Ln files?", nullptr, files),
        files == 0 ? QMessageBox::Close : QMessageBox::Cancel, &m_page);
    box->setObjectName(QStringLiteral("wipeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (files > 0) {
        box->setInformativeText(
            tr("They hold cells as you wrote them, which may be personal data. Your files stay as they are. "
               "What you changed in a file that is open stays until you close it, and is kept again with the "
               "next change. This can’t be undone."));
        QPushButton* yes = box->addButton(tr("&Wipe"), QMessageBox::DestructiveRole);
        yes->setObjectName(QStringLiteral("wipeNow"));
        box->setDefaultButton(QMessageBox::Cancel);
        connect(yes, &QPushButton::clicked, this, &PreviewActions::wipe);
    }
    nameByText(box->buttons());
    box->open();
}

void PreviewActions::wipe()
{
    const std::string folder = defaultFileEditsFolder();
    const WipedEdits wiped = wipeSavedEdits(folder);
    if (wiped.left > 0)
        return Q_EMIT failed({.code = ErrorCode::SettingsUnusable, .subject = folder});
    Q_EMIT saved(tr("The changes of %Ln files are wiped.", nullptr, static_cast<int>(wiped.files)));
}

void PreviewActions::showRows(std::shared_ptr<const CheckedRows> rows)
{
    m_rows = std::move(rows);
    m_save->setEnabled(m_rows != nullptr);
    m_saveInMore->setEnabled(m_rows != nullptr);
    m_replace->setEnabled(m_rows != nullptr);
    m_page.offer(PageCommand::Replace)->setEnabled(m_rows != nullptr);
    // Made ids hang on the pixel, which is chosen on Send.
    const Binding* id = m_rows ? m_session.upload().recipe().find(Input::Id) : nullptr;
    m_bodies->setEnabled(m_rows && m_session.upload().questions().empty()
        && m_rows->check().summary.sendable() > 0 && !(id && id->kind == BindingKind::Made));
    m_reminder->setEnabled(m_rows && exportAgainBy(m_rows->check()).has_value());
}

void PreviewActions::ask(const QString& title, const QString& name, std::function<void(const QString&)> save)
{
    auto* dialog = new QFileDialog(&m_page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
        [save = std::move(save)](const QString& path) { save(path); });
    dialog->open();
}

template <typename Write, typename Say>
void PreviewActions::write(const QString& path, Write write, Say say)
{
    if (!m_rows)
        return;
    using Outcome = std::invoke_result_t<Write, const std::shared_ptr<const CheckedRows>&, const TextSink&>;
    runJob(
        this,
        [rows = m_rows, path = toUtf8(path), write = std::move(write)]() -> Outcome {
            AtomicFile file(path);
            if (const Result<> opened = file.open(true); !opened)
                return convey::fail(opened.error());
            Outcome outcome = write(rows, [&](std::string_view text) { return file.write(text); });
            if (!outcome)
                return outcome;
            if (const Result<> committed = file.commit(); !committed)
                return convey::fail(committed.error());
            return outcome;
        },
        [this, say = std::move(say)](Outcome outcome) {
            if (!outcome)
                return Q_EMIT failed(outcome.error());
            Q_EMIT saved(say(*outcome));
        });
}

void PreviewActions::saveRejects(const QString& path)
{
    write(
        path,
        [rules = translatedRules()](
            const std::shared_ptr<const CheckedRows>& rows, const TextSink& sink) -> Result<RejectCounts> {
            CheckRequest request = rows->request();
            const auto check = wholeCheck(request, rows);
            if (!check)
                return convey::fail(check.error());
            const auto reason = [&](const Finding& finding) {
                const FindingWords words = wordsOfRule(*rules, finding, {});
                return words.remedy.empty() ? words.message : words.message + ' ' + words.remedy;
            };
            return writeRejects(request, **check, reason, sink);
        },
        [](const RejectCounts& counts) -> QString {
            const auto number = [](std::uint64_t count) { return static_cast<int>(count); };
            return tr("%Ln rejected rows are saved.", nullptr, number(counts.rows)) + u' '
                + tr("%Ln of their conversions have a fix in the last column.", nullptr,
                    number(counts.withFix));
        });
}

void PreviewActions::saveFindings(const QString& path)
{
    const FindingsForm form =
        path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? FindingsForm::Json : FindingsForm::Csv;
    write(
        path,
        [rules = translatedRules(), form](
            const std::shared_ptr<const CheckedRows>& rows, const TextSink& sink) -> Result<std::uint64_t> {
            CheckRequest request = rows->request();
            const auto check = wholeCheck(request, rows);
            if (!check)
                return convey::fail(check.error());
            const auto words = [&](const Finding& finding, std::string_view column) {
                return wordsOfRule(*rules, finding, column);
            };
            return writeFindings(request, **check, rows->edits(), form, words, sink);
        },
        [](std::uint64_t count) { return tr("%Ln problems are saved.", nullptr, static_cast<int>(count)); });
}

void PreviewActions::saveBodies(const QString& path)
{
    write(
        path,
        [](const std::shared_ptr<const CheckedRows>& rows, const TextSink& sink) -> Result<PrepareSummary> {
            return runPrepare(rows->request(), rows->check(), SendMode::ValidateOnly, sink);
        },
        [](const PrepareSummary& summary) {
            return tr("%Ln conversions are saved as they would be tested.", nullptr,
                static_cast<int>(summary.events));
        });
}

void PreviewActions::saveReminder(const QString& path)
{
    const std::string summary = toUtf8(tr("Export conversions again"));
    const std::string description =
        toUtf8(tr("OpenAI takes conversions for 7 days. What happened since the last "
                  "export is lost unless it is sent by then."));
    write(
        path,
        [summary, description](const std::shared_ptr<const CheckedRows>& rows, const TextSink& sink) {
            return sink(reminderIcs({.at = exportAgainBy(rows->check()).value_or(0),
                            .made = rows->check().judgedAtMs,
                            .summary = summary,
                            .description = description}))
                .map([] { return true; });
        },
        [](bool) { return tr("The reminder is saved. Open it with your calendar."); });
}

} // namespace convey::ui
