// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/check_pane.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/panel.h"
#include "common/state_look.h"
#include "common/translated.h"
#include "send/small_table.h"
#include "tags/finding_titles.h"
#include "tags/length_meter.h"
#include "tags/panel_title.h"
#include "tags/mend_delegate.h"
#include "tags/code_field.h"
#include "tags/tag_findings_model.h"
#include "tags/tag_form.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/runner.h"
#include "words/tag_words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <tuple>

namespace convey::ui {

namespace {

constexpr double kCheckColumns = 74; // em; below it the side goes under the text
constexpr double kSideWidth = 23; // em
constexpr std::int64_t kMostTagFileBytes = 32 << 20;
constexpr std::size_t kReadAtOnce = 32 << 10; // bytes: less than a key press takes

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(parent, 1.0, QFont::DemiBold));
    return label;
}

} // namespace

CheckPane::CheckPane(QWidget* parent)
    : QScrollArea(parent)
    , m_findings(new TagFindingsModel(this))
    , m_parameters(new TagParametersModel(this))
    , m_tags(new FoundTagsModel(this))
{
    setObjectName(QStringLiteral("tagCheck"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QWidget(this);
    auto* left = new QWidget(whole);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(buildText(), 3);
    column->addWidget(buildFindings(), 4);
    m_said = new IconLabel(left, QPalette::WindowText);
    m_said->setObjectName(QStringLiteral("checkSaid"));
    column->addWidget(m_said);
    column->addWidget(buildMended(), 3);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(em(this, kGapM));
    m_columns->addWidget(left, 1);
    m_columns->addWidget(buildSide());
    setWidget(whole);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CheckPane::read);
    connect(m_text, &CodeField::fileOffered, this, &CheckPane::open);
    connect(m_text, &CodeField::faultEntered, this, [this](std::size_t index) {
        m_findingsTable->selectRow(static_cast<int>(index));
    });
    show(std::make_shared<const CheckedText>());
}

QWidget* CheckPane::buildText()
{
    auto* panel = new ui::Panel(this);
    auto* title = boldLabel(tr("&Pasted"), panel);
    m_found = new QLabel(panel);
    m_found->setObjectName(QStringLiteral("tagsFound"));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    const auto addCount = [&](const char* name) {
        auto* count = new IconLabel(panel, QPalette::WindowText);
        count->setObjectName(QString::fromLatin1(name));
        count->setWraps(false);
        return count;
    };
    m_blocked = addCount("countBlocked");
    m_warned = addCount("countWarned");
    m_noted = addCount("countNoted");
    m_text = new CodeField(tr("Text with image tags"), true, panel);
    m_text->setObjectName(QStringLiteral("tagText"));
    m_text->setPlaceholderText(tr("Paste a tag, an address or the source of a page here, or drop a file."));
    m_text->setWhatsThis(tr("What stands here is read and never loaded. What is wrong is underlined; F8 goes to "
                            "the next place. Everything can be undone with Ctrl+Z."));
    title->setBuddy(m_text);
    auto* head = new QHBoxLayout;
    const int pad = em(this, kGapM);
    head->setContentsMargins(pad, em(this, kGapXS), pad, 0);
    head->setSpacing(em(this, kGapS));
    head->addWidget(title);
    head->addWidget(m_found);
    head->addStretch(1);
    for (IconLabel* count : {m_blocked, m_warned, m_noted})
        head->addWidget(count);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(1, em(this, kGapXS), 1, 1);
    column->setSpacing(em(this, kGapXS));
    column->addLayout(head);
    column->addWidget(m_text, 1);
    return panel;
}

QWidget* CheckPane::buildFindings()
{
    m_findingsTable = new SmallTable({.name = tr("What is wrong"),
                                         .help = tr("One problem a row. Choosing it shows the place in the text; "
                                                    "Enter mends it where that can be done by itself."),
                                         .objectName = "tagFindings",
                                         .stretched = TagFindingsModel::Found},
        *m_findings, this);
    auto* mend = new MendDelegate(m_findingsTable);
    m_findingsTable->setItemDelegateForColumn(TagFindingsModel::Mend, mend);
    m_findingsTable->verticalHeader()->setDefaultSectionSize(em(this, 2.15));
    m_findingsTable->horizontalHeader()->setAccessibleName(tr("Columns of the problems"));
    m_findingsTable->setMinimumHeight(em(this, 9));
    connect(mend, &MendDelegate::pressed, this, &CheckPane::mend);
    connect(m_findingsTable, &QTableView::activated, this,
        [this](const QModelIndex& index) { this->mend(index.row()); });
    connect(m_findingsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showFinding(current.row()); });
    return m_findingsTable;
}

