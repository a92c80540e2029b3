// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_steps.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kStepEdge = 0.3; // em
constexpr double kStepCircle = 1.8; // em

} // namespace

/// One step: an edge in the colour of what it does, its number, its words, and at the end how it stands.
class SendSteps::StepRow final : public QWidget
{
public:
    StepRow(RampStep step, SendSteps* parent)
        : QWidget(parent)
        , m_step(step)
        , m_title(new QLabel(this))
        , m_note(new QLabel(this))
        , m_state(new IconLabel(this, QPalette::WindowText))
        , m_box(new QCheckBox(SendSteps::tr("Do this step"), this))
    {
        const int number = static_cast<int>(step) + 1;
        m_box->setObjectName(QStringLiteral("step%1").arg(number));
        m_box->setWhatsThis(SendSteps::tr("Leave the tick away to skip this step."));
        m_state->setObjectName(QStringLiteral("stepState%1").arg(number));
        m_state->setWraps(false);
        m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
        m_note->setFont(scaledFont(this, kNoteType));
        m_note->setForegroundRole(QPalette::PlaceholderText);
        for (QLabel* label : {m_title, m_note}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_title);
        words->addWidget(m_note);
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, em(this, kGapXS), 0, em(this, kGapXS));
        line->setSpacing(em(this, kGapM));
        // Room for the number and at the end; margins would not change sides with the direction.
        line->addSpacing(em(this, kStepEdge + kGapM + kStepCircle + kGapM));
        line->addLayout(words, 1);
        line->addWidget(m_state, 0, Qt::AlignVCenter);
        line->addWidget(m_box);
        line->addSpacing(em(this, kGapM));
        setMinimumHeight(em(this, kStepCircle + kGapS));
        connect(m_box, &QCheckBox::clicked, parent,
            [parent, step](bool wanted) { Q_EMIT parent->wantedChanged(step, wanted); });
    }

    void showStep(const Ramp::Step& step, const QString& title, const QString& note, Token edge)
    {
        m_edge = edge;
        m_title->setText(title);
        m_note->setText(note);
        m_box->setChecked(step.isWanted);
        const bool passed = step.state == Ramp::State::Passed;
        const bool failed = step.state == Ramp::State::Failed;
        m_box->setVisible(!passed);
        if (passed)
            m_state->show(step.note, QStringLiteral("ready"), Token::ReadyMark);
        else if (failed)
            m_state->show(step.note, QStringLiteral("refused"), Token::RefusedMark);
        else
            m_state->clear();
        const QString how = passed || failed ? step.note
            : step.isWanted                  ? SendSteps::tr("will be done")
                                             : SendSteps::tr("is skipped");
        m_box->setAccessibleName(SendSteps::tr("Step %1 of 4, %2, %3", "number, what it is, how it stands")
                                     .arg(numberText(static_cast<std::uint64_t>(m_step) + 1), title, how));
        setAccessibleName(m_box->accessibleName());
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto placed = [&](QRectF place) {
            if (mirrored)
                place.moveLeft(width() - place.right());
            return place;
        };
        painter.fillRect(placed(QRectF(0, 0, em(this, kStepEdge), height())), token(m_edge, palette()));
        const double size = em(this, kStepCircle);
        const QRectF circle = placed(QRectF(em(this, kStepEdge + kGapM), (height() - size) / 2, size, size))
                                  .adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(token(m_edge, palette()), 1));
        painter.drawEllipse(circle);
        painter.setFont(m_title->font());
        painter.drawText(circle, Qt::AlignCenter, locale().toString(static_cast<int>(m_step) + 1));
        painter.setPen(QPen(token(Token::Line, palette()), 1));
        painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    }

private:
    RampStep m_step;
    Token m_edge = Token::Accent;
    QLabel* m_title;
    QLabel* m_note;
    IconLabel* m_state;
    QCheckBox* m_box;
};

