// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One group of the preferences in a frame: its name, and below it one row a preference with its words, its
/// control, a hint, and a way back to the default while it is not the default. GUI thread only.
#pragma once

#include "common/panel.h"

#include <QString>

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace convey::ui {

struct PreferenceWords
{
    const char* name; ///< the object name of the control
    QString label;
    QString hint; ///< a sentence; shown below the control
};

class PreferencePanel final : public Panel
{
    Q_OBJECT

public:
    PreferencePanel(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent);

    /// `control` takes the label's key; `field` is what stands in the row where it is more than the control.
    /// `isDefault` says whether there is anything to go back from; `reset` goes back.
    void addRow(const PreferenceWords& words, QWidget* control, QWidget* field,
        std::function<bool()> isDefault, std::function<void()> reset);
    /// A row without a default of its own: a list, a button, a fact.
    void addRow(const PreferenceWords& words, QWidget* control, QWidget* field = nullptr);
    /// Over the whole width, below the rows; `words` are what a search finds it by.
    void addWhole(QWidget* part, const QString& words);

    /// Shows the ways back that there are now.
    void refresh();
    /// Shows only rows with these words; all when they are empty, or are in the title. Returns how many are
    /// shown, and hides the panel when none is.
    int filter(const QString& words);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& iconName() const { return m_iconName; }

private:
    struct Row
    {
        std::vector<QWidget*> widgets;
        QString searched; ///< lower case
        QToolButton* back = nullptr;
        std::function<bool()> isDefault{};
        bool isHintKept = true;
    };

    QString m_iconName;
    QString m_title;
    QGridLayout* m_grid;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows{};
};

} // namespace convey::ui
