// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong in a .ts file, message by message, and in its words against the glossary. Pure functions.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace convey::ui::test {

/// resources/translations/glossary.tsv: a term a line, its stems by language.
struct GlossaryTerm
{
    QString english;
    QRegularExpression word; ///< what it is found by in an English text
    QStringList notIn; ///< where the English text holds one of these, it means something else
    QHash<QString, QStringList> stems; ///< by code
};
[[nodiscard]] QList<GlossaryTerm> readGlossary(const QString& path);

/// One line a fault: what is wrong and the English text. English itself has plural forms alone.
[[nodiscard]] QStringList faultsOf(
    const QByteArray& ts, const QString& code, const QList<GlossaryTerm>& glossary);

} // namespace convey::ui::test
