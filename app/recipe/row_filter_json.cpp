// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/row_filter_json.h"

#include "base/text.h"

#include <QJsonArray>

namespace convey {

namespace {

const QString kFilterColumn = QStringLiteral("column");
const QString kFilterKeep = QStringLiteral("keep");
const QString kFilterLeaveOut = QStringLiteral("leave_out");
const QString kFilterReason = QStringLiteral("reason");
const QString kFilterOptional = QStringLiteral("optional");

/// The words, or the name of a test.
bool readFilterCondition(const QJsonValue& value, RowFilter& filter)
{
    if (value.isString()) {
        const auto test = filterTestByName(toUtf8(value.toString()));
        filter.test = test.value_or(FilterTest::Words);
        return test.has_value();
    }
    const QJsonArray words = value.toArray();
    if (words.size() > static_cast<qsizetype>(kMaxFilterWords))
        return false;
    for (const QJsonValue& word : words) {
        if (!word.isString())
            return false;
        filter.words.push_back(toUtf8(word.toString()));
    }
    return true;
}

bool readFilter(QJsonObject object, RowFilter& filter)
{
    filter.column = toUtf8(object.take(kFilterColumn).toString());
    const QJsonValue keep = object.take(kFilterKeep);
    const QJsonValue leaveOut = object.take(kFilterLeaveOut);
    if (keep.isUndefined() == leaveOut.isUndefined())
        return false;
    filter.act = keep.isUndefined() ? FilterAct::LeaveOut : FilterAct::Keep;
    if (!readFilterCondition(keep.isUndefined() ? leaveOut : keep, filter))
        return false;
    if (const QJsonValue reason = object.take(kFilterReason); !reason.isUndefined()) {
        const auto known = filterReasonByName(toUtf8(reason.toString()));
        if (!known)
            return false;
        filter.reason = *known;
    }
    const QJsonValue optional = object.take(kFilterOptional);
    filter.optional = optional.toBool();
    return (optional.isUndefined() || optional.isBool()) && object.isEmpty();
}

} // namespace

QJsonObject rowFilterToJson(const RowFilter& filter)
{
    QJsonValue condition;
    if (filter.test == FilterTest::Words) {
        QJsonArray words;
        for (const std::string& word : filter.words)
            words.append(toQString(word));
        condition = words;
    } else {
        condition = toQString(filterTestName(filter.test));
    }
    QJsonObject object{{kFilterColumn, toQString(filter.column)},
        {filter.act == FilterAct::Keep ? kFilterKeep : kFilterLeaveOut, condition},
        {kFilterReason, toQString(filterReasonName(filter.reason))}};
    if (filter.optional)
        object.insert(kFilterOptional, true);
    return object;
}

Result<RowFilter> rowFilterFromJson(const QJsonValue& value)
{
    RowFilter filter;
    if (!readFilter(value.toObject(), filter)) {
        const std::string subject = filter.column.empty() ? "filters" : "filters:" + filter.column;
        return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = subject});
    }
    return checkFilter(filter).map([&] { return std::move(filter); });
}

} // namespace convey