QWidget* CheckPane::buildMended()
{
    auto* panel = new ui::Panel(this);
    m_mendedPanel = panel;
    auto* title = new IconLabel(panel, QPalette::WindowText);
    title->show(tr("Mended"), QStringLiteral("fix"), Token::Text);
    makeTitle(title);
    title->setWraps(false);
    m_length = new LengthMeter(panel);
    m_mended = new CodeField(tr("Mended text"), false, panel);
    m_mended->setObjectName(QStringLiteral("tagMended"));
    m_mended->setWhatsThis(tr("The text with all that is mended by itself. What a person has to decide is left as "
                              "it was."));
    auto* head = new QHBoxLayout;
    const int pad = em(this, kGapM);
    head->setContentsMargins(pad, em(this, kGapXS), pad, 0);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_length);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(1, em(this, kGapXS), 1, 1);
    column->setSpacing(em(this, kGapXS));
    column->addLayout(head);
    column->addWidget(m_mended, 1);
    return panel;
}

QWidget* CheckPane::buildSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("checkSide"));
    const int pad = em(this, kGapM);
    const auto tableIn = [&](QWidget* panel, QLabel* title, QTableView* table) {
        title->setBuddy(table);
        table->setFrameShape(QFrame::NoFrame);
        table->horizontalHeader()->hide();
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(1, em(this, kGapXS), 1, 1);
        column->setSpacing(em(this, kGapXS));
        auto* head = new QHBoxLayout;
        head->setContentsMargins(pad, 0, pad, 0);
        head->addWidget(title);
        column->addLayout(head);
        column->addWidget(table);
    };
    m_tagsPanel = new ui::Panel(side);
    m_tagsTable = new SmallTable({.name = tr("Tags in the text"),
                                     .help = tr("One tag a row. Choosing it shows what is wrong with it."),
                                     .objectName = "foundTags",
                                     .shownRows = 6,
                                     .stretched = 0},
        *m_tags, m_tagsPanel);
    tableIn(m_tagsPanel, boldLabel(tr("&Tags in the text"), m_tagsPanel), m_tagsTable);
    connect(m_tagsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                showTag(static_cast<std::size_t>(current.row()));
        });

    auto* says = new ui::Panel(side);
    m_parametersTable = new SmallTable({.name = tr("What the tag says"),
                                           .help = tr("One parameter a row; its tool tip tells what it means."),
                                           .objectName = "tagParameters",
                                           .shownRows = 10},
        *m_parameters, says);
    m_says = boldLabel(tr("What the tag &says"), says);
    tableIn(says, m_says, m_parametersTable);

    m_card = new ui::Panel(side);
    m_cardTitle = new IconLabel(m_card, QPalette::WindowText);
    m_cardTitle->setObjectName(QStringLiteral("findingTitle"));
    m_cardText = new LeadingLabel(m_card);
    m_cardText->setObjectName(QStringLiteral("findingText"));
    m_orderCard = new ui::Panel(side);
    auto* orderTitle = new IconLabel(m_orderCard, QPalette::WindowText);
    orderTitle->show(tr("The same order from a file?"), QStringLiteral("warned"), Token::WarnedMark);
    auto* orderText = new LeadingLabel(tr("Then use the new ID there too, or it counts twice. A saved setup makes the "
                                    "same ID from the order number: on Columns, bind the event ID as made."),
        m_orderCard);
    for (const auto& [panel, title, text] : {std::tuple<QWidget*, IconLabel*, QLabel*>{m_card, m_cardTitle, m_cardText},
             std::tuple<QWidget*, IconLabel*, QLabel*>{m_orderCard, orderTitle, orderText}}) {
        makeTitle(title);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setFont(scaledFont(this, kNoteType));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
        column->setSpacing(em(this, kGapXS));
        column->addWidget(title);
        column->addWidget(text);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    for (QWidget* panel : {m_tagsPanel, static_cast<QWidget*>(says), m_card, m_orderCard})
        column->addWidget(panel);
    column->addStretch(1);
    return side;
}

