// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A framed part of a page: filled as fields are, with an edge that is seen in every theme. GUI thread only.
#pragma once

#include <QFrame>

namespace convey::ui {

class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace convey::ui
