// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/recent_tags_model.h"

#include "columns/constants.h"
#include "common/icon.h"
#include "common/money_text.h"
#include "send/send_words.h"

#include "base/clock.h"
#include "base/text.h"
#include "settings/paths.h"
#include "tag/address.h"
#include "tag/build.h"
#include "tag/parse.h"
#include "tag/rules.h"
#include "tag/suspicion.h"

#include <algorithm>

namespace convey::ui {

namespace {

/// What must not lie in a file of ours.
bool mustNotBeKept(const TagFinding& finding)
{
    return finding.severity == Severity::Blocked || isPrivate(finding.code)
        || finding.code == TagCode::EventIdLooksLikeOrder;
}

/// Code is judged as text: it may be a constant.
bool mustNotBeKept(const PageValue& value)
{
    std::vector<TagFinding> findings;
    appendPrivacyFindings(findings, value.code, tagFinding(TagCode::EmailInTag, value.parameter));
    return !findings.empty() || (value.parameter == kTagEventId && looksLikeOrderNumber(value.code));
}

} // namespace

RecentTagsModel::RecentTagsModel(QObject* parent)
    : TableModel(parent)
{
    if (Result<RecentTags> kept = RecentTags::load(defaultRecentTagsPath()))
        m_kept = *std::move(kept);
    else
        m_problem = kept.error();
}

std::uint64_t RecentTagsModel::rows() const
{
    return m_kept ? m_kept->all().size() : 0;
}

PageTag RecentTagsModel::tag(int row) const
{
    const RecentTag& kept = m_kept->all()[static_cast<std::size_t>(row)];
    PageTag tag{.tag = parseTag(kept.address).tag};
    for (const auto& [name, code] : kept.pageValues) {
        if (const std::string_view parameter = tagParameterNamed(name); !parameter.empty())
            tag.pageValues.push_back({.parameter = parameter, .code = code});
    }
    return tag;
}

QString RecentTagsModel::form(int row) const
{
    return toQString(m_kept->all()[static_cast<std::size_t>(row)].form);
}

bool RecentTagsModel::keep(const PageTag& tag, std::span<const TagFinding> findings, const QString& form)
{
    if (!m_kept
        || std::ranges::any_of(findings, [](const TagFinding& finding) { return mustNotBeKept(finding); })
        || std::ranges::any_of(tag.pageValues, [](const PageValue& value) { return mustNotBeKept(value); }))
        return false;
    RecentTag kept{.address = tagUrl(tag.tag), .form = toUtf8(form), .madeAt = SystemClock().nowMs()};
    for (const PageValue& value : tag.pageValues)
        kept.pageValues.emplace_back(value.parameter, value.code);
    beginResetModel();
    // A list that can't be kept is no reason to stop.
    static_cast<void>(m_kept->add(std::move(kept)));
    endResetModel();
    return true;
}

void RecentTagsModel::forget(int row)
{
    if (!m_kept || row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    if (const Result<> done = m_kept->remove(static_cast<std::size_t>(row)); !done)
        m_problem = done.error();
    endRemoveRows();
}

void RecentTagsModel::wipe()
{
    if (!m_kept)
        return;
    beginResetModel();
    if (const Result<> done = m_kept->wipe(); !done)
        m_problem = done.error();
    endResetModel();
}

QVariant RecentTagsModel::cell(int row, int column, int role) const
{
    if (role == Qt::DecorationRole && column == Event)
        return icon(QStringLiteral("tag"));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const PageTag shown = tag(row);
    const ImageTag& values = shown.tag;
    switch (column) {
    case Event:
        return values.customEventName.empty() ? constantName(Input::Type, values.event)
                                              : toQString(values.customEventName);
    case Says: {
        QStringList parts;
        if (values.amount)
            parts.append(moneyText(*values.amount, values.currency));
        if (!values.contents.empty())
            parts.append(tr("%Ln items", nullptr, static_cast<int>(values.contents.size())));
        if (!values.planId.empty())
            parts.append(toQString(values.planId));
        if (!shown.pageValues.empty())
            parts.append(tr("%Ln values from the page", nullptr, static_cast<int>(shown.pageValues.size())));
        return parts.join(QStringLiteral(" · "));
    }
    case Pixel:
        return toQString(values.pixelId);
    default:
        return momentText(m_kept->all()[static_cast<std::size_t>(row)].madeAt);
    }
}

QVariant RecentTagsModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Event:
        return tr("Event");
    case Says:
        return tr("What it says");
    case Pixel:
        return tr("Pixel");
    default:
        return tr("Made");
    }
}

} // namespace convey::ui
