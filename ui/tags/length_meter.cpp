// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/length_meter.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_tool_tip.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace convey::ui {

/// The filled part is full at the limit; beyond it the whole bar warns.
class LengthBar final : public QWidget
{
public:
    explicit LengthBar(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(em(parent, 7), em(parent, 0.7));
    }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal radius = frame.height() / 3;
        painter.setPen(token(Token::Outline, palette()));
        painter.setBrush(token(Token::Base, palette()));
        painter.drawRoundedRect(frame, radius, radius);
        QRectF filled = frame.adjusted(1, 1, -1, -1);
        const qreal width = filled.width() * std::min(m_share, 1.0);
        if (layoutDirection() == Qt::RightToLeft)
            filled.setLeft(filled.right() - width);
        else
            filled.setWidth(width);
        painter.setPen(Qt::NoPen);
        painter.setBrush(token(m_share > 1 ? Token::WarnedMark : Token::ReadyMark, palette()));
        painter.drawRect(filled);
    }

private:
    double m_share = 0;
};

LengthMeter::LengthMeter(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconView(QStringLiteral("measure"), Token::Muted, 1.1, this))
    , m_words(new QLabel(this))
    , m_bar(new LengthBar(this))
{
    m_words->setObjectName(QStringLiteral("tagLength"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(scaledFont(this, kNoteType));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addWidget(m_icon);
    line->addWidget(m_words);
    line->addWidget(m_bar);
}

void LengthMeter::show(std::size_t length, std::size_t limit, const QString& advice)
{
    setVisible(length > 0);
    const QLocale locale;
    m_words->setText(tr("%1 of %2 characters", "length of an address and what is usual")
                         .arg(locale.toString(static_cast<qlonglong>(length)),
                             locale.toString(static_cast<qlonglong>(limit))));
    m_icon->setIcon(length > limit ? QStringLiteral("warned") : QStringLiteral("measure"),
        length > limit ? Token::WarnedMark : Token::Muted);
    m_bar->setShare(static_cast<double>(length) / static_cast<double>(limit));
    setToolTip(plainToolTip(advice));
    setAccessibleName(m_words->text());
    setAccessibleDescription(advice);
}

QString LengthMeter::text() const
{
    return m_words->text();
}

} // namespace convey::ui
