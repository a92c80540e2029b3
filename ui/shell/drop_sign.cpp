// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/drop_sign.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/tokens.h"

#include <QFileInfo>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

/// What people have beside their tables, and drop by mistake.
constexpr std::array kNoTables{"pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "doc", "docx", "odt", "ppt",
    "pptx", "xls", "ods", "html", "htm", "zip", "mp4", "mov"};
constexpr double kSignHeight = 3.2; // em
constexpr double kSignIconSize = 1.6; // em

} // namespace

QString whyNotDropped(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.isDir())
            return DropSign::tr("Convey opens CSV, TSV and XLSX files. This one is a folder.");
        const QString suffix = file.suffix().toLower();
        if (std::ranges::any_of(kNoTables, [&](const char* known) { return suffix == QLatin1String(known); }))
            return DropSign::tr("Convey opens CSV, TSV and XLSX files. This one is a file of type %1.")
                .arg(suffix.toUpper());
    }
    return {};
}

DropSign::DropSign(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropSign"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropSign::show(const QStringList& paths)
{
    const QString why = whyNotDropped(paths);
    m_canDrop = why.isEmpty();
    m_text = !m_canDrop ? why
        : paths.size() == 1
        ? tr("Drop to open %1").arg(QFileInfo(paths.constFirst()).fileName())
        : tr("Drop to open %Ln files as one table", nullptr, static_cast<int>(paths.size()));
    setGeometry(parentWidget()->rect());
    setAccessibleName(m_text);
    setVisible(true);
    raise();
    update();
}

void DropSign::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token ink = m_canDrop ? Token::Accent : Token::WarnedMark;
    painter.setPen(QPen(token(ink, palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));

    const int pad = em(this, kGapL);
    const int size = em(this, kSignIconSize);
    const QFont font = scaledFont(this, 1.0, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int room = width() - 4 * pad - size;
    const QString words = metrics.elidedText(m_text, Qt::ElideMiddle, room);
    const int width = metrics.horizontalAdvance(words) + size + em(this, kGapS) + 2 * pad;
    const QRect sign(rect().center().x() - width / 2, rect().center().y() - em(this, kSignHeight) / 2, width,
        em(this, kSignHeight));
    painter.setBrush(token(Token::Base, palette()));
    painter.drawRoundedRect(sign, em(this, kRadius), em(this, kRadius));
    const auto placed = [&](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), sign, logical);
    };
    const QRect iconPlace(sign.left() + pad, sign.center().y() - size / 2, size, size);
    paintIcon(painter, placed(iconPlace), m_canDrop ? QStringLiteral("drop") : QStringLiteral("warned"), ink,
        palette());
    painter.setFont(font);
    painter.setPen(token(Token::Text, palette()));
    const int left = iconPlace.right() + em(this, kGapS);
    painter.drawText(placed({left, sign.top(), sign.right() - left, sign.height()}),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        words);
}

} // namespace convey::ui
