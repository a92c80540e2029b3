// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/lookup_dialog.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/translated.h"

#include "base/text.h"
#include "jobs/runner.h"
#include "table/csv_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kLookupWidth = 34; // em
constexpr int kKeyLetters = 24;

void fillWithColumns(QComboBox* box, const Table& table, const std::string& chosen)
{
    box->clear();
    for (const Column& column : table.columns()) {
        if (!column.repeated)
            box->addItem(toQString(column.name));
    }
    box->setCurrentIndex(std::max(box->findText(toQString(chosen), Qt::MatchExactly), 0));
}

} // namespace

QString lookupSummary(const Lookup& lookup)
{
    const LookupCounts& counts = lookup.counts;
    const LookupIndex& index = *lookup.index;
    const QLocale locale;
    const auto number = [&](std::uint64_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    const std::uint64_t all = counts.matched + counts.unmatched + counts.blank;
    QStringList sentences{
        LookupDialog::tr("%1 of %2 lines are found.").arg(number(counts.matched), number(all))};
    if (counts.unmatched > 0)
        sentences << LookupDialog::tr("Not there: %1, the first is line %2.")
                         .arg(
                             number(counts.unmatched), locale.toString(qlonglong{counts.firstUnmatchedLine}));
    if (counts.blank > 0)
        sentences << LookupDialog::tr("Without a key: %1, the first is line %2.")
                         .arg(number(counts.blank), locale.toString(qlonglong{counts.firstBlankLine}));
    if (index.repeatedKeys() > 0)
        sentences << LookupDialog::tr(
            "Keys that the look-up file has more than once: %1, the first again in its "
            "line %2; only what their lines agree on is taken.")
                         .arg(number(index.repeatedKeys()),
                             locale.toString(qlonglong{index.firstRepeatLine()}));
    return sentences.join(u' ');
}

LookupDialog::LookupDialog(const Upload& upload, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_source(upload.source())
    , m_found(new IconLabel(this, QPalette::WindowText))
{
    setObjectName(QStringLiteral("lookupDialog"));
    setWindowTitle(tr("Add a look-up file"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapS));
    auto* intro = new QLabel(
        tr("Choose the two columns that hold the same key, such as the number of a contact. The columns of "
           "%1 can then be chosen beside those of your file.")
            .arg(QFileInfo(path).fileName()),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_own = addKey(tr("Key in &your file:"), QStringLiteral("lookupOwnKey"));
    m_other = addKey(tr("Key in the &look-up file:"), QStringLiteral("lookupOtherKey"));
    m_found->setObjectName(QStringLiteral("lookupFound"));
    m_found->show(tr("Reading the look-up file…"));
    layout->addWidget(m_found);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Add the look-up file"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useLookup"));
    m_use->setEnabled(false);
    nameByText(buttons->buttons());
    layout->addWidget(buttons);
    setMinimumWidth(em(this, kLookupWidth));
    fillWithColumns(m_own, *m_source, {});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_lookup)
            Q_EMIT chosen(*m_lookup);
        accept();
    });
    connect(m_own, &QComboBox::activated, this, &LookupDialog::join);
    connect(m_other, &QComboBox::activated, this, &LookupDialog::join);
    runJob(
        this,
        [source = m_source, path = toUtf8(path), stop = m_stop.get_token()]() -> Result<Opened> {
            Result<std::shared_ptr<CsvTable>> table = openLookupTable(path, {.stop = stop});
            if (!table)
                return convey::fail(table.error());
            return proposeLookupKeys(*source, **table).map([&](const std::optional<LookupKeys>& keys) {
                return Opened{.table = *table, .keys = keys};
            });
        },
        [this](const Result<Opened>& opened) { takeIn(opened); });
}

LookupDialog::~LookupDialog()
{
    m_stop.request_stop();
}

QComboBox* LookupDialog::addKey(const QString& label, const QString& name)
{
    auto* words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(plainWords(label));
    box->setWhatsThis(tr("Lines of the two files belong together where these columns hold the same text."));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kKeyLetters);
    box->setEnabled(false);
    words->setBuddy(box);
    layout()->addWidget(words);
    layout()->addWidget(box);
    return box;
}

void LookupDialog::takeIn(const Result<Opened>& opened)
{
    if (!opened)
        return showError(opened.error());
    m_table = opened->table;
    const LookupKeys keys = opened->keys.value_or(LookupKeys());
    fillWithColumns(m_own, *m_source, keys.column);
    fillWithColumns(m_other, *m_table, keys.lookupColumn);
    m_own->setEnabled(true);
    m_other->setEnabled(true);
    m_other->setFocus();
    join();
}

void LookupDialog::join()
{
    m_lookup.reset();
    m_use->setEnabled(false);
    m_found->show(tr("Counting…"));
    m_stop.request_stop();
    m_stop = {};
    const LookupKeys keys{toUtf8(m_own->currentText()), toUtf8(m_other->currentText())};
    runJob(
        this,
        [table = m_table, source = m_source, keys, stop = m_stop.get_token()] {
            return joinLookup(table, *source, keys, {.stop = stop});
        },
        [this, joins = ++m_joins](Result<Lookup> lookup) {
            if (joins == m_joins)
                showJoined(std::move(lookup));
        });
}

void LookupDialog::showJoined(Result<Lookup> lookup)
{
    if (!lookup)
        return showError(lookup.error());
    m_lookup = *std::move(lookup);
    const bool isAnyFound = m_lookup->counts.matched > 0;
    m_use->setEnabled(isAnyFound);
    m_found->show(lookupSummary(*m_lookup), isAnyFound ? QStringLiteral("ready") : QStringLiteral("warned"),
        isAnyFound ? Token::ReadyMark : Token::WarnedMark);
    growToText();
}

void LookupDialog::showError(const Error& error)
{
    m_found->show(translated(error), QStringLiteral("blocked"), Token::BlockedMark);
    growToText();
}

/// What was found takes more lines than what was shown while it was looked for.
void LookupDialog::growToText()
{
    layout()->activate();
    resize(size().expandedTo({0, layout()->totalHeightForWidth(width())}));
}

} // namespace convey::ui
