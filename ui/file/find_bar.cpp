// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/find_bar.h"

#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QToolButton>

namespace convey::ui {

namespace {

constexpr int kLookEachMs = 100;
constexpr double kTextWidth = 18; // em

} // namespace

FindBar::FindBar(QTableView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_status(new IconLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    auto* label = new QLabel(tr("F&ind"), this);
    nameInput(m_text, label,
        {.label = label->text(),
            .hint = tr("Words to look for in every cell of the file; upper and lower case are alike."),
            .objectName = "findText"});
    m_text->setPlaceholderText(tr("In all rows"));
    makeClearable(m_text);
    m_text->setMaximumWidth(em(this, kTextWidth));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    m_previous = addButton(QStringLiteral("up"), tr("Find previous"), tr("Goes up (Shift+Enter)"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next = addButton(QStringLiteral("down"), tr("Find next"), tr("Goes down (Enter)"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_status->setObjectName(QStringLiteral("findStatus"));
    m_status->setWraps(false);
    layout->addWidget(m_status, 1);
    QToolButton* end =
        addButton(QStringLiteral("close"), tr("Close the search"), tr("Closes the search (Esc)"));
    end->setObjectName(QStringLiteral("findClose"));

    connect(m_next, &QToolButton::clicked, this, [this] { find(FindDirection::Forward); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(FindDirection::Backward); });
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        stop();
        forgetCount();
        m_status->clear();
    });
    m_looking.setInterval(kLookEachMs);
    connect(&m_looking, &QTimer::timeout, this, &FindBar::showProgress);
    hide();
}

FindBar::~FindBar()
{
    m_stop.request_stop();
    m_stopCount.request_stop();
}

QToolButton* FindBar::addButton(const QString& iconName, const QString& name, const QString& hint)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(hint);
    button->setWhatsThis(hint);
    layout()->addWidget(button);
    return button;
}

void FindBar::setTable(std::shared_ptr<const Table> table)
{
    if (table == m_table)
        return;
    stop();
    forgetCount();
    m_status->clear();
    m_table = std::move(table);
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    stop();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::find(FindDirection direction)
{
    const QString text = m_text->text();
    if (!m_table || text.isEmpty())
        return;
    stop();
    FindRequest request{.table = m_table, .query = TextQuery(toUtf8(text)), .direction = direction};
    if (const QModelIndex at = m_view.currentIndex(); at.isValid())
        request.from = CellPlace{static_cast<std::uint64_t>(at.row()), static_cast<std::size_t>(at.column())};
    m_progress = std::make_shared<WorkProgress>();
    m_looking.start();
    runJob(
        this,
        [request = std::move(request), control = JobControl::into(m_progress, m_stop.get_token())] {
            return runFind(request, control);
        },
        [this, text, stop = m_stop.get_token()](const Result<std::optional<FoundCell>>& result) {
            if (!stop.stop_requested())
                showResult(text, result);
        });
}

void FindBar::showResult(const QString& text, const Result<std::optional<FoundCell>>& result)
{
    m_looking.stop();
    if (!result)
        m_status->show(translated(result.error()), QStringLiteral("blocked"), Token::BlockedMark);
    else if (!*result)
        m_status->show(tr("No row contains “%1”.").arg(text), QStringLiteral("info"));
    m_found = result ? *result : std::nullopt;
    if (m_found) {
        const int column =
            std::min(static_cast<int>(m_found->place.column), m_view.model()->columnCount() - 1);
        m_view.setCurrentIndex(m_view.model()->index(static_cast<int>(m_found->place.row), column));
        showPlace();
        count(text);
    }
    Q_EMIT ended();
}

/// "Line 72, Total", as soon as they are counted with "3 of 74 rows".
void FindBar::showPlace()
{
    const auto row = static_cast<int>(m_found->place.row);
    const int column = m_view.currentIndex().column();
    const QString line = m_view.model()->headerData(row, Qt::Vertical).toString();
    const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString();
    const QString place = m_found->wentAround
        ? tr("Line %1, %2: the search went once around.").arg(line, name)
        : tr("Line %1, %2").arg(line, name);
    if (!m_rows)
        return m_status->show(place);
    const auto number = [](std::uint64_t count) { return QLocale().toString(qulonglong{count}); };
    m_status->show(tr("%1 · %2 of %3 rows", "a place, which row of those that were found it is")
                       .arg(place, number(m_rows->placeOf(m_found->place.row)), number(m_rows->total)));
}

/// Once for the same words.
void FindBar::count(const QString& text)
{
    if (text == m_counted)
        return;
    m_counted = text;
    m_rows.reset();
    runJob(
        this,
        [table = m_table, query = TextQuery(toUtf8(text)),
            control = JobControl::into(std::make_shared<WorkProgress>(), m_stopCount.get_token())] {
            return findRows(*table, query, control);
        },
        [this, text, stop = m_stopCount.get_token()](Result<FoundRows> rows) {
            if (stop.stop_requested() || text != m_counted || !rows)
                return;
            m_rows = std::make_shared<const FoundRows>(*std::move(rows));
            if (m_found)
                showPlace();
            Q_EMIT counted();
        });
}

void FindBar::forgetCount()
{
    m_stopCount.request_stop();
    m_stopCount = {};
    m_counted.clear();
    m_rows.reset();
    m_found.reset();
}

void FindBar::showProgress()
{
    const std::uint64_t total = m_progress->total;
    const std::uint64_t percent = total == 0 ? 0 : 100 * m_progress->done / total;
    m_status->show(tr("Looking… %1%").arg(QLocale().toString(qulonglong{percent})));
}

void FindBar::stop()
{
    m_looking.stop();
    m_stop.request_stop();
    m_stop = {};
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter)
        find(event->modifiers().testFlag(Qt::ShiftModifier) ? FindDirection::Backward
                                                            : FindDirection::Forward);
    else
        QWidget::keyPressEvent(event);
}

} // namespace convey::ui
