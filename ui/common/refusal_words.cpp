// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/refusal_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convey::ui {

namespace {

class RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::Refusal)
};

} // namespace

QString placeOfRefusal(const RefusedRow& row)
{
    static const QRegularExpression head(QStringLiteral("^(body\\.)?events[\\[.]\\d+\\]?\\.?"));
    return toQString(row.param).remove(head);
}

std::optional<Field> fieldOfRefusal(const RefusedRow& row)
{
    return fieldAtPath(toUtf8(placeOfRefusal(row)));
}

QString refusalWords(const RefusedRow& row)
{
    const QString place = placeOfRefusal(row);
    return place.isEmpty()
        ? RefusalText::tr("OpenAI names no field.")
        : RefusalText::tr("It is about %1.", "%1 is a field of the API").arg(u'\u2066' + place + u'\u2069');
}

} // namespace convey::ui
