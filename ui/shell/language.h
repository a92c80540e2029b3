// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The language of the window. Texts stand in the code in English; resources/translations holds their English
/// plural forms and one file a language, convey_LANGUAGE.ts. GUI thread only.
#pragma once

class QCoreApplication;
class QLocale;

namespace convey::ui {

/// Lets the program speak the first of the locale's languages that there is a translation for. What a
/// translation leaves out, and every language without one, is said in English with its plural forms. Call it
/// once, before the first text is shown: what is shown already stays as it is.
void applyLanguage(QCoreApplication& app, const QLocale& locale);

} // namespace convey::ui
