// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/money_text.h"

#include "base/text.h"
#include "spec/currency.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convey::ui {

QString moneyText(std::int64_t minor, std::string_view currency)
{
    const Currency* known = findCurrency(currency);
    const int decimals = known ? std::max<int>(known->exponent, 0) : 2;
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const QLocale locale;
    // The sign apart, so that -0.50 keeps it although its whole part is 0.
    QString text = minor < 0 ? locale.negativeSign() : QString();
    text += locale.toString(static_cast<qlonglong>(std::abs(minor / unit)));
    if (decimals > 0) {
        QString fraction;
        for (std::int64_t rest = std::abs(minor % unit), i = 0; i < decimals; ++i, rest /= 10)
            fraction.prepend(locale.toString(static_cast<int>(rest % 10)));
        text += locale.decimalPoint() + fraction;
    }
    // A non-breaking space: the code stays with its number.
    return QCoreApplication::translate("convey::ui::Money", "%1\u00A0%2", "currency code and amount")
        .arg(toQString(currency), text);
}

} // namespace convey::ui
