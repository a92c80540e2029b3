// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/dialect_bar.h"

#include "common/elided_label.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/metrics.h"
#include "file/dialect_words.h"
#include "file/fact_choice.h"

#include "base/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace convey::ui {

namespace {

// Beside characters (0 to 127) among the choices.
constexpr int kOtherCharacter = -1;
constexpr int kMostSkipped = 9'999; // lines; a report's head has some tens

constexpr std::int64_t kNsPerMs = 1'000'000;

using Choices = std::vector<FactChoice::Choice>;

} // namespace

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
    , m_encoding(new FactChoice({tr("Text &encoding"),
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

    m_skip->setRange(0, kMostSkipped);
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
        new FactChoice({tr("Quote in a &cell"),
                           tr("How a quotation mark is written inside a quoted cell. A change reads the "
                              "file again."),
                           "escape"},
            facts);
    m_comment = new FactChoice(
        {tr("C&omment lines"),
            tr("Lines that begin with this sign are no rows. A change reads the file again."), "comment"},
        facts);
    m_spaces = new FactChoice(
        {tr("&Blanks"), tr("Whether blanks around cells belong to them. A change reads the file again."),
            "spaces"},
        facts);
    m_tables = new FactChoice(
        {tr("Other &tables"),
            tr("Whether rows end where another table begins. A change reads the file again."), "tables"},
        facts);
    m_rest = new QLabel(m_more);
    m_rest->setObjectName(QStringLiteral("restOfFacts"));
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    m_rest->setFont(scaledFont(this, kNoteType));
    m_rest->setForegroundRole(QPalette::PlaceholderText);

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

void DialectBar::showFile(const Upload& upload)
{
    const CsvTable& file = *upload.file();
    m_report = file.sniffReport();
    m_options = upload.options();
    const Dialect& dialect = m_report.dialect;
    showSheet(file);
    showSeparator();
    showEncoding(file.encoding());

    const qlonglong line =
        file.headerLine() > 0 ? file.headerLine() : static_cast<qlonglong>(dialect.skipLines) + 1;
    m_header->show(
        Choices{{tr("In line %1").arg(QLocale().toString(line)), true}, {tr("The file has none"), false}},
        dialect.hasHeader, m_report.headerBy == DecidedBy::Person, headerNote(m_report));
    {
        const QSignalBlocker quiet(m_skip);
        m_skip->setValue(static_cast<int>(std::min<std::uint64_t>(dialect.skipLines, kMostSkipped)));
    }
    m_skipBack->setVisible(m_report.skipBy == DecidedBy::Person);
    const FactNote skipped = skipNote(m_report);
    m_skipField->setNote(skipped.text, skipped.doubtful, skipped.evidence);
    m_quote->show(Choices{{tr("Double \""), static_cast<int>('"')}, {tr("Single '"), static_cast<int>('\'')},
                      {tr("None"), 0}},
        static_cast<int>(dialect.quote), m_report.quoteBy == DecidedBy::Person, quoteNote(m_report));
    m_escape->show(Choices{{tr("Doubled \"\""), static_cast<int>(QuoteEscape::Doubled)},
                       {tr("Backslash \\\""), static_cast<int>(QuoteEscape::Backslash)}},
        static_cast<int>(dialect.escape), m_report.escapeBy == DecidedBy::Person, escapeNote(m_report));
    Choices signs{{tr("None"), 0}, {tr("Begin with #"), static_cast<int>('#')}};
    if (dialect.comment != '\0' && dialect.comment != '#')
        signs.push_back(
            {tr("Begin with %1").arg(QLatin1Char(dialect.comment)), static_cast<int>(dialect.comment)});
    m_comment->show(signs, static_cast<int>(dialect.comment), m_report.commentBy == DecidedBy::Person,
        commentNote(m_report, file.commentLines()));
    m_spaces->show(Choices{{tr("Belong to cells"), false}, {tr("Taken off"), true}}, dialect.trimsSpaces,
        m_report.spacesBy == DecidedBy::Person, spacesNote(m_report));
    m_tables->show(Choices{{tr("Rows end there"), true}, {tr("Rows go on"), false}}, m_report.firstTableOnly,
        m_report.tableEndBy == DecidedBy::Person, tablesNote(m_report));
    m_rest->setText(restOfFacts(file));
    showMore();

    const QString path = toQString(upload.path());
    const auto files = static_cast<int>(upload.files().size());
    QStringList paths;
    for (const Source& source : upload.source()->sources())
        paths.append(toQString(source.path));
    m_name->show(files == 1
            ? QFileInfo(path).fileName()
            : tr("%1 and %n more", "name of the first file", files - 1).arg(QFileInfo(path).fileName()),
        paths.join(u'\n'));
    const bool isFile = file.sources().front().kind == SourceKind::File;
    const QDateTime saved = QDateTime::fromMSecsSinceEpoch(file.identity().modifiedNs / kNsPerMs);
    m_saved->setText(isFile ? savedText(saved, QDate::currentDate()) : QString());
    showCount(upload);
}

void DialectBar::showCount(const Upload& upload)
{
    const RowCount count = upload.source()->rowCount();
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max()); // of plural forms
    const int rows = static_cast<int>(std::min(count.rows, kMost));
    const QLocale locale;
    const QString lines =
        count.complete ? tr("%Ln lines", nullptr, rows) : tr("%Ln lines so far", nullptr, rows);
    const QString columns = tr("%Ln columns", nullptr, static_cast<int>(upload.source()->columnCount()));
    std::uint64_t bytes = 0;
    for (const Source& source : upload.source()->sources())
        bytes += source.identity.size;
    const QString size = locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
    m_counts->setText(tr("%1 · %2 · %3", "lines, columns, size").arg(lines, columns, size));
}

void DialectBar::showSheet(const CsvTable& file)
{
    const WorkbookReport* workbook = file.workbook();
    m_sheet->setVisible(workbook != nullptr);
    // A workbook says itself where its cells begin and how its letters are written.
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_separator, m_encoding, m_quote, m_escape, m_spaces})
        field->setVisible(workbook == nullptr);
    if (!workbook)
        return;
    Choices sheets;
    for (const SheetInfo& sheet : workbook->sheets) {
        const QString name = toQString(sheet.name);
        sheets.push_back({sheet.visible ? name : tr("%1 (hidden)", "a sheet").arg(name), name});
    }
    m_sheet->show(sheets, toQString(workbook->sheets.at(workbook->sheet).name), workbook->sheetByPerson,
        sheetNote(*workbook));
}

void DialectBar::showSeparator()
{
    Choices choices;
    for (const char separator : kSniffedSeparators)
        choices.push_back({separatorName(separator), static_cast<int>(separator)});
    choices.push_back({tr("Other…"), kOtherCharacter});
    const char separator = m_report.dialect.separator;
    const bool isOther = std::ranges::find(kSniffedSeparators, separator) == kSniffedSeparators.end();
    m_separator->show(choices, isOther ? kOtherCharacter : static_cast<int>(separator),
        m_report.separatorBy == DecidedBy::Person, separatorNote(m_report));
    m_other->setVisible(isOther);
    m_other->setText(isOther ? QString(QLatin1Char(separator)) : QString());
}

void DialectBar::showEncoding(const EncodingReport& encoding)
{
    Choices choices;
    for (const Encoding& one : encodings())
        choices.push_back({encodingTitle(one.name), toQString(one.name)});
    m_encoding->show(
        choices, toQString(encoding.name), encoding.by == EncodingBy::Person, encodingNote(encoding));
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
