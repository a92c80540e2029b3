// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/filter_words.h"

#include "common/money_text.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace convey::ui {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString testWords(const RowFilter& filter)
{
    const bool keeps = filter.act == FilterAct::Keep;
    switch (filter.test) {
    case FilterTest::Filled:
        return keeps ? FilterWords::tr("is empty") : FilterWords::tr("has a value");
    case FilterTest::Blank:
        return keeps ? FilterWords::tr("has a value") : FilterWords::tr("is empty");
    case FilterTest::AboveZero:
        return keeps ? FilterWords::tr("zero or less") : FilterWords::tr("above zero");
    case FilterTest::Words:
        break;
    }
    QStringList words;
    for (const std::string& word : filter.words)
        words << filterWord(word);
    const QString list = words.join(QStringLiteral(", "));
    return keeps ? FilterWords::tr("all but %1", "words of a column").arg(list) : list;
}

} // namespace

QString filterWord(std::string_view word)
{
    return word.empty() ? FilterWords::tr("(empty)", "cells without a word")
                        : toQString(withoutControls(word));
}

QString filterWords(const RowFilter& filter)
{
    return FilterWords::tr("%1: %2", "a column, and the values that are left out")
        .arg(toQString(withoutControls(filter.column)), testWords(filter));
}

QString filterCost(const ListedFilter& listed, bool isCounted)
{
    if (!listed.hasColumn)
        return FilterWords::tr("This file has no such column.");
    if (!listed.isOn)
        return FilterWords::tr("Switched off: they are sent.");
    if (!isCounted)
        return FilterWords::tr("Counting…");
    if (listed.events == 0)
        return FilterWords::tr("None in this file.");
    const int events = static_cast<int>(listed.events);
    QStringList sums;
    for (const CurrencySum& sum : listed.money) {
        if (!sum.sum.tooLarge)
            sums << moneyText(sum.sum.minorUnits, sum.currency);
    }
    const QString worth = sums.join(QStringLiteral(" + "));
    if (listed.isShared)
        return worth.isEmpty()
            ? FilterWords::tr("%Ln conversions, with others of its kind", nullptr, events)
            : FilterWords::tr("%Ln conversions, %1, with others of its kind", nullptr, events).arg(worth);
    return worth.isEmpty() ? FilterWords::tr("%Ln conversions", nullptr, events)
                           : FilterWords::tr("%Ln conversions, %1", nullptr, events).arg(worth);
}

} // namespace convey::ui
