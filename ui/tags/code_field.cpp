// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/code_field.h"

#include "common/code_view.h"
#include "common/metrics.h"
#include "common/tokens.h"

#include "tag/template_span.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace convey::ui {

namespace {

constexpr double kCodeFieldWidth = 20;
constexpr double kCodeFieldHeight = 11;
constexpr double kCodeFieldLeast = 6;
constexpr double kCodeFieldMargin = 0.6;
constexpr int kMostColoured = 200'000; // characters; a page of that size is read, not admired

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
}

} // namespace

/// Colours what all forms have in common: `<name`, attribute names, quoted text, numbers in it, and what a
/// template language puts between its braces. A quote that is open at the end of a line goes on in the next.
class CodeField::Highlighter final : public QSyntaxHighlighter
{
public:
    explicit Highlighter(CodeField* view)
        : QSyntaxHighlighter(view->document())
        , m_view(view)
    { }

protected:
    void highlightBlock(const QString& text) override
    {
        if (document()->characterCount() > kMostColoured)
            return;
        // 0 or -1: outside; else the quote that is open.
        int quote = std::max(previousBlockState(), 0);
        int i = 0;
        while (i < text.size()) {
            if (const int end = templateEnd(text, i); end > i) {
                paint(i, end, Token::CodeTag);
                i = end;
            } else if (quote != 0) {
                i = colourQuoted(text, i, quote);
            } else {
                i = colourPlain(text, i, quote);
            }
        }
        setCurrentBlockState(quote);
    }

private:
    /// Past an expression that a template language fills in; `at` when there is none.
    static int templateEnd(const QString& text, int at)
    {
        constexpr std::string_view kFirst = "{$#<*%";
        const char first = text.at(at).toLatin1();
        if (first == 0 || kFirst.find(first) == std::string_view::npos)
            return at;
        for (const auto& [open, close] : templateDelimiters()) {
            const QLatin1String begins(open.data(), static_cast<qsizetype>(open.size()));
            if (!QStringView(text).mid(at).startsWith(begins))
                continue;
            const QLatin1String ends(close.data(), static_cast<qsizetype>(close.size()));
            const qsizetype end = text.indexOf(ends, at + begins.size());
            // Two percent signs are chance unless they are closed.
            if (end < 0 && first == '%')
                continue;
            return static_cast<int>(end < 0 ? text.size() : end + ends.size());
        }
        return at;
    }

    int colourQuoted(const QString& text, int at, int& quote)
    {
        const QChar c = text.at(at);
        if (c.unicode() == quote) {
            paint(at, at + 1, Token::CodeString);
            quote = 0;
            return at + 1;
        }
        // Numbers that are a whole value; digits within an id are part of its text.
        if (c.isDigit() && at > 0 && text.at(at - 1) == u'=') {
            int end = at;
            while (end < text.size() && text.at(end).isDigit())
                ++end;
            const bool isWhole =
                end == text.size() || !(isNameCharacter(text.at(end)) || text.at(end) == u'%');
            paint(at, end, isWhole ? Token::CodeNumber : Token::CodeString);
            return end;
        }
        paint(at, at + 1, Token::CodeString);
        return at + 1;
    }

    int colourPlain(const QString& text, int at, int& quote)
    {
        const QChar c = text.at(at);
        if (c == u'"' || (c == u'\'' && (at == 0 || !text.at(at - 1).isLetter()))) {
            paint(at, at + 1, Token::CodeString);
            quote = c.unicode();
            return at + 1;
        }
        if (c == u'<' || c == u'>' || (c == u'/' && at + 1 < text.size() && text.at(at + 1) == u'>')) {
            int end = at + 1;
            while (end < text.size() && c == u'<' && (isNameCharacter(text.at(end)) || text.at(end) == u'/'))
                ++end;
            paint(at, end, Token::CodeTag);
            return end;
        }
        if (c.isDigit()) {
            int end = at;
            while (end < text.size() && text.at(end).isDigit())
                ++end;
            paint(at, end, Token::CodeNumber);
            return end;
        }
        if (c.isLetter()) {
            int end = at;
            while (end < text.size() && isNameCharacter(text.at(end)))
                ++end;
            if (end < text.size() && text.at(end) == u'=')
                paint(at, end, Token::CodeKey);
            return end;
        }
        return at + 1;
    }

    void paint(int begin, int end, Token colour)
    {
        setFormat(begin, end - begin, token(colour, m_view->palette()));
    }

    CodeField* m_view;
};

CodeField::CodeField(const QString& name, bool isEditable, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_name(name)
    , m_highlighter(new Highlighter(this))
{
    setAccessibleName(name);
    setReadOnly(!isEditable);
    setTabChangesFocus(true);
    setUndoRedoEnabled(isEditable);
    if (!isEditable)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setWordWrapMode(QTextOption::WrapAnywhere);
    document()->setDocumentMargin(em(this, kCodeFieldMargin));
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setFrameShape(QFrame::NoFrame);
    setFont(codeFont(font()));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeField::tellFault);
}

