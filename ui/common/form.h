// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Labels and inputs below each other. Whatever input is added can be reached and spoken: it gets its label,
/// is the label's buddy, and has an accessible name, an object name and What's This. GUI thread only.
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QIcon;
class QLabel;
class QLineEdit;

namespace convey::ui {

/// How one input is called. `label` may have its mnemonic; `hint` is one sentence, shown or asked for.
struct InputWords
{
    QString label;
    QString hint;
    const char* objectName;
};

/// Names `input` by these words and ties `label` to it; the label's text is not touched.
void nameInput(QWidget* input, QLabel* label, const InputWords& words);

/// Names a chooser that stands without a label. Screen readers of Linux take what is chosen for its name; the
/// description tells them of what.
void nameChooser(QComboBox* chooser, const QString& name);
/// Tells more of an input, which has its name already; empty takes it back.
void describeInput(QWidget* input, const QString& words);
/// With the small button that empties it.
void makeClearable(QLineEdit* line);
/// A picture that tells what `line` is for; to be spoken it bears the name of the line, which comes first.
void addSign(QLineEdit* line, const QIcon& sign);

/// One line of quieter words below an input; wraps.
[[nodiscard]] QLabel* hintLabel(const QString& words, QWidget* parent);

class Form final : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget* parent);

    /// A line to type into, its hint below it.
    QLineEdit* addLine(const InputWords& words);
    /// Any input. `field` is what stands in the row when it is more than the input itself.
    void add(QWidget* input, const InputWords& words, QWidget* field = nullptr);
    /// Inputs that have names of their own, such as a group of radio buttons.
    void addGroup(const QString& label, QWidget* group);

private:
    QFormLayout* m_layout;
};

} // namespace convey::ui
