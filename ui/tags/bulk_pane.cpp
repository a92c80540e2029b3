// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/bulk_pane.h"

#include "common/empty_state.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/layout_pause.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/plain_tool_tip.h"
#include "common/state_look.h"
#include "common/translated.h"
#include "common/upload_session.h"
#include "send/send_desk.h"
#include "send/small_table.h"
#include "tags/flavour_list_model.h"
#include "tags/no_tag_words.h"
#include "tags/pixel_box.h"

#include "base/text.h"
#include "jobs/runner.h"
#include "words/tag_glossary.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kLookMs = 250; // at most four updates a second

/// One flavour a line of the box; bodies of the API are no tags.
std::vector<Flavour> tagFlavours()
{
    std::vector<Flavour> flavours = builtInFlavours();
    std::erase_if(flavours, &Flavour::isApiBody);
    return flavours;
}

} // namespace

void NoTagsModel::show(std::vector<NoTag> noTags)
{
    beginResetModel();
    m_noTags = std::move(noTags);
    endResetModel();
}

QVariant NoTagsModel::cell(int row, int column, int role) const
{
    const NoTag& shown = m_noTags[static_cast<std::size_t>(row)];
    const StateLook look = lookOf(shown.state == BulkState::LeftOut ? Verdict::LeftOut : Verdict::Blocked);
    if (role == Qt::DecorationRole && column == 1)
        return icon(look.icon, look.mark);
    if (role == Qt::ForegroundRole && column == 1)
        return token(look.text, QApplication::palette());
    if (role == Qt::ToolTipRole && column == 2)
        return plainToolTip(reasonText(shown));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0:
        return numberText(static_cast<std::uint64_t>(shown.line));
    case 1:
        return look.word;
    default:
        return reasonText(shown);
    }
}

QVariant NoTagsModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? tr("Line") : column == 1 ? tr("State") : tr("Why it is no tag");
}

BulkPane::BulkPane(SendDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_noTags(new NoTagsModel(this))
    , m_states(new QStackedLayout(this))
    , m_flavours(tagFlavours())
{
    setObjectName(QStringLiteral("tagMany"));
    auto* empty = new EmptyState(QStringLiteral("file"), tr("No file is open"),
        tr("Open a file with one conversion a row, look at its columns, then come back."), this);
    auto* open = empty->setAction(tr("&Open a file…"), QStringLiteral("open"));
    open->setObjectName(QStringLiteral("openForTags"));
    connect(open, &QPushButton::clicked, this, &BulkPane::openFileWanted);
    auto* part = new QWidget(this);
    m_outcome = new IconLabel(part, QPalette::WindowText);
    m_outcome->setObjectName(QStringLiteral("manyOutcome"));
    m_questions = new IconLabel(part, QPalette::WindowText);
    m_questions->setObjectName(QStringLiteral("manyQuestions"));
    m_reasons = new IconLabel(part);
    m_reasons->setObjectName(QStringLiteral("manyReasons"));
    m_lost = new IconLabel(part);
    m_lost->setObjectName(QStringLiteral("manyLost"));
    m_progress = new QProgressBar(part);
    m_progress->setObjectName(QStringLiteral("manyProgress"));
    m_progress->setAccessibleName(tr("Lines that are done"));
    m_stopButton = new QPushButton(icon(QStringLiteral("stop")), tr("&Stop"), part);
    m_stopButton->setObjectName(QStringLiteral("manyStop"));
    m_stopButton->setAccessibleName(tr("Stop making tags"));
    m_stopButton->setWhatsThis(tr("Stops; no file is written or changed."));
    m_stopButton->setMinimumHeight(em(this, kControlHeight));
    connect(m_stopButton, &QPushButton::clicked, this, &BulkPane::stop);
    m_table =
        new SmallTable({.name = tr("Lines that are no tag"),
                           .help = tr("Each conversion that can’t be a tag, with the reason. Ctrl+C copies a "
                                      "row."),
                           .objectName = "noTags"},
            *m_noTags, part);
    auto* running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_stopButton);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(buildChoices());
    column->addWidget(m_questions);
    column->addLayout(running);
    column->addWidget(m_outcome);
    column->addWidget(m_reasons);
    column->addWidget(m_lost);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    m_states->addWidget(empty);
    m_states->addWidget(part);
    showState();
}

