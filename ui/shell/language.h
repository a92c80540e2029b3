// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The language of the window. Texts stand in the code in English; resources/translations holds their English
/// plural forms and one file a language, convey_LANGUAGE.ts. Qt's own texts (Cancel, Select All) come from
/// the translations of Qt on this system, and stay English where there are none. GUI thread only.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

class QCoreApplication;

namespace convey::ui {

struct Language
{
    QString code; ///< "de", "pt_BR": the name of its file
    QString name; ///< in the language itself, as a list of languages has it
};

/// The choice that follows the system; every other choice is the code of a language.
inline constexpr QLatin1String kSystemLanguage("system");

/// The languages that there is a translation for, English among them; by code.
[[nodiscard]] std::vector<Language> availableLanguages();

/// `locale` for the numbers and dates of the window: with the digits that its texts have, the file and every
/// ID beside them, so that no sentence has two kinds and what people compare is written alike. Of the same
/// language where that has such a form (Arabic has), else English.
[[nodiscard]] QLocale windowLocale(const QLocale& locale);

/// Lets the program speak as a person chose: kSystemLanguage, or the code of a language (an unknown one is
/// as the system). Texts, layout direction, numbers and dates follow; the country of the system holds where
/// it speaks the chosen language (windowLocale()). Call it before the first text is shown, and once more only
/// with nothing on the screen: what is shown already stays as it is. Returns the code that is spoken.
QString applyLanguage(QCoreApplication& app, const QString& choice);

/// Texts and layout direction alone, without numbers and dates: the first of the locale's languages that
/// there is a translation for. What a translation leaves out, and every language without one, is said in
/// English with its plural forms. Takes the place of an earlier call. Returns the code that is spoken.
QString applyLanguage(QCoreApplication& app, const QLocale& locale);

/// The code of the language that is spoken now; "en" before any call.
[[nodiscard]] QString spokenLanguage();

} // namespace convey::ui
