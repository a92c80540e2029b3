// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/dialect_bar.h"

#include "common/elided_label.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "file/fact_choice.h"

#include "base/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace convey::ui {

DialectBar::DialectBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_fields(new QWidget(this))
    , m_more(new QWidget(this))
    , m_sheet(new FactChoice(
          {tr("&Sheet"), tr("The sheet of the workbook that is read. A change reads the file again."),
              "sheet"},
          m_fields))
    , m_separator(new FactChoice({tr("&Separator"),
                                     tr("The character that stands between two cells of a line. A change "
                                        "reads the file again."),
                                     "separator"},
          m_fields))
    , m_other(new QLineEdit(m_fields))
    , m_encoding(new FactChoice({tr("Text encodin&g"),
                                    tr("How letters beyond A to Z are written in the file. If names look odd "
                                       "in the table below, take another. A change reads the file again."),
                                    "encoding"},
          m_fields))
    , m_header(new FactChoice({tr("Column &names"),
                                  tr("Whether the first line of the table holds the names of the columns. A "
                                     "change reads the file again."),
                                  "header"},
          m_fields))
    , m_skip(new QSpinBox(m_fields))
    , m_skipBack(new QToolButton(m_fields))
    , m_showMore(new QToolButton(this))
    , m_name(new ElidedLabel(this))
    , m_counts(new QLabel(this))
    , m_saved(new QLabel(this))
{
    m_other->setObjectName(QStringLiteral("otherSeparator"));
    m_other->setAccessibleName(tr("Separator, one character"));
    m_other->setWhatsThis(tr("The character that stands between two cells of a line."));
    m_other->setMaxLength(1);
    m_other->setFixedWidth(em(this, kControlHeight));
    m_other->setAlignment(Qt::AlignCenter);
    m_other->hide();
    m_separator->addInput(m_other);

    m_skip->setRange(0, kMostSkippedLines);
    m_skip->setKeyboardTracking(false); // a number is taken when it is whole
    m_skip->setSpecialValueText(tr("None", "lines to skip"));
    m_skipField = new FactField(m_skip,
        {tr("&Lines to skip"),
            tr("Lines above the table that are not part of it: a title, a date, instructions. A change reads "
               "the file again."),
            "skipLines"},
        m_fields);
    m_skipBack->setObjectName(QStringLiteral("skipLinesBack"));
    m_skipBack->setIcon(icon(QStringLiteral("undo")));
    m_skipBack->setAccessibleName(tr("Let Convey find out the lines to skip"));
    m_skipBack->setToolTip(tr("Let Convey find out"));
    m_skipBack->setWhatsThis(tr("Takes your number back: Convey finds out where the table begins."));
    m_skipField->addInput(m_skipBack);

    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(em(this, kGapM));
    for (FactField* field :
        std::initializer_list<FactField*>{m_sheet, m_separator, m_encoding, m_header, m_skipField})
        fields->addWidget(field);
    fields->addStretch(1);
    makeFacts();
    makeMore();

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(em(this, kGapS));
    all->addLayout(m_layout);
    all->addWidget(m_more);
    listen();
}

