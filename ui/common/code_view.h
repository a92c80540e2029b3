// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// JSON to look at and to copy: fixed font, coloured by the theme in use, always left to right, read-only,
/// and nothing in it is ever loaded or run. A bare word that JSON does not know (such as "missing", which
/// json_text.h can put in) is underlined as a fault, together with its key. GUI thread only.
#pragma once

#include <QPlainTextEdit>

namespace convey::ui {

/// The fixed font at the size of code beside text in `beside`.
[[nodiscard]] QFont codeFont(const QFont& beside);

class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says: "The conversion as it will be sent".
    explicit CodeView(const QString& name, QWidget* parent = nullptr);

    /// Shows this text and keeps the scroll position, so that walking from line to line does not jump.
    void setCode(const QString& code);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    class Highlighter;

    Highlighter* m_highlighter;
};

} // namespace convey::ui
