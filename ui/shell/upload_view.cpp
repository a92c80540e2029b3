// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/upload_view.h"

#include "common/banner.h"
#include "common/translated.h"
#include "file/rows_model.h"
#include "preview/counts_bar.h"
#include "shell/practice.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMaxFindings = 100'000;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

UploadView::UploadView(const Practice* practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_banner(new Banner(this))
    , m_facts(plainLabel(this))
    , m_grid(new QTableView(this))
    , m_rows(new RowsModel(this))
    , m_counts(new CountsBar(this))
    , m_result(plainLabel(this))
    , m_practise(new QPushButton(tr("&Practice send"), this))
{
    m_grid->setModel(m_rows);
    m_grid->setObjectName(QStringLiteral("rows"));
    m_grid->setAccessibleName(tr("Rows of the file"));
    m_grid->setAlternatingRowColors(true);
    m_grid->setWordWrap(false);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    // Measuring every row of a million would stall the window: rows have one height, and the eye sets widths.
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);

    m_practise->setObjectName(QStringLiteral("practise"));
    m_practise->setAccessibleName(tr("Send to the practice endpoint; nothing leaves this computer"));
    m_practise->setToolTip(tr("Sends to an endpoint inside this program. Nothing leaves this computer."));
    m_practise->setVisible(m_practice != nullptr);
    m_practise->setEnabled(false);
    m_result->setObjectName(QStringLiteral("result"));
    m_facts->setObjectName(QStringLiteral("facts"));

    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(m_practise, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_facts);
    layout->addWidget(m_grid, 1);
    layout->addLayout(bottom);
    layout->addWidget(m_result);

    m_growth.setInterval(100ms);
    connect(&m_growth, &QTimer::timeout, this, &UploadView::showGrowth);
    connect(m_practise, &QPushButton::clicked, this, &UploadView::practise);
    connect(m_rows, &RowsModel::readFailed, this, &UploadView::fail, Qt::QueuedConnection);
}

UploadView::~UploadView()
{
    m_stop.request_stop();
}

void UploadView::open(const QString& path)
{
    m_stop.request_stop();
    m_stop = {};
    m_check.reset();
    m_practise->setEnabled(false);
    m_banner->clear();
    m_counts->clear();
    m_result->clear();
    const std::uint64_t opening = ++m_opening;
    runJob(
        this, [path = toUtf8(path)] { return Upload::open(path); },
        [this, opening](Result<Upload> upload) {
            if (opening != m_opening)
                return;
            if (upload)
                showUpload(*std::move(upload));
            else
                fail(upload.error());
        });
}

void UploadView::showUpload(Upload upload)
{
    m_upload = std::move(upload);
    const CsvTable& file = *m_upload->file();
    const char separator = file.dialect().separator;
    m_facts->setText(tr("%1 columns, separated by %2", nullptr, static_cast<int>(file.columnCount()))
                         .arg(QLocale().toString(static_cast<qulonglong>(file.columnCount())),
                             separator == '\t' ? tr("tabs") : QString(QLatin1Char(separator))));
    m_rows->setTable(m_upload->table());
    Q_EMIT opened();
    startCheck();
}

void UploadView::startCheck()
{
    const Result<BoundRecipe> bound = m_upload->boundRecipe();
    if (!bound)
        return fail(bound.error());
    CheckRequest request{.table = m_upload->table(),
        .recipe = *bound,
        .now = SystemClock().nowMs(),
        .maxFindings = kMaxFindings,
        .seed = QRandomGenerator::system()->generate64(),
        .revision = m_upload->revision()};
    m_progress = std::make_shared<WorkProgress>();
    const JobControl control = JobControl::into(m_progress, m_stop.get_token());
    m_counts->showProgress(0, 0);
    m_growth.start();
    const std::uint64_t opening = m_opening;
    runJob(
        this,
        [file = m_upload->file(), request, control]() -> Result<CheckResult> {
            const Result<> indexed =
                file->index([&](std::uint64_t, std::uint64_t) { return !control.isStopped(); });
            if (!indexed)
                return convey::fail(indexed.error());
            return runCheck(request, control);
        },
        [this, opening](Result<CheckResult> result) {
            if (opening != m_opening)
                return;
            m_growth.stop();
            m_rows->showCountedRows();
            if (result)
                showCheck(*std::move(result));
            else
                fail(result.error());
        });
}

void UploadView::showGrowth()
{
    m_rows->showCountedRows();
    m_counts->showProgress(m_progress->done, m_progress->total);
}

void UploadView::showCheck(CheckResult result)
{
    if (!m_upload || result.revision != m_upload->revision())
        return;
    m_check = std::make_shared<const CheckResult>(std::move(result));
    m_counts->showSummary(m_check->summary);
    m_practise->setEnabled(m_check->summary.sendable() > 0);
    Q_EMIT checked();
}

void UploadView::practise()
{
    m_practise->setEnabled(false);
    m_result->setText(tr("Sending to the practice endpoint…"));
    SendOrder order{.mode = SendMode::Live,
        .endpoint = m_practice->endpoint(),
        .pixelId = m_practice->pixelId(),
        .table = m_upload->table(),
        .sourcePath = m_upload->path(),
        .recipe = m_upload->recipe(),
        .editsHash = {},
        .check = m_check};
    auto means = std::make_shared<SendMeans>(m_practice->means());
    const JobControl control{.stop = m_stop.get_token()};
    const std::uint64_t opening = m_opening;
    runJob(
        this, [order, means, control] { return runSend(order, std::move(*means), {}, control); },
        [this, opening](const Result<SendReport>& report) {
            if (opening != m_opening)
                return;
            m_practise->setEnabled(true);
            if (report)
                showReport(*report);
            else
                fail(report.error());
        });
}

void UploadView::showReport(const SendReport& report)
{
    const auto number = [](std::uint64_t count) {
        return QLocale().toString(static_cast<qulonglong>(count));
    };
    m_result->setText(
        tr("Practice: %1 conversions = %2 accepted + %3 refused + %4 sent without an answer + %5 not sent")
            .arg(number(report.events()), number(report.accepted), number(report.refused),
                number(report.unknown),
                number(report.notSent + report.blocked + report.outside + report.leftOut)));
    Q_EMIT practised();
}

void UploadView::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_growth.stop();
    if (!m_check)
        m_counts->clear();
    m_result->clear();
    m_banner->show(translated(error));
    Q_EMIT failed();
}

QString UploadView::problem() const
{
    return m_banner->text();
}

QString UploadView::countsText() const
{
    return m_counts->text();
}

} // namespace convey::ui
