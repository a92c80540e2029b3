// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/dialect_bar.h"

#include "common/elided_label.h"
#include "common/form.h"
#include "common/metrics.h"
#include "file/dialect_words.h"
#include "file/fact_field.h"

#include "base/text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace convey::ui {

namespace {

// Beside characters (0 to 127) in the items of a combo box.
constexpr int kOtherCharacter = -1;
constexpr int kLetConveyFind = -2;

constexpr std::int64_t kNsPerMs = 1'000'000;
/// Percent below which a guessed encoding is shown as doubtful.
constexpr int kDoubtfulEncoding = 60;

QComboBox* newFactCombo(QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

void selectByData(QComboBox* combo, int data)
{
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace

DialectHints hintsOf(const SniffReport& report)
{
    return report.personsHints();
}

DialectBar::DialectBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_fields(new QWidget(this))
    , m_separator(newFactCombo(m_fields))
    , m_other(new QLineEdit(m_fields))
    , m_quote(newFactCombo(m_fields))
    , m_header(newFactCombo(m_fields))
    , m_encoding(new QLabel(m_fields))
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
    m_encoding->setTextFormat(Qt::PlainText);

    m_separatorField = new FactField(m_separator,
        {tr("&Separator"),
            tr("The character that stands between two cells of a line. A change reads the file again."),
            "separator"},
        m_fields);
    m_separatorField->addInput(m_other);
    m_quoteField = new FactField(m_quote,
        {tr("&Quotes"),
            tr("The character around cells that hold a separator or a line break. A change reads the file "
               "again."),
            "quote"},
        m_fields);
    m_headerField = new FactField(m_header,
        {tr("Column &names"),
            tr("Whether the first line holds the names of the columns. A change reads the file again."),
            "header"},
        m_fields);
    m_encodingField = new FactField(m_encoding,
        {tr("Text encoding"), tr("How letters beyond A to Z are written in the file. Convey reads UTF-8."),
            "encoding"},
        m_fields);

    auto* fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(em(this, kGapM));
    for (FactField* field : {m_separatorField, m_headerField, m_quoteField, m_encodingField})
        fields->addWidget(field);
    fields->addStretch(1);

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

    setTabOrder(m_other, m_header);
    setTabOrder(m_header, m_quote);
    connect(m_separator, &QComboBox::activated, this, &DialectBar::chooseSeparator);
    connect(m_other, &QLineEdit::editingFinished, this, &DialectBar::chooseOtherSeparator);
    connect(m_quote, &QComboBox::activated, this, &DialectBar::chooseQuote);
    connect(m_header, &QComboBox::activated, this, &DialectBar::chooseHeader);
}

void DialectBar::showFile(const CsvTable& file)
{
    m_report = file.sniffReport();
    showSeparator(m_report);
    showQuote(m_report);
    showHeader(m_report, file.headerLine());
    showEncoding(file.encoding());

    const QString path = toQString(file.sources().front().path);
    m_name->show(QFileInfo(path).fileName(), path);
    const QDateTime saved = QDateTime::fromMSecsSinceEpoch(file.identity().modifiedNs / kNsPerMs);
    m_saved->setText(savedText(saved, QDate::currentDate()));
    showCount(file);
}

void DialectBar::showCount(const CsvTable& file)
{
    const RowCount count = file.rowCount();
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max()); // of plural forms
    const int rows = static_cast<int>(std::min(count.rows, kMost));
    const QLocale locale;
    const QString lines =
        count.complete ? tr("%Ln lines", nullptr, rows) : tr("%Ln lines so far", nullptr, rows);
    const QString columns = tr("%Ln columns", nullptr, static_cast<int>(file.columnCount()));
    const QString size =
        locale.formattedDataSize(static_cast<qint64>(file.identity().size), 1, QLocale::DataSizeSIFormat);
    m_counts->setText(tr("%1 · %2 · %3", "lines, columns, size").arg(lines, columns, size));
}

void DialectBar::showSeparator(const SniffReport& report)
{
    m_separator->clear();
    for (const char separator : kSniffedSeparators)
        m_separator->addItem(separatorName(separator), static_cast<int>(separator));
    if (report.separatorBy == DecidedBy::Person)
        m_separator->addItem(tr("Let Convey find it"), kLetConveyFind);
    m_separator->addItem(tr("Other…"), kOtherCharacter);
    const char separator = report.dialect.separator;
    const bool isOther = m_separator->findData(static_cast<int>(separator)) < 0;
    selectByData(m_separator, isOther ? kOtherCharacter : static_cast<int>(separator));
    m_other->setVisible(isOther);
    m_other->setText(isOther ? QString(QLatin1Char(separator)) : QString());
    const FactNote note = separatorNote(report);
    m_separatorField->setNote(note.text, note.doubtful, note.evidence);
}

void DialectBar::showQuote(const SniffReport& report)
{
    m_quote->clear();
    m_quote->addItem(tr("Double \""), static_cast<int>('"'));
    m_quote->addItem(tr("Single '"), static_cast<int>('\''));
    m_quote->addItem(tr("None"), static_cast<int>('\0'));
    selectByData(m_quote, static_cast<int>(report.dialect.quote));
    const FactNote note = quoteNote(report);
    m_quoteField->setNote(note.text, note.doubtful);
}

void DialectBar::showHeader(const SniffReport& report, std::int64_t headerLine)
{
    m_header->clear();
    const qlonglong line = headerLine > 0 ? headerLine : 1;
    m_header->addItem(tr("In line %1").arg(QLocale().toString(line)), 1);
    m_header->addItem(tr("The file has none"), 0);
    if (report.headerBy == DecidedBy::Person)
        m_header->addItem(tr("Let Convey find out"), kLetConveyFind);
    selectByData(m_header, report.dialect.hasHeader ? 1 : 0);
    const FactNote note = headerNote(report);
    m_headerField->setNote(note.text, note.doubtful, note.evidence);
}

void DialectBar::showEncoding(const EncodingReport& encoding)
{
    const QString line = QLocale().toString(qlonglong{encoding.firstBadLine});
    m_encoding->setText(toQString(encoding.name).toUpper());
    if (encoding.badBytes > 0)
        m_encodingField->setNote(tr("damaged from line %1 on").arg(line), true);
    else if (encoding.byteOrderMark)
        m_encodingField->setNote(tr("found, marked as such"));
    else if (encoding.by == EncodingBy::Guess)
        m_encodingField->setNote(tr("likely: the letters fit"), encoding.confidence < kDoubtfulEncoding);
    else
        m_encodingField->setNote(tr("found"));
}

void DialectBar::chooseSeparator(int index)
{
    const int choice = m_separator->itemData(index).toInt();
    m_other->setVisible(choice == kOtherCharacter);
    if (choice == kOtherCharacter) {
        m_separatorField->setNote(tr("type the character"));
        m_other->setFocus();
        m_other->selectAll();
        return;
    }
    DialectHints hints = hintsOf(m_report);
    hints.separator.reset();
    if (choice != kLetConveyFind)
        hints.separator = static_cast<char>(choice);
    Q_EMIT hintsChosen(hints);
}

void DialectBar::chooseOtherSeparator()
{
    const QString text = m_other->text();
    const char shown = m_report.dialect.separator;
    if (text.isEmpty() || text == QString(QLatin1Char(shown)))
        return showSeparator(m_report);
    const char separator = text.front().toLatin1();
    const bool isAscii = text.front().unicode() < 0x80;
    if (!isAscii || !isUsable({.separator = separator, .quote = m_report.dialect.quote})) {
        m_separatorField->setNote(tr("take another: no quote, no accent"), true,
            tr("A separator is one plain character that is not the quote: a letter, a digit or a sign."));
        return;
    }
    DialectHints hints = hintsOf(m_report);
    hints.separator = separator;
    Q_EMIT hintsChosen(hints);
}

void DialectBar::chooseQuote(int index)
{
    DialectHints hints = hintsOf(m_report);
    hints.quote = static_cast<char>(m_quote->itemData(index).toInt());
    if (hints.quote == m_report.dialect.quote)
        return;
    if (hints.separator == hints.quote) {
        m_quoteField->setNote(tr("this is the separator"), true);
        return selectByData(m_quote, static_cast<int>(m_report.dialect.quote));
    }
    Q_EMIT hintsChosen(hints);
}

void DialectBar::chooseHeader(int index)
{
    DialectHints hints = hintsOf(m_report);
    const int choice = m_header->itemData(index).toInt();
    hints.hasHeader.reset();
    if (choice != kLetConveyFind)
        hints.hasHeader = choice == 1;
    Q_EMIT hintsChosen(hints);
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
