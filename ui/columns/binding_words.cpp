// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/binding_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace convey::ui {

namespace {

struct BindingWords
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::BindingWords)

public:
    static QString part(const ColumnPart& part)
    {
        const QString column = toQString(part.column);
        switch (part.kind) {
        case PartKind::Whole:
            break;
        case PartKind::FirstName:
            return tr("First name in %1", "a column").arg(column);
        case PartKind::LastName:
            return tr("Last name in %1", "a column").arg(column);
        case PartKind::Emails:
            return tr("Addresses in %1", "e-mail addresses in a column").arg(column);
        case PartKind::Email:
            return tr("Address %1 in %2", "the second e-mail address in a column")
                .arg(QLocale().toString(part.number), column);
        case PartKind::Value:
            return tr("“%1” in %2", "what stands behind a word in a column").arg(toQString(part.key), column);
        }
        return column;
    }
    static QString orElse(const QString& first, const QString& second)
    {
        return tr("%1, else %2", "columns: the second where the first is empty").arg(first, second);
    }
    static QString made(const QString& columns)
    {
        return tr("Made of %1", "an event ID, of columns").arg(columns);
    }
};

} // namespace

QString bindingWords(const Binding& binding)
{
    QStringList parts;
    for (const ColumnPart& part : binding.columns)
        parts << BindingWords::part(part);
    switch (binding.kind) {
    case BindingKind::FirstOf: {
        QString words = parts.value(0);
        for (qsizetype i = 1; i < parts.size(); ++i)
            words = BindingWords::orElse(words, parts[i]);
        return words;
    }
    case BindingKind::List:
    case BindingKind::Part:
        return QLocale().createSeparatedList(parts);
    case BindingKind::Made:
        return BindingWords::made(QLocale().createSeparatedList(parts));
    default:
        return toQString(binding.text);
    }
}

} // namespace convey::ui