SendSteps::SendSteps(QWidget* parent)
    : Panel(parent)
    , m_head(new QLabel(this))
    , m_edge(new IconLabel(this, QPalette::WindowText))
{
    setObjectName(QStringLiteral("sendSteps"));
    setAccessibleName(tr("The steps of sending"));
    // Not Maximum: that is the height of words on one line, and these wrap.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_head->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_head->setContentsMargins(em(this, kGapM), em(this, kGapXS), em(this, kGapM), em(this, kGapXS));
    m_edge->setContentsMargins(em(this, kGapM), em(this, kGapXS), em(this, kGapM), em(this, kGapXS));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    for (std::size_t i = 0; i < kRampSteps; ++i) {
        if (static_cast<RampStep>(i) == RampStep::FirstForReal)
            layout->addWidget(m_edge);
        m_rows.at(i) = new StepRow(static_cast<RampStep>(i), this);
        layout->addWidget(m_rows.at(i));
    }
}

std::size_t SendSteps::count() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_rows, [](const StepRow* row) { return !row->isHidden(); }));
}

void SendSteps::showRamp(const Ramp& ramp, std::uint64_t events, std::uint64_t requests, bool practice)
{
    const Token plum = practice ? Token::Outline : Token::Live;
    const auto hasPassed = [&](RampStep step) { return ramp.step(step).state == Ramp::State::Passed; };
    const auto row = [&](RampStep step, std::uint64_t left, const QString& title, const QString& note,
                         Token edge) {
        StepRow* shown = m_rows.at(static_cast<std::size_t>(step));
        shown->showStep(ramp.step(step), title, note, edge);
        shown->setVisible(left > 0 || hasPassed(step));
    };
    // What has passed a step stays with it; what is left of a send for real is shared by the steps to come.
    const auto inStep = [&](RampStep step, std::uint64_t left) {
        return pluralOf(hasPassed(step) ? ramp.step(step).passed : left);
    };
    const bool isFirstSkipped =
        !ramp.step(RampStep::FirstForReal).isWanted && !hasPassed(RampStep::FirstForReal);
    const std::uint64_t first = hasPassed(RampStep::FirstForReal) ? 0 : std::min(events, kFirstForReal);
    const std::uint64_t rest = isFirstSkipped ? events : events - first;
    row(RampStep::TestOne, events, tr("One conversion, test"),
        tr("Shows that key, pixel and fields are right."), Token::Accent);
    row(RampStep::TestAll, events > 1 ? events : 0,
        tr("All %Ln, test", nullptr, inStep(RampStep::TestAll, events)),
        requests == 0 ? tr("OpenAI judges every conversion. Nothing is recorded.")
                      : tr("OpenAI judges every conversion. Nothing is recorded. About %Ln requests.",
                          nullptr, pluralOf(requests)),
        Token::Accent);
    m_edge->show(practice ? tr("From here on as if it were for real.")
                          : tr("From here on it is for real. It can’t be taken back."),
        practice ? QStringLiteral("practice") : QStringLiteral("live"),
        practice ? Token::Muted : Token::Live);
    const QString oldestFirst = tr("Oldest first, at most 1,000 in one request.");
    const int few = inStep(RampStep::FirstForReal, first);
    row(RampStep::FirstForReal, first,
        practice ? tr("The first %Ln", nullptr, few) : tr("The first %Ln, for real", nullptr, few),
        rest == 0 ? oldestFirst
                  : tr("Those that leave the 7-day window soonest. The rest follows only when OpenAI accepts "
                       "all of these."),
        plum);
    const int others = inStep(RampStep::RestForReal, rest);
    const QString all = practice ? tr("All %Ln", nullptr, others) : tr("All %Ln, for real", nullptr, others);
    const QString other =
        practice ? tr("The other %Ln", nullptr, others) : tr("The other %Ln, for real", nullptr, others);
    row(RampStep::RestForReal, rest, isFirstSkipped ? all : other, oldestFirst, plum);
    m_head->setText(
        count() == kRampSteps ? tr("Four steps, one after the other") : tr("The steps of sending"));
}

} // namespace convey::ui
