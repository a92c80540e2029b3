// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/leaves_pane.h"

#include "common/code_view.h"
#include "common/icon.h"
#include "common/json_text.h"
#include "common/leading_text.h"
#include "common/masked_text.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/state_look.h"
#include "common/translated.h"
#include "common/xray_tree.h"
#include "preview/event_of_row.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "event/builder.h"
#include "jobs/runner.h"
#include "value/personal.h"
#include "words/xray_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace convey::ui {

/// One line of the file with the conversion it belongs to.
struct LeavesPane::Line
{
    Row row;
    BuiltEvent built;
};

LeavesPane::LeavesPane(QWidget* parent)
    : QWidget(parent)
    , m_sum(new LeadingLabel(this))
    , m_line(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_save(new QPushButton(icon(QStringLiteral("save")), tr("Save th&is list…"), this))
    , m_tree(nullptr)
    , m_code(nullptr)
    , m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("leavesPane"));
    m_tree = new XrayTree(m_splitter);
    m_code = new CodeView(tr("The conversion as it will be sent"), m_splitter);
    m_code->setObjectName(QStringLiteral("leavesJson"));
    m_code->setWhatsThis(
        tr("The conversion letter by letter, as OpenAI gets it, and nothing else: no file name, no "
           "line number, no figures about you."));
    constexpr int kTreeShare = 3;
    constexpr int kCodeShare = 2;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, kTreeShare);
    m_splitter->setStretchFactor(1, kCodeShare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    makeTop();
    layout->addWidget(m_splitter, 1);
    clear();
}

void LeavesPane::makeTop()
{
    m_sum->setObjectName(QStringLiteral("leavesSum"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("leavesLine"));
    m_line->setTextFormat(Qt::PlainText);
    const auto makeStep = [&](QToolButton* button, const char* name, const char* iconName,
                              const QString& words) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(QLatin1String(iconName)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setWhatsThis(words);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    makeStep(m_previous, "leavesPrevious", "up", tr("Previous line"));
    makeStep(m_next, "leavesNext", "down", tr("Next line"));
    m_save->setObjectName(QStringLiteral("saveLeaves"));
    m_save->setAccessibleName(tr("Save this list"));
    m_save->setWhatsThis(
        tr("Writes this list to a file that can be printed (.pdf, .html), for whoever has to know "
           "what leaves. Personal values are hidden in it while they are hidden here."));
    auto* top = new QHBoxLayout;
    top->setSpacing(em(this, kGapS));
    top->addWidget(m_sum, 1);
    top->addWidget(m_line);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    top->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_save, &QPushButton::clicked, this, &LeavesPane::askForName);
}

void LeavesPane::clear()
{
    ++m_reads;
    m_rows.reset();
    m_shown.reset();
    m_row = 0;
    m_tree->clear();
    m_code->setCode({});
    m_sum->setText(tr("Convey is looking at every row."));
    m_line->clear();
    for (QWidget* button : std::initializer_list<QWidget*>{m_previous, m_next, m_save})
        button->setEnabled(false);
}

void LeavesPane::setNarrow(bool narrow)
{
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void LeavesPane::showCheck(const std::shared_ptr<const CheckedRows>& rows, const Recipe& recipe,
    const QString& file, std::uint64_t row)
{
    m_rows = rows;
    m_file = file;
    std::vector<std::string> names;
    for (const Column& column : rows->table()->columns())
        names.push_back(column.name);
    m_xray = xrayOf(recipe, names);
    m_tree->showXray(m_xray);
    const auto count = [&](LeavingForm form) { return numberText(m_xray.count(form)); };
    m_sum->setText(tr("%Ln columns:", nullptr, static_cast<int>(m_xray.columns.size())) + u' '
        + tr("%1 readable + %2 hashed + %3 decide + %4 stay", "how many columns")
              .arg(count(LeavingForm::Plain), count(LeavingForm::Hashed), count(LeavingForm::Decides),
                  count(LeavingForm::Stays)));
    m_save->setEnabled(true);
    showRow(row);
}

void LeavesPane::showRow(std::uint64_t row)
{
    if (!m_rows)
        return;
    const std::uint64_t rows = m_rows->check().verdicts.size();
    if (row >= rows)
        return;
    m_row = row;
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < rows);
    const std::uint64_t read = ++m_reads;
    runJob(
        this,
        [rows = m_rows, row]() -> Result<std::shared_ptr<const Line>> {
            Result<Row> own = rows->table()->row(row);
            if (!own)
                return convey::fail(own.error());
            Result<BuiltEvent> built = eventOfRow(*rows, row);
            if (!built)
                return convey::fail(built.error());
            return std::make_shared<const Line>(Line{.row = *std::move(own), .built = *std::move(built)});
        },
        [this, read](Result<std::shared_ptr<const Line>> line) {
            if (read != m_reads)
                return;
            if (!line)
                return Q_EMIT failed(line.error());
            m_shown = *std::move(line);
            showLine();
            Q_EMIT shown();
        });
}

void LeavesPane::step(int direction)
{
    if (direction < 0 && m_row > 0)
        showRow(m_row - 1);
    if (direction > 0)
        showRow(m_row + 1);
}

QString LeavesPane::eventCode() const
{
    if (!m_shown || m_shown->built.hasProblem(Field::Event))
        return {};
    return eventText(m_shown->built.event, m_personalShown);
}

void LeavesPane::showLine()
{
    const QString line = QLocale().toString(static_cast<qlonglong>(m_shown->row.line()));
    m_line->setText(tr("Line %1: %2", "a line and its state")
                        .arg(line, lookOf(m_rows->verdict(m_shown->row.row())).word));
    m_tree->showValues(tr("In your file, line %1").arg(line), [this](std::string_view name) {
        const std::optional<std::size_t> column = m_rows->table()->columnNamed(name);
        if (!column)
            return QString();
        const std::string_view text = m_shown->row.text(*column);
        const bool isHidden = !m_personalShown
            && (m_rows->columns().isPersonal(*column) || looksPersonal(text) != PersonalKind::None);
        return isHidden ? maskedText(toQString(text)) : toQString(text);
    });
    m_code->setCode(eventCode());
}

void LeavesPane::setPersonalShown(bool shown)
{
    m_personalShown = shown;
    if (m_shown)
        showLine();
}

void LeavesPane::askForName()
{
    auto* dialog = new QFileDialog(this, tr("Save what leaves"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("To print (*.pdf)"), tr("Web page (*.html)")});
    dialog->selectFile(tr("what-leaves.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &LeavesPane::savePage);
    dialog->open();
}

bool LeavesPane::hasPaper() const
{
    return m_rows != nullptr;
}

Paper LeavesPane::paper() const
{
    const std::string event = toUtf8(eventCode());
    const std::string file = toUtf8(m_file);
    return {.title = translated(wordsFor(LeavingForm::Plain)),
        .html = toQString(
            xrayHtml(m_xray, {.file = file, .event = event, .line = m_shown ? m_shown->row.line() : 0},
                [](const char* text) { return toUtf8(translated(text)); }))};
}

void LeavesPane::savePage(const QString& path)
{
    if (!hasPaper())
        return;
    const Paper page = paper();
    const std::string bytes =
        path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? pdfOf(page) : toUtf8(page.html);
    if (const Result<> written = writeFileAtomically(toUtf8(path), bytes, true); !written)
        return Q_EMIT failed(written.error());
    Q_EMIT saved(tr("What leaves is saved as a page."));
}

} // namespace convey::ui
