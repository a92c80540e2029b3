// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/masked_text.h"

#include <algorithm>

namespace convey::ui {

namespace {

constexpr qsizetype kShownDigits = 4;
constexpr qsizetype kFewestDigits = 8; // of a shorter number, four digits would be most of it

constexpr QStringView kDots = u"\u2022\u2022\u2022";

/// The first character as a person sees it, which may be a surrogate pair.
QString firstCharacter(const QString& text)
{
    return text.left(text.front().isHighSurrogate() ? 2 : 1);
}

} // namespace

QString maskedAddresses(const QString& text)
{
    const auto isLocal = [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || QStringLiteral("._%+-'").contains(c);
    };
    QString masked;
    qsizetype copied = 0; // of `text`
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > copied && isLocal(text[start - 1]))
            --start;
        if (start == at)
            continue;
        masked += text.mid(copied, start - copied) + firstCharacter(text.mid(start, at - start)) + kDots;
        copied = at;
    }
    return masked + text.mid(copied);
}

QString maskedText(const QString& value)
{
    const QString text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (const qsizetype at = text.lastIndexOf(u'@'); at > 0)
        return firstCharacter(text) + kDots + text.mid(at);

    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    const bool isNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (isNumber && digits.size() >= kFewestDigits)
        return kDots + u' ' + digits.right(kShownDigits);
    return firstCharacter(text) + kDots;
}

} // namespace convey::ui
