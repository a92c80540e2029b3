// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/upload_tab.h"

#include "columns/columns_page.h"
#include "common/banner.h"
#include "common/translated.h"
#include "file/file_page.h"
#include "preview/preview_page.h"
#include "results/results_page.h"
#include "send/send_desk.h"
#include "send/send_page.h"

#include "base/text.h"
#include "jobs/source_facts.h"
#include "settings/paths.h"

#include <QFileInfo>
#include <QLocale>

namespace convey::ui {

UploadTab::UploadTab(SendDesk& desk, QWidget* parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_send(new SendPage(m_session, desk, this))
    , m_results(new ResultsPage(this))
{
    add(PageId::File, new FilePage(m_session, this));
    auto* columns = new ColumnsPage(m_session, this);
    add(PageId::Columns, columns);
    m_preview = new PreviewPage(m_session, this);
    add(PageId::Preview, m_preview);
    connect(m_preview, &PreviewPage::columnWanted, this, [this, columns](const QString& name) {
        showPage(PageId::Columns);
        columns->goToColumn(name);
    });
    add(PageId::Send, m_send);
    add(PageId::Results, m_results);
    connect(&m_session, &UploadSession::opened, m_results, &ResultsPage::showNothing);
    connect(&m_session, &UploadSession::sendEnded, this, &UploadTab::showResults);
    connect(m_send, &SendPage::targetChanged, this, &UploadTab::stateChanged);
    connect(m_send, &SendPage::courseChanged, this, &UploadTab::stateChanged);
    connect(m_send, &SendPage::refusedWanted, this, [this] {
        showPage(PageId::Preview);
        m_preview->showRefused();
    });
    for (const auto signal : {&UploadSession::opened, &UploadSession::changed, &UploadSession::checked,
             &UploadSession::sendStarted, &UploadSession::sendProgressed, &UploadSession::sendEnded})
        connect(&m_session, signal, this, &UploadTab::stateChanged);
    // Before others hear of it: who is told of the end asks how long it took.
    for (const auto signal : {&UploadSession::opened, &UploadSession::changed, &UploadSession::sendStarted})
        connect(&m_session, signal, this, [this] { m_work.start(); });
    connect(&m_session, &UploadSession::opened, this, &UploadTab::takeLastDestination);
    connect(&m_session, &UploadSession::sendStarted, this, &UploadTab::rememberUse);
    connect(&m_session, &UploadSession::sendEnded, this, &UploadTab::rememberAmounts);
    connect(&m_session, &UploadSession::sourceProblemChanged, this, &UploadTab::tellSourceProblem);
    connect(&m_session, &UploadSession::failed, this, &UploadTab::stateChanged);
    connect(&m_session, &UploadSession::progressed, this, &UploadTab::stateChanged);
    connect(&m_session, &UploadSession::openFailed, this, &UploadTab::stateChanged);
    connect(&m_session, &UploadSession::sendFailed, this, &UploadTab::stateChanged);
}

/// A saved setup goes where it last went, when a person would have to choose. Nothing is sent by it.
void UploadTab::takeLastDestination()
{
    const std::optional<SavedRecipe>& setup = m_session.answers().setup;
    if (!setup || setup->destination.empty() || m_send->target())
        return;
    for (const Destination& destination : m_desk.destinations()) {
        if (destination.name == setup->destination)
            return m_send->setTarget(SendTarget{.destination = destination});
    }
}

void UploadTab::rememberUse()
{
    const std::optional<SavedRecipe>& setup = m_session.answers().setup;
    if (!setup)
        return;
    const std::optional<SendTarget>& target = m_send->target();
    const std::string destination = target && !target->practice ? target->destination.name : std::string();
    // A setup that was deleted meanwhile, or can't be written, is no reason to stop a send.
    static_cast<void>(
        RecipeStore(defaultRecipeFolder()).markUsed(setup->name(), SystemClock().nowMs(), destination));
}

/// The next file of this setup is held against what was sent for real.
void UploadTab::rememberAmounts()
{
    const std::optional<SavedRecipe>& setup = m_session.answers().setup;
    const std::optional<SendReport>& report = m_session.report();
    if (!setup || !m_session.check() || !report || report->mode != SendMode::Live || report->accepted == 0)
        return;
    static_cast<void>(RecipeStore(defaultRecipeFolder())
                          .keepUsualAmounts(setup->name(), m_session.check()->evidence.usualAmounts()));
}

void UploadTab::showResults()
{
    const std::optional<SendReport>& report = m_session.report();
    if (report && !report->jobId.empty())
        m_results->showJob(report->ledgerPath, report->jobId, report->refusals, m_send->isPracticeRun());
}

/// Whatever a person is looking at: from now on nothing more is read of the file.
void UploadTab::tellSourceProblem()
{
    const std::optional<Error>& problem = m_session.sourceProblem();
    for (const auto& [id, page] : m_pages) {
        if (id == PageId::File)
            continue; // it tells by itself
        if (problem)
            page->banner()->show(translated(*problem));
        else
            page->banner()->clear();
    }
}

void UploadTab::add(PageId id, Page* page)
{
    m_pages.emplace(id, page);
    addWidget(page);
    connect(page, &Page::goTo, this, &UploadTab::showPage);
    connect(page, &Page::openFileWanted, this, &UploadTab::openFileWanted);
}

QString UploadTab::name() const
{
    if (!m_session.isOpen())
        return m_wanted;
    const QString first = QFileInfo(toQString(m_session.upload().path())).fileName();
    const auto more = static_cast<int>(m_session.upload().files().size()) - 1;
    return more == 0 ? first : tr("%1 and %n more", "name of the first file", more).arg(first);
}

QString UploadTab::title() const
{
    if (!m_session.isSending())
        return name();
    return tr("%1 % · %2", "percent sent, name of the file")
        .arg(QLocale().toString(m_send->percent()), name());
}

std::optional<BadgeLook> UploadTab::destination() const
{
    const std::optional<SendTarget>& target = m_send->target();
    if (!target)
        return std::nullopt;
    return target->practice ? practiceBadge() : badgeOf(target->destination);
}

std::optional<int> UploadTab::percent() const
{
    return m_session.isSending() ? std::optional(m_send->percent()) : std::nullopt;
}

void UploadTab::open(const QStringList& paths)
{
    m_wanted = QFileInfo(paths.constFirst()).fileName();
    m_wantedPaths.clear();
    for (const QString& path : paths)
        m_wantedPaths.append(QFileInfo(path).absoluteFilePath());
    m_session.open(paths);
    showPage(PageId::File);
    Q_EMIT stateChanged();
}

QStringList UploadTab::paths() const
{
    if (!m_session.isOpen())
        return m_session.isOpening() ? m_wantedPaths : QStringList();
    QStringList paths;
    for (const Source& source : m_session.upload().source()->sources()) {
        if (source.kind != SourceKind::File)
            return {};
        paths.append(QFileInfo(toQString(source.path)).absoluteFilePath());
    }
    return paths;
}

void UploadTab::practise()
{
    m_send->setTarget(SendTarget{.practice = true});
}

bool UploadTab::isPractising() const
{
    return m_send->target() && m_send->target()->practice;
}

std::optional<RememberedUpload> UploadTab::remembered() const
{
    if (!m_session.isOpen())
        return m_toRestore;
    const QStringList open = paths();
    if (open.isEmpty())
        return std::nullopt;
    return RememberedUpload{.paths = open, .page = m_current, .filter = m_preview->filter()};
}

void UploadTab::restore(const RememberedUpload& upload)
{
    m_toRestore = upload;
    whenOpened([this, upload] {
        m_toRestore.reset();
        m_preview->setFilter(upload.filter);
        showPage(upload.page);
    });
    open(upload.paths);
}

void UploadTab::whenOpened(std::function<void()> act)
{
    auto* waiting = new QObject(this);
    const auto end = [this, waiting] {
        waiting->deleteLater();
        disconnect(&m_session, nullptr, waiting, nullptr);
    };
    connect(&m_session, &UploadSession::opened, waiting, [end, act = std::move(act)] {
        const std::function<void()> last = act; // the connection owns the other one
        end();
        last();
    });
    connect(&m_session, &UploadSession::openFailed, waiting, end);
}

void UploadTab::resume(const JobRecord& job, const SendTarget& target)
{
    QStringList wanted;
    for (const std::string& path : pathsOf(job.header.source))
        wanted.append(toQString(path));
    const auto goOn = [this, job, target] {
        showPage(PageId::Send);
        m_send->resume(job, target);
    };
    if (m_session.isOpen() && paths() == wanted)
        return goOn();
    whenOpened(goOn);
    if (!m_session.isOpening() || paths() != wanted)
        open(wanted);
}

void UploadTab::paste(const QString& block)
{
    m_wanted = tr("Pasted rows");
    m_wantedPaths.clear();
    m_session.paste(block);
    showPage(PageId::File);
    Q_EMIT stateChanged();
}

void UploadTab::showPage(PageId page)
{
    if (page == PageId::Start) {
        Q_EMIT startWanted();
        return;
    }
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return;
    m_current = page;
    setCurrentWidget(found->second);
    Q_EMIT pageShown(page);
}

} // namespace convey::ui
