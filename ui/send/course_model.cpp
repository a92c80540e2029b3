// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/course_model.h"

#include "common/icon.h"
#include "common/number_text.h"
#include "common/outcome_look.h"
#include "common/plain_tool_tip.h"
#include "common/translated.h"
#include "common/window_words.h"

#include "base/text.h"

#include <QFontDatabase>
#include <QLocale>

namespace convey::ui {

namespace {

StateLook lookOfBatch(BatchNews::State state)
{
    switch (state) {
    case BatchNews::State::OnItsWay:
        return lookOf(SendOutcome::OnItsWay);
    case BatchNews::State::Accepted:
        return lookOf(SendOutcome::Accepted);
    case BatchNews::State::Refused:
        return lookOf(SendOutcome::Refused);
    case BatchNews::State::NoAnswer:
        return lookOf(SendOutcome::NoAnswer);
    case BatchNews::State::NotSent:
        return lookOf(SendOutcome::NotSent);
    case BatchNews::State::Waiting:
    case BatchNews::State::WaitsToRepeat:
        break;
    }
    return lookOf(SendOutcome::Waiting);
}

} // namespace

void CourseModel::clear()
{
    beginResetModel();
    m_batches.clear();
    m_rowOf.clear();
    endResetModel();
}

void CourseModel::take(std::span<const BatchNews> news)
{
    for (const BatchNews& batch : news) {
        if (const auto known = m_rowOf.find(batch.id); known != m_rowOf.end()) {
            m_batches[known->second] = batch;
            const int row = static_cast<int>(known->second);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount_ - 1));
            continue;
        }
        const int row = shown(m_batches.size());
        beginInsertRows({}, row, row);
        m_rowOf.emplace(batch.id, m_batches.size());
        m_batches.push_back(batch);
        endInsertRows();
    }
}

std::uint64_t CourseModel::rows() const
{
    return m_batches.size();
}

std::size_t CourseModel::columns() const
{
    return ColumnCount_;
}

bool CourseModel::isNumber(int column) const
{
    return column == Conversions || column == Attempts || column == Answer || column == Took;
}

/// What goes again bears the number of the batch of the plan that it was in.
QString CourseModel::numberOf(const BatchNews& batch) const
{
    const BatchNews* first = &batch;
    while (first->parent && m_rowOf.contains(*first->parent))
        first = &m_batches[m_rowOf.at(*first->parent)];
    const QString number = numberText(first->id + 1);
    return first == &batch ? number : tr("%1 again", "number of a batch").arg(number);
}

QVariant CourseModel::cell(int row, int column, int role) const
{
    const BatchNews& batch = m_batches.at(static_cast<std::size_t>(row));
    const StateLook look = lookOfBatch(batch.state);
    if (role == Qt::DecorationRole && column == State)
        return icon(look.icon, look.mark);
    if (role == Qt::ToolTipRole && column == Theirs)
        return plainToolTip(toQString(batch.words));
    if (role == Qt::FontRole && column == Theirs)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return numberOf(batch);
    case Conversions:
        return numberText(batch.events);
    case State:
        return look.word;
    case Attempts:
        return batch.attempts == 0 ? QString() : QLocale().toString(batch.attempts);
    case Answer:
        return batch.status == 0 ? QString() : QString::number(batch.status);
    case Took:
        return batch.tookMs == 0
            ? QString()
            : tr("%1 s", "seconds")
                  .arg(QLocale().toString(static_cast<double>(batch.tookMs) / 1'000, 'f', 1));
    case Ours:
        return batch.reason == OutcomeReason::None ? QString()
                                                   : translated(windowWords(batch.reason).sentence);
    case Theirs:
        return toQString(batch.words);
    default:
        return {};
    }
}

QVariant CourseModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return tr("Batch");
    case Conversions:
        return tr("Conversions");
    case State:
        return tr("State");
    case Attempts:
        return tr("Attempts");
    case Answer:
        return tr("Answer");
    case Took:
        return tr("Took");
    case Ours:
        return tr("What it means");
    case Theirs:
        return tr("OpenAI’s words");
    default:
        return {};
    }
}

} // namespace convey::ui
