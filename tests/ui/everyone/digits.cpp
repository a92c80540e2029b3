// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/digits.h"

#include "shown_texts.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace convey::ui::test {

QStringList strangeDigits(const QWidget* root)
{
    constexpr char32_t kDigits = 10;
    const char32_t zero = QLocale().zeroDigit().toUcs4().constFirst();
    return textsThat(root, [zero](QString text) {
        static const QRegularExpression forMachines(QStringLiteral("\\x{2066}[^\\x{2069}]*\\x{2069}"));
        const QList<uint> characters = text.remove(forMachines).toUcs4();
        return std::ranges::any_of(characters, [zero](char32_t character) {
            return QChar::isDigit(character) && (character < zero || character >= zero + kDigits);
        });
    });
}

} // namespace convey::ui::test
