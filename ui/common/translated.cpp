// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/translated.h"

#include "common/window_words.h"

#include "base/text.h"

#include <QCoreApplication>

namespace convey::ui {

QString translated(const char* text, const WordValues& values)
{
    if (*text == '\0')
        return {};
    return toQString(filled(toUtf8(QCoreApplication::translate("words", text)), values));
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
