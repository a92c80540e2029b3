// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tag_findings_model.h"

#include "columns/constants.h"
#include "common/code_view.h"
#include "common/icon.h"
#include "common/masked_text.h"
#include "common/plain_tool_tip.h"
#include "common/state_look.h"
#include "common/translated.h"
#include "tags/finding_titles.h"

#include "base/text.h"
#include "spec/currency.h"
#include "tag/rules.h"
#include "words/tag_glossary.h"
#include "words/tag_words.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr qsizetype kMostFound = 60; // characters

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() <= kMostFound ? text : text.left(kMostFound) + u'…';
}

/// The word of a severity; a note has one of its own here.
QString stateWord(Severity severity)
{
    return lookOf(severity).word;
}

} // namespace

void TagFindingsModel::show(std::shared_ptr<const CheckedText> checked, std::size_t tag)
{
    beginResetModel();
    m_checked = std::move(checked);
    m_tag = tag;
    endResetModel();
}

std::uint64_t TagFindingsModel::rows() const
{
    return m_checked && m_tag < m_checked->tags.size() ? m_checked->tags[m_tag].findings.size() : 0;
}

const TagFinding& TagFindingsModel::finding(int row) const
{
    return m_checked->tags[m_tag].findings[static_cast<std::size_t>(row)];
}

const TagMend& TagFindingsModel::mend(int row) const
{
    return m_checked->mends[m_tag][static_cast<std::size_t>(row)];
}

bool TagFindingsModel::wantsFreshId(int row) const
{
    const TagFinding& shown = finding(row);
    return !mend(row).isMendable() && shown.length > 0
        && (shown.code == TagCode::EventIdLooksLikeOrder || shown.code == TagCode::PlaceholderEventId);
}

QString TagFindingsModel::found(int row) const
{
    const TagFinding& shown = finding(row);
    const std::string_view text = m_checked->text;
    if (shown.position >= text.size() || shown.length == 0)
        return {};
    const QString found = toQString(text.substr(shown.position, shown.length));
    return isPrivate(shown.code) ? maskedText(QUrl::fromPercentEncoding(found.toUtf8())) : shortened(found);
}

QString TagFindingsModel::placeText(int row) const
{
    const TextPlace place = m_checked->findingPlaces[m_tag][static_cast<std::size_t>(row)];
    return tr("%1:%2", "line and column").arg(place.line).arg(place.column);
}

QString TagFindingsModel::mendText(int row) const
{
    const TagMend& shown = mend(row);
    if (wantsFreshId(row))
        return tr("Make it opaque");
    if (!shown.isMendable())
        return {};
    if (std::ranges::all_of(shown.edits, [](const TagEdit& edit) { return edit.replacement.empty(); }))
        return tr("Remove it");
    constexpr std::size_t kShort = 18;
    if (shown.edits.size() == 1 && shown.edits.front().replacement.size() <= kShort) {
        const QString text = toQString(trimmed(shown.edits.front().replacement)).replace(u'\n', u' ');
        return shown.edits.front().length == 0 ? tr("Add %1").arg(text) : tr("Write %1").arg(text);
    }
    return tr("Mend it");
}

QVariant TagFindingsModel::cell(int row, int column, int role) const
{
    const TagFinding& shown = finding(row);
    const StateLook look = lookOf(shown.severity);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case State:
            return stateWord(shown.severity);
        case Wrong:
            return findingTitle(shown.code);
        case Found:
            return shown.length > 0 || shown.parameter.empty() ? found(row) : toQString(shown.parameter);
        case Place:
            return placeText(row);
        default:
            return mendText(row);
        }
    case Qt::DecorationRole:
        return column == State ? icon(look.icon, look.mark) : QVariant();
    case Qt::ForegroundRole:
        return column == State ? token(look.text, QApplication::palette()) : QVariant();
    case Qt::FontRole:
        if (column == Wrong) {
            QFont bold = QApplication::font();
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        return plainToolTip(findingText(shown, u'\n'));
    case Qt::AccessibleTextRole:
        return column == Wrong ? tr("%1, %2, at %3", "severity, what is wrong, line and column")
                                     .arg(stateWord(shown.severity), findingTitle(shown.code), placeText(row))
                               : QVariant();
    default:
        return {};
    }
}

QVariant TagFindingsModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State:
        return tr("State");
    case Wrong:
        return tr("What is wrong");
    case Found:
        return tr("Found");
    case Place:
        return tr("Place");
    default:
        return tr("Mend");
    }
}

void TagParametersModel::show(std::shared_ptr<const CheckedText> checked, std::size_t tag)
{
    beginResetModel();
    m_checked = std::move(checked);
    m_tag = tag;
    endResetModel();
}

