// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/replace_dialog.h"

#include "common/form.h"
#include "common/icon_label.h"
#include "common/masked_text.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/tab_order.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "preview/fixing.h"

#include "base/text.h"
#include "jobs/field_columns.h"
#include "jobs/runner.h"
#include "value/personal.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace convey::ui {

namespace {

constexpr double kReplaceWidth = 40; // em
constexpr int kCountPause = 250; // milliseconds
constexpr std::uint64_t kCellsWithProgress = 10'000; // fewer are changed before a bar could be seen

} // namespace

ReplaceDialog::ReplaceDialog(UploadSession& session, Fixing& fixing, Place place, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_fixing(fixing)
    , m_place(std::move(place))
    , m_fields(session.upload().recipe(), session.upload().columns())
    , m_column(new QComboBox(this))
    , m_find(nullptr)
    , m_text(nullptr)
    , m_whole(new QCheckBox(tr("Only &whole cells"), this))
    , m_anyCase(new QCheckBox(tr("In &any case"), this))
    , m_onlyShown(new QCheckBox(this))
    , m_count(new IconLabel(this, QPalette::WindowText))
    , m_samples(new QTableWidget(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    makeFields();
    makeSamples();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName(QStringLiteral("replaceAll"));
    m_replace->setWhatsThis(
        tr("Changes the cells. It is one step that can be undone; your file stays as it is."));
    nameByText(buttons->buttons());
    layout->addWidget(buttons);
    resize(em(this, kReplaceWidth), sizeHint().height());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kCountPause);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceDialog::countAgain);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::replaceAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplaceDialog::reject);
    connect(&m_fixing, &Fixing::progressed, this, &ReplaceDialog::showProgress);
    connect(&m_fixing, &Fixing::told, this, [this] {
        if (m_runs)
            accept();
    });
    connect(&m_fixing, &Fixing::failed, this, [this](const Error& error) {
        if (!m_runs)
            return;
        showRunning(false);
        m_count->show(translated(error), QStringLiteral("blocked"), Token::BlockedMark);
    });
    connect(&m_session, &UploadSession::opened, this, &QDialog::reject); // of another file
    showRunning(false);
    countAgain();
    m_find->setFocus();
    tabAsSeen(*this);
}

ReplaceDialog::~ReplaceDialog()
{
    m_stop.request_stop();
}

