// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Rows say what a text is normalised to; the digest comes from another implementation than the one under
/// test.
#pragma once

#include "unit/value/outcome.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <string_view>

namespace convey::test {

inline const QByteArray kDigest =
    QByteArrayLiteral("b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514");
inline const QByteArray kHashOfNothing =
    QByteArrayLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

[[nodiscard]] inline QString expectedOutcome(const QString& normalised)
{
    if (normalised.startsWith(QLatin1Char('!')) || normalised.endsWith(QLatin1String(" already")))
        return normalised;
    return QString::fromLatin1(
        QCryptographicHash::hash(normalised.toUtf8(), QCryptographicHash::Sha256).toHex());
}

[[nodiscard]] inline std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace convey::test
