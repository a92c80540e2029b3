// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// "I sent something wrong": what can and can't be done, as a page to read and to copy. GUI thread only.
#pragma once

#include <QDialog>

namespace convey::ui {

class SentWrongDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SentWrongDialog(QWidget* parent);
};

} // namespace convey::ui
