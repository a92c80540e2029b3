// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The code of a tag: fixed font, coloured by the theme in use, always left to right; faults are underlined
/// (solid: blocked, dashed: needs a look) with a tint. Read-only unless a person pastes into it. Nothing in
/// it is ever loaded or run. F8 and Shift+F8 walk the faults, Ctrl+Shift+C copies with colours. GUI thread
/// only.
#pragma once

#include "spec/rule.h"

#include <QPlainTextEdit>

#include <vector>

class QTimer;

namespace convey::ui {

/// A place in the text, in UTF-16 units as the editor counts.
struct CodeFault
{
    int begin = 0;
    int length = 0; ///< 0 underlines the character at `begin`
    Severity severity = Severity::Blocked;
};

/// Puts `text` in a place, in UTF-16 units of the text as it is.
struct CodeEdit
{
    int begin = 0;
    int length = 0;
    QString text{};
};

class CodeField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says before the state: "Image tag".
    CodeField(const QString& name, bool isEditable, QWidget* parent);

    /// Shows this text; the scroll position stays.
    void setCode(const QString& code);
    /// Replaces the whole text as one step that can be undone.
    void replaceAll(const QString& text);
    /// The text as it was put in, no-break spaces and all; lines end with LF.
    [[nodiscard]] QString codeText() const;
    /// Changes these places, which do not overlap, likewise. They are in ascending order.
    void apply(const std::vector<CodeEdit>& edits);

    void setFaults(std::vector<CodeFault> faults);
    [[nodiscard]] const std::vector<CodeFault>& faults() const { return m_faults; }
    /// Selects the fault and brings it into sight.
    void goToFault(std::size_t index);
    /// The name with this behind it: "Image tag, no problem found, 437 characters".
    void setState(const QString& state);

    /// The whole text on the clipboard, plain and with its colours.
    void copyAll(bool asRichText) const;
    /// The text with its colours as HTML, for copying and printing. What is in it is escaped.
    [[nodiscard]] QString richText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cursor stands in this fault now.
    void faultEntered(std::size_t index);
    /// A file was dropped or pasted here.
    void fileOffered(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    class Highlighter;

    void step(int by);
    void underline();
    void tellFault();

    QString m_name;
    Highlighter* m_highlighter;
    std::vector<CodeFault> m_faults{};
    bool m_isGoing = false;
};

} // namespace convey::ui