void ReplaceDialog::makeFields()
{
    auto* form = new Form(this);
    // A look-up file is beside the rows, not in them.
    const std::span<const Column> columns = m_session.upload().source()->columns();
    for (const Column& column : columns)
        m_column->addItem(toQString(column.name));
    if (m_place.column >= 0 && m_place.column < m_column->count())
        m_column->setCurrentIndex(m_place.column);
    form->add(m_column,
        {.label = tr("&Column"),
            .hint = tr("The column whose cells change."),
            .objectName = "replaceColumn"});
    m_find = form->addLine({.label = tr("&Find"),
        .hint = tr("What stands there now. With whole cells alone, nothing here means empty cells."),
        .objectName = "replaceFind"});
    m_text = form->addLine({.label = tr("Replace &by"),
        .hint = tr("What is to stand there. Nothing here takes it out."),
        .objectName = "replaceText"});
    m_whole->setObjectName(QStringLiteral("wholeCells"));
    m_whole->setWhatsThis(tr("Changes only cells that hold this and nothing else."));
    m_anyCase->setObjectName(QStringLiteral("anyCase"));
    m_anyCase->setWhatsThis(tr("Small and capital letters are taken for the same."));
    m_onlyShown->setObjectName(QStringLiteral("onlyShownRows"));
    m_onlyShown->setText(tr("Only in the %Ln &rows shown", nullptr, static_cast<int>(m_place.rows.size())));
    m_onlyShown->setWhatsThis(tr("Leaves the rows alone that the list does not show at the moment."));
    m_onlyShown->setVisible(!m_place.rows.empty());
    m_onlyShown->setChecked(!m_place.rows.empty());
    auto* ways = new QWidget(this);
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    for (QCheckBox* box : {m_whole, m_anyCase, m_onlyShown}) {
        box->setAccessibleName(plainWords(box->text()));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::countAgain);
    }
    form->addGroup(tr("How"), ways);
    layout()->addWidget(form);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ReplaceDialog::countAgain);
    for (QLineEdit* line : {m_find, m_text})
        connect(line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void ReplaceDialog::makeSamples()
{
    m_count->setObjectName(QStringLiteral("replaceCount"));
    m_count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_samples->setObjectName(QStringLiteral("replaceSamples"));
    m_samples->setAccessibleName(tr("The first cells that would change, before and after"));
    m_samples->setWhatsThis(
        tr("What the first cells would look like. Personal values are hidden while they are "
           "hidden in the table."));
    m_samples->setColumnCount(3);
    m_samples->setHorizontalHeaderLabels({tr("Line"), tr("Now"), tr("Then")});
    m_samples->setRowCount(static_cast<int>(kReplaceSamples));
    m_samples->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_samples->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_samples->setTabKeyNavigation(false);
    m_samples->setShowGrid(false);
    m_samples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_samples->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_samples->verticalHeader()->hide();
    m_samples->verticalHeader()->setDefaultSectionSize(em(this, kRowHeight));
    m_samples->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_samples->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    constexpr double kRows = 4.2; // with the head
    m_samples->setFixedHeight(em(this, kRowHeight * kRows));
    m_progress->setObjectName(QStringLiteral("replaceProgress"));
    m_progress->setAccessibleName(tr("How far the replacing is"));
    layout()->addWidget(m_count);
    layout()->addWidget(m_samples);
    layout()->addWidget(m_progress);
}

ReplaceRequest ReplaceDialog::request() const
{
    ReplaceRequest request{.table = m_session.upload().table(),
        .column = static_cast<std::uint32_t>(m_column->currentIndex()),
        .find = toUtf8(m_find->text()),
        .text = toUtf8(m_text->text()),
        .wholeCell = m_whole->isChecked(),
        .ignoresCase = m_anyCase->isChecked()};
    if (m_onlyShown->isChecked())
        request.rows = m_place.rows;
    return request;
}

void ReplaceDialog::countAgain()
{
    m_pause.stop();
    m_stop.request_stop();
    m_stop = {};
    const std::uint64_t count = ++m_counts;
    m_replace->setEnabled(false);
    if (m_find->text().isEmpty() && !m_whole->isChecked()) {
        m_count->show(tr("Write what is to be found."), QStringLiteral("info"));
        m_samples->clearContents();
        Q_EMIT counted();
        return;
    }
    m_count->show(tr("Counting…"), QStringLiteral("waiting"));
    runJob(
        this,
        [request = request(), stop = m_stop.get_token()] { return previewReplace(request, {.stop = stop}); },
        [this, count](const Result<ReplacePreview>& preview) {
            if (count != m_counts)
                return;
            if (!preview)
                return m_count->show(
                    translated(preview.error()), QStringLiteral("blocked"), Token::BlockedMark);
            showPreview(*preview);
        });
}

void ReplaceDialog::showPreview(const ReplacePreview& preview)
{
    m_cells = preview.cells;
    m_count->show(preview.cells == 0
            ? tr("No cell would change.")
            : tr("%Ln cells would change.", nullptr, static_cast<int>(preview.cells)),
        QStringLiteral("info"));
    m_samples->clearContents();
    const bool isPersonal = m_fields.isPersonal(static_cast<std::size_t>(m_column->currentIndex()));
    const auto shown = [&](const std::string& text) {
        const bool isHidden =
            !m_place.personalShown && (isPersonal || looksPersonal(text) != PersonalKind::None);
        return isHidden ? maskedText(toQString(text)) : toQString(text);
    };
    for (std::size_t i = 0; i < preview.samples.size(); ++i) {
        const ReplaceSample& sample = preview.samples[i];
        const int row = static_cast<int>(i);
        auto* line = new QTableWidgetItem(QLocale().toString(static_cast<qlonglong>(sample.line)));
        line->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_samples->setItem(row, 0, line);
        m_samples->setItem(row, 1, new QTableWidgetItem(shown(sample.before)));
        m_samples->setItem(row, 2, new QTableWidgetItem(shown(sample.after)));
    }
    m_replace->setEnabled(preview.cells > 0);
    m_replace->setDefault(preview.cells > 0);
    Q_EMIT counted();
}

void ReplaceDialog::replaceAll()
{
    showRunning(true);
    m_fixing.replace(request());
}

void ReplaceDialog::showRunning(bool runs)
{
    m_runs = runs;
    for (QWidget* input :
        std::initializer_list<QWidget*>{m_column, m_find, m_text, m_whole, m_anyCase, m_onlyShown, m_replace})
        input->setEnabled(!runs);
    m_progress->setVisible(runs && m_cells > kCellsWithProgress);
    m_progress->setRange(0, 0);
}

void ReplaceDialog::showProgress(quint64 done, quint64 total)
{
    constexpr int kSteps = 1'000;
    if (!m_runs || total == 0)
        return;
    m_progress->setRange(0, kSteps);
    m_progress->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kSteps));
}

void ReplaceDialog::reject()
{
    if (!m_runs)
        return QDialog::reject();
    // Nothing has changed yet: the first "Cancel" ends the work, not the dialog.
    m_fixing.stop();
    showRunning(false);
    countAgain();
}

} // namespace convey::ui
