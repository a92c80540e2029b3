// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/where_to_find.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/tokens.h"
#include "common/translated.h"

#include "words/where_ads_run.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

// The drawing, in em.
constexpr double kDrawingWidth = 40;
constexpr double kDrawingHeight = 15.5;
constexpr double kMenuWidth = 9;
constexpr double kPad = 0.9;
constexpr double kLineHeight = 1.9;

/// Places in em become places in pixels, mirrored where text runs from right to left.
class Pen
{
public:
    Pen(QPainter& painter, const QWidget& widget)
        : m_painter(painter)
        , m_widget(widget)
    { }

    [[nodiscard]] QRectF place(double x, double y, double width, double height) const
    {
        const double one = em(&m_widget, 1);
        const QRectF logical(x * one, y * one, width * one, height * one);
        return QStyle::visualRect(m_widget.layoutDirection(), m_widget.rect(), logical.toRect());
    }
    void box(
        const QRectF& where, Token fill, Token edge, Qt::PenStyle style = Qt::SolidLine, int width = 1) const
    {
        m_painter.setBrush(token(fill, m_widget.palette()));
        m_painter.setPen(QPen(token(edge, m_widget.palette()), width, style));
        m_painter.drawRoundedRect(
            where.adjusted(0.5, 0.5, -0.5, -0.5), em(&m_widget, kRadius), em(&m_widget, kRadius));
    }
    void text(
        const QRectF& where, const QString& words, Token colour, bool bold = false, bool struck = false) const
    {
        QFont font = m_widget.font();
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        font.setStrikeOut(struck);
        m_painter.setFont(font);
        m_painter.setPen(token(colour, m_widget.palette()));
        const auto align =
            QStyle::visualAlignment(m_widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        m_painter.drawText(where, static_cast<int>(align),
            QFontMetricsF(font).elidedText(words, Qt::ElideRight, where.width()));
    }
    /// A number in a filled circle, at the leading end of `where`.
    void mark(const QRectF& where, int number) const
    {
        const double size = em(&m_widget, 1.5);
        const bool mirrored = m_widget.layoutDirection() == Qt::RightToLeft;
        const QRectF circle(
            mirrored ? where.right() - size : where.left(), where.center().y() - size / 2, size, size);
        m_painter.setBrush(token(Token::AccentFill, m_widget.palette()));
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(circle);
        m_painter.setPen(token(Token::OnAccent, m_widget.palette()));
        m_painter.drawText(circle, Qt::AlignCenter, m_widget.locale().toString(number));
    }

private:
    QPainter& m_painter;
    const QWidget& m_widget;
};

} // namespace

AdsManagerDrawing::AdsManagerDrawing(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("adsManagerDrawing"));
    setAccessibleName(
        tr("A drawing of Ads Manager: on the page Conversions, the pixel ID stands beside the pixel, and "
           "keys for sending are made under Conversion keys."));
}

QSize AdsManagerDrawing::sizeHint() const
{
    return {em(this, kDrawingWidth), em(this, kDrawingHeight)};
}

void AdsManagerDrawing::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Pen pen(painter, *this);
    pen.box(pen.place(0, 0, kDrawingWidth, kDrawingHeight), Token::Base, Token::Outline);
    // The places of Ads Manager as they stand there, in every language.
    pen.text(pen.place(kPad, 0.2, kDrawingWidth - 2 * kPad, kLineHeight), QStringLiteral("Ads Manager"),
        Token::Muted, true);

    const double top = 2.3;
    const auto menu = [&](int row) {
        return pen.place(kPad, top + row * kLineHeight, kMenuWidth - kPad, kLineHeight);
    };
    pen.text(
        menu(0).adjusted(em(this, 0.5), 0, -em(this, 0.5), 0), QStringLiteral("Campaigns"), Token::Muted);
    pen.box(menu(1), Token::AccentSoft, Token::Accent);
    pen.text(menu(1).adjusted(em(this, 0.5), 0, -em(this, 0.5), 0), QStringLiteral("Conversions"),
        Token::Text, true);
    pen.text(menu(2).adjusted(em(this, 0.5), 0, -em(this, 0.5), 0), QStringLiteral("Settings"), Token::Muted);
    pen.text(pen.place(kPad + 0.5, top + 3 * kLineHeight, kMenuWidth, kLineHeight),
        QStringLiteral("API keys"), Token::Muted, false, true);

    const double left = kMenuWidth + 1.5;
    const double width = kDrawingWidth - left - kPad;
    const auto line = [&](double y) { return pen.place(left, y, width, kLineHeight); };
    pen.text(line(top), tr("Pixel: your shop"), Token::Text, true);
    pen.box(pen.place(left, top + kLineHeight, width, kLineHeight), Token::ReadyTint, Token::ReadyMark,
        Qt::SolidLine, 2);
    pen.mark(pen.place(left + 0.4, top + kLineHeight, width, kLineHeight), 1);
    pen.text(pen.place(left + 2.4, top + kLineHeight, width - 2.8, kLineHeight),
        tr("Pixel ID   %1").arg(QStringLiteral("\u2066k7Qm2vXr9TbLd4WzHs81Na\u2069")), Token::Text);
    pen.text(pen.place(left + 2.4, top + 2 * kLineHeight, width - 2.8, kLineHeight),
        tr("Source ID   %1").arg(QStringLiteral("\u2066cds_… / clidsrc_…\u2069")), Token::Muted, false, true);
    const double keys = top + 3.6 * kLineHeight;
    pen.text(line(keys), tr("Conversion keys"), Token::Text, true);
    pen.box(pen.place(left, keys + kLineHeight, width, kLineHeight), Token::ReadyTint, Token::ReadyMark,
        Qt::SolidLine, 2);
    pen.mark(pen.place(left + 0.4, keys + kLineHeight, width, kLineHeight), 2);
    pen.text(pen.place(left + 2.4, keys + kLineHeight, width - 2.8, kLineHeight),
        tr("New key   %1").arg(QStringLiteral("\u2066sk-svcacct-…\u2069")), Token::Text);
}

WhereToFind::WhereToFind(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("whereToFind"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where to find pixel and key"));
    setAccessibleName(windowTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(new AdsManagerDrawing(this));
    const auto add = [&](const QString& words, const QString& iconName, Token colour) {
        auto* line = new IconLabel(this, QPalette::WindowText);
        line->show(words, iconName, colour);
        layout->addWidget(line);
    };
    add(tr("1. In Ads Manager open Conversions. The pixel ID stands beside the pixel: letters and digits, "
           "without “cds_” or “clidsrc_” in front. An ID with these in front names the source and not the "
           "pixel."),
        QStringLiteral("ready"), Token::ReadyMark);
    add(tr("2. On the same page, under Conversion keys, make a key. It is shown once: copy it at once, "
           "whole. A key from Settings (an Advertiser key) begins alike, but can’t send conversions."),
        QStringLiteral("key"), Token::ReadyMark);
    add(translated(whereAdsRun()), QStringLiteral("global"), Token::Muted);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeWhere"));
    close->setAccessibleName(close->text());
    close->setWhatsThis(tr("Goes back to the destination."));
    close->setMinimumHeight(em(this, kControlHeight));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace convey::ui