BulkPane::~BulkPane()
{
    m_stop.request_stop();
}

QWidget* BulkPane::buildChoices()
{
    auto* choices = new Form(this);
    auto* source = new QWidget(choices);
    m_file = new QLabel(source);
    m_file->setObjectName(QStringLiteral("manyFile"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    auto* columns = new QPushButton(icon(QStringLiteral("columns")), tr("Co&lumns…"), source);
    columns->setObjectName(QStringLiteral("manyColumns"));
    columns->setAccessibleName(tr("Go to the columns of the file"));
    columns->setWhatsThis(tr("There you choose which column is which; tags are made by the same choice."));
    columns->setMinimumHeight(em(this, kControlHeight));
    connect(columns, &QPushButton::clicked, this, &BulkPane::columnsWanted);
    auto* line = new QHBoxLayout(source);
    line->setContentsMargins({});
    line->addWidget(m_file, 1);
    line->addWidget(columns);
    choices->addGroup(tr("File"), source);
    const auto sized = [&](auto* box) {
        box->setMinimumHeight(em(this, kControlHeight));
        box->setMaximumWidth(em(this, 34));
        return box;
    };
    m_pixel = sized(new PixelBox(m_desk, QStringLiteral("manyPixel"), choices));
    m_pixel->setCurrentIndex(0);
    choices->add(m_pixel, {tr("&Pixel"), tr("A saved destination, or a pixel ID."), "manyPixel"});
    m_flavour = sized(new QComboBox(choices));
    for (const Flavour& flavour : m_flavours)
        m_flavour->addItem(flavourText(flavour.title));
    choices->add(m_flavour, {tr("F&or"), tr("Where the tags will stand."), "manyFlavour"});
    m_form = sized(new QComboBox(choices));
    m_form->addItem(tr("A table (CSV) with the tag in a column"));
    m_form->addItem(tr("A folder with one file a tag"));
    m_form->addItem(tr("One page (HTML) with all of them"));
    choices->add(m_form,
        {tr("&As"), tr("What is written. It holds the tags alone, no column of the file."), "manyForm"});
    connect(m_pixel, &QComboBox::currentTextChanged, this, &BulkPane::changed);
    return choices;
}

void BulkPane::setSession(UploadSession* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &UploadSession::opened, this, &BulkPane::showState);
        connect(m_session, &UploadSession::changed, this, &BulkPane::showState);
    }
    showState();
}

void BulkPane::showState()
{
    const bool isOpen = m_session && m_session->isOpen();
    m_states->setCurrentIndex(isOpen ? 1 : 0);
    if (isOpen)
        m_file->setText(
            tr("%1, %Ln lines", "name of the file", pluralOf(m_session->upload().file()->rowCount().rows))
                .arg(QFileInfo(toQString(m_session->upload().path())).fileName()));
    const int open = openQuestions();
    m_questions->show(open > 0 ? tr("%Ln questions about the columns are open. Answer them on Columns: a tag "
                                    "must not rest on a guess.",
                          nullptr, open)
                               : QString(),
        QStringLiteral("warned"), Token::WarnedMark);
    m_progress->setVisible(m_isRunning);
    m_stopButton->setVisible(m_isRunning);
    m_table->setVisible(m_noTags->rowCount() > 0);
    Q_EMIT changed();
}

bool BulkPane::canMake() const
{
    return m_session && m_session->isOpen() && !m_isRunning && !m_pixel->pixelId().empty()
        && openQuestions() == 0;
}

int BulkPane::openQuestions() const
{
    if (!m_session || !m_session->isOpen())
        return 0;
    return static_cast<int>(std::ranges::count_if(
        m_session->upload().questions(), [](const Question& question) { return stopsTags(question.code); }));
}

BulkForm BulkPane::form() const
{
    return static_cast<BulkForm>(m_form->currentIndex());
}

void BulkPane::ask()
{
    const BulkForm chosen = form();
    auto* dialog = new QFileDialog(
        this, chosen == BulkForm::Folder ? tr("Where the folder of tags is made") : tr("Save the tags"));
    dialog->setObjectName(QStringLiteral("saveTags"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen == BulkForm::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(
            chosen == BulkForm::Csv ? QStringLiteral("image-tags.csv") : QStringLiteral("image-tags.html"));
    }
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, chosen](const QString& path) { make(chosen, path); });
    dialog->open();
}