std::uint64_t TagParametersModel::rows() const
{
    return m_checked && m_tag < m_checked->tags.size() ? m_checked->tags[m_tag].parameters.size() : 0;
}

const TagFinding* TagParametersModel::worstOf(int row) const
{
    const ParsedTag& tag = m_checked->tags[m_tag];
    const ParsedParameter& parameter = tag.parameters[static_cast<std::size_t>(row)];
    const std::size_t end = parameter.valuePosition + parameter.valueLength;
    const TagFinding* worst = nullptr;
    for (const TagFinding& finding : tag.findings) {
        if (finding.severity == Severity::Note || finding.position < parameter.position
            || finding.position > end || finding.code == TagCode::AmpersandRaw)
            continue;
        if (!worst || finding.severity < worst->severity)
            worst = &finding;
    }
    return worst;
}

QString TagParametersModel::valueText(int row) const
{
    const ParsedParameter& parameter = m_checked->tags[m_tag].parameters[static_cast<std::size_t>(row)];
    const QString value = toQString(parameter.value);
    const std::size_t end = parameter.valuePosition + parameter.valueLength;
    for (const TagFinding& finding : m_checked->tags[m_tag].findings) {
        if (isPrivate(finding.code) && finding.position >= parameter.position && finding.position < end)
            return maskedText(value);
    }
    if (parameter.known == kTagEvent)
        return constantName(Input::Type, parameter.value);
    if (parameter.known == kTagCurrency) {
        const Currency* currency = findCurrency(parameter.value);
        return currency && currency->isUsable()
            ? tr("%1, %n decimals", nullptr, currency->exponent).arg(value)
            : value;
    }
    if (parameter.known == kTagContents) {
        const std::size_t items = m_checked->tags[m_tag].tag.contents.size();
        return items > 0 ? tr("%Ln items", nullptr, static_cast<int>(items)) : shortened(value);
    }
    return shortened(value);
}

QVariant TagParametersModel::cell(int row, int column, int role) const
{
    const ParsedParameter& parameter = m_checked->tags[m_tag].parameters[static_cast<std::size_t>(row)];
    const TagFinding* worst = worstOf(row);
    const StateLook look = worst ? lookOf(worst->severity)
                                 : StateLook{.icon = QStringLiteral("ready"),
                                     .word = tr("fits"),
                                     .text = Token::Text,
                                     .mark = Token::ReadyMark};
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? toQString(parameter.name) : valueText(row);
    case Qt::DecorationRole:
        return column == Name ? icon(look.icon, look.mark) : QVariant();
    case Qt::FontRole:
        return column == Name ? codeFont(QApplication::font()) : QVariant();
    case Qt::ForegroundRole:
        return column == Value && worst ? token(look.text, QApplication::palette()) : QVariant();
    case Qt::ToolTipRole: {
        const QString meaning = translated(wordsForTagParameter(parameter.known));
        return plainToolTip(worst ? findingTitle(worst->code) + u'\n' + meaning : meaning);
    }
    case Qt::AccessibleTextRole:
        return column == Name ? tr("%1, %2, %3", "state, parameter, value")
                                    .arg(look.word, toQString(parameter.name), valueText(row))
                              : translated(wordsForTagParameter(parameter.known));
    default:
        return {};
    }
}

QVariant TagParametersModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == Name ? tr("Parameter") : tr("What it says");
}

void FoundTagsModel::show(std::shared_ptr<const CheckedText> checked)
{
    beginResetModel();
    m_checked = std::move(checked);
    endResetModel();
}

QVariant FoundTagsModel::cell(int row, int column, int role) const
{
    const ParsedTag& tag = m_checked->tags[static_cast<std::size_t>(row)];
    const bool isBlocked = !isUsable(tag.findings);
    const bool isWarned = std::ranges::any_of(
        tag.findings, [](const TagFinding& finding) { return finding.severity == Severity::Warning; });
    const StateLook look = isBlocked ? lookOf(Severity::Blocked)
        : isWarned                   ? lookOf(Severity::Warning)
                                     : lookOf(Verdict::Ready);
    if (role == Qt::DecorationRole && column == 0)
        return icon(look.icon, look.mark);
    if (role == Qt::ForegroundRole && column == 2)
        return token(look.text, QApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0:
        return tag.tag.event.empty() ? tr("No event") : constantName(Input::Type, tag.tag.event);
    case 1:
        return tr("line %1").arg(m_checked->tagLines[static_cast<std::size_t>(row)]);
    default:
        return look.word;
    }
}

QVariant FoundTagsModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? tr("Tag") : column == 1 ? tr("Place") : tr("State");
}

} // namespace convey::ui
