// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/event_panel.h"

#include "common/code_view.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/json_text.h"
#include "common/metrics.h"
#include "common/state_look.h"
#include "common/translated.h"

#include "event/builder.h"
#include "jobs/upload.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace convey::ui {

namespace {

/// The first thing that keeps the line from being sent, or else that a person should look at.
const Problem* worstOf(const std::vector<Problem>& problems)
{
    const auto worst = std::ranges::min_element(
        problems, {}, [](const Problem& problem) { return info(problem.rule).severity; });
    return worst == problems.end() ? nullptr : &*worst;
}

} // namespace

EventPanel::EventPanel(QWidget* parent)
    : Panel(parent)
    , m_line(new QLabel(this))
    , m_chooser(new QSpinBox(this))
    , m_previous(makeButton(QStringLiteral("previousLine"), QStringLiteral("left"), tr("Previous line")))
    , m_next(makeButton(QStringLiteral("nextLine"), QStringLiteral("right"), tr("Next line")))
    , m_eye(makeButton(QStringLiteral("showPersonal"), QStringLiteral("show"), tr("Show personal values")))
    , m_note(new IconLabel(this, QPalette::WindowText))
    , m_code(new CodeView(tr("The conversion as it will be sent"), this))
{
    setObjectName(QStringLiteral("eventPanel"));
    auto* title = new QLabel(tr("As it will be sent"), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_line->setObjectName(QStringLiteral("eventLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setFont(scaledFont(this, kNoteType));
    m_chooser->setObjectName(QStringLiteral("rowChooser"));
    m_chooser->setAccessibleName(tr("Row to show"));
    m_chooser->findChild<QLineEdit*>()->setAccessibleName(m_chooser->accessibleName());
    m_chooser->setToolTip(tr("Row to show, counted after the column names"));
    m_chooser->setWhatsThis(tr("Any row of the file, by its number after the column names."));
    m_chooser->setKeyboardTracking(false);
    m_chooser->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_chooser->setRange(1, 1);
    m_note->setObjectName(QStringLiteral("eventNote"));
    m_code->setObjectName(QStringLiteral("eventCode"));
    m_code->setFrameShape(QFrame::NoFrame);
    m_code->setWhatsThis(
        tr("One line of your file as the conversion that OpenAI receives. Ctrl+C copies what is marked."));
    m_eye->setCheckable(true);
    m_eye->setWhatsThis(
        tr("Shows names, e-mail addresses and phone numbers as they are in the file. They stay "
           "on this computer either way."));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(em(this, kGapM), em(this, kGapXS), em(this, kGapXS), em(this, kGapXS));
    head->setSpacing(em(this, kGapXS));
    head->addWidget(title);
    head->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_line, m_previous, m_chooser, m_next, m_eye})
        head->addWidget(widget);
    auto* noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(em(this, kGapM), 0, em(this, kGapM), 0);
    noteRow->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(head);
    layout->addLayout(noteRow);
    layout->addWidget(m_code, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_eye, &QToolButton::toggled, this, &EventPanel::personalToggled);
    connect(m_chooser, &QSpinBox::valueChanged, this, [this](int number) {
        m_row = static_cast<std::uint64_t>(number) - 1;
        Q_EMIT rowWanted();
    });
}

QToolButton* EventPanel::makeButton(const QString& name, const QString& iconName, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setWhatsThis(words);
    const int side = em(this, kRowHeight);
    button->setMinimumSize(side, side);
    return button;
}

void EventPanel::step(int by)
{
    m_row = by < 0 ? m_row - std::min<std::uint64_t>(m_row, 1) : m_row + 1;
    Q_EMIT rowWanted();
}

void EventPanel::showPersonal(bool shown)
{
    m_personal = shown;
    m_eye->setChecked(shown);
    m_eye->setIcon(icon(shown ? QStringLiteral("hide") : QStringLiteral("show")));
}

void EventPanel::setUpload(const Upload& upload)
{
    const std::shared_ptr<const Table> table = upload.table();
    const std::uint64_t rows = table->rowCount().rows;
    m_row = std::min(m_row, rows == 0 ? 0 : rows - 1);
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < rows);
    {
        const QSignalBlocker quiet(m_chooser);
        constexpr std::uint64_t kMost = std::numeric_limits<int>::max();
        m_chooser->setMaximum(static_cast<int>(std::clamp<std::uint64_t>(rows, 1, kMost)));
        m_chooser->setValue(static_cast<int>(std::min(m_row + 1, kMost)));
    }
    m_note->clear();

    const Result<BoundRecipe> bound = upload.boundRecipe();
    const Result<Row> row = table->row(m_row);
    if (!bound || !row) {
        m_line->clear();
        m_code->setCode({});
        return m_note->show(
            translated(bound ? row.error() : bound.error()), QStringLiteral("warned"), Token::WarnedMark);
    }
    m_line->setText(tr("Line %1").arg(QLocale().toString(qlonglong{row->line()})));
    const BuiltEvent built = Builder(*bound).build(row->view());
    // A line whose cells can't be told apart makes no conversion at all.
    m_code->setCode(built.hasProblem(Field::Event) ? QString() : eventText(built.event, m_personal));
    if (const Problem* problem = worstOf(built.problems)) {
        const StateLook look = lookOf(info(problem->rule).severity);
        m_note->show(translated(wordsFor(problem->rule).sentence,
                         {.expected = problem->expected, .found = problem->found}),
            look.icon, look.mark);
    }
}

} // namespace convey::ui
