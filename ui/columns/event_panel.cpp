// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/event_panel.h"

#include "common/code_view.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/json_text.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/state_look.h"
#include "common/translated.h"

#include "event/builder.h"
#include "jobs/row_groups.h"
#include "jobs/upload.h"

#include <QCheckBox>
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
    , m_line(new LeadingLabel(this))
    , m_chooser(new QSpinBox(this))
    , m_previous(makeButton(QStringLiteral("previousLine"), QStringLiteral("left"), tr("Previous line")))
    , m_next(makeButton(QStringLiteral("nextLine"), QStringLiteral("right"), tr("Next line")))
    , m_eye(makeButton(QStringLiteral("showPersonal"), QStringLiteral("show"), tr("Show personal values")))
    , m_apart(new QCheckBox(this))
    , m_note(new IconLabel(this, QPalette::WindowText))
    , m_code(new CodeView(tr("The conversion as it will be sent"), this))
{
    setObjectName(QStringLiteral("eventPanel"));
    auto* title = new LeadingLabel(tr("As it will be sent"), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_line->setObjectName(QStringLiteral("eventLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setFont(scaledFont(this, kNoteType));
    m_chooser->setObjectName(QStringLiteral("rowChooser"));
    m_chooser->setAccessibleName(tr("Row to show"));
    m_line->setBuddy(m_chooser);
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

    m_apart->setObjectName(QStringLiteral("linesApart"));
    m_apart->setAccessibleName(tr("Show each line by itself"));
    m_apart->setWhatsThis(
        tr("Lines of one order are sent as one conversion. Ticked, each line is shown as it "
           "would be by itself; what is sent stays the same."));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, em(this, kGapXS), 0, em(this, kGapXS));
    // Margins would not turn with the window.
    head->addSpacing(em(this, kGapM));
    head->setSpacing(em(this, kGapXS));
    head->addWidget(title, 1);
    head->addWidget(m_eye);
    head->addSpacing(em(this, kGapXS));
    auto* places = new QHBoxLayout;
    places->setContentsMargins({});
    places->setSpacing(em(this, kGapXS));
    places->addSpacing(em(this, kGapM));
    places->addWidget(m_line, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_chooser, m_next})
        places->addWidget(widget);
    places->addSpacing(em(this, kGapXS));
    auto* noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(em(this, kGapM), 0, em(this, kGapM), 0);
    auto* notes = new QVBoxLayout;
    notes->addWidget(m_apart);
    notes->addWidget(m_note);
    noteRow->addLayout(notes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(head);
    layout->addLayout(places);
    layout->addLayout(noteRow);
    layout->addWidget(m_code, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_apart, &QCheckBox::toggled, this, &EventPanel::rowWanted);
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

void EventPanel::setUpload(const Upload& upload, const std::shared_ptr<const RowGroups>& groups)
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
    const std::uint64_t first = groups ? groups->firstOf(m_row) : m_row;
    Result<EventRows> order = EventRows::read(*table, groups.get(), first);
    const Result<Row> row = table->row(m_row);
    m_apart->setVisible(order && order->size() > 1);
    if (!bound || !row || !order) {
        m_line->clear();
        m_code->setCode({});
        return m_note->show(translated(!bound ? bound.error()
                                    : !row    ? row.error()
                                              : order.error()),
            QStringLiteral("warned"), Token::WarnedMark);
    }
    m_line->setText(tr("Line %1").arg(QLocale().toString(qlonglong{row->line()})));
    m_apart->setText(tr("Show its %Ln lines apart", "an order", static_cast<int>(order->size())));
    showRows(*bound, order->views());
}

void EventPanel::showRows(const BoundRecipe& recipe, std::span<const RowView> rows)
{
    Builder builder(recipe);
    const bool isApart = rows.size() > 1 && m_apart->isChecked();
    QStringList texts;
    const auto show = [&](const BuiltEvent& built) {
        // A line whose cells can't be told apart makes no conversion at all.
        if (!built.hasProblem(Field::Event))
            texts << eventText(built.event, m_personal);
        const Problem* problem = worstOf(built.problems);
        if (!problem || !m_note->text().isEmpty() || isApart)
            return;
        const StateLook look = lookOf(info(problem->rule).severity);
        m_note->show(translated(wordsFor(problem->rule).sentence,
                         {.expected = problem->expected, .found = problem->found}),
            look.icon, look.mark);
    };
    if (!isApart) {
        show(builder.build(rows));
        return m_code->setCode(texts.join(u'\n'));
    }
    // More than some lines of one order tell nothing new.
    constexpr std::size_t kMostApart = 20;
    for (const RowView& row : rows.first(std::min(rows.size(), kMostApart)))
        show(builder.build(row));
    m_note->show(tr("By themselves these lines would be %Ln conversions. They are sent as one.", nullptr,
                     static_cast<int>(rows.size())),
        QStringLiteral("merged"), Token::LeftOutMark);
    m_code->setCode(texts.join(u'\n'));
}

} // namespace convey::ui