void DialectBar::makeFacts()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("fileName"));
    m_counts->setObjectName(QStringLiteral("fileCounts"));
    for (QLabel* label : {m_counts, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(scaledFont(this, kNoteType));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto* facts = new QVBoxLayout;
    facts->setSpacing(em(this, 0.15));
    for (QLabel* label : {static_cast<QLabel*>(m_name), m_counts, m_saved})
        facts->addWidget(label);
    facts->addStretch(1);

    m_layout->setContentsMargins({});
    m_layout->setSpacing(em(this, kGapM));
    m_layout->addWidget(m_fields, 1);
    m_layout->addLayout(facts);
}

void DialectBar::makeMore()
{
    m_showMore->setObjectName(QStringLiteral("moreAboutFile"));
    m_showMore->setText(tr("&More about this file"));
    m_showMore->setAccessibleName(tr("More about this file"));
    m_showMore->setWhatsThis(
        tr("Shows what is rarely looked at: quotes, comments, blanks, other tables in the "
           "file, and how it is packed."));
    m_showMore->setCheckable(true);
    m_showMore->setAutoRaise(true);
    m_showMore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* facts = new QWidget(m_more);
    facts->setObjectName(QStringLiteral("moreFacts"));
    m_quote =
        new FactChoice({tr("&Quotes"),
                           tr("The character around cells that hold a separator or a line break. A change "
                              "reads the file again."),
                           "quote"},
            facts);
    m_escape =
        new FactChoice({tr("Quote in a cell"),
                           tr("How a quotation mark is written inside a quoted cell. A change reads the "
                              "file again."),
                           "escape"},
            facts);
    m_comment = new FactChoice(
        {tr("Comment lines"),
            tr("Lines that begin with this sign are no rows. A change reads the file again."), "comment"},
        facts);
    m_spaces = new FactChoice(
        {tr("&Blanks"), tr("Whether blanks around cells belong to them. A change reads the file again."),
            "spaces"},
        facts);
    m_tables = new FactChoice(
        {tr("Other tables"),
            tr("Whether rows end where another table begins. A change reads the file again."), "tables"},
        facts);
    m_rest = new IconLabel(m_more);
    m_rest->setObjectName(QStringLiteral("restOfFacts"));

    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins({});
    row->setSpacing(em(this, kGapM));
    for (FactField* field : {m_quote, m_escape, m_comment, m_spaces, m_tables})
        row->addWidget(field);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(m_more);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(m_showMore, 0, Qt::AlignLeading);
    layout->addWidget(facts);
    layout->addWidget(m_rest);
    connect(m_showMore, &QToolButton::toggled, this, &DialectBar::showMore);
    showMore();
}

void DialectBar::showMore()
{
    const bool isShown = m_showMore->isChecked();
    m_showMore->setIcon(icon(isShown ? QStringLiteral("up") : QStringLiteral("down")));
    m_showMore->setAccessibleDescription(isShown ? tr("shown") : tr("hidden"));
    m_quote->parentWidget()->setVisible(isShown);
    m_rest->setVisible(isShown && !m_rest->text().isEmpty());
}

void DialectBar::listen()
{
    connect(m_other, &QLineEdit::editingFinished, this, &DialectBar::chooseOtherSeparator);
    connect(m_separator, &FactChoice::chosen, this, &DialectBar::chooseSeparator);
    connect(m_quote, &FactChoice::chosen, this, &DialectBar::chooseQuote);
    connect(m_comment, &FactChoice::chosen, this, &DialectBar::chooseComment);
    connect(m_sheet, &FactChoice::chosen, this, [this](const QVariant& value) {
        OpenOptions options = m_options;
        options.text.sheet = toUtf8(value.toString());
        Q_EMIT optionsChosen(options);
    });
    connect(m_encoding, &FactChoice::chosen, this, [this](const QVariant& value) {
        OpenOptions options = m_options;
        options.text.encoding = toUtf8(value.toString());
        Q_EMIT optionsChosen(options);
    });
    // The rest changes one hint and looks at nothing else.
    const auto tie = [this](FactChoice* field, auto member, auto read) {
        connect(field, &FactChoice::chosen, this, [this, member, read](const QVariant& value) {
            DialectHints hints = m_options.dialect;
            (hints.*member).reset();
            if (value.isValid())
                hints.*member = read(value);
            tell(hints);
        });
    };
    const auto truth = [](const QVariant& value) { return value.toBool(); };
    tie(m_header, &DialectHints::hasHeader, truth);
    tie(m_spaces, &DialectHints::trimsSpaces, truth);
    tie(m_tables, &DialectHints::firstTableOnly, truth);
    tie(m_escape, &DialectHints::escape,
        [](const QVariant& value) { return static_cast<QuoteEscape>(value.toInt()); });
    connect(m_skip, &QSpinBox::valueChanged, this, [this](int lines) {
        DialectHints hints = m_options.dialect;
        hints.skipLines = static_cast<std::uint64_t>(lines);
        tell(hints);
    });
    connect(m_skipBack, &QToolButton::clicked, this, [this] {
        DialectHints hints = m_options.dialect;
        hints.skipLines.reset();
        tell(hints);
    });
}

void DialectBar::tell(const DialectHints& hints)
{
    OpenOptions options = m_options;
    options.dialect = hints;
    Q_EMIT optionsChosen(options);
}

void DialectBar::chooseSeparator(const QVariant& value)
{
    m_other->setVisible(value.toInt() == kOtherCharacter && value.isValid());
    if (value.isValid() && value.toInt() == kOtherCharacter) {
        m_separator->setNote(tr("type the character"));
        m_other->setFocus();
        m_other->selectAll();
        return;
    }
    DialectHints hints = m_options.dialect;
    hints.separator.reset();
    if (value.isValid())
        hints.separator = static_cast<char>(value.toInt());
    tell(hints);
}

void DialectBar::chooseOtherSeparator()
{
    const QString text = m_other->text();
    const char shown = m_report.dialect.separator;
    if (text.isEmpty() || text == QString(QLatin1Char(shown)))
        return showSeparator();
    const char separator = text.front().toLatin1();
    const bool isAscii = text.front().unicode() < 0x80;
    const Dialect wanted{.separator = separator,
        .quote = m_report.dialect.quote,
        .comment = m_options.dialect.comment.value_or('\0')};
    if (!isAscii || !isUsable(wanted)) {
        m_separator->setNote(tr("take another: no quote, no accent"), true,
            tr("A separator is one plain character that is not the quote: a letter, a digit or a sign."));
        return;
    }
    DialectHints hints = m_options.dialect;
    hints.separator = separator;
    tell(hints);
}

void DialectBar::chooseQuote(const QVariant& value)
{
    DialectHints hints = m_options.dialect;
    hints.quote.reset();
    if (value.isValid())
        hints.quote = static_cast<char>(value.toInt());
    if (hints.quote && hints.separator == hints.quote) {
        m_quote->setNote(tr("this is the separator"), true);
        return m_quote->showCurrent();
    }
    tell(hints);
}

void DialectBar::chooseComment(const QVariant& value)
{
    DialectHints hints = m_options.dialect;
    hints.comment.reset();
    if (value.isValid())
        hints.comment = static_cast<char>(value.toInt());
    if (hints.comment && *hints.comment != '\0' && hints.separator == hints.comment) {
        m_comment->setNote(tr("this is the separator"), true);
        return m_comment->showCurrent();
    }
    tell(hints);
}

void DialectBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = m_fields->sizeHint().width() + m_layout->spacing()
        + std::max(
            {m_name->minimumSizeHint().width(), m_counts->sizeHint().width(), m_saved->sizeHint().width()});
    const bool isNarrow = needed > width();
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Absolute, since a label would go by the direction of its text, and a name may be of any.
    const Qt::Alignment side = isNarrow == isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel* label : {static_cast<QLabel*>(m_name), m_counts, m_saved})
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace convey::ui
