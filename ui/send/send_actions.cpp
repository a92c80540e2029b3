// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_actions.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "send/two_line_button.h"

#include <QHBoxLayout>

namespace convey::ui {

SendActions::SendActions(QWidget* parent)
    : QWidget(parent)
    , m_passed(new IconLabel(this, QPalette::WindowText))
    , m_live(new TwoLineButton(TwoLineButton::Look::ForReal, this))
    , m_test(new TwoLineButton(TwoLineButton::Look::Primary, this))
{
    m_passed->setObjectName(QStringLiteral("passed"));
    m_passed->setWraps(false);
    m_live->setObjectName(QStringLiteral("sendForReal"));
    m_live->setWhatsThis(tr("Asks once more, then sends the conversions for real. OpenAI records them; that "
                            "can't be taken back."));
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setWhatsThis(
        tr("Sends the conversions as a test. OpenAI judges them and records nothing. Ctrl+Return does the "
           "same."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(m_passed, 0, Qt::AlignVCenter);
    layout->addWidget(m_live);
    layout->addWidget(m_test);
    connect(m_test, &QPushButton::clicked, this, &SendActions::testWanted);
    connect(m_live, &QPushButton::clicked, this, &SendActions::liveWanted);
}

/// Where it goes and what it is worth, as short as a button can be; the question has it whole.
QString SendActions::liveNote(const State& state)
{
    constexpr int kEnds = 4; // letters of a pixel by which a person tells one from another
    constexpr int kWholePixel = 12;
    QStringList parts;
    if (!state.pixel.isEmpty()) {
        const QString& pixel = state.pixel;
        const QString shown =
            pixel.size() <= kWholePixel ? pixel : pixel.left(kEnds) + u'…' + pixel.right(kEnds);
        parts.append(tr("pixel %1").arg(isolated(shown)));
    }
    if (!state.worth.isEmpty())
        parts.append(state.worth.size() == 1 ? state.worth.front()
                                             : tr("%1 and %n more", "money, and other currencies",
                                                 static_cast<int>(state.worth.size()) - 1)
                                                   .arg(state.worth.front()));
    if (state.warned > 0)
        parts.append(tr("%Ln with warnings", nullptr, pluralOf(state.warned)));
    return parts.join(QStringLiteral(" · "));
}

void SendActions::setState(const State& state)
{
    const QString note = liveNote(state);
    const QString nothing = tr("nothing is recorded");
    const int events = pluralOf(state.events);
    const QString shield = QStringLiteral("test");
    m_test->setLook(state.passed ? TwoLineButton::Look::Plain : TwoLineButton::Look::Primary);
    if (state.practice) {
        m_live->setLook(TwoLineButton::Look::Plain);
        m_live->setWords(tr("Send %Ln in practice mode…", nullptr, events), note, QStringLiteral("practice"));
        m_test->setWords(state.passed ? tr("Test again") : tr("Test in practice mode"), nothing, shield);
    } else {
        m_live->setLook(TwoLineButton::Look::ForReal);
        m_live->setWords(tr("Send %Ln conversions for real…", nullptr, events), note, QStringLiteral("live"));
        m_test->setWords(state.passed ? tr("Test again") : tr("Test with OpenAI"), nothing, shield);
    }
    m_test->setEnabled(state.whyNot.isEmpty());
    m_test->setToolTip(state.whyNot.isEmpty() ? nothing : state.whyNot);
    const QString whyNotLive = state.whyNot.isEmpty() ? state.whyNotForReal : state.whyNot;
    m_live->setEnabled(whyNotLive.isEmpty());
    const QString where = state.pixel.isEmpty() ? note
        : state.worth.isEmpty()
        ? tr("To pixel %1").arg(state.pixel)
        : tr("To pixel %1, worth %2").arg(state.pixel, state.worth.join(QStringLiteral(" · ")));
    m_live->setToolTip(whyNotLive.isEmpty() ? where : whyNotLive);
    m_live->setAccessibleDescription(m_live->toolTip());
    if (state.passed && !state.recorded)
        m_passed->show(
            tr("Passed the test.\nNothing is recorded yet."), QStringLiteral("ready"), Token::ReadyMark);
    else
        m_passed->clear();
}

} // namespace convey::ui
