// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where in Ads Manager the pixel ID and the key are: a drawing of our own (no picture of the site), the same
/// in words, the two look-alikes that do not work, and where these ads run. GUI thread only.
#pragma once

#include <QDialog>

namespace convey::ui {

/// A plan of the page, painted in the theme at hand; it moves with the size of the font.
class AdsManagerDrawing final : public QWidget
{
    Q_OBJECT

public:
    explicit AdsManagerDrawing(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Open it with open().
class WhereToFind final : public QDialog
{
    Q_OBJECT

public:
    explicit WhereToFind(QWidget* parent);
};

} // namespace convey::ui
