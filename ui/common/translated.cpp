// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/translated.h"

#include "common/window_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace convey::ui {

namespace {

/// A person's own clock, calendar and way to write numbers; the core knows none of them.
QString translatedIn(const QLocale& locale, const char* text, const WordValues& values)
{
    if (*text == '\0')
        return {};
    QString shown = QCoreApplication::translate("words", text);
    const auto put = [&](const char* name, auto asText) {
        if (const QLatin1String place(name); shown.contains(place))
            shown.replace(place, asText());
    };
    put("{date}",
        [&] { return locale.toString(QDateTime::fromMSecsSinceEpoch(values.date), QLocale::ShortFormat); });
    if (values.lineText.empty())
        put("{line}", [&] { return locale.toString(qlonglong{values.line}); });
    put("{column}", [&] { return locale.toString(qlonglong{values.column}); });
    put("{expected}", [&] { return locale.toString(qlonglong{values.expected}); });
    put("{found}", [&] { return locale.toString(qlonglong{values.found}); });
    return toQString(filled(toUtf8(shown), values));
}

} // namespace

QString translated(const char* text, const WordValues& values)
{
    return translatedIn(QLocale(), text, values);
}

QString translated(const Error& error)
{
    const Words words = windowWords(error);
    const WordValues values = valuesOf(error);
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator); // a port has none
    const QString remedy = translatedIn(locale, words.remedy, values);
    const QString sentence = translatedIn(locale, words.sentence, values);
    return remedy.isEmpty() ? sentence : sentence + u'\n' + remedy;
}

} // namespace convey::ui
