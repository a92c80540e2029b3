// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/flavour_list_model.h"

#include "common/icon.h"
#include "common/plain_tool_tip.h"
#include "common/translated.h"

#include "base/clock.h"
#include "base/text.h"
#include "words/flavour_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

QString flavourIcon(const Flavour& flavour)
{
    constexpr std::array kIcons = std::to_array<std::pair<std::string_view, const char*>>({
        {"curl", "play"},
        {"capi-json", "file"},
        {"gtm", "global"},
        {"pixel", "external"},
        {"url", "global"},
        {"mailchimp", "send"},
        {"klaviyo", "send"},
        {"hubspot", "send"},
        {"salesforce", "send"},
        {"html", "tag"},
        {"noscript", "tag"},
        {"jsx", "tag"},
    });
    const auto found = std::ranges::find(
        kIcons, std::string_view(flavour.name), [](const auto& entry) { return entry.first; });
    return found == kIcons.end() ? QStringLiteral("open") : QString::fromLatin1(found->second);
}

} // namespace

QString flavourText(const std::string& text)
{
    return QCoreApplication::translate("flavours", text.c_str());
}

FlavourListModel::FlavourListModel(QObject* parent)
    : TableModel(parent)
    , m_flavours(builtInFlavours())
    , m_codes(m_flavours.size())
    , m_problems(m_flavours.size())
{ }

void FlavourListModel::setTag(const PageTag& tag, bool isUsable)
{
    m_isUsable = isUsable;
    const FlavourContext context{.nowMs = SystemClock().nowMs()};
    for (std::size_t i = 0; i < m_flavours.size(); ++i) {
        const auto written = writeFlavour(m_flavours[i], tag, context);
        m_codes[i] = written ? toQString(*written) : QString();
        m_problems[i].clear();
        if (!written) {
            const Words words = wordsFor(written.error().fault);
            const WordValues values{.subject = written.error().subject};
            m_problems[i] = translated(words.sentence, values) + u' ' + translated(words.remedy, values);
        }
    }
    repaintCells();
}

int FlavourListModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_flavours, toUtf8(name), &Flavour::name);
    return found == m_flavours.end() ? 0 : static_cast<int>(found - m_flavours.begin());
}

QVariant FlavourListModel::cell(int row, int column, int role) const
{
    const Flavour& shown = flavour(row);
    const bool isOdd = code(row).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return flavourText(shown.title);
        if (column == Paste)
            return isOdd ? problem(row) : flavourText(shown.paste);
        return canCopy(row) ? tr("Copy") : QString();
    case Qt::DecorationRole:
        if (column == Title)
            return icon(isOdd ? QStringLiteral("warned") : flavourIcon(shown),
                isOdd ? Token::WarnedMark : Token::Text);
        return {};
    case Qt::ToolTipRole:
        return column == Copy ? QVariant() : plainToolTip(isOdd ? problem(row) : flavourText(shown.paste));
    case Qt::AccessibleTextRole:
        if (column == Copy)
            return canCopy(row) ? tr("Copy %1").arg(flavourText(shown.title)) : tr("Can’t be copied");
        return {};
    default:
        return {};
    }
}

QVariant FlavourListModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        return tr("Form");
    case Paste:
        return tr("Where it goes");
    default:
        return tr("Copy");
    }
}

} // namespace convey::ui
