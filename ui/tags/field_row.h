// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One field of the image tag's form: its inputs beside each other and one line below them, the hint, which
/// turns into what is wrong. It is told to a screen reader once a person rests, not at each key. It knows
/// whether a person was here yet. GUI thread only.
#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace convey::ui {

class IconLabel;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(QWidget* parent);

    /// `input` joins the line; the first one is what faults are told of.
    void add(QWidget* input, int stretch = 0);
    void setHint(const QString& hint);
    /// Empty shows the hint again. `isBlocked`: the tag can't be used so; else a person should look.
    void setFault(const QString& fault, bool isBlocked = true);

    /// Something was typed here, or the keyboard went elsewhere: what is empty is no longer yet to come.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    /// As if nobody had been here.
    void setUntouched() { m_isTouched = false; }

    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] QString fault() const { return m_fault; }

Q_SIGNALS:
    /// The keyboard went elsewhere for the first time.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void keepWhole();
    void tell();

    QHBoxLayout* m_line;
    QWidget* m_input = nullptr;
    IconLabel* m_quiet;
    IconLabel* m_loud;
    QString m_hint{};
    QString m_fault{};
    QTimer m_rest{};
    bool m_isBlocked = true;
    bool m_isTouched = false;
};

} // namespace convey::ui
