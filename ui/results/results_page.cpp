// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "results/results_page.h"

#include "common/banner.h"
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/panel.h"
#include "common/refusal_words.h"
#include "common/rule_words.h"
#include "common/translated.h"
#include "results/outcome_list.h"
#include "results/receipt_saver.h"
#include "results/sent_wrong_dialog.h"
#include "send/look_list.h"
#include "send/refused_model.h"
#include "send/result_panel.h"
#include "send/send_words.h"
#include "send/small_table.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/runner.h"
#include "jobs/send_means.h"
#include "jobs/source_facts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kTwoResultColumns = 80; // em: below it the points go under the lines
constexpr double kResultSideWidth = 23; // em

/// What the panel of the Send page shows, from the history.
SendReport reportOf(const Receipt& receipt)
{
    const auto number = [](std::int64_t count) { return static_cast<std::uint64_t>(count); };
    SendReport report{.jobId = receipt.job, .mode = receipt.mode, .pixelId = receipt.pixel};
    report.accepted = number(receipt.accepted);
    report.refused = number(receipt.refused);
    report.unknown = number(receipt.unknown);
    report.blocked = number(receipt.blocked);
    report.outside = number(receipt.outside);
    report.leftOut = number(receipt.leftOut);
    report.notSent = number(receipt.notSent);
    report.requests = number(receipt.requests);
    if (receipt.state != "done")
        report.end.stop = StopKind::Cancelled;
    return report;
}

QString factsOf(const Receipt& receipt)
{
    QStringList files;
    for (const std::string& file : receipt.files)
        files.append(isolated(toQString(file)));
    QStringList lines{ResultsPage::tr("File: %1").arg(files.join(QStringLiteral(", "))),
        ResultsPage::tr("Pixel: %1").arg(isolated(toQString(receipt.pixel))),
        ResultsPage::tr("Began: %1").arg(momentText(receipt.started))};
    if (receipt.ended != 0)
        lines.append(ResultsPage::tr("Ended: %1").arg(momentText(receipt.ended)));
    if (!receipt.setup.empty())
        lines.append(ResultsPage::tr("Saved setup: %1").arg(isolated(toQString(receipt.setup))));
    return lines.join(u'\n');
}

} // namespace

ResultsPage::ResultsPage(QWidget* parent)
    : Page(tr("Results"), tr("What OpenAI answered, and what stayed on this computer."), parent)
{
    setObjectName(QStringLiteral("resultsPage"));
    QPushButton* wrong = addSecondary(tr("&I sent something wrong…"), QStringLiteral("help"));
    wrong->setObjectName(QStringLiteral("sentSomethingWrong"));
    wrong->setWhatsThis(tr("What can and can’t be done about it."));
    connect(wrong, &QPushButton::clicked, this, [this] { (new SentWrongDialog(this))->open(); });
    QPushButton* receipt = setPrimary(tr("Save &receipt…"), QStringLiteral("receipt"));
    receipt->setObjectName(QStringLiteral("saveReceipt"));
    receipt->setWhatsThis(tr("Figures, times and hashes of this send, to print, to file or to hand on. "
                             "Nothing personal is in it."));
    connect(receipt, &QPushButton::clicked, this, [this] {
        if (!m_look)
            return;
        askToSaveReceipt(m_look->receipt, this, [this](const Result<QString>& path) {
            if (path)
                m_outcomes->said()->tellDone(
                    tr("The receipt is saved as %1.").arg(isolated(QFileInfo(*path).fileName())));
            else
                m_outcomes->said()->tellProblem(translated(path.error()));
        });
    });

    offerPrinting(*this, [this] { return paperOf(m_look->receipt); });

    m_empty = new EmptyState(QStringLiteral("results"), tr("Nothing was sent from this file yet."),
        tr("Test it or send it on the Send page; what OpenAI answers stands here then."), this);
    const QPushButton* toSend = m_empty->setAction(tr("&Go to Send"), QStringLiteral("send"));
    connect(toSend, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Send); });
    auto* states = new QWidget(this);
    m_states = new QStackedLayout(states);
    m_states->addWidget(m_empty);
    m_states->addWidget(buildBody());
    content()->addWidget(states, 1);
    connect(m_outcomes, &OutcomeList::saveWanted, this, &ResultsPage::askForLines);
    connect(
        m_points, &LookList::failed, this, [this](const Error& error) { banner()->show(translated(error)); });
    showNothing();
}

