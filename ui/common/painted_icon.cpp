// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/painted_icon.h"

#include "common/icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

namespace convey::ui {

QPixmap iconPixmap(const QString& name, Token colour, const QPalette& palette, int size, qreal ratio)
{
    const QColor ink = token(colour, palette);
    const QString key = QStringLiteral("convey/%1/%2/%3/%4/%5")
                            .arg(name)
                            .arg(ink.rgba())
                            .arg(size)
                            .arg(ratio)
                            .arg(QGuiApplication::isRightToLeft());
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    const QIcon source = icon(name, colour);
    if (source.isNull())
        return {};
    drawn = QPixmap(QSize(size, size) * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    source.paint(&painter, 0, 0, size, size);
    // The widget's palette decides, which may not be the application's.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), ink);
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

void paintIcon(
    QPainter& painter, const QRect& place, const QString& name, Token colour, const QPalette& palette)
{
    const int size = std::min(place.width(), place.height());
    const QPixmap drawn = iconPixmap(name, colour, palette, size, painter.device()->devicePixelRatioF());
    if (!drawn.isNull())
        painter.drawPixmap(
            place.x() + (place.width() - size) / 2, place.y() + (place.height() - size) / 2, drawn);
}

} // namespace convey::ui
