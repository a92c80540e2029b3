// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/contrast.h"

#include "everyone/shown_widgets.h"

#include <QCheckBox>
#include <QHash>
#include <QImage>
#include <QRadioButton>
#include <QTabBar>

#include <cmath>

namespace convey::ui::test {

namespace {

double linear(double part)
{
    constexpr double kKnee = 0.04045;
    return part <= kKnee ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// The best contrast with what most of the pixels have. Letters have few pixels of their full colour, but
/// some.
double strongest(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
    return best;
}

QString measured(const QString& who, double found, double needed)
{
    return QStringLiteral("%1 has %2 of %3").arg(who).arg(found, 0, 'f', 2).arg(needed);
}

/// Letters shrink to grey where they are thin: a little less than what was asked for is what was asked for.
constexpr double kThinLetters = 0.25;

void lookAtCells(const QAbstractItemView& view, const QImage& picture, QStringList& faults)
{
    const QPoint corner = view.viewport()->mapTo(view.window(), QPoint());
    // What a page has scrolled away is painted over.
    const QRect port = view.viewport()->rect() & seenPlaceOf(view.viewport()).translated(-corner);
    constexpr int kMost = 60;
    int looked = 0;
    for (int y = 2; y < port.height() && looked < kMost; y += 20) {
        for (int x = 2; x < port.width() && looked < kMost; x += 60) {
            const QModelIndex cell = view.indexAt({x, y});
            if (!cell.isValid() || cell.data().toString().trimmed().isEmpty()
                || !(cell.flags() & Qt::ItemIsEnabled) || view.indexWidget(cell))
                continue;
            ++looked;
            const QRect place = view.visualRect(cell) & port;
            constexpr int kSmall = 12;
            if (place.width() < kSmall || place.height() < kSmall)
                continue;
            const double found = strongest(picture.copy(place.translated(corner)));
            if (found < kTextContrast - kThinLetters)
                faults.append(
                    measured(called(&view) + u' ' + cell.data().toString().left(30), found, kTextContrast));
        }
    }
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList faintWords(QWidget* window)
{
    QStringList faults;
    const QImage picture = window->grab().toImage();
    for (const QWidget* widget : shownWidgets(window)) {
        if (!widget->isEnabled())
            continue;
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            lookAtCells(*view, picture, faults);
            continue;
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasWords =
            (label && !label->text().trimmed().isEmpty()) || (button && !button->text().isEmpty());
        const QRect place = seenPlaceOf(widget);
        constexpr int kSmall = 8;
        if (!hasWords || place.width() < kSmall || place.height() < kSmall)
            continue;
        const double found = strongest(picture.copy(place));
        if (found < kTextContrast - kThinLetters)
            faults.append(measured(called(widget), found, kTextContrast));
    }
    faults.removeDuplicates();
    return faults;
}

QStringList faintEdges(QWidget* window)
{
    QStringList faults;
    const QImage picture = window->grab().toImage();
    for (const QWidget* widget : shownWidgets(window)) {
        const bool hasEdge = (qobject_cast<const QLineEdit*>(widget) && !widget->inherits("QSpinBoxLineEdit"))
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QCheckBox*>(widget)
            || qobject_cast<const QRadioButton*>(widget);
        const QRect place = placeOf(widget);
        if (!hasEdge || !widget->isEnabled() || seenPlaceOf(widget) != place)
            continue;
        // The leading edge: for a box the box, for a field its frame. Words begin later.
        const bool isBox = qobject_cast<const QAbstractButton*>(widget);
        const int wide = isBox ? widget->fontMetrics().height() : 3;
        QRect edge(place.left() - 2, place.top() + place.height() / 4, wide + 2, place.height() / 2);
        if (isBox && widget->isRightToLeft())
            edge.moveRight(place.right() + 2);
        const double found = strongest(picture.copy(edge));
        if (found < kGraphicContrast)
            faults.append(measured(called(widget), found, kGraphicContrast));
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace convey::ui::test