void CheckPane::read()
{
    std::string text = toUtf8(m_text->toPlainText());
    if (text == m_wanted)
        return; // colours alone are new
    m_wanted = text;
    const std::uint64_t number = ++m_reads;
    if (std::optional<std::string> har = tagsOfHar(text)) {
        const bool isEmpty = har->empty();
        m_text->replaceAll(toQString(*har)); // comes back here
        return say(isEmpty ? tr("The recording has no image tag in it.")
                           : tr("These are the image tags of the recording, one a line."),
            isEmpty);
    }
    m_said->clear();
    if (text.size() <= kReadAtOnce)
        return show(std::make_shared<const CheckedText>(checkText(std::move(text))));
    runJob(
        this,
        [text = std::move(text)] { return std::make_shared<const CheckedText>(checkText(text)); },
        [this, number](std::shared_ptr<const CheckedText> checked) {
            if (number == m_reads)
                show(std::move(checked));
        });
}

void CheckPane::show(std::shared_ptr<const CheckedText> checked)
{
    m_checked = std::move(checked);
    m_tags->show(m_checked);
    m_tagsPanel->setVisible(m_checked->tags.size() > 1);
    const std::size_t tag = m_checked->tags.empty() ? 0 : std::min(m_tag, m_checked->tags.size() - 1);
    if (!m_checked->tags.empty()) {
        const QSignalBlocker quiet(m_tagsTable->selectionModel());
        m_tagsTable->selectRow(static_cast<int>(tag));
    }
    m_mended->setCode(toQString(m_checked->mended.text));
    m_mendedPanel->setVisible(m_checked->mended.mended > 0);
    showTag(tag);
    Q_EMIT shown();
}

void CheckPane::showTag(std::size_t tag)
{
    m_tag = tag;
    m_findings->show(m_checked, tag);
    m_parameters->show(m_checked, tag);
    std::vector<CodeFault> faults;
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        const TagFinding& finding = m_findings->finding(row);
        const int begin = m_checked->places.placeOf(finding.position);
        faults.push_back({.begin = begin,
            .length = m_checked->places.placeOf(finding.position + finding.length) - begin,
            .severity = finding.severity});
    }
    m_text->setFaults(std::move(faults));
    m_findingsTable->setVisible(m_findings->rowCount() > 0);
    m_parametersTable->parentWidget()->setVisible(m_parameters->rowCount() > 0);
    const bool hasTag = tag < m_checked->tags.size();
    const std::size_t length = hasTag ? m_checked->tags[tag].url.size() : 0;
    m_length->show(length, spec::kUsualTagAddress.value, {});
    showCounts();
    if (m_findings->rowCount() > 0) {
        const QSignalBlocker quiet(m_findingsTable->selectionModel());
        m_findingsTable->selectRow(0);
    }
    showFinding(m_findings->rowCount() > 0 ? 0 : -1);
    m_orderCard->setVisible(hasTag
        && std::ranges::any_of(m_checked->tags[tag].findings,
            [](const TagFinding& finding) { return finding.code == TagCode::EventIdLooksLikeOrder; }));
}

void CheckPane::showCounts()
{
    std::array<int, 3> counts{};
    bool hasTag = false;
    for (const ParsedTag& tag : m_checked->tags) {
        for (const TagFinding& finding : tag.findings) {
            ++counts[static_cast<std::size_t>(finding.severity)];
            hasTag = hasTag || finding.code != TagCode::TagMissing;
        }
        hasTag = hasTag || tag.findings.empty();
    }
    m_found->setText(m_checked->tags.empty() ? QString()
            : hasTag                         ? tr("%Ln tags found", nullptr, static_cast<int>(m_checked->tags.size()))
                                             : tr("no tag found"));
    const auto tell = [&](IconLabel* label, Severity severity, const QString& words) {
        const StateLook look = lookOf(severity);
        label->show(counts[static_cast<std::size_t>(severity)] > 0 ? words : QString(), look.icon, look.mark);
    };
    tell(m_blocked, Severity::Blocked, tr("%Ln blocked", nullptr, counts[0]));
    tell(m_warned, Severity::Warning, tr("%Ln need a look", nullptr, counts[1]));
    tell(m_noted, Severity::Note, tr("%Ln notes", nullptr, counts[2]));
    const int all = counts[0] + counts[1] + counts[2];
    m_text->setState(m_checked->tags.empty() ? QString()
            : all == 0                       ? tr("no problem found")
                                             : tr("%Ln problems", nullptr, all));
    if (!m_checked->tags.empty() && all == 0)
        m_noted->show(tr("No problem found"), QStringLiteral("ready"), Token::ReadyMark);
}

