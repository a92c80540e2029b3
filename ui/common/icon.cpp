// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

// A static library's resources are not registered by themselves; the macro must stand outside of any
// namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace convey::ui {

namespace {

/// Icons that point along the text.
bool isMirrored(const QString& name)
{
    static const QStringList kNames{QStringLiteral("file"), QStringLiteral("send"), QStringLiteral("results"),
        QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("open"), QStringLiteral("outside"),
        QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("arrow")};
    return kNames.contains(name);
}

class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(QString name, Token colour)
        : m_name(std::move(name))
        , m_colour(colour)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        if (isMirrored(m_name) && QGuiApplication::isRightToLeft()) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter, QRectF(QPointF(), size));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const Token colour = mode == QIcon::Disabled ? Token::Disabled : m_colour;
        painter.fillRect(image.rect(), token(colour, QGuiApplication::palette()));
        painter.end();
        return QPixmap::fromImage(std::move(image));
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TokenIconEngine(*this); }

private:
    QString m_name;
    Token m_colour;
};

} // namespace

QIcon icon(const QString& name, Token colour)
{
    registerIcons();
    if (!QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)))
        return {};
    return QIcon(new TokenIconEngine(name, colour));
}

} // namespace convey::ui
