// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One fact about a file with the way to change it: a label above, the input, and below it how the fact came
/// about. GUI thread only.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace convey::ui {

class IconLabel;
struct InputWords;

class FactField : public QWidget
{
    Q_OBJECT

public:
    /// `input` becomes a child, the label's buddy, and gets its accessible name, object name and What's This.
    FactField(QWidget* input, const InputWords& words, QWidget* parent);

    /// A second input beside the first; it brings its own name.
    void addInput(QWidget* input);

    /// How the fact came about; `doubtful` marks it with the sign for "needs a look". `evidence` is the tool
    /// tip.
    void setNote(const QString& note, bool doubtful = false, const QString& evidence = {});
    [[nodiscard]] QString note() const;

private:
    QWidget* m_input;
    QHBoxLayout* m_inputs;
    IconLabel* m_note;
};

} // namespace convey::ui
