// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/check_pane.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/state_look.h"
#include "common/translated.h"
#include "tags/code_field.h"
#include "tags/finding_titles.h"
#include "tags/length_meter.h"
#include "tags/length_words.h"
#include "tags/tag_findings_model.h"
#include "tags/tag_form.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/runner.h"
#include "words/tag_words.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

constexpr double kCheckColumns = 74; // em; below it the side goes under the text
constexpr double kCheckSideWidth = 23; // em
constexpr std::int64_t kMostTagFileBytes = 32 << 20;
constexpr std::size_t kReadAtOnce = 32 << 10; // bytes: less than a key press takes

} // namespace

void CheckPane::read()
{
    std::string text = toUtf8(m_text->codeText());
    if (text == m_wanted)
        return; // colours alone are new
    m_wanted = text;
    const std::uint64_t number = ++m_reads;
    m_said->clear();
    if (text.size() <= kReadAtOnce && !looksLikeHar(text))
        return show(std::make_shared<const CheckedText>(checkText(std::move(text))));
    m_isReading = true;
    Q_EMIT reading();
    struct Read
    {
        std::optional<HarTags> har{};
        std::shared_ptr<const CheckedText> checked{};
    };
    runJob(
        this,
        [text = std::move(text)] {
            Read done{.har = tagsOfHar(text)};
            if (!done.har)
                done.checked = std::make_shared<const CheckedText>(checkText(text));
            return done;
        },
        [this, number](Read done) {
            if (number != m_reads)
                return;
            if (done.har)
                showHar(*done.har);
            else
                show(std::move(done.checked));
        });
}

void CheckPane::showHar(const HarTags& tags)
{
    m_text->replaceAll(toQString(tags.lines)); // is read in its turn
    QString words = tags.lines.empty() ? tr("The recording has no image tag in it.")
                                       : tr("These are the image tags of the recording, one a line.");
    if (tags.pixelRequests > 0)
        words += u' '
            + tr("%Ln requests of the JavaScript pixel were seen; they are no image tags.", nullptr,
                pluralOf(tags.pixelRequests));
    if (tags.lines.empty())
        m_said->tellWarning(words);
    else
        m_said->tellDone(words);
}

bool CheckPane::isUpToDate() const
{
    return m_checked && !m_isReading;
}

void CheckPane::show(std::shared_ptr<const CheckedText> checked)
{
    m_isReading = false;
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
    m_side->setVisible(!m_checked->tags.empty());
    const bool hasTag = tag < m_checked->tags.size();
    const TagLength length =
        hasTag ? lengthOf(m_checked->tags[tag].url, m_checked->tags[tag].length) : TagLength{};
    m_length->show(length.address, spec::kUsualTagAddress.value, lengthLimitWords(length));
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
            : hasTag ? tr("%Ln tags found", nullptr, static_cast<int>(m_checked->tags.size()))
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
    QStringList lines{findingText(finding, u'\n')};
    if (!mend.isMendable() && mend.decision != TagDecision::None)
        lines.append(translated(wordsFor(mend.decision), WordValues{.subject = finding.parameter}));
    lines.append(
        tr("Rule: %1, read on %2", "page of OpenAI's documentation, date")
            .arg(toQString(info(finding.code).source.page), toQString(info(finding.code).source.readOn)));
    lines.removeAll(QString());
    m_cardText->setText(lines.join(u'\n'));
    m_text->goToFault(static_cast<std::size_t>(row));
}

void CheckPane::mend(int row)
{
    if (row < 0 || row >= m_findings->rowCount())
        return;
    if (!isUpToDate()) // the places are those of an older text
        return m_said->tellWarning(tr("The text is still being read. Try again in a moment."));
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
    return isUpToDate() && m_checked->mended.mended > 0;
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
    m_said->tellDone(
        tr("Mended %n problems; the text is on the clipboard.", nullptr, static_cast<int>(mended))
        + (left > 0 ? u' ' + tr("%n are left for you to decide.", nullptr, static_cast<int>(left))
                    : QString()));
}

const ParsedTag* CheckPane::chosenTag() const
{
    if (!isUpToDate() || m_tag >= m_checked->tags.size() || m_checked->tags[m_tag].parameters.empty())
        return nullptr;
    return &m_checked->tags[m_tag];
}

void CheckPane::open(const QString& path)
{
    struct Opened
    {
        Result<std::string> bytes;
        bool isText = false;
        std::optional<HarTags> har{};
    };
    const std::uint64_t number = ++m_opens;
    runJob(
        this,
        [path = toUtf8(path)] {
            Opened opened{.bytes = readSmallFile(path, kMostTagFileBytes)};
            opened.isText = opened.bytes && firstInvalidUtf8(*opened.bytes) == std::string_view::npos
                && opened.bytes->find('\0') == std::string::npos;
            // A recording of a browser is large, and of it only the tags are of use.
            if (opened.isText)
                opened.har = tagsOfHar(*opened.bytes);
            return opened;
        },
        [this, number, path](const Opened& opened) {
            if (number != m_opens)
                return;
            if (!opened.bytes)
                return m_said->tellProblem(translated(opened.bytes.error()));
            if (!opened.isText)
                return m_said->tellProblem(
                    tr("%1 is no text in UTF-8. Save the page as UTF-8, or paste its source.").arg(path));
            if (opened.har)
                return showHar(*opened.har);
            m_text->replaceAll(toQString(*opened.bytes));
        });
}

void CheckPane::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a page, a template or a recording"));
    dialog->setObjectName(QStringLiteral("openTagText"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pages and recordings (*.html *.htm *.har *.liquid *.php *.twig *.erb *.hbs *.jsx "
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
    m_side->setMinimumWidth(isWide ? em(this, kCheckSideWidth) : 0);
    m_side->setMaximumWidth(isWide ? em(this, kCheckSideWidth) : QWIDGETSIZE_MAX);
    // -1 while nothing in it wraps.
    widget()->setMinimumHeight(std::max(0, m_columns->totalMinimumHeightForWidth(viewport()->width())));
}

} // namespace convey::ui
