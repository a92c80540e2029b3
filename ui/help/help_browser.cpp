// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "help/help_browser.h"

#include "common/metrics.h"
#include "common/tokens.h"
#include "help/help_library.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kLongestLine = 47; // em, about 75 characters and some for tables
constexpr double kCodeType = 0.9; // of the text: 80 letters have room
constexpr double kLeast = 0.5;
constexpr double kMost = 3;

/// The size of a heading against its text, in the steps of QTextFormat::FontSizeAdjustment.
int stepOf(int level)
{
    return std::max(0, 3 - level);
}

} // namespace

HelpBrowser::HelpBrowser(const HelpLibrary& library, QWidget* parent)
    : QTextBrowser(parent)
    , m_library(library)
{
    setObjectName(QStringLiteral("helpPage"));
    setAccessibleName(tr("Page of the help"));
    setWhatsThis(tr("A page of the help. Tab goes to its links, Enter follows one."));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    // On the way back too, before the place on the page is found again.
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::arrange);
}

QString HelpBrowser::topic() const
{
    return m_shown.path();
}

void HelpBrowser::showPlace(const QString& place)
{
    const auto hash = place.indexOf(u'#');
    const QString topic = place.left(hash);
    if (m_library.page(topic).isEmpty()) {
        // Never a window with nothing in it.
        if (const QString first = QStringLiteral("welcome"); topic != first && !m_shown.isValid())
            showPlace(first);
        return;
    }
    QUrl url(QStringLiteral("help:") + topic);
    if (hash >= 0)
        url.setFragment(place.mid(hash + 1));
    m_marked.clear();
    setSource(url, QTextDocument::MarkdownResource);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    // Nothing else: no picture, no style sheet, from nowhere.
    return type == QTextDocument::MarkdownResource ? QVariant(m_library.page(name.path())) : QVariant();
}

void HelpBrowser::follow(const QUrl& link)
{
    if (!link.scheme().isEmpty() && link.scheme() != u"help") {
        Q_EMIT outsideLink(link);
        return;
    }
    QString name = link.fileName();
    if (name.endsWith(QLatin1String(".md")))
        name.chop(3);
    showPlace((name.isEmpty() ? topic() : name) + u'#' + link.fragment());
}

void HelpBrowser::arrange(const QUrl& shown)
{
    m_shown = shown; // source() is behind by one here
    keepRoom();
    setLooks();
    if (shown.hasFragment())
        scrollToAnchor(shown.fragment());
    showMarks();
    Q_EMIT topicShown(topic());
}

void HelpBrowser::setLooks()
{
    QTextDocument* page = document();
    const int line = em(this, 1);
    const QColor quiet = token(Token::Line, palette());
    const QColor codeBack = token(Token::Alt, palette());
    QTextCursor cursor(page);
    cursor.beginEditBlock();
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool isCell = cursor.currentTable() != nullptr;
        if (!isCell)
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (isCode) {
            const bool isFirst = !block.previous().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            format.setBackground(codeBack);
            format.setTopMargin(isFirst ? line / 2 : 0);
            format.setBottomMargin(0);
            format.setLeftMargin(line / 2);
            format.setLayoutDirection(Qt::LeftToRight);
            // A picture made of letters stays one; a command may go on in the next line.
            format.setNonBreakableLines(
                format.property(QTextFormat::BlockCodeLanguage) == QLatin1String("text"));
        } else if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : line * 1.1);
            format.setBottomMargin(line * 0.4);
        } else if (!isCell) {
            format.setTopMargin(block.textList() ? line * 0.2 : line * 0.5);
            format.setBottomMargin(block.textList() ? line * 0.2 : line * 0.5);
        }
        cursor.setBlockFormat(format);
        if (isCode) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat smaller;
            smaller.setFontPointSize(QFontInfo(this->font()).pointSizeF() * kCodeType);
            cursor.mergeCharFormat(smaller);
        }
        if (level > 0) {
            const QString text = block.text();
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat heading;
            heading.setProperty(QTextFormat::FontSizeAdjustment, stepOf(level));
            heading.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(heading);
            const QString shown = headingText(text);
            if (shown != text)
                cursor.insertText(shown);
            cursor.setPosition(block.position());
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat place;
            place.setAnchor(true);
            place.setAnchorNames({anchorOf(text)});
            // A change of colours comes here again, and an id is gone from the text by then.
            if (cursor.charFormat().anchorNames().isEmpty())
                cursor.mergeCharFormat(place);
        }
    }
    for (QTextFrame* frame : page->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
        format.setBorderBrush(quiet);
        format.setCellPadding(line * 0.35);
        format.setCellSpacing(0);
        format.setTopMargin(line * 0.6);
        format.setBottomMargin(line * 0.6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    cursor.endEditBlock();
}

void HelpBrowser::mark(const QString& words)
{
    m_marked = words;
    showMarks();
}

void HelpBrowser::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(token(Token::WarnedTint, palette()));
    look.setForeground(token(Token::Text, palette()));
    for (const QString& word : m_marked.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor hit = document()->find(word); !hit.isNull(); hit = document()->find(word, hit))
            marks.push_back({hit, look});
    }
    setExtraSelections(marks);
}

void HelpBrowser::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kLeast, kMost);
    QFont font = parentWidget()->font();
    font.setPointSizeF(font.pointSizeF() * m_zoom);
    const double place = verticalScrollBar()->maximum() > 0
        ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
        : 0;
    setFont(font);
    keepRoom();
    setLooks();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setLooks();
        showMarks();
    }
}

void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    keepRoom();
}

/// Lines that are too long are hard to read: what is over stays free at the trailing side.
void HelpBrowser::keepRoom()
{
    QTextFrame* const root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const double over = std::max(0, viewport()->width() - em(this, kLongestLine));
    const bool isMirrored = isRightToLeft();
    const double left = em(this, kGapL) + (isMirrored ? over : 0);
    const double right = em(this, kGapL) + (isMirrored ? 0 : over);
    if (format.leftMargin() == left && format.rightMargin() == right)
        return;
    format.setLeftMargin(left);
    format.setRightMargin(right);
    format.setTopMargin(em(this, kGapM));
    format.setBottomMargin(em(this, kGapL));
    root->setFrameFormat(format);
}

} // namespace convey::ui
