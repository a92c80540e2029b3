// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/colour_row.h"

#include "common/destination_badge.h"
#include "common/metrics.h"
#include "common/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace convey::ui {

namespace {

constexpr double kColourWidth = 2.3; // em, with the ring
constexpr double kColourHeight = 1.9; // em, with the ring

/// One swatch. Its look is painted from the colour's number, so it follows the theme.
class ColourButton final : public QAbstractButton
{
public:
    ColourButton(int colour, QWidget* parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setName(const QString& name)
    {
        m_name = name;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {em(this, kColourWidth), em(this, kColourHeight)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const int inset = em(this, 0.3);
        paintSwatch(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
            {.name = m_name, .colour = m_colour}, palette());
        if (!isChecked() && !hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(token(hasFocus() ? Token::Accent : Token::Text, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), em(this, kRadius), em(this, kRadius));
    }

private:
    int m_colour;
    QString m_name;
};

} // namespace

ColourRow::ColourRow(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    const std::array names{tr("Fern"), tr("Copper"), tr("Blue"), tr("Violet"), tr("Crimson"), tr("Leaf"),
        tr("Ink"), tr("Heather"), tr("Umber"), tr("Indigo"), tr("Wine"), tr("Aubergine")};
    static_assert(std::tuple_size_v<decltype(names)> == kClientColours);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (int colour = 0; colour < kClientColours; ++colour) {
        auto* button = new ColourButton(colour, this);
        const QString& name = names.at(static_cast<std::size_t>(colour));
        button->setObjectName(QStringLiteral("colour%1").arg(colour));
        button->setAccessibleName(tr("Colour %1").arg(name));
        button->setToolTip(name);
        button->setWhatsThis(
            tr("Marks this client on Send, in the question before sending, and in the sending history."));
        m_group->addButton(button, colour);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    setFocusProxy(m_group->button(0));
    setColour(0);
}

void ColourRow::setColour(int colour)
{
    QAbstractButton* button = m_group->button(colour % kClientColours);
    button->setChecked(true);
    setFocusProxy(button);
}

int ColourRow::colour() const
{
    return m_group->checkedId();
}

void ColourRow::setName(const QString& name)
{
    for (QAbstractButton* button : m_group->buttons())
        static_cast<ColourButton*>(button)->setName(name);
}

} // namespace convey::ui
