// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/try_dialog.h"

#include "columns/constants.h"
#include "common/form.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/plain_words.h"
#include "send/mode_band.h"
#include "send/two_line_button.h"
#include "tags/trial_words.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "sandbox/server.h"
#include "tag/build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace convey::ui {

namespace {

constexpr double kTryWidth = 40; // em
constexpr std::int64_t kMaxCaBytes = 4 << 20;

} // namespace

TryDialog::TryDialog(SendDesk& desk, ImageTag tag, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tag(std::move(tag))
{
    setObjectName(QStringLiteral("tryTag"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try the image tag"));
    setAccessibleName(windowTitle());
    setMinimumWidth(em(this, kTryWidth));
    m_band = new ModeBand(this);
    m_question = new QLabel(this);
    m_question->setObjectName(QStringLiteral("tryQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setFont(scaledFont(this, kQuestionType, QFont::DemiBold));
    m_outcome = new IconLabel(this, QPalette::WindowText);
    m_outcome->setObjectName(QStringLiteral("tryOutcome"));

    auto* form = new Form(this);
    m_page = form->addLine(
        {tr("&Page"), tr("The page that has the tag; a browser sends it along (Referer)."), "tryPage"});
    m_page->setLayoutDirection(Qt::LeftToRight);
    m_page->setText(QStringLiteral("https://www.example.com/"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(m_band);
    layout->addWidget(buildWhere());
    layout->addWidget(m_question);
    layout->addWidget(form);
    layout->addWidget(m_outcome);
    layout->addWidget(buildButtons());
    showMode();
    m_page->setFocus();
}

TryDialog::~TryDialog() = default;

QWidget* TryDialog::buildWhere()
{
    auto* where = new QWidget(this);
    m_practice = new QRadioButton(tr("In &practice mode: a stand-in on this computer answers"), where);
    m_practice->setObjectName(QStringLiteral("tryPractice"));
    m_practice->setWhatsThis(tr("Nothing reaches OpenAI, nothing counts. The pixel ID is replaced by that of "
                                "practice mode."));
    m_real = new QRadioButton(tr("For &real: OpenAI answers, and may record it"), where);
    m_real->setObjectName(QStringLiteral("tryReal"));
    m_real->setWhatsThis(tr("Loads the tag once from where it points. A test pixel is best."));
    for (QRadioButton* choice : {m_practice, m_real})
        choice->setAccessibleName(plainWords(choice->text()));
    m_practice->setChecked(true);
    connect(m_real, &QRadioButton::toggled, this, &TryDialog::showMode);
    auto* column = new QVBoxLayout(where);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addWidget(m_practice);
    column->addWidget(m_real);
    return where;
}

QWidget* TryDialog::buildButtons()
{
    auto* row = new QWidget(this);
    m_try = new TwoLineButton(TwoLineButton::Look::Plain, row);
    m_try->setObjectName(QStringLiteral("tryNow"));
    m_try->setAutoDefault(false);
    m_try->setAccessibleDescription(tr("Space presses it; Enter does not."));
    m_try->setWhatsThis(tr("Loads the tag once. Click it or press Space; Enter does not."));
    m_stop = new QPushButton(tr("&Stop"), row);
    m_stop->setObjectName(QStringLiteral("tryStop"));
    m_stop->setAccessibleName(tr("Stop the trial"));
    m_stop->setWhatsThis(tr("Waits no longer for the answer. What was sent can’t be taken back."));
    m_stop->setAutoDefault(false);
    m_stop->setMinimumHeight(em(this, kControlHeight));
    m_close = new QPushButton(tr("Close"), row);
    m_close->setObjectName(QStringLiteral("tryClose"));
    m_close->setAccessibleName(m_close->text());
    m_close->setWhatsThis(tr("Closes without loading anything."));
    m_close->setMinimumHeight(em(this, kControlHeight));
    m_close->setDefault(true);
    connect(m_try, &QPushButton::clicked, this, &TryDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        ++m_tries;
        if (m_run)
            m_run->cancel();
        else
            showError({.code = ErrorCode::Cancelled});
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addStretch(1);
    line->addWidget(m_try);
    line->addWidget(m_stop);
    line->addWidget(m_close);
    m_stop->setEnabled(false);
    return row;
}

std::optional<Destination> TryDialog::destination() const
{
    const auto found = std::ranges::find(m_desk.destinations(), m_tag.pixelId, &Destination::pixelId);
    return found == m_desk.destinations().end() ? std::nullopt : std::optional(*found);
}

void TryDialog::showMode()
{
    m_outcome->clear();
    const QString event = constantName(Input::Type, m_tag.event);
    if (m_practice->isChecked()) {
        m_band->setMode(
            ModeBand::Mode::Practice, tr("Practice mode"), tr("Nothing reaches OpenAI, nothing counts."));
        m_band->setBadge(practiceBadge());
        m_question->setText(tr("Load the tag once in practice mode? (%1)", "name of the event").arg(event));
        m_try->setLook(TwoLineButton::Look::Primary);
        m_try->setWords(tr("Load it once"), {}, QStringLiteral("practice"));
    } else {
        m_band->setMode(ModeBand::Mode::ForReal, tr("For real"), tr("OpenAI may record this conversion."));
        const std::optional<Destination> known = destination();
        m_band->setBadge(known ? std::optional(badgeOf(*known)) : std::nullopt);
        m_question->setText(tr("Load the tag for the pixel %1 once, for real? OpenAI may record this as a "
                               "conversion (%2). What is recorded can’t be taken back.",
            "pixel ID, name of the event")
                                .arg(isolated(toQString(m_tag.pixelId)), event));
        m_try->setLook(TwoLineButton::Look::ForRealFilled);
        m_try->setWords(tr("Load it once for real"), {}, QStringLiteral("live"));
    }
    m_try->setAccessibleName(m_try->text());
    fit();
}

/// Words that wrap want more height when there are more of them.
void TryDialog::fit()
{
    layout()->activate();
    const QSize least = layout()->totalMinimumSize();
    const int wide = std::max({width(), minimumWidth(), least.width()});
    resize(wide, height());
    layout()->activate();
    // A form layout counts the lines of a hint at the width that it has without the labels.
    QWidget* field = m_page->parentWidget();
    field->setMinimumHeight(std::max(0, field->layout()->totalHeightForWidth(field->width())));
    layout()->activate();
    resize(wide, std::max(layout()->totalHeightForWidth(wide), least.height()));
}

void TryDialog::start()
{
    const bool practice = m_practice->isChecked();
    const std::uint64_t number = ++m_tries;
    m_run.reset();
    m_try->setEnabled(false);
    m_stop->setEnabled(true);
    m_outcome->show(tr("Loading it…"), QStringLiteral("waiting"), Token::Muted);
    if (practice)
        return m_desk.prepare({.practice = true}, this, [this, number](Result<WayOut> way) {
            if (number != m_tries)
                return;
            if (!way)
                return showError(way.error());
            begin(std::move(way->means), way->endpoint.eventsUrl(way->pixelId), true);
        });
    const std::optional<Destination> known = destination();
    const Result<Endpoint> endpoint = endpointOf(known.value_or(Destination{}));
    if (!endpoint)
        return showError(endpoint.error());
    // The address of a destination stands for OpenAI's own: its tag goes there too.
    const std::string server = known && !known->endpoint.empty() ? known->endpoint : std::string();
    m_desk.reach(*endpoint, this, [this, number, server](Result<SendMeans> means) {
        if (number != m_tries)
            return;
        if (!means)
            return showError(means.error());
        begin(*std::move(means), server, false);
    });
}

void TryDialog::begin(SendMeans means, const std::string& server, bool practice)
{
    ImageTag tag = m_tag;
    if (practice)
        tag.pixelId = sandbox::kPracticePixel;
    std::string certificates = means.curl.extraCaPem;
    if (!means.curl.extraCaFile.empty()) {
        const Result<std::string> file = readSmallFile(means.curl.extraCaFile, kMaxCaBytes);
        if (!file)
            return showError(file.error());
        certificates += *file;
    }
    m_run = std::make_unique<TagTrialRun>(TagTrial{.url = tagUrl(tag),
                                              .referer = toUtf8(m_page->text().trimmed()),
                                              .server = server,
                                              .extraCaPem = certificates,
                                              .proxy = std::move(means.curl.proxy)},
        [this, practice](const Result<TagAnswer>& answer) { showEnd(answer, practice); });
}

void TryDialog::showError(const Error& error)
{
    m_outcome->show(trialProblem(error), QStringLiteral("refused"), Token::RefusedMark);
    m_try->setEnabled(true);
    m_stop->setEnabled(false);
    fit();
    Q_EMIT tried();
}

void TryDialog::showEnd(const Result<TagAnswer>& answer, bool practice)
{
    if (!answer)
        return showError(answer.error());
    m_outcome->show(trialWords(*answer, practice),
        answer->isAccepted() ? QStringLiteral("accepted") : QStringLiteral("refused"),
        answer->isAccepted() ? Token::AcceptedMark : Token::RefusedMark);
    m_try->setEnabled(true);
    m_stop->setEnabled(false);
    fit();
    Q_EMIT tried();
}

QString TryDialog::outcome() const
{
    return m_outcome->text();
}

void TryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_close->hasFocus()) {
        event->accept(); // it neither loads, nor closes what a person is typing into
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace convey::ui
