// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/live_question.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/tab_order.h"
#include "send/mode_band.h"
#include "send/two_line_button.h"

#include "base/text.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

LiveQuestion::LiveQuestion(const LiveQuestionFacts& facts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("liveQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool practice = facts.destination.practice;
    setWindowTitle(practice ? tr("Send in practice mode") : tr("Send for real"));

    auto* band = new ModeBand(this);
    if (practice)
        band->setMode(
            ModeBand::Mode::Practice, tr("Practice mode"), tr("Nothing reaches OpenAI, nothing counts."));
    else
        band->setMode(ModeBand::Mode::ForReal, tr("For real"), tr("OpenAI records these conversions."));

    const QString sentence = practice
        ? tr("Send %Ln conversions in practice mode?", nullptr, pluralOf(facts.events))
        : tr("Send %Ln conversions for %1?", "%1 is the destination", pluralOf(facts.events))
              .arg(facts.destination.name);
    auto* question = new QLabel(sentence, this);
    question->setObjectName(QStringLiteral("question"));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setFont(scaledFont(this, kQuestionType, QFont::DemiBold));
    setAccessibleName(sentence);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(band);
    layout->addWidget(question);
    if (facts.warned > 0) {
        auto* warned = new IconLabel(this, QPalette::WindowText);
        warned->show(tr("including %Ln with warnings", nullptr, pluralOf(facts.warned)),
            QStringLiteral("warned"), Token::WarnedMark);
        auto* show = new QPushButton(tr("Show them"), this);
        show->setObjectName(QStringLiteral("showWarnings"));
        show->setAccessibleName(tr("Show the conversions with warnings"));
        show->setWhatsThis(tr("Closes this question and goes to Preview. Nothing is sent."));
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, this, [this] {
            Q_EMIT warningsWanted();
            reject();
        });
        auto* line = new QHBoxLayout;
        line->addWidget(warned, 1, Qt::AlignVCenter);
        line->addWidget(show);
        layout->addLayout(line);
    }
    if (!facts.lostHistory.empty()) {
        auto* lost = new IconLabel(this, QPalette::WindowText);
        lost->setObjectName(QStringLiteral("lostHistory"));
        lost->show(tr("The sending history was damaged and is set aside as %1. Convey does not know any more "
                      "what was sent before: what OpenAI has already goes again.")
                       .arg(isolated(toQString(facts.lostHistory))),
            QStringLiteral("warned"), Token::WarnedMark);
        layout->addWidget(lost);
    }
    if (!facts.earlier.isEmpty()) {
        auto* earlier = new IconLabel(this, QPalette::WindowText);
        earlier->setObjectName(QStringLiteral("sentEarlier"));
        earlier->show(
            tr("This file was sent for real before. What was accepted there under the same event ID "
               "does not go again; under another one it would count twice.")
                + u'\n' + facts.earlier,
            QStringLiteral("warned"), Token::WarnedMark);
        layout->addWidget(earlier);
    }
    if (!facts.way.isEmpty()) {
        auto* way = new IconLabel(this, QPalette::WindowText);
        way->setObjectName(QStringLiteral("way"));
        way->show(facts.way, QStringLiteral("info"));
        layout->addWidget(way);
    }
    layout->addWidget(buildFacts(facts));
    if (!facts.tested) {
        auto* untested = new IconLabel(this, QPalette::WindowText);
        untested->setObjectName(QStringLiteral("untested"));
        untested->show(tr("Not all of them are tested yet. A test takes about as long and records nothing."),
            QStringLiteral("warned"), Token::WarnedMark);
        layout->addWidget(untested);
    }
    auto* last = new IconLabel(this);
    last->show(practice ? tr("In practice mode a stand-in on this computer answers.")
                        : tr("Recorded conversions can’t be taken back. You can stop at any time."));
    layout->addWidget(last);
    layout->addWidget(buildButtons(facts));
    setMinimumWidth(em(this, 34));
    // Words that wrap ask for their height by the width that they get.
    const int wide = std::max(sizeHint().width(), minimumWidth());
    resize(wide, std::max(sizeHint().height(), layout->totalHeightForWidth(wide)));
    tabAsSeen(*this);
}

QWidget* LiveQuestion::buildFacts(const LiveQuestionFacts& facts)
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setHorizontalSpacing(em(this, kGapM));
    form->setVerticalSpacing(em(this, kGapXS));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& name, QWidget* value) {
        auto* label = new QLabel(name, box);
        label->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(label, value);
    };
    const auto text = [&](const QString& words) {
        auto* label = new QLabel(words, box);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    auto* badge = new DestinationBadge(box);
    badge->setLook(facts.destination);
    add(tr("Destination"), badge);
    QLabel* pixel = text(facts.pixel);
    pixel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    add(tr("Pixel"), pixel);
    if (!facts.worth.isEmpty())
        add(tr("Value"), text(facts.worth));
    if (!facts.stayHere.isEmpty())
        add(tr("Stay here"), text(facts.stayHere));
    if (!facts.consent.isEmpty())
        add(tr("Consent"), text(facts.consent));
    return box;
}

QWidget* LiveQuestion::buildButtons(const LiveQuestionFacts& facts)
{
    const bool practice = facts.destination.practice;
    auto* row = new QWidget(this);
    m_send =
        new TwoLineButton(practice ? TwoLineButton::Look::Plain : TwoLineButton::Look::ForRealFilled, row);
    m_send->setObjectName(QStringLiteral("confirmSend"));
    m_send->setWords(practice ? tr("Send %Ln in practice mode", nullptr, pluralOf(facts.events))
                              : tr("Send %Ln conversions for real", nullptr, pluralOf(facts.events)),
        {}, practice ? QStringLiteral("practice") : QStringLiteral("live"));
    m_send->setAccessibleDescription(tr("Space presses it; Enter does not."));
    m_send->setWhatsThis(tr("Sends now. Click it or press Space; Enter does not send."));
    m_send->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancelSend"));
    cancel->setAccessibleName(cancel->text());
    cancel->setWhatsThis(tr("Closes the question. Nothing is sent."));
    cancel->setMinimumHeight(em(this, kControlHeight));
    connect(m_send, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT sendConfirmed();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addStretch(1);
    line->addWidget(m_send);
    if (!facts.tested) {
        auto* test = new QPushButton(icon(QStringLiteral("test"), Token::Accent), tr("&Test all first"), row);
        test->setObjectName(QStringLiteral("testFirst"));
        test->setAccessibleName(tr("Test all first"));
        test->setWhatsThis(tr("Sends all of them as a test. Nothing is recorded."));
        test->setMinimumHeight(em(this, kControlHeight));
        test->setAutoDefault(false);
        connect(test, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT testWanted();
        });
        line->addWidget(test);
    }
    line->addWidget(cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    return row;
}

void LiveQuestion::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // On the sending button Enter does nothing at all: neither what the person may have meant, nor Cancel,
    // which they surely did not.
    if (isEnter && m_send->hasFocus()) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace convey::ui
