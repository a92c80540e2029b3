// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/translated.h"

#include "common/window_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace convey::ui {

QString translated(const char* text, const WordValues& values)
{
    if (*text == '\0')
        return {};
    QString shown = QCoreApplication::translate("words", text);
    // A person's own clock and calendar; the core knows neither.
    const QLatin1String date("{date}");
    if (shown.contains(date))
        shown.replace(
            date, QLocale().toString(QDateTime::fromMSecsSinceEpoch(values.date), QLocale::ShortFormat));
    return toQString(filled(toUtf8(shown), values));
}

QString translated(const Error& error)
{
    const Words words = windowWords(error);
    const WordValues values = valuesOf(error);
    const QString remedy = translated(words.remedy, values);
    const QString sentence = translated(words.sentence, values);
    return remedy.isEmpty() ? sentence : sentence + u'\n' + remedy;
}

} // namespace convey::ui