void CheckPane::showFinding(int row)
{
    const bool hasOne = row >= 0 && row < m_findings->rowCount();
    m_card->setVisible(hasOne);
    if (!hasOne)
        return;
    const TagFinding& finding = m_findings->finding(row);
    const TagMend& mend = m_findings->mend(row);
    const StateLook look = lookOf(finding.severity);
    m_cardTitle->show(findingTitle(finding.code), look.icon, look.mark);
    const Words words = wordsFor(finding.code);
    const WordValues values{.subject = finding.parameter};
    QStringList lines{translated(words.sentence, values), translated(words.remedy, values)};
    if (!mend.isMendable() && mend.decision != TagDecision::None)
        lines.append(translated(wordsFor(mend.decision), values));
    lines.append(tr("Rule: %1, read on %2", "page of OpenAI's documentation, date")
                     .arg(toQString(info(finding.code).source.page), toQString(info(finding.code).source.readOn)));
    lines.removeAll(QString());
    m_cardText->setText(lines.join(u'\n'));
    m_text->goToFault(static_cast<std::size_t>(row));
}

void CheckPane::mend(int row)
{
    if (row < 0 || row >= m_findings->rowCount())
        return;
    const std::shared_ptr<const CheckedText> checked = m_checked;
    const TagFinding& finding = m_findings->finding(row);
    if (m_findings->wantsFreshId(row)) {
        const int place = checked->places.placeOf(finding.position);
        m_text->apply({{.begin = place,
            .length = checked->places.placeOf(finding.position + finding.length) - place,
            .text = freshEventId()}});
        return m_text->setFocus();
    }
    std::vector<CodeEdit> edits;
    for (const TagEdit& edit : m_findings->mend(row).edits) {
        const int begin = checked->places.placeOf(edit.position);
        edits.push_back({.begin = begin,
            .length = checked->places.placeOf(edit.position + edit.length) - begin,
            .text = toQString(edit.replacement)});
    }
    m_text->apply(edits);
    m_text->setFocus();
}

bool CheckPane::canMend() const
{
    return m_checked && m_checked->mended.mended > 0;
}

QString CheckPane::mendedText() const
{
    return toQString(m_checked->mended.text);
}

void CheckPane::mendAllAndCopy()
{
    if (!canMend())
        return;
    const std::size_t left = m_checked->mended.left;
    const std::size_t mended = m_checked->mended.mended;
    m_text->replaceAll(mendedText());
    m_text->copyAll(false);
    say(tr("Mended %n problems; the text is on the clipboard.", nullptr, static_cast<int>(mended))
        + (left > 0 ? u' ' + tr("%n are left for you to decide.", nullptr, static_cast<int>(left)) : QString()));
}

std::optional<ImageTag> CheckPane::chosenTag() const
{
    if (!m_checked || m_tag >= m_checked->tags.size() || m_checked->tags[m_tag].parameters.empty())
        return std::nullopt;
    return m_checked->tags[m_tag].tag;
}

void CheckPane::say(const QString& words, bool isProblem)
{
    m_said->show(words, isProblem ? QStringLiteral("warned") : QStringLiteral("ready"),
        isProblem ? Token::WarnedMark : Token::ReadyMark);
    m_said->setAccessibleName(words);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CheckPane::open(const QString& path)
{
    const Result<std::string> bytes = readSmallFile(toUtf8(path), kMostTagFileBytes);
    if (!bytes)
        return say(translated(bytes.error()), true);
    if (firstInvalidUtf8(*bytes) != std::string_view::npos || bytes->find('\0') != std::string::npos)
        return say(tr("%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.").arg(path), true);
    // A recording of a browser is large, and of it only the tags are of use.
    const std::optional<std::string> har = tagsOfHar(*bytes);
    m_text->replaceAll(toQString(har ? *har : *bytes));
    if (har)
        say(har->empty() ? tr("The recording has no image tag in it.")
                         : tr("These are the image tags of the recording, one a line."),
            har->empty());
}

void CheckPane::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a page, a template or a recording"));
    dialog->setObjectName(QStringLiteral("openTagText"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx "
                               "*.tsx *.txt)"),
        tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CheckPane::open);
    dialog->open();
}

void CheckPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = width() >= em(this, kCheckColumns);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    auto* side = findChild<QWidget*>(QStringLiteral("checkSide"));
    side->setMinimumWidth(isWide ? em(this, kSideWidth) : 0);
    side->setMaximumWidth(isWide ? em(this, kSideWidth) : QWIDGETSIZE_MAX);
    widget()->setMinimumHeight(m_columns->totalMinimumHeightForWidth(viewport()->width()));
}

} // namespace convey::ui
