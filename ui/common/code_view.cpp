// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/code_view.h"

#include "common/metrics.h"
#include "common/tokens.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QSyntaxHighlighter>

namespace convey::ui {

namespace {

constexpr double kCodeType = 0.9;
constexpr double kWidth = 20;
constexpr double kHeight = 10; // at least; a layout gives it what is left
constexpr double kMargin = 0.4;

bool isJsonWord(QStringView word)
{
    return word == u"true" || word == u"false" || word == u"null";
}

} // namespace

QFont codeFont(const QFont& beside)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QFontInfo(beside).pointSizeF() * kCodeType);
    return fixed;
}

/// Colours one line; JSON strings never run over a line end, so no state is carried from line to line.
class CodeView::Highlighter final : public QSyntaxHighlighter
{
public:
    explicit Highlighter(CodeView* view)
        : QSyntaxHighlighter(view->document())
        , m_view(view)
    { }

protected:
    void highlightBlock(const QString& text) override
    {
        int keyStart = -1;
        for (int i = 0; i < text.size();) {
            const QChar c = text.at(i);
            int end = i + 1;
            if (c == u'"') {
                end = endOfString(text, i);
                const bool isKey = end < text.size() && text.at(end) == u':';
                keyStart = isKey ? i : -1;
                paint(i, end, isKey ? Token::CodeKey : Token::CodeString);
            } else if (c.isDigit() || c == u'-') {
                while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == u'.'))
                    ++end;
                paint(i, end, Token::CodeNumber);
            } else if (c.isLetter()) {
                while (end < text.size() && !text.at(end).isPunct() && !text.at(end).isSpace())
                    ++end;
                const QStringView word = QStringView(text).mid(i, end - i);
                if (isJsonWord(word))
                    paint(i, end, Token::CodeNumber);
                else
                    paintFault(keyStart >= 0 ? keyStart : i, end);
            }
            i = end;
        }
    }

private:
    static int endOfString(const QString& text, int open)
    {
        int i = open + 1;
        for (; i < text.size() && text.at(i) != u'"'; ++i) {
            if (text.at(i) == u'\\')
                ++i;
        }
        return std::min(i + 1, static_cast<int>(text.size()));
    }

    void paint(int start, int end, Token colour)
    {
        QTextCharFormat format;
        format.setForeground(token(colour, m_view->palette()));
        setFormat(start, end - start, format);
    }

    void paintFault(int start, int end)
    {
        QTextCharFormat format;
        format.setForeground(token(Token::Blocked, m_view->palette()));
        format.setBackground(token(Token::BlockedTint, m_view->palette()));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(token(Token::BlockedMark, m_view->palette()));
        setFormat(start, end - start, format);
    }

    CodeView* m_view;
};

CodeView::CodeView(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(this))
{
    setAccessibleName(name);
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    // With the keyboard flag the cursor can be moved and text be selected and copied without a mouse.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAnywhere);
    document()->setDefaultTextOption(option);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(em(this, kMargin));
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setFont(codeFont(font()));
}

void CodeView::setCode(const QString& code)
{
    if (code == toPlainText())
        return;
    const int position = verticalScrollBar()->value();
    setPlainText(code);
    verticalScrollBar()->setValue(position);
}

QSize CodeView::sizeHint() const
{
    return {em(this, kWidth), em(this, kHeight)};
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

} // namespace convey::ui
