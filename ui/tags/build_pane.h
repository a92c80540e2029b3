// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The part of the page that makes a tag: the form on one side, on the other the code in the form that was
/// chosen, and all other forms. Narrow windows have them below each
/// other, the code above the form so that it stays in sight. GUI thread only.
#pragma once

#include "common/paper.h"

#include "tag/image_tag.h"

#include <QScrollArea>

class QGridLayout;
class QComboBox;
class QLabel;
class QTableView;

namespace convey::ui {

class FlavourListModel;
class IconLabel;
class LengthMeter;
class SendDesk;
class CodeField;
class TagForm;

class BuildPane final : public QScrollArea
{
    Q_OBJECT

public:
    BuildPane(SendDesk& desk, QWidget* parent);

    [[nodiscard]] TagForm* form() const { return m_form; }
    [[nodiscard]] FlavourListModel* flavours() const { return m_flavours; }
    [[nodiscard]] CodeField* code() const { return m_code; }
    /// The row of the form that is looked at.
    [[nodiscard]] int chosenFlavour() const;
    /// Looks at the form of this name; an unknown one is the first.
    void choose(const QString& flavourName);

    /// May the tag be handed out in the chosen form?
    [[nodiscard]] bool canHandOut() const;
    void copy(bool asRichText);

    /// Asks where to.
    void askToSave();
    /// The page for the developer, as HTML or to print.
    void askToSavePage();
    /// Everything about the tag for a developer as one page that needs nothing else.
    [[nodiscard]] QString developerPage() const;
    /// The same to print.
    [[nodiscard]] Paper paper() const;

Q_SIGNALS:
    void changed();
    /// The tag was handed out: copied, saved or printed.
    void handedOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    [[nodiscard]] QWidget* buildOthers();
    void show();
    void showCode();
    void fit();
    void copyRow(int row);
    void write(const QString& path, const QString& text);
    void writeBytes(const QString& path, const std::string& bytes);

    TagForm* m_form;
    FlavourListModel* m_flavours;
    void arrange(bool isWide);

    QGridLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QWidget* m_others = nullptr;
    QComboBox* m_for = nullptr;
    QLabel* m_paste = nullptr;
    CodeField* m_code = nullptr;
    IconLabel* m_state = nullptr;
    LengthMeter* m_length = nullptr;
    IconLabel* m_tooLong = nullptr;
    IconLabel* m_notes = nullptr;
    IconLabel* m_said = nullptr;
    QTableView* m_list = nullptr;
};

} // namespace convey::ui