QWidget* ResultsPage::buildBody()
{
    auto* body = new QWidget(this);
    m_result = new ResultPanel(body);
    m_refused = new RefusedModel(this);
    m_refusedTable = new SmallTable({.name = tr("Refused conversions"),
                                        .help = tr("Each conversion that OpenAI refused, with OpenAI’s own "
                                                   "words. Ctrl+C copies a row."),
                                        .objectName = "refusals"},
        *m_refused, body);
    m_outcomes = new OutcomeList(body);
    m_points = new LookList(body);
    auto* facts = new Panel(body);
    m_facts = new QLabel(facts);
    m_facts->setObjectName(QStringLiteral("jobFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("About this send"));
    auto* factsLine = new QVBoxLayout(facts);
    const int pad = em(this, kGapM);
    factsLine->setContentsMargins(pad, pad, pad, pad);
    factsLine->addWidget(m_facts);

    const auto columnOf = [&](std::initializer_list<QWidget*> parts) {
        auto* column = new QWidget(body);
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins({});
        layout->setSpacing(em(this, kGapM));
        for (QWidget* part : parts)
            layout->addWidget(part);
        layout->addStretch(1);
        return column;
    };
    m_main = columnOf({m_refusedTable, m_outcomes});
    m_side = columnOf({m_points, facts});
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(m_result);
    m_columns = new QGridLayout;
    m_columns->setContentsMargins({});
    m_columns->setSpacing(em(this, kGapM));
    m_columns->setColumnStretch(0, 1);
    column->addLayout(m_columns, 1);
    arrange();

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("resultsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

void ResultsPage::arrange()
{
    const bool beside = width() >= em(this, kTwoResultColumns);
    m_columns->addWidget(m_main, 0, 0);
    m_columns->addWidget(m_side, beside ? 0 : 1, beside ? 1 : 0);
    m_columns->setColumnMinimumWidth(1, beside ? em(this, kResultSideWidth) : 0);
    m_side->setMaximumWidth(beside ? em(this, kResultSideWidth) : QWIDGETSIZE_MAX);
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ResultsPage::showNothing()
{
    m_jobId.clear();
    m_look.reset();
    m_states->setCurrentIndex(0);
    primary()->setEnabled(false);
    offer(PageCommand::Print)->setEnabled(false);
}

void ResultsPage::showJob(const std::string& ledgerPath, const std::string& jobId,
    std::vector<RefusedRow> refusals, bool isPractice)
{
    m_isPractice = isPractice;
    m_ledgerPath = ledgerPath;
    m_jobId = jobId;
    m_refusals = std::move(refusals);
    runJob(
        this, [ledgerPath, jobId] { return lookAtJob(ledgerPath, jobId, SystemClock().nowMs()); },
        [this, jobId](Result<JobLook> look) {
            if (jobId == m_jobId) // another job was asked for since
                takeIn(std::move(look));
        });
}

void ResultsPage::takeIn(Result<JobLook> look)
{
    if (!look) {
        showNothing();
        banner()->show(translated(look.error()));
        Q_EMIT shown();
        return;
    }
    banner()->clear();
    m_look = *std::move(look);
    const Receipt& receipt = m_look->receipt;
    m_result->showReport(reportOf(receipt), m_isPractice);
    if (m_refusals.empty()) {
        for (const RefusedEvent& event : m_look->refusals)
            m_refusals.push_back(
                {.row = event.row, .param = event.param, .code = event.code, .message = event.message});
    }
    m_refused->setRows(m_refusals);
    m_refusedTable->setVisible(!m_refusals.empty());
    m_outcomes->showCounts(receipt);
    m_points->showJob({.ledgerPath = m_ledgerPath,
        .id = m_jobId,
        .sentMs = receipt.ended == 0 ? receipt.started : receipt.ended,
        .isForReal = receipt.mode == SendMode::Live && !m_isPractice,
        .ticks = m_look->ticks});
    m_facts->setText(factsOf(receipt));
    primary()->setEnabled(true);
    offer(PageCommand::Print)->setEnabled(true);
    m_states->setCurrentIndex(1);
    Q_EMIT shown();
}

void ResultsPage::askForLines(RowOutcome outcome)
{
    if (!m_look)
        return;
    const std::vector<std::string> paths = pathsOf(m_look->job.header.source);
    const QFileInfo source(toQString(paths.front()));
    const std::string_view name = rowOutcomeName(outcome);
    auto* dialog = new QFileDialog(this, tr("Save the lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Tables (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        source.completeBaseName() + u'-' + toQString(name).replace(u'_', u'-') + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, outcome](const QString& path) { saveLines(outcome, path); });
    dialog->open();
}

void ResultsPage::saveLines(RowOutcome outcome, const QString& path)
{
    if (!m_look)
        return;
    m_outcomes->setBusy(true);
    m_outcomes->said()->show(tr("The lines are being saved…"), QStringLiteral("waiting"));
    runJob(
        this,
        [order = OutcomeOrder{.ledgerPath = m_ledgerPath,
             .editsFolder = keptEditsFolder(),
             .jobId = m_jobId,
             .now = SystemClock().nowMs(),
             .refusalWords = wordlessRefusals()},
            rules = translatedRules(), outcome, path = toUtf8(path)]() -> Result<OutcomeCounts> {
            AtomicFile file(path);
            if (const Result<> opened = file.open(true); !opened)
                return convey::fail(opened.error());
            const OutcomeSink sink{outcome, [&](std::string_view text) { return file.write(text); }};
            const auto reason = [&](const Finding& finding) {
                const FindingWords words = wordsOfRule(*rules, finding, {});
                return words.remedy.empty() ? words.message : words.message + ' ' + words.remedy;
            };
            Result<OutcomeCounts> counts = writeOutcomeFiles(order, {&sink, 1}, reason);
            if (!counts)
                return counts;
            return file.commit().map([&] { return *counts; });
        },
        [this, outcome](const Result<OutcomeCounts>& counts) {
            m_outcomes->setBusy(false);
            if (!counts) {
                m_outcomes->said()->tellProblem(translated(counts.error()));
            } else {
                const auto rows = counts->rows.at(static_cast<std::size_t>(outcome));
                QString said = tr("%Ln lines are saved.", nullptr, pluralOf(rows));
                if (counts->isWithoutEdits)
                    said += u' '
                        + tr("What was changed in Convey before sending is not kept any more: the lines are "
                             "as the file has them.");
                m_outcomes->said()->tellDone(said);
            }
            Q_EMIT saved();
        });
}

} // namespace convey::ui
