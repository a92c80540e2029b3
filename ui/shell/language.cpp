// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/language.h"

#include <QDate>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <utility>

namespace convey::ui {

namespace {

/// As lists of languages write them. QLocale says "American English" and "español de España".
constexpr std::array kOwnNames = std::to_array<std::pair<const char*, const char*>>({
    {"ar", "العربية"},
    {"de", "Deutsch"},
    {"en", "English"},
    {"es", "Español"},
    {"fr", "Français"},
    {"ja", "日本語"},
    {"ko", "한국어"},
    {"pt_BR", "Português (Brasil)"},
});

constexpr QLatin1String kTranslationFolder(":/translations");
constexpr QLatin1String kOurTranslator("convey");
constexpr QLatin1String kQtsTranslator("qtbase");

QString ownName(const QString& code)
{
    for (const auto& [known, name] : kOwnNames) {
        if (code == QLatin1String(known))
            return QString::fromUtf8(name);
    }
    return QLocale(code).nativeLanguageName();
}

/// The code in the name of the file that was loaded.
QString codeOf(const QTranslator& translator)
{
    const QString path = translator.filePath();
    const auto begin = path.lastIndexOf(QLatin1String("convey_")) + 7;
    return path.mid(begin, path.lastIndexOf(u'.') - begin);
}

/// What an earlier call installed, last first.
void takeAway(QCoreApplication& app)
{
    for (const QString& name : {QString(kOurTranslator), QString(kQtsTranslator)}) {
        for (QTranslator* old : app.findChildren<QTranslator*>(name, Qt::FindDirectChildrenOnly)) {
            QCoreApplication::removeTranslator(old);
            delete old;
        }
    }
}

QTranslator* newTranslator(QCoreApplication& app, const QString& name)
{
    auto* translator = new QTranslator(&app);
    translator->setObjectName(name);
    return translator;
}

/// Numbers and dates of a language that was chosen.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    if (system.language() == chosen.language()
        && (!code.contains(u'_') || system.territory() == chosen.territory()))
        return system;
    return chosen;
}

/// Numbers and dates alike: a system may write them in two locales.
bool hasPlainDigits(const QLocale& locale)
{
    const QString sample = locale.toString(1) + locale.toString(QDate(2001, 1, 1), QLocale::ShortFormat);
    return std::ranges::all_of(
        sample, [](QChar c) { return !c.isDigit() || (c >= QLatin1Char('0') && c <= QLatin1Char('9')); });
}

} // namespace

std::vector<Language> availableLanguages()
{
    std::vector<Language> languages;
    const QStringList files =
        QDir(kTranslationFolder).entryList({QStringLiteral("convey_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.mid(7, file.size() - 10);
        languages.push_back({.code = code, .name = ownName(code)});
    }
    return languages;
}

QLocale windowLocale(const QLocale& locale)
{
    const QLocale::Language language = locale.language();
    for (const QLocale& likely :
        {locale, QLocale(language, locale.territory()), QLocale(language, QLocale::UnitedArabEmirates)}) {
        if (hasPlainDigits(likely) && likely.language() == language)
            return likely;
    }
    return QLocale(QLocale::English, QLocale::World); // whose language the window does not speak
}

QString applyLanguage(QCoreApplication& app, const QString& choice)
{
    QLocale locale = QLocale::system();
    for (const Language& language : availableLanguages()) {
        if (language.code == choice)
            locale = localeOf(choice);
    }
    QLocale::setDefault(windowLocale(locale));
    return applyLanguage(app, locale);
}

QString applyLanguage(QCoreApplication& app, const QLocale& locale)
{
    takeAway(app);
    auto* english = newTranslator(app, kOurTranslator);
    if (english->load(QStringLiteral("convey_en"), kTranslationFolder))
        QCoreApplication::installTranslator(english);
    // Asked first, being installed last.
    auto* own = newTranslator(app, kOurTranslator);
    QString code = QStringLiteral("en");
    if (own->load(locale, kOurTranslator, QStringLiteral("_"), kTranslationFolder)) {
        QCoreApplication::installTranslator(own);
        code = codeOf(*own);
        auto* qts = newTranslator(app, QString(kQtsTranslator));
        if (qts->load(QLocale(code), QString(kQtsTranslator), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qts);
    }
    if (qobject_cast<QGuiApplication*>(&app))
        QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    return code;
}

QString spokenLanguage()
{
    const auto* app = QCoreApplication::instance();
    const auto ours = app ? app->findChildren<QTranslator*>(kOurTranslator, Qt::FindDirectChildrenOnly)
                          : QList<QTranslator*>();
    for (auto translator = ours.rbegin(); translator != ours.rend(); ++translator) {
        if (!(*translator)->filePath().isEmpty())
            return codeOf(**translator);
    }
    return QStringLiteral("en");
}

} // namespace convey::ui