void CodeField::setCode(const QString& code)
{
    if (code == codeText())
        return;
    const int position = verticalScrollBar()->value();
    setPlainText(code);
    verticalScrollBar()->setValue(position);
}

QString CodeField::codeText() const
{
    // toPlainText() would make spaces of no-break ones, and line feeds of U+2028.
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QMimeData* CodeField::createMimeDataFromSelection() const
{
    auto* selected = new QMimeData;
    selected->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return selected;
}

void CodeField::replaceAll(const QString& text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void CodeField::apply(const std::vector<CodeEdit>& edits)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        cursor.setPosition(edit->begin);
        cursor.setPosition(edit->begin + edit->length, QTextCursor::KeepAnchor);
        cursor.insertText(edit->text);
    }
    cursor.endEditBlock();
}

void CodeField::setFaults(std::vector<CodeFault> faults)
{
    m_faults = std::move(faults);
    underline();
}

void CodeField::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    const int last = std::max(document()->characterCount() - 1, 0);
    for (const CodeFault& fault : m_faults) {
        if (fault.severity == Severity::Note)
            continue;
        const bool isBlocked = fault.severity == Severity::Blocked;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::min(fault.begin, last));
        selection.cursor.setPosition(
            std::min(fault.begin + std::max(fault.length, 1), last), QTextCursor::KeepAnchor);
        selection.format.setBackground(token(isBlocked ? Token::BlockedTint : Token::WarnedTint, palette()));
        selection.format.setUnderlineStyle(
            isBlocked ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
        selection.format.setUnderlineColor(
            token(isBlocked ? Token::BlockedMark : Token::WarnedMark, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void CodeField::goToFault(std::size_t index)
{
    if (index >= m_faults.size())
        return;
    const int last = std::max(document()->characterCount() - 1, 0);
    m_isGoing = true;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(m_faults[index].begin, last));
    cursor.setPosition(
        std::min(m_faults[index].begin + m_faults[index].length, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_isGoing = false;
}

void CodeField::setState(const QString& state)
{
    setAccessibleName(
        state.isEmpty() ? m_name : tr("%1, %2", "name of a code field, its state").arg(m_name, state));
}

void CodeField::tellFault()
{
    if (m_isGoing)
        return;
    const int at = textCursor().position();
    const auto found = std::ranges::find_if(m_faults, [at](const CodeFault& fault) {
        return at >= fault.begin && at < fault.begin + std::max(fault.length, 1);
    });
    if (found != m_faults.end())
        Q_EMIT faultEntered(static_cast<std::size_t>(found - m_faults.begin()));
}

void CodeField::step(int by)
{
    if (m_faults.empty())
        return;
    // Faults need not be in the order of the text.
    const int at = textCursor().selectionStart();
    std::size_t best = m_faults.size();
    std::size_t edge = 0;
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        const int begin = m_faults[i].begin;
        if (by > 0 ? begin < m_faults[edge].begin : begin > m_faults[edge].begin)
            edge = i;
        if (by > 0 ? begin <= at : begin >= at)
            continue;
        if (best == m_faults.size() || (by > 0 ? begin < m_faults[best].begin : begin > m_faults[best].begin))
            best = i;
    }
    if (best == m_faults.size())
        best = edge; // round to the other end
    goToFault(best);
    Q_EMIT faultEntered(best);
}

QString CodeField::richText() const
{
    QString html = QStringLiteral("<pre style=\"font-family:monospace;white-space:pre-wrap\">");
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        int done = 0;
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            html += text.mid(done, range.start - done).toHtmlEscaped();
            html += QStringLiteral("<span style=\"color:%1\">%2</span>")
                        .arg(range.format.foreground().color().name(),
                            text.mid(range.start, range.length).toHtmlEscaped());
            done = range.start + range.length;
        }
        html += text.mid(done).toHtmlEscaped();
        if (block.next().isValid())
            html += u'\n';
    }
    return html + QStringLiteral("</pre>");
}

void CodeField::copyAll(bool asRichText) const
{
    auto* copied = new QMimeData;
    copied->setText(codeText());
    if (asRichText)
        copied->setHtml(richText());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void CodeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F8)
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copyAll(true);
    QPlainTextEdit::keyPressEvent(event);
}

bool CodeField::canInsertFromMimeData(const QMimeData* source) const
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        return !isReadOnly();
    return QPlainTextEdit::canInsertFromMimeData(source);
}

void CodeField::insertFromMimeData(const QMimeData* source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        Q_EMIT fileOffered(urls.constFirst().toLocalFile());
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

QSize CodeField::sizeHint() const
{
    return {em(this, kCodeFieldWidth), em(this, kCodeFieldHeight)};
}

QSize CodeField::minimumSizeHint() const
{
    return {em(this, kCodeFieldWidth), em(this, kCodeFieldLeast)};
}

void CodeField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->rehighlight();
        underline();
    }
}

} // namespace convey::ui
