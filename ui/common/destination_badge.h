// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Whose conversions these are, at a glance: a swatch in the client's colour with two letters, and the name.
/// Practice mode has a dashed grey swatch with the flask. Painted; GUI thread only.
#pragma once

#include "settings/destinations.h"

#include <QString>
#include <QStyledItemDelegate>
#include <QWidget>

class QPainter;

namespace convey::ui {

struct BadgeLook
{
    QString name{};
    int colour = 0; ///< 0-based, into the client colours
    bool practice = false;

    bool operator==(const BadgeLook&) const = default;
};

[[nodiscard]] BadgeLook badgeOf(const Destination& destination);
[[nodiscard]] BadgeLook practiceBadge();

/// Two capitals for a name: of its first two words, or the first two letters of a single one.
[[nodiscard]] QString badgeLetters(const QString& name);

/// The swatch alone, filling `place`. `palette` chooses the theme.
void paintSwatch(QPainter& painter, const QRectF& place, const BadgeLook& look, const QPalette& palette);

class DestinationBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationBadge(QWidget* parent);

    void setLook(const BadgeLook& look);
    [[nodiscard]] const BadgeLook& look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
};

/// Paints the rows of a list of destinations as badges; an item has its look in `kBadgeRole`.
class BadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
inline constexpr int kBadgeRole = Qt::UserRole + 1;

} // namespace convey::ui

Q_DECLARE_METATYPE(convey::ui::BadgeLook)
