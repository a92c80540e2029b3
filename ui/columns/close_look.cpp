// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/close_look.h"

#include "columns/hour_strip.h"
#include "columns/money_microscope.h"
#include "common/upload_session.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QVBoxLayout>

namespace convey::ui {

CloseLook::CloseLook(UploadSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hours(new HourStripView(this))
    , m_money(new MoneyMicroscopeView(this))
{
    setObjectName(QStringLiteral("closeLook"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hours);
    layout->addWidget(m_money);
    connect(&m_session, &UploadSession::opened, this, &CloseLook::lookAgain);
    connect(&m_session, &UploadSession::changed, this, &CloseLook::lookAgain);
    connect(&m_session, &UploadSession::profiled, this, &CloseLook::lookAgain);
    hide();
}

CloseLook::~CloseLook()
{
    m_stop.request_stop();
}

CloseLook::Subject CloseLook::subjectOf(Input input)
{
    switch (input) {
    case Input::TimestampMs:
    case Input::TimeZone:
    case Input::DateFormat:
    case Input::TimeOfDay:
    case Input::DateOnlyTime:
    case Input::TwoDigitYears:
    case Input::DateSerials:
        return Subject::Hours;
    case Input::DataAmount:
    case Input::DataCurrency:
    case Input::MoneyUnit:
    case Input::DecimalSign:
        return Subject::Money;
    default:
        return Subject::None;
    }
}

CloseLook::Subject CloseLook::subject() const
{
    if (!m_session.isOpen())
        return Subject::None;
    if (const Subject ofField = m_input ? subjectOf(*m_input) : Subject::None; ofField != Subject::None)
        return ofField;
    for (const Question& question : m_session.upload().questions()) {
        if (const Subject asked = subjectOf(question.assumed.input); asked != Subject::None)
            return asked;
    }
    return Subject::None;
}

void CloseLook::showFor(std::optional<Input> input)
{
    m_input = input;
    look();
}

void CloseLook::stop()
{
    m_stop.request_stop();
    ++m_looks;
    m_looking = false;
}

void CloseLook::lookAgain()
{
    stop();
    m_seen.reset();
    // Of an older answer: it stays in its place, so that the page does not jump, but does not count.
    setEnabled(false);
    look();
}

void CloseLook::look()
{
    const Subject wanted = subject();
    if (wanted == Subject::None)
        return hide();
    if (m_seen)
        return show(*m_seen);
    // The sums of the amounts come from the look at the whole file.
    if (m_looking || !m_session.isCounted() || !m_session.profile())
        return;
    m_looking = true;
    m_stop = {};
    runJob(
        this,
        [upload = m_session.upload(), token = m_stop.get_token()] {
            return runMicroscope(upload, {.stop = token});
        },
        [this, number = m_looks](Result<FileMicroscope> seen) {
            if (number != m_looks)
                return;
            m_looking = false;
            // A file or a recipe that can't be read is told by the check.
            m_seen = seen ? *std::move(seen) : FileMicroscope();
            show(*m_seen);
        });
}

void CloseLook::show(const FileMicroscope& seen)
{
    const Subject wanted = subject();
    m_hours->setHours(wanted == Subject::Hours ? seen.hours : std::nullopt, toQString(seen.zone));
    m_money->setMicroscope(wanted == Subject::Money ? seen.money : std::nullopt);
    setEnabled(true);
    setVisible(!m_hours->isHidden() || !m_money->isHidden());
}

} // namespace convey::ui