void BulkPane::make(BulkForm form, const QString& path)
{
    if (!canMake())
        return;
    const std::string pixel = m_pixel->pixelId();
    const Upload& upload = m_session->upload();
    Result<BoundRecipe> recipe = upload.boundRecipe(pixel);
    if (!recipe)
        return m_outcome->tellProblem(translated(recipe.error()));
    for (const Source& source : upload.source()->sources()) {
        if (QFileInfo(path) == QFileInfo(toQString(source.path)))
            return m_outcome->tellProblem(
                tr("This is the file that the tags come from. Choose another name."));
    }
    BulkWish wish{.table = upload.table(),
        .recipe = *std::move(recipe),
        .pixelId = pixel,
        .flavour = m_flavours[static_cast<std::size_t>(std::max(m_flavour->currentIndex(), 0))],
        .form = form,
        .path = toUtf8(path),
        .fileName = toUtf8(QFileInfo(toQString(upload.path())).fileName()),
        .seed = QRandomGenerator::system()->generate64()};
    m_isRunning = true;
    m_stop = {};
    m_done = std::make_shared<WorkProgress>();
    m_noTags->show({});
    m_lost->clear();
    m_reasons->clear();
    m_outcome->show(tr("Making the tags…"), QStringLiteral("waiting"), Token::Muted);
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        m_progress->setMaximum(static_cast<int>(std::max<std::uint64_t>(m_done->total / 1'000, 1)));
        m_progress->setValue(static_cast<int>(m_done->done / 1'000));
    });
    look->start(kLookMs);
    showState();
    runJob(
        this,
        [wish = std::move(wish), control = JobControl::into(m_done, m_stop.get_token())] {
            return makeTags(wish, control);
        },
        [this, look](Result<BulkDone> done) {
            delete look;
            m_isRunning = false;
            showEnd(done);
            showState();
            Q_EMIT ended();
        });
}

void BulkPane::stop()
{
    m_stop.request_stop();
}

void BulkPane::showEnd(const Result<BulkDone>& done)
{
    const LayoutPause pause(*this);
    if (!done) {
        m_outcome->tellProblem(done.error().code == ErrorCode::Cancelled ? tr("Stopped. No file was written.")
                                                                         : translated(done.error()));
        return;
    }
    const BulkTagSummary& made = done->summary;
    m_summary = made;
    m_noTags->show(done->noTags);
    QString words = tr("%1 lines = %2 tags + %3 blocked + %4 left out + %5 joined to their order.")
                        .arg(numberText(made.rows), numberText(made.tags), numberText(made.blocked),
                            numberText(made.leftOut), numberText(made.merged));
    if (made.warned > 0)
        words += u' ' + tr("%Ln tags need a look.", nullptr, pluralOf(made.warned));
    if (made.repeated > 0)
        words += u' '
            + tr("%Ln tags have the event and the ID of an earlier one and count once with it.", nullptr,
                pluralOf(made.repeated));
    if (made.tags > 0)
        words += u' '
            + tr("The longest address has %1 characters (line %2).")
                  .arg(numberText(made.longest), numberText(static_cast<std::uint64_t>(made.longestLine)));
    if (made.blocked > 0)
        m_outcome->tellWarning(words);
    else
        m_outcome->tellDone(words);
    QStringList reasons{reasonLine(made.blockedBy, lookOf(Verdict::Blocked).word),
        reasonLine(made.leftOutBy, lookOf(Verdict::LeftOut).word)};
    reasons.removeAll(QString());
    m_reasons->show(reasons.join(u'\n'), QStringLiteral("info"), Token::Muted);
    QStringList lost;
    for (std::size_t i = 0; i < kTagLossCount; ++i) {
        if (made.lost[i] > 0)
            lost.append(tr("%1 (%2 tags)", "what is lost, count")
                            .arg(translated(wordsForTagLoss(tagLossName(static_cast<TagLoss>(i)))),
                                numberText(made.lost[i])));
    }
    m_lost->show(lost.isEmpty() ? QString()
                                : tr("Not in the tags, since a tag has no place for it: %1.")
                                      .arg(QLocale().createSeparatedList(lost)),
        QStringLiteral("info"), Token::Muted);
}

QString BulkPane::outcome() const
{
    return m_outcome->text();
}

} // namespace convey::ui
