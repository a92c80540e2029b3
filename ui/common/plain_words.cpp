// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/plain_words.h"

#include <QAbstractButton>
#include <QRegularExpression>

namespace convey::ui {

QString plainWords(QString text)
{
    // Languages without Latin letters put it behind the words: "開く(&O)…".
    static const QRegularExpression kBehind(QStringLiteral("\\s?\\(&[A-Za-z0-9]\\)"));
    text.remove(kBehind);
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // of two the second stays
    return text;
}

QString controlText(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

void nameByText(const QList<QAbstractButton*>& buttons)
{
    for (QAbstractButton* button : buttons)
        button->setAccessibleName(plainWords(button->text()));
}

} // namespace convey::ui
