// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "translation_faults.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace convey::ui::test {

namespace {

struct Message
{
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isDone = true;
};

/// How many forms Qt's rules have for a language.
int formsOf(const QString& code)
{
    if (code == u"ja" || code == u"ko")
        return 1;
    return code == u"ar" ? 6 : 2;
}

QList<Message> readMessages(const QByteArray& ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message")
            messages.append({.source = {},
                .forms = {},
                .isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().forms << xml.readElementText();
        else if (xml.name() == u"translation") {
            Message& message = messages.last();
            message.isDone = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural)
                message.forms << xml.readElementText();
        }
    }
    return messages;
}

/// %1, %n and {name}; %Ln and %L1 are the same with the grouping of the language.
QStringList placeholdersOf(const QString& text, bool withCount)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d+|n)|\\{[A-Za-z_]+\\}"));
    QStringList found;
    for (auto hits = placeholder.globalMatch(text); hits.hasNext();) {
        const QString one = hits.next().captured().remove(u'L');
        if (withCount || one != u"%n")
            found << one;
    }
    found.sort();
    return found;
}

qsizetype mnemonicsIn(QString text)
{
    static const QRegularExpression mnemonic(
        QStringLiteral("&(?=\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(QLatin1String("&&")).count(mnemonic);
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString edgesOf(const QString& text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const bool atBegin = !text.isEmpty() && isBlank(text.front());
    const bool atEnd = !text.isEmpty() && isBlank(text.back());
    return QString(atBegin ? u'[' : u'|') + QString(atEnd ? u']' : u'|');
}

QString faultOfForm(const Message& message, const QString& form)
{
    const QString& source = message.source;
    if (form.isEmpty())
        return QStringLiteral("is empty");
    if (placeholdersOf(source, !message.isPlural) != placeholdersOf(form, !message.isPlural))
        return QStringLiteral("has other placeholders");
    if (!source.contains(QLatin1String("http")) && mnemonicsIn(source) != mnemonicsIn(form))
        return QStringLiteral("has lost or doubled a mnemonic");
    if (source.endsWith(u'…') && !form.endsWith(u'…'))
        return QStringLiteral("does not end with …");
    // ", " between the names of a list is another mark in other scripts.
    if (hasLetters(source) && edgesOf(source) != edgesOf(form))
        return QStringLiteral("has lost or won a blank at its edge");
    if (source.count(u'\n') != form.count(u'\n'))
        return QStringLiteral("has other line breaks");
    if (source.count(u'<') != form.count(u'<'))
        return QStringLiteral("has other tags");
    return {};
}

QRegularExpression wordOf(const QString& english)
{
    return QRegularExpression(QStringLiteral("(?<![\\w.\\-/\\[{])%1(?:s|es)?(?![\\w\\-\\]}])")
                                  .arg(QRegularExpression::escape(english)),
        english.front().isUpper() ? QRegularExpression::NoPatternOption
                                  : QRegularExpression::CaseInsensitiveOption);
}

bool speaksOf(const GlossaryTerm& term, const QString& source)
{
    const auto isIn = [&source](const QString& other) { return source.contains(other); };
    return QString(source).remove(u'&').contains(term.word)
        && std::none_of(term.notIn.begin(), term.notIn.end(), isIn);
}

bool holdsOne(const QStringList& stems, const QString& text)
{
    const QString plain = QString(text).remove(u'&');
    return std::any_of(stems.begin(), stems.end(),
        [&plain](const QString& stem) { return plain.contains(stem, Qt::CaseInsensitive); });
}

} // namespace

QList<GlossaryTerm> readGlossary(const QString& path)
{
    QList<GlossaryTerm> terms;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return terms;
    QStringList codes;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (codes.isEmpty()) {
            codes = cells.mid(2);
            continue;
        }
        GlossaryTerm term{.english = cells.value(0),
            .word = wordOf(cells.value(0)),
            .notIn = cells.value(1).split(u'|', Qt::SkipEmptyParts),
            .stems = {}};
        for (int i = 0; i < codes.size(); ++i)
            term.stems.insert(codes.at(i), cells.value(i + 2).split(u'|', Qt::SkipEmptyParts));
        terms << term;
    }
    return terms;
}

QStringList faultsOf(const QByteArray& ts, const QString& code, const QList<GlossaryTerm>& glossary)
{
    QStringList faults;
    const auto add = [&faults](const QString& what, const Message& message) {
        faults << QStringLiteral("%1: %2").arg(what, message.source.simplified());
    };
    for (const Message& message : readMessages(ts)) {
        if (!message.isDone) {
            add(QStringLiteral("is unfinished"), message);
            continue;
        }
        if (message.isPlural && message.forms.size() != formsOf(code))
            add(QStringLiteral("has %1 plural forms").arg(message.forms.size()), message);
        for (const QString& form : message.forms) {
            const QString fault = faultOfForm(message, form);
            if (!fault.isEmpty())
                add(fault, message);
        }
        // The form for many: others may do without the noun.
        for (const GlossaryTerm& term : glossary) {
            const auto stems = term.stems.constFind(code);
            if (stems != term.stems.constEnd() && !message.forms.isEmpty() && speaksOf(term, message.source)
                && !holdsOne(*stems, message.forms.last()))
                add(QStringLiteral("says “%1” in words of its own (%2)")
                        .arg(term.english, message.forms.last()),
                    message);
        }
    }
    return faults;
}

} // namespace convey::ui::test
